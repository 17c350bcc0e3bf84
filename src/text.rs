#[cfg(feature = "alloc")]
use alloc::borrow::Cow;
#[cfg(feature = "alloc")]
use alloc::string::String;
use core::fmt;

/// A text for a response: a literal or `format_args!`; with the feature `alloc` also a `String`, a `&String` or a
/// `Cow<'static, str>`.
///
/// A literal is not copied, and `format_args!` is written only when a response is made. A `&str` of
/// another lifetime goes through `format_args!("{text}")`.
///
/// ```
/// use http_status::Text;
///
/// assert_eq!(Text::from("Out of credit").to_string(), "Out of credit");
/// assert_eq!(Text::from(format_args!("/account/{}", 12345)).to_string(), "/account/12345");
/// assert_eq!(Text::from(String::from("/account")).to_string(), "/account");
/// ```
#[derive(Debug)]
pub struct Text<'a>(Kind<'a>);

#[derive(Debug)]
enum Kind<'a> {
    Literal(&'static str),
    Arguments(fmt::Arguments<'a>),
    #[cfg(feature = "alloc")]
    Owned(String),
    #[cfg(feature = "alloc")]
    Borrowed(&'a str),
}

impl From<&'static str> for Text<'_> {
    fn from(text: &'static str) -> Self {
        Self(Kind::Literal(text))
    }
}

impl<'a> From<fmt::Arguments<'a>> for Text<'a> {
    fn from(text: fmt::Arguments<'a>) -> Self {
        Self(text.as_str().map_or(Kind::Arguments(text), Kind::Literal))
    }
}

#[cfg(feature = "alloc")]
impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Kind::Owned(text))
    }
}

#[cfg(feature = "alloc")]
impl<'a> From<&'a String> for Text<'a> {
    fn from(text: &'a String) -> Self {
        Self(Kind::Borrowed(text))
    }
}

#[cfg(feature = "alloc")]
impl From<Cow<'static, str>> for Text<'_> {
    fn from(text: Cow<'static, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Literal(text) => f.pad(text),
            Kind::Arguments(text) => f.write_fmt(*text),
            #[cfg(feature = "alloc")]
            Kind::Owned(text) => f.pad(text),
            #[cfg(feature = "alloc")]
            Kind::Borrowed(text) => f.pad(text),
        }
    }
}

#[cfg(feature = "problem")]
impl Text<'_> {
    /// The text, unless a `Display` in it fails.
    pub(crate) fn into_cow(self) -> Option<Cow<'static, str>> {
        match self.0 {
            Kind::Literal(text) => Some(Cow::Borrowed(text)),
            Kind::Arguments(text) => written(text).map(Cow::Owned),
            Kind::Owned(text) => Some(Cow::Owned(text)),
            Kind::Borrowed(text) => Some(Cow::Owned(text.into())),
        }
    }
}

/// The text, unless its `Display` fails. One of the usual length does not have to grow.
#[cfg(feature = "problem")]
pub(crate) fn written(value: impl fmt::Display) -> Option<String> {
    let mut text = String::with_capacity(128);
    fmt::write(&mut text, format_args!("{value}")).ok().map(|()| text)
}
