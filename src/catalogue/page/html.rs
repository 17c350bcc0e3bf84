use core::fmt::{self, Display, Formatter, Write};
use std::vec::Vec;

use serde_json::Value;
use status_core::Status;

use super::super::ProblemType;
use super::super::comment::{self, is_on_the_web};
use super::super::openapi::PROBLEM_JSON;
use super::super::parts::{Content, HeaderField, Member};
use super::group::{Entry, Group};
use super::{ANY_STATUS, AT_RUN_TIME, INSTANCE, OWN_BODY, description, detail, example, shape};

pub(super) const STYLE: &str = include_str!("style.css");

/// The page in HTML.
pub(super) struct Page<'a> {
    pub(super) title: &'a str,
    pub(super) groups: Vec<Group<'a>>,
}

impl Display for Page<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let title = Escaped(self.title);
        write!(
            f,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <header>\n<h1>{title}</h1>\n"
        )?;
        let mut all = self.groups.iter().flat_map(|group| &group.entries);
        if all.any(|entry| entry.problem_type.content == Content::ProblemDetails) {
            writeln!(
                f,
                "<p>Errors are answered as problem details, <code>{PROBLEM_JSON}</code> \
                 (<a href=\"https://www.rfc-editor.org/rfc/rfc9457.html\">RFC 9457</a>).</p>"
            )?;
        }
        f.write_str("</header>\n")?;
        // A single entry needs no contents.
        if self.groups.iter().map(|group| group.entries.len()).sum::<usize>() > 1 {
            contents(f, &self.groups)?;
        }
        f.write_str("<main>\n")?;
        if self.groups.is_empty() {
            f.write_str("<p>There are none.</p>\n")?;
        }
        self.groups.iter().try_for_each(|group| section(f, group))?;
        f.write_str("</main>\n</body>\n</html>\n")
    }
}

fn contents(f: &mut Formatter<'_>, groups: &[Group<'_>]) -> fmt::Result {
    f.write_str("<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul>\n")?;
    for group in groups {
        writeln!(f, "<li>{}\n<ul>", Heading(group.status))?;
        for entry in &group.entries {
            writeln!(f, "<li>{}</li>", Link(entry))?;
        }
        f.write_str("</ul>\n</li>\n")?;
    }
    f.write_str("</ul>\n</nav>\n")
}

fn section(f: &mut Formatter<'_>, group: &Group<'_>) -> fmt::Result {
    let heading = Heading(group.status);
    writeln!(f, "<section>\n<h2>{heading}</h2>")?;
    group.entries.iter().try_for_each(|entry| article(f, entry))?;
    f.write_str("</section>\n")
}

fn article(f: &mut Formatter<'_>, entry: &Entry<'_>) -> fmt::Result {
    let it = entry.problem_type;
    writeln!(f, "<article id=\"{}\">\n<h3>{}</h3>", Escaped(&entry.anchor), Link(entry))?;
    f.write_str(&comment::to_html(it.description()))?;
    facts(f, it)?;
    match &it.content {
        Content::ProblemDetails if it.members().next().is_some() => {
            f.write_str("<h4>Members</h4>\n<dl>\n")?;
            it.members().try_for_each(|member| self::member(f, member))?;
            f.write_str("</dl>\n")?;
        }
        Content::Named(content_type, schema) => {
            f.write_str("<h4>Body</h4>\n<dl>\n")?;
            value(f, content_type, schema, shape::description(schema), false)?;
            f.write_str("</dl>\n")?;
        }
        Content::ProblemDetails | Content::Own => {}
    }
    if it.headers().next().is_some() {
        f.write_str("<h4>Header fields</h4>\n<dl>\n")?;
        it.headers().try_for_each(|header| self::header(f, header))?;
        f.write_str("</dl>\n")?;
    }
    if it.content == Content::ProblemDetails {
        let example = example::of(it);
        writeln!(f, "<h4>Example</h4>\n<pre><code>{}</code></pre>", Escaped(&example))?;
    }
    f.write_str("</article>\n")
}

fn facts(f: &mut Formatter<'_>, it: &ProblemType) -> fmt::Result {
    let uri = Escaped(it.problem_type());
    f.write_str("<dl class=\"facts\">\n<div><dt>Type</dt><dd>")?;
    if is_on_the_web(it.problem_type()) {
        write!(f, "<a href=\"{uri}\"><code>{uri}</code></a>")?;
    } else {
        write!(f, "<code>{uri}</code>")?;
    }
    f.write_str("</dd></div>\n<div><dt>Status</dt><dd>")?;
    match it.status() {
        Some(status) => {
            let (spec, class) = (status.spec(), status.class());
            let url = spec.url();
            write!(f, "{status}, {class}, <a href=\"{}\">{spec}</a>", Escaped(url))?;
        }
        None => f.write_str(ANY_STATUS)?,
    }
    f.write_str("</dd></div>\n")?;
    if it.content == Content::ProblemDetails {
        writeln!(f, "<div><dt>Detail</dt><dd>{}</dd></div>", detail(it))?;
    } else {
        writeln!(f, "<div><dt>Body</dt><dd>{OWN_BODY}</dd></div>")?;
    }
    if it.content == Content::ProblemDetails && it.has_instance() {
        writeln!(f, "<div><dt>Instance</dt><dd>{INSTANCE}</dd></div>")?;
    }
    f.write_str("</dl>\n")
}

fn member(f: &mut Formatter<'_>, member: &Member) -> fmt::Result {
    let docs = description(member);
    value(f, member.name(), member.schema(), docs, member.is_optional())
}

/// A member, or what one consists of.
fn value(
    f: &mut Formatter<'_>,
    name: &str,
    schema: &Value,
    docs: &str,
    is_optional: bool,
) -> fmt::Result {
    let shape = shape::of(schema);
    write!(f, "<dt><code>{}</code> <span>{}</span>", Escaped(name), Escaped(&shape))?;
    write!(f, "{}</dt>\n<dd>{}", Optional(is_optional), comment::to_html(docs))?;
    let properties = shape::properties(schema);
    if !properties.is_empty() {
        f.write_str("<dl>\n")?;
        for it in properties {
            let docs = shape::description(it.schema);
            value(f, it.name, it.schema, docs, it.is_optional)?;
        }
        f.write_str("</dl>\n")?;
    }
    f.write_str("</dd>\n")
}

fn header(f: &mut Formatter<'_>, header: &HeaderField) -> fmt::Result {
    write!(f, "<dt><code>{}", Escaped(header.name()))?;
    match header.value() {
        Some(value) => write!(f, ": {}</code>", Escaped(value))?,
        None => write!(f, "</code> <span>{AT_RUN_TIME}</span>")?,
    }
    let docs = comment::to_html(header.description());
    writeln!(f, "{}</dt>\n<dd>{docs}</dd>", Optional(header.is_optional()))
}

/// What error responses have in common.
struct Heading(Option<Status>);

impl Display for Heading {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(status) => {
                let class = if status.is_server_error() { "server" } else { "client" };
                write!(f, "<span class=\"{class}\">{}</span> {}", status.code(), status.reason())
            }
            None => f.write_str("Any status"),
        }
    }
}

struct Link<'a>(&'a Entry<'a>);

impl Display for Link<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { anchor, problem_type, variant } = self.0;
        let title = Escaped(problem_type.title());
        write!(f, "<a href=\"#{}\">{title}</a>", Escaped(anchor))?;
        variant.map_or(Ok(()), |variant| write!(f, " <code>{}</code>", Escaped(variant)))
    }
}

struct Optional(bool);

impl Display for Optional {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0 { f.write_str(" <span>optional</span>") } else { Ok(()) }
    }
}

/// A text, between tags or as the value of an attribute.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
