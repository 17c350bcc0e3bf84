//! The macros of http-status.
