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
    comparison: "../../docs/comparison.md";
    compatibility: "../../docs/compatibility.md";
    contributing: "../../CONTRIBUTING.md";
    examples: "../../examples/README.md";
    results: "../../docs/results.md";
    security: "../../SECURITY.md";
    testing: "../../docs/testing.md";
}

// The Rust blocks of a page are tests, where the features that they need are on.
#[cfg(any(not(doctest), feature = "problem"))]
pages! {
    attribute: "../../docs/attribute.md";
}

#[cfg(any(not(doctest), feature = "catalogue"))]
pages! {
    openapi: "../../docs/openapi.md";
}

#[cfg(any(not(doctest), all(feature = "client", feature = "http")))]
pages! {
    client: "../../docs/client.md";
}

#[cfg(any(not(doctest), feature = "tower"))]
pages! {
    service: "../../docs/service.md";
}

// They need the frameworks, so `tests/frameworks` has these pages too.
#[cfg(not(doctest))]
pub mod porting;

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/performance.md")]
#[doc = "\n\n## Picture\n\n"]
#[doc = include_str!("../../docs/growth.svg")]
pub mod performance {}
