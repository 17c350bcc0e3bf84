//! The list as a page for those who read it.

mod anchor;
mod example;
mod group;
mod html;
mod markdown;
mod shape;
#[cfg(test)]
mod tests;

use std::string::{String, ToString};

use self::html::Page;
use self::markdown::Sections;
use super::{Catalogue, Member, ProblemType};

const ANY_STATUS: &str = "any client error or server error";
const AT_RUN_TIME: &str = "at run time";
const INSTANCE: &str = "says where it went wrong";
const OWN_BODY: &str = "not problem details, but of its own";

fn detail(of: &ProblemType) -> &'static str {
    if of.has_detail() { "says what went wrong" } else { "none" }
}

/// The doc comment, or else what the schema has.
fn description(of: &Member) -> &str {
    match of.description() {
        "" => shape::description(of.schema()),
        docs => docs,
    }
}

impl Catalogue {
    /// A `content-security-policy` value that allows only the style of the [page](Self::to_html), by its hash.
    ///
    /// ```
    /// use http_status::Catalogue;
    ///
    /// let policy = Catalogue::CONTENT_SECURITY_POLICY;
    /// assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"));
    /// ```
    pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'sha256-TH3pzLwc3vCNTk29kDp+ROl5DkjINOkdtBGJ6BwNa+w='; base-uri 'none'; form-action 'none'";
}

impl<S> Catalogue<S> {
    /// Makes an HTML page about all error responses, with this title.
    ///
    /// It has a table of contents, and a section for each problem type, by status: with the specification of the
    /// status, the doc comment, the extension members, the header fields and an example. It is one file without
    /// scripts and external resources. It has a light, a dark and a print style.
    ///
    /// Doc comments are Markdown. HTML in them is shown as text. A link that leads nowhere on the web, such as one to
    /// another item, is shown as the text that it encloses.
    ///
    /// # Anchors
    ///
    /// A section's `id` is the fragment of its problem type, or else the last segment of the path: the section of
    /// `https://shop.example/problems#sold-out` and of `/problems/sold-out` is `#sold-out`. Without a problem type
    /// it is the variant, `SoldOut` as `sold-out`, or else the status. Where two are equal, the later one is numbered:
    /// `sold-out-2`.
    ///
    /// # To serve it
    ///
    /// Serve it as `text/html; charset=utf-8`. Under a content security policy the style needs `style-src 'unsafe-inline'`,
    /// or its hash: [`Catalogue::CONTENT_SECURITY_POLICY`] has it.
    ///
    /// A problem type that is a path or a URL can lead to this page, by its fragment, or to a page of its own, made
    /// with [`find_path`](Self::find_path):
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     /// All are sold.
    ///     #[status(409, type = "https://shop.example/problems/sold-out", title = "Sold out")]
    ///     SoldOut,
    ///     #[status(404, type = "https://shop.example/problems/no-article", title = "No such article")]
    ///     NoArticle,
    /// }
    ///
    /// /// What `GET` answers at this path.
    /// fn page(path: &str) -> Option<String> {
    ///     let catalogue = Catalogue::of::<ShopError>();
    ///     if path == "/problems" {
    ///         return Some(catalogue.to_html("Problems of the shop"));
    ///     }
    ///     let found: Catalogue = catalogue.find_path(path).cloned().collect();
    ///     let title = found.iter().next()?.title();
    ///     Some(found.to_html(title))
    /// }
    ///
    /// assert!(page("/problems").unwrap().contains("<article id=\"sold-out\">"));
    /// assert!(page("/problems/sold-out").unwrap().contains("<p>All are sold.</p>"));
    /// assert!(page("/problems/other").is_none());
    /// ```
    #[must_use]
    pub fn to_html(&self, title: &str) -> String {
        Page { title, groups: group::all(&self.types) }.to_string()
    }

    /// Makes a Markdown page about all error responses, with the content of [`to_html`](Self::to_html): a heading of
    /// the second level for each status, and one of the third for each problem type, with an anchor.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     /// The article is not in the shop.
    ///     #[status(404, type = "/problems/no-article", title = "No such article")]
    ///     NoArticle,
    /// }
    ///
    /// let page = Catalogue::of::<ShopError>().to_markdown();
    /// assert!(page.starts_with("## 404 Not Found\n"));
    /// assert!(page.contains("\n### <a id=\"no-article\"></a>No such article\n"));
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        Sections(group::all(&self.types)).to_string()
    }
}
