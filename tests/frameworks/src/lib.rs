//! What the tests of the adapters share: a service's errors, a client that reads raw bytes, and what
//! each answer must be.
#![expect(clippy::missing_panics_doc, reason = "a check that fails panics")]

pub mod answers;
pub mod bodies;
pub mod client;
pub mod documents;
pub mod errors;
pub mod events;
pub mod expected;
pub mod made;
pub mod policy;
pub mod rfc9457;
pub mod scenario;
pub mod secrets;
pub mod server;

/// The tests of a framework: each part of the scenario, against a server of its own.
#[macro_export]
macro_rules! scenario {
    ($serve:ident, a_rejection_answers $rejection:literal) => {
        $crate::scenario! { $serve:
            errors built_problems inner_errors nested_transparent all_error_statuses headers
            control_characters extensions examples_of_the_rfc exposed_and_hidden secrets head
        }

        $crate::scenario! { $serve, answers:
            carried connection limits members bodies own_bodies unexpected_errors
        }

        $crate::scenario! { $serve, bodies: shapes options }

        #[test]
        fn rejections() {
            $crate::scenario::rejections(&$crate::scenario::Run::new($serve), $rejection);
        }
    };
    ($serve:ident, $module:ident: $($part:ident)*) => {$(
        #[test]
        fn $part() {
            $crate::$module::$part(&$crate::scenario::Run::new($serve));
        }
    )*};
    ($serve:ident: $($part:ident)*) => {$(
        #[test]
        fn $part() {
            $crate::scenario::$part(&$crate::scenario::Run::new($serve));
        }
    )*};
}

/// A page of the docs: its Rust blocks are tests.
#[cfg(doctest)]
macro_rules! pages {
    ($($name:ident: $text:literal;)*) => {$(
        #[doc = include_str!($text)]
        mod $name {}
    )*};
}

#[cfg(doctest)]
#[path = "../../../src/_docs/porting.rs"]
mod porting;
