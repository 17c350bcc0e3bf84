//! The list as a page.

use http_status::{Body, Catalogue, HttpError, Problem, ProblemTypes, Status};
use serde_json::json;

#[derive(HttpError, ProblemTypes)]
#[expect(dead_code, reason = "what is listed is not made")]
enum ShopError {
    /// The article is not in the shop, see [`Status`].
    #[status(404, type = "https://shop.example/problems/no-article", title = "No <such> article")]
    NoArticle {
        /// As it was *asked* for.
        #[status(extension)]
        article: u64,
        #[status(header = "retry-after")]
        after: Option<u32>,
        secret: u8,
    },
    #[status(503, header("cache-control" = "no-store"))]
    Closed,
}

/// The part of the page that is one of these elements, the first.
fn element<'a>(page: &'a str, name: &str) -> &'a str {
    let start = page.find(&format!("<{name}")).unwrap();
    let end = format!("</{name}>\n");
    let length = page[start..].find(&end).unwrap() + end.len();
    &page[start..start + length]
}

#[test]
fn html() {
    let page = Catalogue::of::<ShopError>().to_html("Q & A");
    assert!(
        page.starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    );
    assert!(page.contains("<title>Q &amp; A</title>"));
    assert_eq!(
        element(&page, "header"),
        r#"<header>
<h1>Q &amp; A</h1>
<p>Errors are answered as problem details, <code>application/problem+json</code> (<a href="https://www.rfc-editor.org/rfc/rfc9457.html">RFC 9457</a>).</p>
</header>
"#
    );
    assert_eq!(
        element(&page, "nav"),
        r##"<nav aria-label="Contents">
<h2>Contents</h2>
<ul>
<li><span class="client">404</span> Not Found
<ul>
<li><a href="#no-article">No &lt;such&gt; article</a></li>
</ul>
</li>
<li><span class="server">503</span> Service Unavailable
<ul>
<li><a href="#closed">Service Unavailable</a></li>
</ul>
</li>
</ul>
</nav>
"##
    );
    assert_eq!(
        element(&page, "main"),
        r##"<main>
<section>
<h2><span class="client">404</span> Not Found</h2>
<article id="no-article">
<h3><a href="#no-article">No &lt;such&gt; article</a></h3>
<p>The article is not in the shop, see <code>Status</code>.</p>
<dl class="facts">
<div><dt>Type</dt><dd><a href="https://shop.example/problems/no-article"><code>https://shop.example/problems/no-article</code></a></dd></div>
<div><dt>Status</dt><dd>404 Not Found, client error, <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5">RFC 9110 §15.5.5</a></dd></div>
<div><dt>Detail</dt><dd>says what went wrong</dd></div>
</dl>
<h4>Members</h4>
<dl>
<dt><code>article</code> <span>integer (at least 0)</span></dt>
<dd><p>As it was <em>asked</em> for.</p>
</dd>
</dl>
<h4>Header fields</h4>
<dl>
<dt><code>retry-after</code> <span>at run time</span> <span>optional</span></dt>
<dd></dd>
</dl>
<h4>Example</h4>
<pre><code>{
  &quot;type&quot;: &quot;https://shop.example/problems/no-article&quot;,
  &quot;title&quot;: &quot;No &lt;such&gt; article&quot;,
  &quot;status&quot;: 404,
  &quot;detail&quot;: &quot;…&quot;,
  &quot;article&quot;: 0
}</code></pre>
</article>
</section>
<section>
<h2><span class="server">503</span> Service Unavailable</h2>
<article id="closed">
<h3><a href="#closed">Service Unavailable</a></h3>
<p>The server cannot handle the request for now, because of overload or maintenance.</p>
<dl class="facts">
<div><dt>Type</dt><dd><code>about:blank</code></dd></div>
<div><dt>Status</dt><dd>503 Service Unavailable, server error, <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4">RFC 9110 §15.6.4</a></dd></div>
<div><dt>Detail</dt><dd>none</dd></div>
</dl>
<h4>Header fields</h4>
<dl>
<dt><code>cache-control: no-store</code></dt>
<dd></dd>
</dl>
<h4>Example</h4>
<pre><code>{
  &quot;title&quot;: &quot;Service Unavailable&quot;,
  &quot;status&quot;: 503
}</code></pre>
</article>
</section>
</main>
"##
    );
}

#[test]
fn markdown() {
    assert_eq!(
        Catalogue::of::<ShopError>().to_markdown(),
        r#"## 404 Not Found

### <a id="no-article"></a>No \<such> article

The article is not in the shop, see `Status`.

- Type: [`https://shop.example/problems/no-article`](https://shop.example/problems/no-article)
- Status: 404 Not Found, client error, [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5)
- Detail: says what went wrong

#### Members

- `article`: integer (at least 0)

  As it was *asked* for.

#### Header fields

- `retry-after`: at run time, optional

#### Example

```json
{
  "type": "https://shop.example/problems/no-article",
  "title": "No <such> article",
  "status": 404,
  "detail": "…",
  "article": 0
}
```

## 503 Service Unavailable

### <a id="closed"></a>Service Unavailable

The server cannot handle the request for now, because of overload or maintenance.

- Type: `about:blank`
- Status: 503 Service Unavailable, server error, [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4)
- Detail: none

#### Header fields

- `cache-control: no-store`

#### Example

```json
{
  "title": "Service Unavailable",
  "status": 503
}
```
"#
    );
}

#[test]
fn one_and_none() {
    let all = Catalogue::of::<ShopError>();
    let page = |path: &str| all.find_path(path).cloned().collect::<Catalogue>().to_html("One");
    assert!(!page("/problems/no-article").contains("<nav"));
    assert!(page("/problems/no-article").contains("id=\"no-article\""));
    assert_eq!(element(&page("/other"), "main"), "<main>\n<p>There are none.</p>\n</main>\n");
    assert_eq!(Catalogue::<http_status::Untyped>::default().to_markdown(), "");
}

#[test]
fn titles_that_are_alike_and_any_status() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Error {
        #[status(transparent)]
        Any(Status),
        #[status(404)]
        NoUser,
        #[status(404)]
        NoGroup,
    }
    let catalogue = Catalogue::of::<Error>();
    let page = catalogue.to_html("All");
    let headings: Vec<_> = page.lines().filter(|line| line.starts_with("<h")).skip(5).collect();
    assert_eq!(
        headings,
        [
            r#"<h2><span class="client">404</span> Not Found</h2>"#,
            r##"<h3><a href="#no-user">Not Found</a> <code>NoUser</code></h3>"##,
            "<h4>Example</h4>",
            r##"<h3><a href="#no-group">Not Found</a> <code>NoGroup</code></h3>"##,
            "<h4>Example</h4>",
            "<h2>Any status</h2>",
            r##"<h3><a href="#status">Any error</a></h3>"##,
            "<h4>Example</h4>",
        ]
    );
    assert!(page.contains("<dd>any client error or server error</dd>"));
    assert!(catalogue.to_markdown().contains("### <a id=\"no-user\"></a>Not Found `NoUser`\n"));
}

#[test]
fn a_body_of_its_own() {
    #[derive(HttpError, ProblemTypes)]
    #[status(404, body = body)]
    struct NoUser {
        #[status(extension)]
        id: u8,
    }
    fn body(_: &NoUser, _: &Problem) -> Body {
        Body::empty()
    }
    let catalogue = Catalogue::of::<NoUser>();
    let page = catalogue.to_html("All");
    assert!(page.contains("<div><dt>Body</dt><dd>not problem details, but of its own</dd></div>"));
    for absent in ["<h4>", "<dt>Detail", "problem+json", "<code>id"] {
        assert!(!page.contains(absent), "{absent}");
    }
    let schema = json!({
        "type": "object",
        "required": ["error"],
        "properties": { "error": { "type": "string", "description": "What *it* is." } },
    });
    let catalogue = catalogue.with_body("application/json", schema);
    assert!(catalogue.to_html("All").contains(
        "<h4>Body</h4>\n<dl>\n<dt><code>application/json</code> <span>object</span></dt>\n<dd><dl>\n\
         <dt><code>error</code> <span>string</span></dt>\n<dd><p>What <em>it</em> is.</p>\n</dd>\n</dl>\n</dd>\n</dl>\n"
    ));
    assert!(catalogue.to_markdown().contains(
        "#### Body\n\n- `application/json`: object\n  - `error`: string\n\n    What *it* is.\n"
    ));
}

#[test]
fn nothing_that_is_not_sent() {
    let catalogue = Catalogue::of::<ShopError>();
    for page in [catalogue.to_html("All"), catalogue.to_markdown()] {
        assert!(!page.contains("secret"));
        assert!(!page.contains("ShopError"));
    }
}
