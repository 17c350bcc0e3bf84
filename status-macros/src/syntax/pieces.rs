//! The text of a `format!`, taken apart into what stands in it and the fields.

pub(super) enum Piece {
    /// As it stands in the literal, braces doubled.
    Text(String),
    /// A field, and the trait that it is written by; none where it is a width or a precision.
    Field { name: String, format: Option<&'static str> },
}

/// What a field is written by, as `format!` calls it.
const FORMATS: [(&str, &str); 10] = [
    ("", "Display"),
    ("x?", "Debug"),
    ("X?", "Debug"),
    ("?", "Debug"),
    ("x", "LowerHex"),
    ("X", "UpperHex"),
    ("o", "Octal"),
    ("b", "Binary"),
    ("e", "LowerExp"),
    ("E", "UpperExp"),
];

pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let brace = &from[..1];
        if from[1..].starts_with(brace) {
            plain.push_str(&from[..2]);
            rest = &from[2..];
            continue;
        }
        if brace == "}" {
            return Err("a `}` stands alone: write `}}` for one in the text".into());
        }
        let (inside, after) = from[1..].split_once('}').ok_or(
            "a `{` is not closed: write `}` behind the name of the field, or `{{` for one in the text",
        )?;
        plain.push('{');
        placeholder(inside, &mut plain, &mut pieces)?;
        plain.push('}');
        rest = after;
    }
    plain.push_str(rest);
    push_text(&mut plain, &mut pieces);
    Ok(pieces)
}

fn push_text(plain: &mut String, pieces: &mut Vec<Piece>) {
    if !plain.is_empty() {
        pieces.push(Piece::Text(std::mem::take(plain)));
    }
}

fn placeholder(inside: &str, plain: &mut String, pieces: &mut Vec<Piece>) -> Result<(), String> {
    let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let name = name.trim();
    if !is_name(name) {
        let fix = match name.strip_prefix("r#").filter(|name| is_name(name)) {
            Some(name) => format!("write `{{{name}}}`, here it is not raw"),
            None => {
                "the name or the index of a field goes in it, as in `{name}` or `{0}`".to_owned()
            }
        };
        return Err(format!("`{{{inside}}}` is no placeholder: {fix}"));
    }
    push_text(plain, pieces);
    let place = pieces.len();
    pieces.push(Piece::Field { name: name.into(), format: None });
    if inside.contains(':') {
        plain.push(':');
    }
    let form = specification(spec, plain, pieces)?;
    let Some((form, by)) = FORMATS.iter().find(|(known, _)| *known == form.trim_end()) else {
        return Err(format!(
            "`{{{inside}}}` is in no format that is known: write `{{{name}}}`, or one of `?`, `x`, `X`, `o`, `b`, `e` and `E` behind the colon"
        ));
    };
    plain.push_str(form);
    pieces[place] = Piece::Field { name: name.into(), format: Some(by) };
    Ok(())
}

/// Takes all but the trait, which is left, of what follows the colon: `[[fill]align][sign]['#']['0']
/// [width]['.' precision]`.
fn specification<'a>(
    spec: &'a str,
    plain: &mut String,
    pieces: &mut Vec<Piece>,
) -> Result<&'a str, String> {
    const ALIGNMENTS: [char; 3] = ['<', '^', '>'];
    let mut rest = spec;
    let mut take = |rest: &mut &'a str, length: usize| {
        let (taken, left) = rest.split_at(length);
        *rest = left;
        plain.push_str(taken);
    };
    let fill = rest.chars().next().map_or(0, char::len_utf8);
    if rest[fill..].starts_with(ALIGNMENTS) {
        take(&mut rest, fill + 1);
    } else if rest.starts_with(ALIGNMENTS) {
        take(&mut rest, 1);
    }
    let sign = usize::from(rest.starts_with(['+', '-']));
    take(&mut rest, sign);
    let alternate = usize::from(rest.starts_with('#'));
    take(&mut rest, alternate);
    // A zero before a width is a flag.
    let zero = usize::from(rest.starts_with('0') && !rest.starts_with("0$"));
    take(&mut rest, zero);
    rest = count(rest, plain, pieces);
    let Some(precision) = rest.strip_prefix('.') else { return Ok(rest) };
    if precision.starts_with('*') {
        return Err("a precision that is a field is named: write it as in `{0:.1$}`".into());
    }
    plain.push('.');
    Ok(count(precision, plain, pieces))
}

/// Takes a width or a precision: a number, or a field as in `width$`.
fn count<'a>(rest: &'a str, plain: &mut String, pieces: &mut Vec<Piece>) -> &'a str {
    let end = rest.find(|c| !is_in_name(c)).unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    if let Some(after) = after.strip_prefix('$').filter(|_| is_name(name)) {
        push_text(plain, pieces);
        pieces.push(Piece::Field { name: name.into(), format: None });
        plain.push('$');
        return after;
    }
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    plain.push_str(&rest[..end]);
    &rest[end..]
}

fn is_name(text: &str) -> bool {
    let is_index = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_ident = text.chars().all(is_in_name) && !text.starts_with(|c: char| c.is_ascii_digit());
    is_index || (is_ident && !text.is_empty())
}

fn is_in_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{Piece, pieces};

    /// The text for `format!` with each field as `<name>`, and what each is written by.
    fn read(text: &str) -> Result<(String, Vec<String>), String> {
        let (mut format, mut fields) = (String::new(), Vec::new());
        for piece in pieces(text)? {
            match piece {
                Piece::Text(text) => format.push_str(&text),
                Piece::Field { name, format: by } => {
                    let _ = write!(format, "<{name}>");
                    fields.push(format!("{name} {}", by.unwrap_or("usize")));
                }
            }
        }
        Ok((format, fields))
    }

    #[track_caller]
    fn is(text: &str, format: &str, fields: &[&str]) {
        let (read, found) = read(text).unwrap();
        assert_eq!(read, format);
        assert_eq!(found, fields);
    }

    #[track_caller]
    fn is_wrong(text: &str, why: &str) {
        let message = read(text).unwrap_err();
        assert!(message.contains(why), "{text}: {message}");
    }

    #[test]
    fn text() {
        is("no such user", "no such user", &[]);
        is("{{0}} }}{{", "{{0}} }}{{", &[]);
        is("", "", &[]);
        is("大 ß", "大 ß", &[]);
    }

    #[test]
    fn fields() {
        is("{0}", "{<0>}", &["0 Display"]);
        is("{a}{b_1}", "{<a>}{<b_1>}", &["a Display", "b_1 Display"]);
        is("{{{a}}}", "{{{<a>}}}", &["a Display"]);
        is("{ a }", "{<a>}", &["a Display"]);
        is("größer als {größe}!", "größer als {<größe>}!", &["größe Display"]);
        is("{type}", "{<type>}", &["type Display"]);
    }

    #[test]
    fn formats() {
        is("{a:}", "{<a>:}", &["a Display"]);
        is("{a:?}", "{<a>:?}", &["a Debug"]);
        is("{a:#?}{a:x?}{a:02X?}", "{<a>:#?}{<a>:x?}{<a>:02X?}", &["a Debug"; 3]);
        is("{a:#010x}", "{<a>:#010x}", &["a LowerHex"]);
        is("{a:X} {a:o}", "{<a>:X} {<a>:o}", &["a UpperHex", "a Octal"]);
        is(
            "{a:b} {a:e} {a:.2E}",
            "{<a>:b} {<a>:e} {<a>:.2E}",
            &["a Binary", "a LowerExp", "a UpperExp"],
        );
        is(
            "{a:>8} {a:x<8} {a:?^8?}",
            "{<a>:>8} {<a>:x<8} {<a>:?^8?}",
            &["a Display", "a Display", "a Debug"],
        );
        is("{a:+.3}", "{<a>:+.3}", &["a Display"]);
        is("{a:$>8}", "{<a>:$>8}", &["a Display"]);
        is("{a:大<8}", "{<a>:大<8}", &["a Display"]);
        is("{a:<}", "{<a>:<}", &["a Display"]);
    }

    #[test]
    fn widths_and_precisions() {
        is("{a:b$}", "{<a>:<b>$}", &["a Display", "b usize"]);
        is("{0:1$}", "{<0>:<1>$}", &["0 Display", "1 usize"]);
        is("{0:0$}", "{<0>:<0>$}", &["0 Display", "0 usize"]);
        is("{0:01$}", "{<0>:0<1>$}", &["0 Display", "1 usize"]);
        is("{a:>b$.c$?}", "{<a>:><b>$.<c>$?}", &["a Debug", "b usize", "c usize"]);
        is("{a:$<b$}", "{<a>:$<<b>$}", &["a Display", "b usize"]);
        is("{a:.x$x}", "{<a>:.<x>$x}", &["a LowerHex", "x usize"]);
    }

    #[test]
    fn what_is_wrong() {
        for text in ["{}", "{:?}", "{ }", "{0.1}", "{self.a}", "{a-b}", "{1a}", "{&a}", "{a()}"] {
            is_wrong(text, "is no placeholder: the name or the index of a field");
        }
        is_wrong("{r#type}", "`{r#type}` is no placeholder: write `{type}`");
        for text in ["{", "{a", "a {b", "{{{", "{a:>", "{}{"] {
            let why = if text == "{}{" { "is no placeholder" } else { "a `{` is not closed" };
            is_wrong(text, why);
        }
        for text in ["}", "a}", "{{}", "{a}}", "{a:}>8}"] {
            is_wrong(text, "a `}` stands alone");
        }
        for text in [
            "{a:q}", "{a:p}", "{a: > 3}", "{a:??}", "{a:xy}", "{a:b$c$}", "{a:$}", "{a::}",
            "{a:.}x}",
        ] {
            let why =
                if text == "{a:.}x}" { "a `}` stands alone" } else { "no format that is known" };
            is_wrong(text, why);
        }
        is_wrong("{a:.*}", "a precision that is a field is named");
    }
}
