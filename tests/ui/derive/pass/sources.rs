use http_status::{HttpError, Status};

#[derive(Debug, thiserror::Error, HttpError)]
#[error("inner")]
#[status(418)]
struct Inner;

#[derive(Debug, thiserror::Error, HttpError)]
enum Error {
    #[error("from")]
    #[status(transparent)]
    From {
        #[from]
        inner: Inner,
    },
    #[error("marked")]
    #[status(transparent)]
    Marked(String, #[source] Inner),
    #[error("named")]
    #[status(transparent)]
    Named { path: String, source: Inner },
    #[error("boxed")]
    #[status(transparent)]
    Boxed(Box<Error>),
    #[error("own")]
    #[status(transparent)]
    Own(std::sync::Arc<Self>),
}

fn main() {
    let all = [
        Error::from(Inner),
        Error::Marked(String::new(), Inner),
        Error::Named { path: String::new(), source: Inner },
        Error::Boxed(Box::new(Inner.into())),
        Error::Own(std::sync::Arc::new(Inner.into())),
    ];
    assert!(all.iter().all(|error| error.status().code() == 418));
    assert_eq!(Error::STATUSES.iter().map(Status::code).collect::<Vec<_>>(), [418]);
}
