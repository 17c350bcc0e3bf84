//! A policy as a layer among others, and around services that are not axum's.

use std::convert::Infallible;
use std::future::ready;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Extension, Form, Json, Path, Query, Request};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE,
    ORIGIN,
};
use axum::http::{Response, StatusCode};
use axum::routing::{any, get, post};
use axum::{Router, body};
use frameworks::policy::{customizing, policy};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Empty, Full};
use http_status::{Problem, status};
use hyper::body::{Body as _, Bytes};
use serde::Deserialize;
use serde_json::{Value, json};
use tower::{Service, ServiceBuilder, ServiceExt as _, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

#[derive(Clone, Deserialize)]
struct Order {
    #[expect(dead_code, reason = "only read")]
    count: u32,
}

async fn answer(app: &Router, request: Request) -> Response<body::Body> {
    let answer: Result<_, Infallible> = app.clone().oneshot(request).await;
    answer.expect("a router always answers")
}

fn request(method: &str, target: &str) -> Request {
    let request = Request::builder().method(method).uri(target);
    request.body(body::Body::empty()).expect("it is legal")
}

async fn details<B: hyper::body::Body>(response: Response<B>) -> Value {
    let content_type = response.headers().get(CONTENT_TYPE).cloned();
    let collected = response.into_body().collect().await.ok().expect("a body that can be read");
    let body = collected.to_bytes();
    assert_eq!(content_type.expect("there is one"), "application/problem+json", "{body:?}");
    serde_json::from_slice(&body).expect("a body of JSON")
}

/// Each of axum's own extractors: what its 4xx says is the detail, and a 5xx says nothing.
#[tokio::test]
async fn rejections_of_extractors() {
    let app = Router::new()
        .route("/path/{id}", get(async |Path(id): Path<u32>| id.to_string()))
        .route("/parts/{id}", get(async |_: Path<(u32, u32)>| "never"))
        .route("/query", get(async |_: Query<Order>| "never"))
        .route("/json", post(async |_: Json<Order>| "never"))
        .route("/form", post(async |_: Form<Order>| "never"))
        .route("/string", post(async |_: String| "never"))
        .route("/bytes", post(async |_: Bytes| "never"))
        .route("/extension", get(async |_: Extension<Order>| "never"))
        .layer(DefaultBodyLimit::max(16))
        .layer(policy().layer());
    let send = async |method: &str, target: &str, content_type: &str, body: &'static str| {
        let mut request = request(method, target);
        request.headers_mut().insert(CONTENT_TYPE, content_type.parse().unwrap());
        *request.body_mut() = body.into();
        let response = answer(&app, request).await;
        let code = response.status().as_u16();
        (code, details(response).await)
    };
    let long = "a text that is too long for it";
    for (method, target, content_type, body, code, word) in [
        ("GET", "/path/x", "", "", 400, "Cannot parse"),
        ("GET", "/query?count=x", "", "", 400, "invalid digit"),
        ("POST", "/json", "text/plain", "{}", 415, "Content-Type"),
        ("POST", "/json", "application/json", "{", 400, "EOF"),
        ("POST", "/json", "application/json", "{}", 422, "missing field `count`"),
        ("POST", "/json", "application/json", long, 413, "length limit"),
        ("POST", "/form", "text/plain", "", 415, "Form requests"),
        ("POST", "/form", "application/x-www-form-urlencoded", "count=x", 422, "invalid digit"),
        ("POST", "/string", "text/plain", long, 413, "length limit"),
        ("POST", "/bytes", "text/plain", long, 413, "length limit"),
        ("DELETE", "/json", "", "", 405, ""),
        ("GET", "/nowhere", "", "", 404, ""),
        ("GET", "/path/%ff", "", "", 400, "Invalid UTF-8"),
    ] {
        let (actual, problem) = send(method, target, content_type, body).await;
        assert_eq!(actual, code, "{method} {target}: {problem}");
        assert_eq!(problem["status"], code, "{method} {target}");
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains(word), "{method} {target}: {problem}");
    }
    for target in ["/extension", "/parts/7"] {
        let (code, problem) = send("GET", target, "", "").await;
        let bare = json!({ "title": "Internal Server Error", "status": 500, "instance": target });
        assert_eq!((code, problem), (500, bare));
    }
}

#[tokio::test]
async fn a_405_keeps_its_allow() {
    let app = Router::new().route("/a", get("a").post("b")).layer(policy().layer());
    let response = answer(&app, request("PUT", "/a")).await;
    assert_eq!(response.headers()["allow"], "GET,HEAD,POST");
    assert_eq!(details(response).await["status"], 405);
}

/// A timeout, a limit and a panic inside the policy.
#[tokio::test]
async fn layers_inside() {
    let timeout = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::ZERO);
    let slow = get(async || tokio::time::sleep(Duration::from_secs(9)).await).layer(timeout);
    let app = Router::new()
        .route("/slow", slow)
        .route("/panic", get(async || -> &str { panic!("secret: on purpose") }))
        .route("/long", post(async |_: Bytes| "never").layer(RequestBodyLimitLayer::new(4)))
        .layer(CatchPanicLayer::new())
        .layer(policy().layer());
    let problem = details(answer(&app, request("GET", "/slow")).await).await;
    assert_eq!(problem["status"], 504);
    let problem = details(answer(&app, request("GET", "/panic")).await).await;
    assert_eq!(
        problem,
        json!({ "title": "Internal Server Error", "status": 500, "instance": "/panic" })
    );
    let mut long = request("POST", "/long");
    long.headers_mut().insert(CONTENT_LENGTH, 5.into());
    *long.body_mut() = "12345".into();
    let problem = details(answer(&app, long).await).await;
    assert_eq!(problem["status"], 413);
    assert_eq!(problem["detail"], "length limit exceeded");
}

/// What they add stays, whichever of them is the outer one, and is there once.
#[tokio::test]
async fn cors_inside_and_outside() {
    for is_inside in [true, false] {
        let router = Router::new().route("/taken", get(taken));
        let (cors, policy) = (CorsLayer::permissive(), policy().layer());
        let app = if is_inside {
            router.layer(cors).layer(policy)
        } else {
            router.layer(policy).layer(cors)
        };
        for target in ["/nowhere", "/taken"] {
            let mut request = request("GET", target);
            request.headers_mut().insert(ORIGIN, "https://example.com".parse().unwrap());
            let response = answer(&app, request).await;
            let origins: Vec<_> =
                response.headers().get_all(ACCESS_CONTROL_ALLOW_ORIGIN).iter().collect();
            assert_eq!(origins, ["*"]);
            assert_eq!(details(response).await["instance"], target);
        }
    }
}

/// What makes a response of its own needs an empty body of the policy's type.
#[tokio::test]
async fn layers_outside_that_answer() {
    let slow = service_fn(async |request: Request| match request.uri().path() {
        "/slow" => std::future::pending().await,
        _ => Ok::<_, Infallible>(bare(Full::<Bytes>::from("no row 7"))),
    });
    let timeout = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::ZERO);
    let stack = ServiceBuilder::new().layer(CorsLayer::permissive()).layer(timeout);
    let service = stack.layer(policy().layer()).service(slow);
    let response = service.clone().oneshot(request("GET", "/slow")).await.unwrap();
    assert_eq!(
        (response.status(), response.body().size_hint().exact()),
        (504.try_into().unwrap(), Some(0))
    );
    let preflight = service.clone().oneshot(request("OPTIONS", "/rows")).await.unwrap();
    assert_eq!(preflight.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert!(preflight.body().is_end_stream());
    assert_eq!(problem_of(service).await["detail"], "no row 7");
}

async fn taken() -> Problem {
    Problem::new(status!(409)).with_detail("x".repeat(1000))
}

/// Outside, a problem is compressed; inside, the compressed body is replaced with its fields.
#[tokio::test]
async fn compression_inside_and_outside() {
    let compressed = async |app: Router, target: &str| {
        let mut request = request("GET", target);
        request.headers_mut().insert(ACCEPT_ENCODING, "gzip".parse().unwrap());
        answer(&app, request).await
    };
    let query = async |_: Query<Order>| "never";
    let router = || Router::new().route("/taken", get(taken)).route("/query", get(query));
    let inside = router().layer(CompressionLayer::new()).layer(policy().layer());
    for (target, code) in [("/taken", 409), ("/query", 400)] {
        let response = compressed(inside.clone(), target).await;
        assert!(!response.headers().contains_key(CONTENT_ENCODING));
        let problem = details(response).await;
        assert_eq!((&problem["status"], &problem["instance"]), (&json!(code), &json!(target)));
        assert_eq!(problem.get("detail").is_some(), target == "/taken");
    }

    let outside = router().layer(policy().layer()).layer(CompressionLayer::new());
    let response = compressed(outside, "/taken").await;
    assert_eq!(response.headers()[CONTENT_ENCODING], "gzip");
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert!(body.len() < 1000, "{}", body.len());
}

/// Around a router that has left out the body already, a length is said where it is known.
#[tokio::test]
async fn a_head_whose_body_is_gone() {
    let router = Router::new()
        .route("/text", get(async || (StatusCode::NOT_FOUND, "no row 7")))
        .route("/broken", get(async || (StatusCode::BAD_GATEWAY, "secret")))
        .route("/json", get(async || (StatusCode::NOT_FOUND, Json(json!({ "their": "own" })))))
        .route("/taken", get(taken))
        .fallback(any(async || StatusCode::NOT_FOUND));
    let service = ServiceBuilder::new().layer(policy().layer()).service(router);
    for (target, is_known) in
        [("/text", false), ("/broken", true), ("/taken", true), ("/nowhere", true)]
    {
        let head = service.clone().oneshot(request("HEAD", target)).await.unwrap();
        let get = service.clone().oneshot(request("GET", target)).await.unwrap();
        assert_eq!(head.status(), get.status());
        assert_eq!(head.headers()[CONTENT_TYPE], "application/problem+json", "{target}");
        let length = head.headers().get(CONTENT_LENGTH).map(|value| value.to_str().unwrap());
        let expected = get.into_body().collect().await.unwrap().to_bytes().len().to_string();
        assert_eq!(length, is_known.then_some(&*expected), "{target}");
        assert!(head.body().size_hint().exact().is_none_or(|length| length == 0));
        assert!(head.into_body().collect().await.unwrap().to_bytes().is_empty());
    }
    let head = service.oneshot(request("HEAD", "/json")).await.unwrap();
    assert_eq!(head.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(head.headers()[CONTENT_LENGTH], "15");
}

/// Bodies of several types, and a service's own error.
#[tokio::test]
async fn services_that_are_not_axums() {
    type Boxed = BoxBody<Bytes, Infallible>;
    let full =
        service_fn(|_: Request| ready(Ok::<_, Infallible>(bare(Full::<Bytes>::from("no row 7")))));
    let boxed = service_fn(|_: Request| {
        ready(Ok::<_, String>(bare(Boxed::new(Full::new(Bytes::from_static(b"no row 7"))))))
    });
    let empty = service_fn(|_: Request| ready(Ok::<_, String>(bare(Empty::<Bytes>::new()))));
    let layer = customizing().layer();
    let text = ServiceBuilder::new().layer(layer.clone()).service(full);
    assert_eq!(problem_of(text).await["detail"], "no row 7");
    let text = ServiceBuilder::new().layer(layer.clone()).service(boxed);
    assert_eq!(problem_of(text).await["detail"], "no row 7");
    let none = ServiceBuilder::new().layer(layer.clone()).service(empty);
    assert_eq!(problem_of(none).await.get("detail"), None);
    let fails = service_fn(|_: Request| ready(Err::<Response<Full<Bytes>>, _>("failed")));
    let fails = ServiceBuilder::new().layer(layer).service(fails);
    assert_eq!(fails.oneshot(request("GET", "/")).await.err(), Some("failed"));
}

fn bare<B>(body: B) -> Response<B> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

async fn problem_of<S, B>(service: S) -> Value
where
    S: Service<Request, Response = Response<B>>,
    S::Error: std::fmt::Debug,
    B: hyper::body::Body,
{
    details(service.oneshot(request("GET", "/rows/7")).await.unwrap()).await
}

/// It is the problem that was sent.
#[tokio::test]
async fn the_response_carries_the_problem() {
    let app = Router::new().route("/taken", get(taken)).layer(policy().layer());
    for (target, code) in [("/taken", 409), ("/nowhere", 404)] {
        let response = answer(&app, request("GET", target)).await;
        let problem = response.extensions().get::<Problem>().expect("it is carried");
        assert_eq!((problem.status().code(), problem.details().instance()), (code, Some(target)));
    }
}

/// Its status counts; its problem is that of before.
#[tokio::test]
async fn a_layer_between_changes_the_status() {
    let app = Router::new()
        .route("/taken", get(taken))
        .layer(axum::middleware::map_response(async |mut response: axum::response::Response| {
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }))
        .layer(customizing().layer());
    let response = answer(&app, request("GET", "/taken")).await;
    assert_eq!(response.status(), 404);
    let problem = details(response).await;
    assert_eq!((&problem["status"], &problem["title"]), (&json!(404), &json!("Not Found")));
}

/// What a response of below 400 or of another format carries is not touched.
#[tokio::test]
async fn extensions_and_upgrades_stay() {
    #[derive(Clone)]
    struct Mark;
    let app = Router::new()
        .route("/upgrade", get(async || (StatusCode::SWITCHING_PROTOCOLS, Extension(Mark))))
        .route("/own", get(async || (StatusCode::NOT_FOUND, Extension(Mark), Json(1))))
        .route("/text", get(async || (StatusCode::NOT_FOUND, Extension(Mark), "text")))
        .layer(policy().layer());
    for target in ["/upgrade", "/own", "/text"] {
        let response = answer(&app, request("GET", target)).await;
        assert!(response.extensions().get::<Mark>().is_some(), "{target}");
    }
}

/// In the outermost router it is the whole path; in a nested one what is left of it.
#[tokio::test]
async fn the_path_is_that_of_the_router() {
    let nested = Router::new().route("/a", get(taken)).layer(customizing().layer());
    let app = Router::new().nest("/api", nested);
    let problem = details(answer(&app, request("GET", "/api/a")).await).await;
    assert_eq!(problem["instance"], "/a");
    let app = app.layer(customizing().layer());
    let problem = details(answer(&app, request("GET", "/api/a")).await).await;
    assert_eq!(problem["instance"], "/api/a");
}
