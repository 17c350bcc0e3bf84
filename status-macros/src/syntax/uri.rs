//! Whether a text is a URI reference (RFC 3986 §4.1).

/// Says what is wrong, and what to write where that is plain.
pub(crate) fn check(text: &str) -> Result<(), String> {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '%' => {
                let mut digits = rest.clone();
                let is_hex =
                    |digit: Option<char>| digit.is_some_and(|digit| digit.is_ascii_hexdigit());
                if !(is_hex(digits.next()) && is_hex(digits.next())) {
                    return Err("two hexadecimal digits must follow a `%`".into());
                }
            }
            ' ' => return Err("a space is written `%20`".into()),
            c if is_legal(c) => {}
            c => return Err(format!("{c:?} is not legal in one, write it percent-encoded")),
        }
    }
    if text.matches('#').count() > 1 {
        return Err("a `#` begins the fragment, so it stands but once".into());
    }
    check_scheme(text)?;
    check_brackets(text)
}

/// Reserved and unreserved characters (RFC 3986 §2.2, §2.3).
fn is_legal(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=".contains(c)
}

/// What stands before a colon in the first segment is a scheme (RFC 3986 §3.1, §4.2).
fn check_scheme(text: &str) -> Result<(), String> {
    let first_segment = text.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((scheme, _)) = first_segment.split_once(':') else {
        return Ok(());
    };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if is_scheme {
        Ok(())
    } else {
        Err(format!("`{scheme}` before the `:` is no scheme such as `https`"))
    }
}

/// Brackets stand only around an IP address in the authority (RFC 3986 §3.2.2).
fn check_brackets(text: &str) -> Result<(), String> {
    let authority = text.split_once("//").map(|(_, after)| after);
    let authority =
        authority.and_then(|after| after.split(['/', '?', '#']).next()).unwrap_or_default();
    let brackets = |text: &str| text.matches(['[', ']']).collect::<String>();
    let around_address = brackets(authority);
    if matches!(&*around_address, "" | "[]") && brackets(text) == around_address {
        Ok(())
    } else {
        Err("`[` and `]` stand only around an IP address".into())
    }
}
