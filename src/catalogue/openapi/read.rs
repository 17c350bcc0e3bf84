//! The responses in the types of whoever reads OpenAPI with serde.

use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use serde_core::de::DeserializeOwned;
use serde_json::{Value, json};

use super::super::Catalogue;

impl<S> Catalogue<S> {
    /// The [responses](Self::to_openapi) in another crate's own type, which deserializes from OpenAPI: utoipa's
    /// `RefOr<Response>`, aide's `Response`. The key is the status, or `default`.
    ///
    /// The derives for [utoipa](crate::utoipa) and [aide](crate::aide) call it. Call it by hand to add more, such as
    /// the members of a service's policy:
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    /// use serde_json::{Value, json};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(404)]
    /// struct NoUser;
    ///
    /// let responses = Catalogue::of::<NoUser>()
    ///     .with_extension("request_id", json!({ "type": "string" }))
    ///     .to_responses::<Value>();
    /// assert!(responses.contains_key("404"));
    /// ```
    ///
    /// A response that does not deserialize comes without its schema, and its description says so.
    ///
    /// # Panics
    ///
    /// If not even a response that has only a description deserializes, which OpenAPI allows.
    #[must_use]
    pub fn to_responses<R: DeserializeOwned>(&self) -> BTreeMap<String, R> {
        self.to_openapi().into_iter().map(|(status, response)| (status, read(response))).collect()
    }
}

/// As aide has them: what has no code is the default.
#[must_use]
pub fn by_code<R>(responses: BTreeMap<String, R>) -> Vec<(Option<u16>, R)> {
    responses.into_iter().map(|(status, response)| (status.parse().ok(), response)).collect()
}

fn read<R: DeserializeOwned>(response: Value) -> R {
    let (description, headers) = (response["description"].clone(), response["headers"].clone());
    let error = match serde_json::from_value(response) {
        Ok(response) => return response,
        Err(error) => error,
    };
    let description = format!(
        "{}\n\n(The schema cannot be shown here: {error}.)",
        description.as_str().unwrap_or_default()
    );
    let least = json!({ "description": description });
    let with_headers = json!({ "description": description, "headers": headers });
    [with_headers, least]
        .into_iter()
        .find_map(|response| serde_json::from_value(response).ok())
        .expect("a response of OpenAPI needs nothing but a description")
}
