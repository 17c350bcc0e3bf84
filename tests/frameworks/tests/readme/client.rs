use http_status::{FromProblem, HttpError, ProblemDetails};

#[derive(Debug, thiserror::Error, HttpError, FromProblem)]
enum SeatError {
    #[error("only {left} seats are left")]
    #[status(409, type = "https://example.com/probs/few-seats")]
    FewSeats {
        #[status(extension)]
        left: u32,
    },
    #[error("cannot read the plan")]
    #[status(500, server_only)]
    Plan(#[source] std::io::Error),
}

fn said(answer: &http::Response<Vec<u8>>) -> String {
    match ProblemDetails::from_response(answer).map(ProblemDetails::downcast) {
        None => "booked".into(),
        Some(Ok(SeatError::FewSeats { left })) => format!("take {left} instead?"),
        Some(Ok(error)) => error.to_string(),
        Some(Err(details)) => format!("not booked: {details}"), // what fits nothing comes back whole
    }
}
