use http_status::{Body, Problem};

fn error_body<E>(_: &E, problem: &Problem) -> Body {
    Body::json(&serde_json::json!({ "error": problem.details().detail() })) // {"error":"no order 7"}
}
