//! What is measured: each function of http-status beside the one that does the same without it.
//!
//! The benches `count` (instructions) and `time` both run [`operations`].

#![forbid(unsafe_code)]

mod by_hand;
mod call;
mod errors;
pub mod service;

use http::StatusCode;
use http_status::{HttpError, Status};

pub use crate::call::Call;
use crate::errors::{Large, Small};

/// One thing to do, done by two functions.
pub struct Operation {
    /// From what to what.
    pub name: &'static str,
    /// With http-status.
    pub ours: Call,
    /// Without it.
    pub other: Call,
}

/// All that is measured. Each function is called as its signature has it: `http`'s methods take the
/// status by reference.
#[must_use]
pub fn operations() -> Vec<Operation> {
    let statuses = Status::ALL;
    let codes: Vec<u16> = statuses.iter().map(|status| status.code()).collect();
    let texts: Vec<&str> = statuses.iter().map(|status| status.as_str()).collect();
    let bytes: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
    let names: Vec<&str> = statuses.iter().map(|status| status.name()).collect();
    let reasons: Vec<&str> = statuses.iter().map(|status| status.reason()).collect();
    let https: Vec<StatusCode> = statuses.iter().map(|&status| status.into()).collect();
    let https_by_reference = references(https.clone());
    let small = references(Small::all());
    let large = references(Large::all());
    // The first call makes what the others use.
    let many = [(); 100];

    let operation = |name, ours, other| Operation { name, ours, other };
    vec![
        operation(
            "number → status",
            Call::new("Status::from_code", Status::from_code, &codes),
            Call::new("StatusCode::from_u16", StatusCode::from_u16, &codes),
        ),
        operation(
            "bytes → status",
            Call::new("Status::from_bytes", Status::from_bytes, &bytes),
            Call::new("StatusCode::from_bytes", StatusCode::from_bytes, &bytes),
        ),
        operation(
            "text → status",
            Call::new("Status::from_str", str::parse::<Status>, &texts),
            Call::new("StatusCode::from_str", str::parse::<StatusCode>, &texts),
        ),
        operation(
            "name → status",
            Call::new("Status::from_name", Status::from_name, &names),
            Call::new("match on the name", by_hand::from_name, &names),
        ),
        operation(
            "phrase → status",
            Call::new("Status::from_reason", Status::from_reason, &reasons),
            Call::new("match on the phrase", by_hand::from_reason, &reasons),
        ),
        operation(
            "status → phrase",
            Call::new("Status::reason", Status::reason, statuses),
            Call::new(
                "StatusCode::canonical_reason",
                StatusCode::canonical_reason,
                &https_by_reference,
            ),
        ),
        operation(
            "status → text",
            Call::new("Status::as_str", Status::as_str, statuses),
            Call::new("StatusCode::as_str", StatusCode::as_str, &https_by_reference),
        ),
        operation(
            "status → class",
            Call::new("Status::class", Status::class, statuses),
            Call::new("match on the code", by_hand::class, &https),
        ),
        operation(
            "status → is it 5xx",
            Call::new("Status::is_server_error", Status::is_server_error, statuses),
            Call::new(
                "StatusCode::is_server_error",
                StatusCode::is_server_error,
                &https_by_reference,
            ),
        ),
        operation(
            "status → is it an error",
            Call::new("Status::is_error", Status::is_error, statuses),
            Call::new("4xx or 5xx, by StatusCode", by_hand::is_error, &https),
        ),
        operation(
            "status → number",
            Call::new("Status::code", Status::code, statuses),
            Call::new("StatusCode::as_u16", StatusCode::as_u16, &https_by_reference),
        ),
        operation(
            "error → status, 12 variants, 2 of them delegate",
            Call::new("derived status()", Small::status, &small),
            Call::new("match on the variant", Small::by_hand, &small),
        ),
        operation(
            "error → status, 100 variants",
            Call::new("derived status()", Large::status, &large),
            Call::new("match on the variant", Large::by_hand, &large),
        ),
        operation(
            "request → 200, a policy around it",
            Call::new("ProblemPolicy::new()", service::behind_adopting, &many),
            Call::new("the service alone", service::alone, &many),
        ),
        operation(
            "request → 200, a policy with closures",
            Call::new("customize(…).body(…)", service::behind_customizing, &many),
            Call::new("the service alone", service::alone, &many),
        ),
    ]
}

/// For a function that takes its input by reference. Leaked, for the run of one program.
fn references<T>(values: impl IntoIterator<Item = T>) -> Vec<&'static T> {
    let values: &'static [T] = Vec::leak(values.into_iter().collect());
    values.iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand_says_the_same() {
        for &status in Status::ALL {
            let code = StatusCode::from(status);
            assert_eq!(by_hand::from_name(status.name()), Some(code));
            assert_eq!(by_hand::from_reason(status.reason()), Some(code));
            assert_eq!(by_hand::class(code), Some(status.class()));
            assert_eq!(by_hand::is_error(code), status.is_error());
        }
        for error in Small::all() {
            assert_eq!(error.by_hand(), error.status());
        }
        for error in Large::all() {
            assert_eq!(error.by_hand(), error.status());
        }
    }
}
