use core::fmt::{self, Write as _};

use crate::table::Status;

/// A number or a text that is no registered [`Status`].
///
/// Its text names the input and says what would do: the registered codes nearest to it, the range
/// of codes, or their form.
///
/// ```
/// use http_status::Status;
///
/// let error = Status::try_from(299).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`299` is not a registered status; the nearest are `226` (IM Used) and `300` (Multiple Choices)",
/// );
/// let error = "4O4".parse::<Status>().unwrap_err();
/// assert_eq!(error.to_string(), "`4O4` is not a status code: write three digits, such as `404`");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidStatus(Input);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Input {
    Code(u16),
    Number(Excerpt),
    Text(Excerpt),
}

impl InvalidStatus {
    pub(crate) const fn code(code: u16) -> Self {
        Self(Input::Code(code))
    }

    pub(crate) fn text(text: &str) -> Self {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        Self(match text.parse() {
            Ok(code @ 100..=599) if text.len() == 3 => Input::Code(code),
            Ok(100..=599) => Input::Text(Excerpt::of(text)),
            _ if is_number => Input::Number(Excerpt::of(text)),
            _ => Input::Text(Excerpt::of(text)),
        })
    }
}

impl fmt::Display for InvalidStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Input::Code(104) => f.write_str(
                "`104` is not a registered status: its temporary registration (Upload Resumption \
                 Supported) has expired; the nearest is `103` (Early Hints)",
            ),
            Input::Code(306) => f.write_str(
                "`306` is not a registered status: RFC 9110 §15.4.7 reserves the code and leaves it \
                 unused; to redirect write `307` (Temporary Redirect) or `308` (Permanent Redirect)",
            ),
            Input::Code(code @ 100..=599) => unregistered(code, f),
            Input::Code(code) => out_of_range(&code, f),
            Input::Number(excerpt) => out_of_range(&excerpt, f),
            Input::Text(excerpt) => {
                write!(f, "`{excerpt}` is not a status code: write three digits, such as `404`")
            }
        }
    }
}

impl core::error::Error for InvalidStatus {}

fn out_of_range(number: &dyn fmt::Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "`{number}` is not a status code: status codes go from 100 to 599")
}

fn unregistered(code: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "`{code}` is not a registered status; the nearest ")?;
    let (Ok(next) | Err(next)) = Status::ALL.binary_search_by_key(&code, |status| status.code());
    let neighbours = (Status::ALL[..next].last(), Status::ALL.get(next));
    match neighbours {
        (Some(below), Some(above)) => {
            write!(f, "are `{}` ({}) and ", below.code(), below.reason())?;
            write!(f, "`{}` ({})", above.code(), above.reason())
        }
        (Some(only), None) | (None, Some(only)) => {
            write!(f, "is `{}` ({})", only.code(), only.reason())
        }
        (None, None) => unreachable!("the table has rows"),
    }
}

const EXCERPT: usize = 32;

/// The beginning of a text, kept without allocation.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Excerpt {
    bytes: [u8; EXCERPT],
    len: usize,
    is_cut: bool,
}

impl Excerpt {
    fn of(text: &str) -> Self {
        let mut len = EXCERPT.min(text.len());
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        let mut bytes = [0; EXCERPT];
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        Self { bytes, len, is_cut: len < text.len() }
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Control characters are escaped: the message may go to a terminal or into a log.
        for c in core::str::from_utf8(&self.bytes[..self.len]).map_err(|_| fmt::Error)?.chars() {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { f.write_char(c)? }
        }
        if self.is_cut { f.write_str("…") } else { Ok(()) }
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
