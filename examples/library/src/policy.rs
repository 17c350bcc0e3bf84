use http_status::{Body, Problem, ProblemPolicy};

/// What every error of a service gets: the path as its instance, the id of the request, and a page
/// for browsers.
#[must_use]
pub fn policy() -> ProblemPolicy {
    ProblemPolicy::new()
        .customize(|request, problem| {
            problem
                .with_instance(request.path())
                .with_extension("request_id", request.header("x-request-id"))
        })
        .body(|request, problem| {
            match request.accepts(&["application/problem+json", "text/html"]) {
                Some("text/html") => Body::html(page(problem)),
                _ => Body::problem(problem),
            }
        })
}

fn page(problem: &Problem) -> String {
    let details = problem.details();
    let title = escaped(details.title().unwrap_or_default());
    let detail = escaped(details.detail().unwrap_or_default());
    format!(
        "<!doctype html>\n<title>{title}</title>\n<h1>{title}</h1>\n<p>{detail}</p>\n<p><a href=\"/books\">To the books</a></p>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
