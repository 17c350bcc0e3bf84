use http_status::{Body, Problem};

fn error_body(problem: &Problem) -> Body {
    let text = problem.details().detail().unwrap_or(problem.status().reason());
    Body::json(&serde_json::json!({ "code": problem.status().code(), "error": text })) // {"code":404,"error":"no order 7"}
}
