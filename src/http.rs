//! `http::Response`, for whatever has no adapter of its own.

use core::mem;

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use std::vec::Vec;

use crate::Problem;
use crate::problem::{self, Answer};

/// A response with any body that bytes turn into, such as `Vec<u8>`, `bytes::Bytes`,
/// `http_body_util::Full` or hyper's, axum's, warp's and lambda's own.
///
/// ```
/// use http_status::{Problem, status};
///
/// let response: http::Response<Vec<u8>> = Problem::new(status!(404)).into();
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.body(), br#"{"title":"Not Found","status":404}"#);
/// ```
impl<B: From<Vec<u8>>> From<Problem> for Response<B> {
    fn from(problem: Problem) -> Self {
        Answer::from(problem).into()
    }
}

impl<B: From<Vec<u8>>> From<Answer> for Response<B> {
    fn from(mut answer: Answer) -> Self {
        let mut response = Response::new(B::from(mem::take(&mut answer.body)));
        *response.status_mut() = StatusCode::from(answer.status);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(problem::CONTENT_TYPE));
        for (name, value) in answer.headers() {
            if let (Ok(name), Ok(value)) =
                (name.parse::<HeaderName>(), HeaderValue::try_from(value))
            {
                headers.append(name, value);
            }
        }
        if let Some(error) = answer.error {
            response.extensions_mut().insert(error);
        }
        response
    }
}
