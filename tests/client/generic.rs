//! Types with parameters, whose bounds are those that reading back needs.

use std::marker::PhantomData;
use std::str::FromStr;

use http_status::{FromProblem, HttpError, Status};
use serde::Serialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use super::{read, returned};

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("an error")]
enum Error<E, M, T, D = (), const N: usize = 1>
where
    M: Clone,
{
    #[status(transparent)]
    Inner(E),
    #[status(422, type = "/probs/members")]
    Members {
        #[status(extension)]
        all: Vec<M>,
        #[status(extension)]
        one: Option<M>,
    },
    #[status(423, type = "/probs/text")]
    Text(#[status(detail)] T, #[status(header = "x-a")] Option<T>),
    #[status(424, type = "/probs/default")]
    Default(#[status(default)] D, #[status(default)] PhantomData<[D; N]>),
}

type Full = Error<Status, String, u64, bool>;

#[test]
fn round_trip() {
    for error in [
        Full::Inner(Status::Gone),
        Full::Members { all: vec!["a".into(), String::new()], one: None },
        Full::Members { all: vec![], one: Some("b".into()) },
        Full::Text(1, None),
        Full::Text(u64::MAX, Some(0)),
        Full::Default(false, PhantomData),
    ] {
        assert_eq!(returned(error.clone()), Ok(error));
    }
}

fn is_read<E: FromProblem>() {}

/// Nothing but what is named here is needed.
#[allow(clippy::extra_unused_type_parameters, reason = "it is about the bounds")]
fn bounds<E, M, T, D>()
where
    E: FromProblem,
    M: Clone + DeserializeOwned,
    T: FromStr,
    D: Default,
{
    is_read::<Error<E, M, T, D, 3>>();
}

#[test]
fn bounds_are_enough() {
    bounds::<Status, u8, u8, String>();
}

/// Parameters that nothing is read of.
#[derive(Debug, PartialEq, FromProblem)]
enum Unused<'a, E> {
    #[status(404)]
    Missing,
    #[status(500, server_only)]
    Wrapped(&'a E),
    #[status(503, type = "/probs/fn")]
    Function(#[status(default = nothing)] Option<E>),
}

fn nothing<E>() -> Option<E> {
    None
}

#[derive(Debug, PartialEq)]
struct NotEvenDefault;

#[test]
fn no_bound() {
    type Of<'a> = Unused<'a, NotEvenDefault>;
    assert_eq!(read(404, &[], "{}").downcast(), Ok(Of::Missing));
    assert_eq!(read(503, &[], r#"{"type":"/probs/fn"}"#).downcast(), Ok(Of::Function(None)));
    let _ = Of::Wrapped(&NotEvenDefault);
}

/// Layers of the same generic type.
#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("a layer")]
enum Layer<E: Serialize + DeserializeOwned, I> {
    #[status(409, type = "/probs/layer")]
    Own(#[status(extension = "own")] E),
    #[status(transparent)]
    Inner(Box<I>),
}

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("the last")]
#[status(410)]
struct Last;

#[test]
fn layers() {
    for error in [Layer::Own(1), Layer::Inner(Box::new(Last))] {
        assert_eq!(returned(error.clone()), Ok(error));
    }
}
