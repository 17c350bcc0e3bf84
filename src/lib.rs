#![doc = include_str!("../README.md")]
#![doc = "\n\n# The table\n\n"]
#![doc = status_core::__table!()]
#![no_std]
#![forbid(unsafe_code)]

pub use status_core::{Class, InvalidStatus, Registration, Spec, Status, StatusSet, StatusSetIter};
