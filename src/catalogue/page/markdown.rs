use core::fmt::{self, Display, Formatter};
use std::format;
use std::string::String;
use std::vec::Vec;

use serde_json::Value;
use status_core::Status;

use super::super::ProblemType;
use super::super::comment::{self, code, escaped, heading};
use super::super::parts::{Content, HeaderField, Member};
use super::group::{Entry, Group};
use super::html::Escaped;
use super::{ANY_STATUS, AT_RUN_TIME, INSTANCE, OWN_BODY, description, detail, example, shape};

/// The page in Markdown.
pub(super) struct Sections<'a>(pub(super) Vec<Group<'a>>);

impl Display for Sections<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, group) in self.0.iter().enumerate() {
            let heading = group.status.map_or("Any status".into(), |status| format!("{status}"));
            writeln!(f, "{}## {heading}", if at > 0 { "\n" } else { "" })?;
            group.entries.iter().try_for_each(|entry| section(f, entry))?;
        }
        Ok(())
    }
}

fn section(f: &mut Formatter<'_>, entry: &Entry<'_>) -> fmt::Result {
    let Entry { anchor, problem_type: it, variant } = entry;
    let title = heading(it.title());
    write!(f, "\n### <a id=\"{}\"></a>{title}", Escaped(anchor))?;
    if let Some(variant) = variant {
        write!(f, " {}", code(variant))?;
    }
    write!(f, "\n\n{}\n\n", comment::to_markdown(it.description()))?;
    facts(f, it)?;
    match &it.content {
        Content::ProblemDetails if it.members().next().is_some() => {
            f.write_str("\n#### Members\n\n")?;
            it.members().try_for_each(|member| self::member(f, member))?;
        }
        Content::Named(content_type, schema) => {
            f.write_str("\n#### Body\n\n")?;
            value(f, content_type, schema, shape::description(schema), false, "")?;
        }
        Content::ProblemDetails | Content::Own => {}
    }
    if it.headers().next().is_some() {
        f.write_str("\n#### Header fields\n\n")?;
        it.headers().try_for_each(|header| self::header(f, header))?;
    }
    if it.content == Content::ProblemDetails {
        writeln!(f, "\n#### Example\n\n```json\n{}\n```", example::of(it))?;
    }
    Ok(())
}

fn facts(f: &mut Formatter<'_>, it: &ProblemType) -> fmt::Result {
    writeln!(f, "- Type: {}", code(it.problem_type()))?;
    writeln!(f, "- Status: {}", it.status().map_or(ANY_STATUS.into(), status))?;
    if it.content != Content::ProblemDetails {
        return writeln!(f, "- Body: {OWN_BODY}");
    }
    writeln!(f, "- Detail: {}", detail(it))?;
    if it.has_instance() { writeln!(f, "- Instance: {INSTANCE}") } else { Ok(()) }
}

fn member(f: &mut Formatter<'_>, member: &Member) -> fmt::Result {
    let docs = description(member);
    value(f, member.name(), member.schema(), docs, member.is_optional(), "")
}

fn header(f: &mut Formatter<'_>, header: &HeaderField) -> fmt::Result {
    let line = match header.value() {
        Some(value) => code(&format!("{}: {value}", header.name())),
        None => format!("{}: {AT_RUN_TIME}", code(header.name())),
    };
    item(f, &line, header.is_optional(), header.description(), "")
}

fn status(status: Status) -> String {
    let spec = status.spec();
    format!("{status}, {}, [{spec}]({})", status.class(), spec.url())
}

/// A member, or what one consists of.
fn value(
    f: &mut Formatter<'_>,
    name: &str,
    schema: &Value,
    docs: &str,
    is_optional: bool,
    indent: &str,
) -> fmt::Result {
    let line = format!("{}: {}", code(name), escaped(&shape::of(schema)));
    item(f, &line, is_optional, docs, indent)?;
    let indent = format!("{indent}  ");
    shape::properties(schema).into_iter().try_for_each(|it| {
        let docs = shape::description(it.schema);
        value(f, it.name, it.schema, docs, it.is_optional, &indent)
    })
}

/// An item of a list, with a doc comment.
fn item(
    f: &mut Formatter<'_>,
    line: &str,
    is_optional: bool,
    docs: &str,
    indent: &str,
) -> fmt::Result {
    let optional = if is_optional { ", optional" } else { "" };
    writeln!(f, "{indent}- {line}{optional}")?;
    let docs = comment::to_markdown(docs);
    if docs.is_empty() {
        return Ok(());
    }
    f.write_str("\n")?;
    for line in docs.lines() {
        if line.trim().is_empty() {
            f.write_str("\n")?;
        } else {
            writeln!(f, "{indent}  {line}")?;
        }
    }
    Ok(())
}
