//! The source chain of an error as text, whatever the error does.

use core::error::Error;
use core::fmt::{self, Display, Write};
use core::ptr;
use std::string::String;
use std::vec::Vec;

/// How many causes an event names.
const MOST: usize = 64;

/// The sources of the error, outermost first, as far as the first that comes again.
pub(super) fn causes<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    let mut chain = Vec::from([error]);
    let mut last = error;
    while let Some(next) = last.source() {
        // A first field has its struct's address, and differs in its type.
        if let Some(again) = chain.iter().position(|&error| ptr::eq(error, next)) {
            // The same error may come in twice as of two types, by vtables of two crates.
            if again > 0 && ptr::addr_eq(chain[again - 1], last) {
                chain.pop();
            }
            break;
        }
        if chain.len() > MOST {
            break;
        }
        chain.push(next);
        last = next;
    }
    chain.split_off(1)
}

/// The text in one line: as far as it can be had, and nothing in it begins a new one.
pub(super) fn line(value: &dyn Display) -> String {
    let mut line = Line(String::new());
    // What was written before a failure stays.
    let _ = write!(line, "{value}");
    line.0
}

struct Line(String);

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if (c.is_control() && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}') {
                self.0.extend(c.escape_default());
            } else {
                self.0.push(c);
            }
        }
        Ok(())
    }
}
