use http_status::{HttpError, Problem, ProblemDetails};
use reqwest::header::CONTENT_TYPE;
use thiserror::Error;

use crate::Book;

/// Another library, which is a service of the same kind.
#[derive(Clone)]
pub struct Elsewhere {
    address: String,
    client: reqwest::Client,
}

/// It does not answer, or not as it should. The client of this service learns that, and no more.
#[derive(Debug, Error, HttpError)]
pub enum ElsewhereError {
    /// Nobody is there.
    #[error("the other library does not answer")]
    #[status(502, detail = "the other library does not answer")]
    Call(#[from] reqwest::Error),
}

impl Elsewhere {
    /// At this address, such as `127.0.0.1:3001`.
    #[must_use]
    pub fn new(address: String) -> Self {
        Self { address, client: reqwest::Client::new() }
    }

    /// A book of the other library.
    ///
    /// # Errors
    ///
    /// That of the other library as it is, without the detail of a 5xx; or that it does not answer.
    pub async fn book(&self, id: usize) -> Result<Book, Problem> {
        let url = format!("http://{}/books/{id}", self.address);
        let answer = self.client.get(url).send().await.map_err(ElsewhereError::from)?;
        let content_type = answer.headers().get(CONTENT_TYPE);
        if content_type.is_some_and(|it| it == "application/problem+json") {
            let details: ProblemDetails = answer.json().await.map_err(ElsewhereError::from)?;
            return Err(Problem::relay(details));
        }
        let answer = answer.error_for_status().map_err(ElsewhereError::from)?;
        Ok(answer.json().await.map_err(ElsewhereError::from)?)
    }
}
