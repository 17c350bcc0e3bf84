//! What a policy costs a 200: without closures no allocation more than a middleware that does nothing.
//! With one, a copy of the header fields where the request goes on without the policy.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, fn_service};
use actix_web::http::header::{ACCEPT, HeaderValue};
use actix_web::test::TestRequest;
use http_status::ProblemPolicy;
use poem::{Endpoint, EndpointExt as _};
use rocket::fairing::{Fairing, Info, Kind};
use rocket::local::blocking::Client;
use rocket::{Request, Response, async_trait};

/// The parts of an `http::HeaderMap` with one field.
const HEADER_MAP: u64 = 2;
/// The table of actix-web's own.
const ACTIX_HEADER_MAP: u64 = 1;

fn ready<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(value) = pin!(future).poll(&mut context) else { panic!("it is ready at once") };
    value
}

fn policies() -> [ProblemPolicy; 2] {
    let customizing = ProblemPolicy::new()
        .customize(|request, problem| problem.with_extension("accept", request.header("accept")));
    [ProblemPolicy::new(), customizing]
}

fn count<T>(act: impl FnOnce() -> T) -> u64 {
    let mut value = None;
    let count = allocation_counter::measure(|| value = Some(act()));
    drop(value);
    count.count_total
}

#[test]
fn actix_web() {
    fn measure<S>(service: &S) -> u64
    where
        S: Service<ServiceRequest, Error = actix_web::Error>,
    {
        // As of a server, whose values are parts of one buffer: a copy is no allocation.
        let any = HeaderValue::from_static("*/*");
        let request = || TestRequest::get().uri("/users/7").insert_header((ACCEPT, any.clone()));
        // The pools of actix-web are filled by the first.
        for _ in 0..2 {
            drop(ready(service.call(request().to_srv_request())));
        }
        let request = request().to_srv_request();
        count(|| ready(service.call(request)))
    }
    let service = || {
        fn_service(async |request: ServiceRequest| {
            Ok::<_, actix_web::Error>(request.into_response(actix_web::HttpResponse::Ok().finish()))
        })
    };
    let alone = measure(&ready(actix_service(service())));
    let behind = policies().map(|policy| {
        let inner = ready(actix_service(service()));
        let Ok(service) = ready(policy.middleware().new_transform(inner)) else { unreachable!() };
        measure(&service)
    });
    assert_eq!(behind, [alone, alone + ACTIX_HEADER_MAP]);
}

async fn actix_service<F>(factory: F) -> F::Service
where
    F: actix_web::dev::ServiceFactory<
            ServiceRequest,
            Config = (),
            Response = ServiceResponse,
            Error = actix_web::Error,
        >,
{
    let Ok(service) = factory.new_service(()).await else { unreachable!("it does not fail") };
    service
}

#[test]
fn poem() {
    fn measure(endpoint: &impl Endpoint) -> u64 {
        let request = || {
            // As of a server, whose values are parts of one buffer: a copy is no allocation.
            let any = http::HeaderValue::from_static("*/*");
            let request = poem::Request::builder().uri(http::Uri::from_static("/users/7"));
            request.header(http::header::ACCEPT, any).finish()
        };
        let request = request();
        count(|| ready(endpoint.get_response(request)))
    }
    let endpoint = || poem::endpoint::make_sync(|_| "fine");
    let alone = measure(&endpoint());
    let behind = policies().map(|policy| measure(&endpoint().with(policy.middleware())));
    assert_eq!(behind, [alone, alone + HEADER_MAP]);
}

/// One that looks at the response, and no more.
struct Looks;

#[async_trait]
impl Fairing for Looks {
    fn info(&self) -> Info {
        Info { name: "looks", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, _: &'r Request<'_>, response: &mut Response<'r>) {
        assert_eq!(response.status().code, 200);
    }
}

#[test]
fn rocket() {
    let client = Client::untracked(::rocket::build()).unwrap();
    let request = client.get("/users/7");
    let measure = |fairing: &dyn Fairing| {
        let mut response = Response::new();
        count(|| ready(fairing.on_response(request.inner(), &mut response)))
    };
    // The future of each fairing is in a box.
    assert_eq!(measure(&Looks), 1);
    for policy in policies() {
        assert_eq!(measure(&policy.fairing()), 1);
    }
}
