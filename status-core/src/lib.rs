#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod __response;
mod class;
mod convert;
mod excerpt;
mod facts;
mod foreign;
#[cfg(any(feature = "http", feature = "http-02"))]
mod http;
mod invalid;
mod lookup;
mod nicknames;
mod rows;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod set_iter;
mod set_ops;
mod spec;
mod status;
mod suggest;
mod table;
mod word;

pub use crate::class::Class;
pub use crate::facts::Registration;
pub use crate::invalid::InvalidStatus;
pub use crate::set::StatusSet;
pub use crate::set_iter::StatusSetIter;
pub use crate::spec::Spec;
#[doc(hidden)]
pub use crate::suggest::__closest_word;
pub use crate::table::Status;
