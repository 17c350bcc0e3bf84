use core::fmt;

use crate::excerpt::Excerpt;
use crate::foreign::Foreign;
use crate::table::Status;

/// A number or a text that is no registered [`Status`].
///
/// The message names the input and what to write: the registered code for the same purpose, if the number is
/// in use without a registration; else the nearest registered codes, the range of codes, or their form.
///
/// ```
/// use http_status::Status;
///
/// let error = Status::try_from(299_u16).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`299` is not a registered status; the nearest are `226` (IM Used) and `300` (Multiple Choices)",
/// );
/// let error = Status::try_from(499_u16).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`499` is not a registered status: nginx uses it for a client that has closed the request; \
///      write `408` (Request Timeout)",
/// );
/// let error = "4O4".parse::<Status>().unwrap_err();
/// assert_eq!(error.to_string(), "`4O4` is not a status code: write three digits, such as `404`");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidStatus(Input);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Input {
    Code(u16),
    Large(u128),
    Negative(i128),
    Digits(Excerpt),
    Text(Excerpt),
}

impl InvalidStatus {
    /// Any integer.
    pub(crate) fn number<N: Copy + TryInto<u16> + TryInto<u128> + TryInto<i128>>(
        number: N,
    ) -> Self {
        let (code, large, negative) = (number.try_into(), number.try_into(), number.try_into());
        Self(match (code, large) {
            (Ok(code), _) => Input::Code(code),
            (_, Ok(number)) => Input::Large(number),
            _ => Input::Negative(negative.unwrap_or(i128::MIN)),
        })
    }

    pub(crate) fn text(text: &str) -> Self {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        Self(match text.parse() {
            Ok(code @ 100..) if text.len() == 3 => Input::Code(code),
            Ok(100..=599) => Input::Text(Excerpt::of(text)),
            _ if is_number => Input::Digits(Excerpt::of(text)),
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
            Input::Code(code) => match (Foreign::find(code), code) {
                (Some(foreign), 100..=599) => write!(f, "`{code}` is not a registered status: {foreign}"),
                (Some(foreign), _) => write!(f, "`{code}` is not a status code: {foreign}"),
                (None, 100..=599) => unregistered(code, f),
                (None, _) => out_of_range(&code, f),
            },
            Input::Large(number) => out_of_range(&number, f),
            Input::Negative(number) => out_of_range(&number, f),
            Input::Digits(excerpt) => out_of_range(&excerpt, f),
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
