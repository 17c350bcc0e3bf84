#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("no order {0}")]
#[status(404, body = error_body)]
struct NoOrder(u64);

fn error_body<E>(_: &E, problem: &Problem) -> Body {
    Body::json(&serde_json::json!({ "error": problem.details().detail() })) // {"error":"no order 7"}
}
