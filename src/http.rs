//! `http::Response`, for each framework without an adapter.

use std::borrow::Cow;
use std::vec::Vec;

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, InvalidHeaderValue};
use http::{Response, StatusCode};

use crate::problem::Answer;
use crate::{Problem, Unexpected};

/// Makes the response, with any body that is made of bytes, such as `Vec<u8>`, `bytes::Bytes`,
/// `http_body_util::Full` or hyper's, axum's, warp's and lambda's own. Its extensions carry the
/// problem.
///
/// ```
/// use http_status::{Problem, status};
///
/// let response: http::Response<Vec<u8>> = Problem::new(status!(404)).into();
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.body(), br#"{"title":"Not Found","status":404}"#);
/// assert!(response.extensions().get::<Problem>().is_some());
/// ```
impl<B: From<Vec<u8>>> From<Problem> for Response<B> {
    fn from(problem: Problem) -> Self {
        let Answer { content_type, body, problem } = Answer::of(problem);
        let mut response = Response::new(B::from(body));
        *response.status_mut() = StatusCode::from(problem.status());
        let headers = response.headers_mut();
        if let Some(Ok(content_type)) = content_type.map(content_type_value) {
            headers.insert(CONTENT_TYPE, content_type);
        }
        for (name, value) in problem.headers() {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
                // There is room: a problem has fewer fields than a map holds.
                let _ = headers.try_append(name, value);
            }
        }
        response.extensions_mut().insert(problem);
        response
    }
}

/// A literal costs no allocation.
fn content_type_value(text: Cow<'static, str>) -> Result<HeaderValue, InvalidHeaderValue> {
    match text {
        Cow::Borrowed(text) if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) => {
            Ok(HeaderValue::from_static(text))
        }
        text => HeaderValue::from_bytes(text.as_bytes()),
    }
}

impl<B: From<Vec<u8>>> From<Unexpected> for Response<B> {
    fn from(error: Unexpected) -> Self {
        Problem::from(error).into()
    }
}
