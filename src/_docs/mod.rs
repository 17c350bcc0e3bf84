#![doc = include_str!("links.md")]
#![doc = include_str!("../../docs/README.md")]

// A link in a page is a reference. The page itself defines it for a reader of the repository, and
// `links.md`, which stands before the page, for a reader of the docs: Markdown takes the first.

macro_rules! pages {
    ($($name:ident: $text:literal;)*) => {$(
        #[doc = include_str!("links.md")]
        #[doc = include_str!($text)]
        pub mod $name {}
    )*};
}

pages! {
    architecture: "../../docs/architecture.md";
    changelog: "../../CHANGELOG.md";
    compatibility: "../../docs/compatibility.md";
    contributing: "../../CONTRIBUTING.md";
    examples: "../../examples/README.md";
    porting: "../../docs/porting.md";
    security: "../../SECURITY.md";
    testing: "../../docs/testing.md";
}

// Its Rust blocks are tests, where the feature that they need is on.
#[cfg(any(not(doctest), feature = "catalogue"))]
pages! {
    openapi: "../../docs/openapi.md";
}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/performance.md")]
#[doc = "\n\n## Picture\n\n"]
#[doc = include_str!("../../docs/growth.svg")]
pub mod performance {}
