//! Doc comments, which are Markdown, in a document of which they are a part.

use std::format;
use std::string::String;
use std::vec::Vec;

use pulldown_cmark::{
    Alignment, BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
    html,
};
use pulldown_cmark_to_cmark::{Options as Style, cmark_with_options};

use super::rustdoc::{is_of_an_item, is_rust, without_hidden_lines};

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// Legal HTML, of blocks.
pub(super) fn to_html(docs: &str) -> String {
    let mut text = String::new();
    html::push_html(&mut text, events(docs).into_iter());
    text
}

/// Markdown that stands by itself, whatever is around it.
pub(super) fn to_markdown(docs: &str) -> String {
    // The last line of a block of code may have no end.
    rewritten(&events(&format!("{docs}\n")))
}

/// The first paragraph of it, in one line.
pub(super) fn first(docs: &str) -> String {
    let mut first = Vec::from([Event::Start(Tag::Paragraph)]);
    for event in events(docs) {
        match event {
            Event::SoftBreak | Event::HardBreak => first.push(Event::Text(" ".into())),
            Event::Text(text) => first.push(Event::Text(text.replace('\n', " ").into())),
            Event::Code(_)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link,
            ) => first.push(event),
            Event::End(_) if first.len() > 1 => break,
            _ => {}
        }
    }
    first.push(Event::End(TagEnd::Paragraph));
    rewritten(&first).trim_end().into()
}

/// A text in Markdown, in one line.
pub(super) fn escaped(text: &str) -> String {
    let text = Event::Text(line(text).into());
    rewritten(&[Event::Start(Tag::Paragraph), text, Event::End(TagEnd::Paragraph)])
}

/// A text in Markdown that may end a heading, which signs at its end would close.
pub(super) fn heading(text: &str) -> String {
    let mut text = escaped(text);
    let before = text.trim_end_matches('#');
    if before.len() < text.len() && before.ends_with(' ') {
        text.insert(text.len() - 1, '\\');
    }
    text
}

/// A piece of code in Markdown, which leads to where it says if that is on the web.
pub(super) fn code(text: &str) -> String {
    let text = &*line(text);
    if text.is_empty() {
        return String::new();
    }
    let code = Event::Code(text.into());
    let mut events = Vec::from([Event::Start(Tag::Paragraph), code, Event::End(TagEnd::Paragraph)]);
    if is_on_the_web(text) {
        let (link_type, dest_url) = (LinkType::Inline, CowStr::from(text));
        let (title, id) = (CowStr::Borrowed(""), CowStr::Borrowed(""));
        events.insert(1, Event::Start(Tag::Link { link_type, dest_url, title, id }));
        events.insert(3, Event::End(TagEnd::Link));
    }
    rewritten(&events)
}

/// Whether a reader may follow it.
pub(super) fn is_on_the_web(uri: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        uri.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn rewritten(events: &[Event<'_>]) -> String {
    let style = Style { code_block_token_count: 3, list_token: '-', ..Style::default() };
    let mut text = String::new();
    match cmark_with_options(events.iter(), &mut text, OPTIONS, style) {
        Ok(_) => text.trim_matches('\n').into(),
        Err(_) => text,
    }
}

/// What it consists of, less what leads nowhere, is no heading of this page, or comes from elsewhere.
fn events(docs: &str) -> Vec<Event<'_>> {
    let item = |link: BrokenLink<'_>| {
        is_of_an_item(&link, docs).then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(docs, OPTIONS, Some(item));
    let mut links = Vec::new();
    let mut hides_lines = false;
    let mut events = Vec::new();
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Start(Tag::Link { dest_url, title, id, .. }) => {
                links.push(is_on_the_web(&dest_url));
                if is_on_the_web(&dest_url) {
                    let link_type = LinkType::Inline;
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            }
            Event::End(TagEnd::Link) => {
                if links.pop() == Some(true) {
                    events.push(event);
                }
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Heading { .. }) => {
                events.extend([Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]);
            }
            Event::End(TagEnd::Heading(_)) => {
                events.extend([Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]);
            }
            // An alignment would be a style.
            Event::Start(Tag::Table(columns)) => {
                let columns = columns.into_iter().map(|_| Alignment::None).collect();
                events.push(Event::Start(Tag::Table(columns)));
            }
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => {
                if events.last() == Some(&Event::SoftBreak) {
                    events.pop();
                }
                events.push(Event::End(TagEnd::Paragraph));
            }
            // An empty line in it would end the paragraph.
            Event::Html(text) => {
                for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    events.extend([Event::Text(String::from(line).into()), Event::SoftBreak]);
                }
            }
            Event::InlineHtml(text) => events.push(Event::Text(text)),
            Event::Start(Tag::CodeBlock(kind)) => {
                hides_lines = is_rust(&kind);
                events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Event::End(TagEnd::CodeBlock) => {
                hides_lines = false;
                events.push(event);
            }
            Event::Text(text) if hides_lines => {
                events.push(Event::Text(without_hidden_lines(&text).into()));
            }
            event => events.push(event),
        }
    }
    events
}

#[cfg(test)]
mod tests {
    use super::{code, escaped, first, heading, to_html, to_markdown};

    #[test]
    fn as_rustdoc_has_it() {
        let docs = "Some *text* with `a < b`,\nand [web](https://example.com/?a&amp;b).\n\n- one\n- two\n\n\
            ```rust\nlet a = \"<\";\n```";
        assert_eq!(
            to_html(docs),
            "<p>Some <em>text</em> with <code>a &lt; b</code>,\n\
             and <a href=\"https://example.com/?a&amp;b\">web</a>.</p>\n\
             <ul>\n<li>one</li>\n<li>two</li>\n</ul>\n\
             <pre><code class=\"language-rust\">let a = \"&lt;\";\n</code></pre>\n"
        );
        assert_eq!(
            to_markdown(docs),
            "Some *text* with `a < b`,\nand [web](https://example.com/?a&amp;b).\n\n- one\n- two\n\n\
            ```rust\nlet a = \"<\";\n```"
        );
    }

    #[test]
    fn links_that_lead_nowhere() {
        let docs = "See [`Status`], [the trait](crate::HttpError), [it][Self::x], [a](javascript:alert(1)) \
            and [b].\n\n[b]: HTTPS://example.com";
        assert_eq!(
            to_html(docs),
            "<p>See <code>Status</code>, the trait, it, a and <a href=\"HTTPS://example.com\">b</a>.</p>\n"
        );
        assert_eq!(
            to_markdown(docs),
            "See `Status`, the trait, it, a and [b](HTTPS://example.com)."
        );
    }

    #[test]
    fn brackets_that_are_text() {
        assert_eq!(to_html("items[0]"), "<p>items[0]</p>\n");
        assert_eq!(to_markdown("items[0] of [0, 1]"), "items\\[0\\] of \\[0, 1\\]");
        assert_eq!(first("items[0]"), "items\\[0\\]");
    }

    #[test]
    fn lines_that_rustdoc_hides() {
        let docs = "As in:\n\n```\n# use hidden;\n#[derive(Debug)]\nstruct A;\n  # \n## not hidden\n#\n```";
        assert_eq!(
            to_html(docs),
            "<p>As in:</p>\n<pre><code>#[derive(Debug)]\nstruct A;\n# not hidden\n</code></pre>\n"
        );
        assert_eq!(
            to_markdown(docs),
            "As in:\n\n```\n#[derive(Debug)]\nstruct A;\n# not hidden\n```"
        );
        assert_eq!(first("```rust\n# use hidden;\nlet a = 1;\n```"), "let a = 1;");
        assert_eq!(to_html("    # use hidden;\n    a"), "<pre><code>a</code></pre>\n");
        let shell = "```sh\n# a comment\nls\n```";
        assert_eq!(to_markdown(shell), shell);
        assert_eq!(to_markdown("Of `# a` and\n\\# b"), "Of `# a` and\n\\# b");
    }

    #[test]
    fn html_is_text_line_by_line() {
        let docs =
            "<div class=\"a\">\n  <b>a</b>\n# b\n- c\n</div>\n\nMore.\n\n<pre>\n\n    a\n</pre>";
        assert_eq!(
            to_markdown(docs),
            "\\<div class=\"a\">\n\\<b>a\\</b>\n\\# b\n\\- c\n\\</div>\n\nMore.\n\n\\<pre>\na\n\\</pre>"
        );
        assert_eq!(to_html(&to_markdown(docs)), to_html(docs));
    }

    #[test]
    fn what_would_break_the_page() {
        let docs = "# Errors\n\n<script>alert(1)</script>\n\nNo <b>bold</b> ![image](https://a/b.png).\n\n```\nopen";
        assert_eq!(
            to_html(docs),
            "<p><strong>Errors</strong></p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n\
             <p>No &lt;b&gt;bold&lt;/b&gt; image.</p>\n<pre><code>open</code></pre>\n"
        );
        assert_eq!(
            to_markdown(docs),
            "**Errors**\n\n\\<script>alert(1)\\</script>\n\nNo \\<b>bold\\</b> image.\n\n```\nopen\n```"
        );
    }

    #[test]
    fn firsts() {
        let docs = "There is *no* [`Order`](Self::Order),\nnot [now](https://a.b).\n\nLook again.";
        assert_eq!(first(docs), "There is *no* `Order`, not [now](https://a.b).");
        assert_eq!(first("- one\n- two"), "one");
        assert_eq!(first("# Why\n\nIt is so."), "**Why**");
        assert_eq!(first("```\na\nb\n```\n\nIt is so."), "a b");
        assert_eq!(first("a<br>b"), "a\\<br>b");
        assert_eq!(first(""), "");
    }

    #[test]
    fn titles() {
        assert_eq!(escaped("# a | `b` <c>\n*d*"), "\\# a \\| \\`b\\` \\<c> \\*d\\*");
        assert_eq!(escaped(""), "");
    }

    #[test]
    fn headings() {
        assert_eq!(heading("C #"), "C \\#");
        assert_eq!(heading("a ###"), "a ##\\#");
        assert_eq!(heading("C#"), "C#");
        assert_eq!(heading("#"), "\\#");
        assert_eq!(heading("# #"), "\\# \\#");
    }

    #[test]
    fn codes() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a\n\n b"), "`a b`");
        assert_eq!(code(""), "");
        assert_eq!(code("a`b``"), "``` a`b`` ```");
        assert_eq!(code("/a"), "`/a`");
        assert_eq!(code("https://a.b/(c"), "[`https://a.b/(c`](<https://a.b/(c>)");
    }
}
