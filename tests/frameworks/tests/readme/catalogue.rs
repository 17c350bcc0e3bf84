use http_status::{FromProblem, HttpError, ProblemDetails, ProblemTypes}; // features `catalogue`, `client` and `http`
#[derive(Debug, HttpError, ProblemTypes, FromProblem)] // for OpenAPI also `http_status::utoipa::IntoResponses`
#[status(409, type = "/problems/all-lent")]
struct AllLent {
    #[status(extension)]
    copies: u32,
}

fn read(response: &http::Response<Vec<u8>>) -> Option<Result<AllLent, ProblemDetails>> {
    Some(ProblemDetails::from_response(response)?.downcast()) // `None`: no error; `Err`: the details of another error
}
