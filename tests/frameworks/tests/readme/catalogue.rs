#[derive(Debug, HttpError, ProblemTypes, FromProblem, http_status::utoipa::IntoResponses)]
#[status(409, type = "/problems/all-lent")]
struct AllLent {
    #[status(extension)]
    copies: u32,
}
