#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[doc(hidden)]
#[path = "response.rs"]
pub mod __response;
mod class;
mod convert;
mod facts;
#[cfg(feature = "http")]
mod http;
mod invalid;
mod lookup;
mod rows;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod spec;
mod status;
mod suggest;
mod table;

pub use crate::class::Class;
pub use crate::facts::Registration;
pub use crate::invalid::InvalidStatus;
pub use crate::set::{StatusSet, StatusSetIter};
pub use crate::spec::Spec;
#[doc(hidden)]
pub use crate::suggest::__closest_word;
pub use crate::table::Status;
