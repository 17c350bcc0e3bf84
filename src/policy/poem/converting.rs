//! The problem of a derived error. poem gives the response that is made of an error other extensions,
//! so the derive hands the problem over on the side, while the response is made.

use core::cell::RefCell;

use poem::{Error, Response};

use crate::Problem;

std::thread_local! {
    static HANDED: RefCell<Handed> = const { RefCell::new(Handed::Unwanted) };
}

enum Handed {
    /// No policy makes a response of an error now.
    Unwanted,
    NotYet,
    Problem(Problem),
}

/// For the policy that makes this response, if any.
pub(crate) fn hand_over(problem: &Problem) {
    HANDED.with_borrow_mut(|handed| {
        if !matches!(handed, Handed::Unwanted) {
            *handed = Handed::Problem(problem.clone());
        }
    });
}

/// The response of the error, which carries its problem.
pub(super) fn respond_to(error: Error) -> Response {
    let before = HANDED.replace(Handed::NotYet);
    // Also where a `Display` panics.
    let restore = Restore(before);
    let mut response = error.into_response();
    let handed = HANDED.replace(Handed::Unwanted);
    drop(restore);
    if let Handed::Problem(problem) = handed {
        let is_of_it = response.status().as_u16() == problem.status().code();
        if is_of_it && response.data::<Problem>().is_none() {
            response.set_data(problem);
        }
    }
    response
}

struct Restore(Handed);

impl Drop for Restore {
    fn drop(&mut self) {
        HANDED.set(core::mem::replace(&mut self.0, Handed::Unwanted));
    }
}
