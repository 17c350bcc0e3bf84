//! What must hold of a document.

use std::error::Error;

use http_status::{HttpError, Problem};
use jsonschema::validator_for;
use serde_json::Value;

/// Checks that what an error answers is what the responses say, and that no header field is missing.
pub fn fits<E: HttpError + Error + Send + Sync + 'static>(responses: &Value, error: E) {
    let problem = Problem::from(error);
    let body = serde_json::from_slice(problem.body().bytes()).unwrap();
    let response = fits_answer(responses, problem.status().code(), problem.headers(), &body);
    let headers = response["headers"].as_object().into_iter().flatten();
    for (name, _) in headers.filter(|(_, header)| header["required"] == true) {
        assert!(problem.headers().any(|(it, _)| it.eq_ignore_ascii_case(name)), "no {name}");
    }
}

/// Checks that a body fits exactly one option of its response, and that each header field is in it; gives the
/// response.
pub fn fits_answer<'r, 'h>(
    responses: &'r Value,
    code: u16,
    headers: impl IntoIterator<Item = (&'h str, &'h str)>,
    body: &Value,
) -> &'r Value {
    let response = responses.get(code.to_string()).unwrap_or(&responses["default"]);
    is_one(&response["content"]["application/problem+json"]["schema"], body);
    for (name, value) in headers {
        let schema = &response["headers"][name.to_ascii_lowercase()]["schema"];
        assert!(schema.is_object(), "no header field {name} in {response}");
        assert!(validator_for(schema).unwrap().is_valid(&value.into()), "{value} {schema}");
    }
    response
}

fn is_one(schema: &Value, body: &Value) {
    let errors: Vec<_> =
        validator_for(schema).unwrap().iter_errors(body).map(|it| it.to_string()).collect();
    assert!(errors.is_empty(), "{body} does not fit: {errors:?}\n{schema:#}");
    if let Some(options) = schema["oneOf"].as_array() {
        let fitting = options.iter().filter(|it| validator_for(it).unwrap().is_valid(body)).count();
        assert_eq!(fitting, 1, "{body}\n{schema:#}");
    }
}

/// Checks that the responses are whole: each has examples that fit it, refers to nothing, and names nothing that is
/// not sent.
pub fn check(responses: &Value) {
    let text = responses.to_string();
    for secret in ["$ref", "shelf}", "cannot reach", "secret", "reason"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    for (code, response) in responses.as_object().unwrap() {
        assert_ne!(response["description"].as_str().unwrap_or_default(), "", "{code}");
        let content = &response["content"]["application/problem+json"];
        let examples = content["examples"].as_object().unwrap();
        assert!(!examples.is_empty());
        for (name, example) in examples {
            assert!(example["value"].is_object(), "{code} {name}: {example}");
            is_one(&content["schema"], &example["value"]);
        }
    }
}
