use http_status::{FromProblem, HttpError, ProblemDetails, ProblemTypes};

#[derive(Debug, HttpError, ProblemTypes, FromProblem)] // for OpenAPI also `http_status::utoipa::IntoResponses`
#[status(409, type = "/problems/all-lent")]
struct AllLent {
    #[status(extension)]
    copies: u32,
}

fn read(response: &http::Response<Vec<u8>>) -> Option<Result<AllLent, ProblemDetails>> {
    Some(ProblemDetails::from_response(response)?.downcast()) // an answer that is no `AllLent` comes back whole
}
