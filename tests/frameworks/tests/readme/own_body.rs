use http_status::axum::IntoResponse;
use http_status::{Body, HttpError, Problem};

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[status(body = error_body)]
enum OrderError {
    #[error("no order {0}")]
    #[status(404)]
    NoOrder(u64),
    #[error("cannot reach {0}")]
    #[status(502)]
    Payment(&'static str),
}

fn error_body<E>(_: &E, problem: &Problem) -> Body {
    let text = problem.details().detail().unwrap_or(problem.status().reason());
    Body::json(&serde_json::json!({ "error": text }))
}
