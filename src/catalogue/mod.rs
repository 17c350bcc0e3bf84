//! The list of a type's error responses.

mod builder;
mod comment;
mod delegated;
mod docs;
mod find;
mod implementors;
mod levels;
mod list;
mod openapi;
mod page;
mod parts;
mod problem_type;
mod rows;
mod rustdoc;
mod schema;

use core::fmt;
use std::borrow::Cow;
use std::vec::Vec;

use serde_json::Value;

use self::parts::Content;
use crate::HttpError;

pub use self::parts::{HeaderField, Member};
pub use self::problem_type::ProblemType;
use self::schema::named;
pub use self::schema::{Schema, Untyped};

/// What generated code names.
pub(crate) mod private {
    pub use std::{collections::BTreeMap, string::String, vec::Vec};

    pub use serde_json::Value;

    pub use super::delegated::{Listed, delegated, made};
    pub use super::list::{list, schema_with};
    pub use super::openapi::{by_code, inlined, inlined_whole};
    pub use super::{Catalogue, ProblemTypes, Schema};
    pub use crate::{__aide_schemas as aide_schemas, __utoipa_schemas as utoipa_schemas};
}

/// An error type whose error responses can be listed in a [`Catalogue`]. With the feature `catalogue`.
///
/// It is normally derived, beside `HttpError`: see [`ProblemTypes`](derive@crate::ProblemTypes). `S` is where
/// the schemas of extension members come from. A type that implements `HttpError` by hand implements this by
/// hand too:
///
/// ```
/// use http_status::{Catalogue, HttpError, ProblemType, ProblemTypes, Status, status};
///
/// struct Overloaded;
///
/// impl HttpError for Overloaded {
///     fn status(&self) -> Status {
///         Status::ServiceUnavailable
///     }
/// }
///
/// impl<S> ProblemTypes<S> for Overloaded {
///     fn list(to: &mut Catalogue<S>) {
///         to.add(ProblemType::new("Overloaded", status!(503)).with_header("retry-after"));
///     }
/// }
///
/// assert_eq!(Catalogue::of::<Overloaded>().iter().count(), 1);
/// ```
#[diagnostic::on_unimplemented(
    message = "the problem types of `{Self}` are not known",
    label = "`ProblemTypes` is not implemented for this type",
    note = "to an error of yours add `#[derive(ProblemTypes)]`, beside `HttpError`",
    note = "where it is derived, each type that is delegated to is a `ProblemTypes` too, and each extension member has a schema"
)]
pub trait ProblemTypes<S>: HttpError {
    /// Adds each error response of this type to the list.
    ///
    /// ```
    /// use http_status::{Catalogue, ProblemTypes, Status};
    ///
    /// let mut catalogue: Catalogue = Catalogue::default();
    /// Status::list(&mut catalogue);
    /// assert_eq!(catalogue.iter().next().unwrap().status(), None); // any
    /// ```
    fn list(to: &mut Catalogue<S>);
}

/// A list of the error responses of an API, in the order of declaration. With the feature `catalogue`.
///
/// Each is a [`ProblemType`].
///
/// ```
/// use http_status::{Catalogue, HttpError, ProblemTypes, Status};
///
/// #[derive(HttpError, ProblemTypes)]
/// enum ShopError {
///     /// The article is not in the shop.
///     #[status(404, type = "/probs/no-article")]
///     NoArticle {
///         #[status(extension)]
///         article: u64,
///     },
///     #[status(409)]
///     SoldOut,
/// }
///
/// let catalogue = Catalogue::of::<ShopError>();
/// let no_article = catalogue.find("/probs/no-article").next().unwrap();
/// assert_eq!(no_article.status(), Some(Status::NotFound));
/// assert_eq!(no_article.description(), "The article is not in the shop.");
/// assert_eq!(no_article.members().next().unwrap().name(), "article");
/// ```
#[derive(Clone, Default)]
pub struct Catalogue<S = Untyped> {
    types: Vec<ProblemType>,
    source: S,
    /// What is being listed, so that types that delegate to each other come to an end.
    within: Vec<Within>,
}

/// A type that is being listed: its name, and its text, by which types of one name differ.
type Within = (&'static str, *const u8);

/// How often a type may be listed within itself: once more, since what stands beside the field that leads
/// back applies to all its error responses.
const DEPTH: usize = 2;

impl Catalogue {
    /// The error responses of `E`. The schema of a member is known if its type is in the standard library, such as
    /// `u64`, `String` or `Vec<bool>`. A member of any other type can be any value.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// assert_eq!(Catalogue::of::<Status>().iter().count(), 1);
    /// ```
    #[must_use]
    pub fn of<E: ProblemTypes<Untyped> + ?Sized>() -> Self {
        Self::with::<E>(Untyped)
    }
}

impl<S> Catalogue<S> {
    /// The error responses of `E`, with the schemas of members from `source`.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes, Schema};
    /// use serde_json::{Value, json};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(404)]
    /// struct NoUser {
    ///     #[status(extension)]
    ///     id: UserId,
    /// }
    ///
    /// #[derive(serde::Serialize)]
    /// struct UserId(u32);
    ///
    /// struct Ours;
    ///
    /// impl Schema<UserId> for Ours {
    ///     fn schema(&mut self) -> Value {
    ///         json!({ "type": "integer", "minimum": 1 })
    ///     }
    /// }
    ///
    /// let catalogue = Catalogue::with::<NoUser>(Ours);
    /// let id = catalogue.iter().next().unwrap().members().next().unwrap();
    /// assert_eq!(id.schema()["minimum"], 1);
    /// ```
    #[must_use]
    pub fn with<E: ProblemTypes<S> + ?Sized>(source: S) -> Self {
        let mut catalogue = Self { types: Vec::new(), source, within: Vec::new() };
        E::list(&mut catalogue);
        catalogue
    }

    /// Adds the error responses of one more type.
    ///
    /// ```
    /// use core::convert::Infallible;
    /// use http_status::{Catalogue, Status};
    ///
    /// assert_eq!(Catalogue::of::<Infallible>().and::<Status>().iter().count(), 1);
    /// ```
    #[must_use]
    pub fn and<E: ProblemTypes<S> + ?Sized>(mut self) -> Self {
        E::list(&mut self);
        self
    }

    /// Adds an error response, unless an equal one is in the list.
    ///
    /// ```
    /// use http_status::{Catalogue, ProblemType, status};
    ///
    /// let mut catalogue: Catalogue = Catalogue::default();
    /// catalogue.add(ProblemType::new("Timeout", status!(504)));
    /// assert_eq!(catalogue.iter().count(), 1);
    /// ```
    pub fn add(&mut self, problem_type: ProblemType) {
        if !self.types.contains(&problem_type) {
            self.types.push(problem_type);
        }
    }

    /// Adds an optional extension member of this JSON schema to each error response listed so far, such as one that
    /// a policy adds. Responses added later do not get it. The name of a standard member is left out, as in
    /// [`ProblemType::with_member`].
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    /// use serde_json::json;
    ///
    /// let catalogue = Catalogue::of::<Status>()
    ///     .with_extension("request_id", json!({ "type": "string", "description": "For the support." }));
    /// let problem_type = catalogue.iter().next().unwrap();
    /// assert_eq!(problem_type.members().next().unwrap().name(), "request_id");
    /// ```
    #[must_use]
    pub fn with_extension(
        mut self,
        name: impl Into<Cow<'static, str>>,
        schema: impl Into<Value>,
    ) -> Self {
        let (name, schema) = (name.into(), schema.into());
        for it in &mut self.types {
            it.add_member(name.clone(), schema.clone(), true);
        }
        self
    }

    /// Sets the content type and schema of the body for those responses listed so far that have
    /// `#[status(body = path)]` and no schema yet. Without this, a document has the status, the header fields and the
    /// description of these responses, and not their body.
    ///
    /// ```
    /// use http_status::{Body, Catalogue, HttpError, Problem, ProblemTypes};
    /// use serde_json::json;
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(404, body = NoUser::body)]
    /// struct NoUser;
    ///
    /// impl NoUser {
    ///     fn body(&self, problem: &Problem) -> Body {
    ///         Body::json(&json!({ "error": problem.status().reason() }))
    ///     }
    /// }
    ///
    /// let schema = json!({ "type": "object", "properties": { "error": { "type": "string" } } });
    /// let catalogue = Catalogue::of::<NoUser>().with_body("application/json", schema.clone());
    /// assert_eq!(catalogue.to_openapi()["404"]["content"]["application/json"]["schema"], schema);
    /// ```
    #[must_use]
    pub fn with_body(
        mut self,
        content_type: impl Into<Cow<'static, str>>,
        schema: impl Into<Value>,
    ) -> Self {
        let (content_type, schema) = (content_type.into(), schema.into());
        for it in self.types.iter_mut().filter(|it| it.content == Content::Own) {
            it.content = Content::Named(content_type.clone(), schema.clone());
        }
        self
    }

    /// Adds an optional instance to each error response listed so far, such as the request's path that a policy adds.
    /// Responses added later do not get it.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// let catalogue = Catalogue::of::<Status>().with_instance();
    /// assert!(catalogue.iter().next().unwrap().has_instance());
    /// ```
    #[must_use]
    pub fn with_instance(mut self) -> Self {
        self.types.iter_mut().for_each(ProblemType::may_have_instance);
        self
    }

    /// Adds an optional header field to each error response listed so far, such as one that a policy adds. Responses
    /// added later do not get it.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// let catalogue = Catalogue::of::<Status>().with_header("x-request-id");
    /// assert_eq!(catalogue.iter().next().unwrap().headers().count(), 1);
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        for it in &mut self.types {
            it.add_header(name.clone(), None, true);
        }
        self
    }

    /// The error responses, in the order of declaration.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// for problem_type in Catalogue::of::<Status>().iter() {
    ///     assert_eq!(problem_type.problem_type(), "about:blank");
    /// }
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = &ProblemType> {
        self.types.iter()
    }

    /// The error responses with this problem type: several if variants share it, none if it is unknown.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// let catalogue = Catalogue::of::<Status>();
    /// assert!(catalogue.find("/probs/no-article").next().is_none());
    /// assert_eq!(catalogue.find("about:blank").count(), 1);
    /// ```
    pub fn find(&self, uri: &str) -> impl Iterator<Item = &ProblemType> {
        self.iter().filter(move |it| it.problem_type() == uri)
    }
}

impl<S> fmt::Debug for Catalogue<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
