//! The error responses that a path leads to.

use std::vec::Vec;

use super::{Catalogue, ProblemType};

impl<S> Catalogue<S> {
    /// The problem types whose URI has this path, or ends in these path segments. Use it in the route that serves
    /// the pages of your problem types.
    ///
    /// The path is that of a request, whole or its last segment. The problem type may be a URL or a relative
    /// reference; its query and its fragment are ignored. A catalogue that is collected from the result makes
    /// [their page](Self::to_html).
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     #[status(404, type = "https://shop.example/problems/no-article")]
    ///     NoArticle,
    ///     #[status(409, type = "/problems/sold-out")]
    ///     SoldOut,
    ///     #[status(500)]
    ///     Database,
    /// }
    ///
    /// let catalogue = Catalogue::of::<ShopError>();
    /// let found = |path| catalogue.find_path(path).map(|it| it.variant()).collect::<Vec<_>>();
    /// assert_eq!(found("/problems/no-article"), ["NoArticle"]);
    /// assert_eq!(found("sold-out"), ["SoldOut"]);
    /// assert_eq!(found("out"), [""; 0]);
    /// ```
    pub fn find_path(&self, path: &str) -> impl Iterator<Item = &ProblemType> {
        let path = path.trim_matches('/');
        self.iter().filter(move |it| {
            let own = path_of(it.problem_type()).trim_matches('/');
            let before = own.strip_suffix(path).filter(|_| !path.is_empty());
            before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
        })
    }
}

/// The path of a URI reference (RFC 3986 §3); none of one that has a scheme and no authority.
fn path_of(uri: &str) -> &str {
    let uri = uri.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = match uri.find([':', '/']).map(|at| uri.split_at(at)) {
        Some((scheme, rest)) if rest.starts_with(':') => (scheme, rest.trim_start_matches(':')),
        _ => ("", uri),
    };
    match rest.strip_prefix("//") {
        Some(rest) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default(),
        None if scheme.is_empty() => rest,
        None => "",
    }
}

impl<S: Default> FromIterator<ProblemType> for Catalogue<S> {
    fn from_iter<I: IntoIterator<Item = ProblemType>>(types: I) -> Self {
        let mut catalogue = Self { types: Vec::new(), source: S::default(), within: Vec::new() };
        catalogue.extend(types);
        catalogue
    }
}

impl<S> Extend<ProblemType> for Catalogue<S> {
    fn extend<I: IntoIterator<Item = ProblemType>>(&mut self, types: I) {
        types.into_iter().for_each(|it| self.add(it));
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use status_core::Status;

    use super::super::{Catalogue, ProblemType};

    fn has(uri: &'static str, path: &str) -> bool {
        let it = ProblemType::new("It", Status::NotFound).with_type(uri);
        let catalogue: Catalogue = [it].into_iter().collect();
        catalogue.find_path(path).count() == 1
    }

    #[test]
    fn the_end_of_a_path() {
        let uris = ["https://a.example/b/c", "//a.example/b/c", "/b/c", "b/c", "/b/c/?x=/y#/z"];
        for uri in uris {
            for path in ["/b/c", "b/c", "/b/c/", "c", "/c"] {
                assert!(has(uri, path), "{uri} {path}");
            }
            for path in ["", "/", "/b", "/a/b/c", "a.example/b/c", "y", "z", "/x/b/c"] {
                assert!(!has(uri, path), "{uri} {path}");
            }
        }
        assert!(!has("/problems/no-c", "c"));
        assert!(!has("about:blank", "blank"));
        assert!(!has("urn:a/b", "b"));
        assert!(!has("https://a.example", "a.example"));
    }

    #[test]
    fn each_once() {
        let it = ProblemType::new("It", Status::NotFound);
        let catalogue: Catalogue = [it.clone(), it.clone()].into_iter().collect();
        assert_eq!(catalogue.iter().collect::<Vec<_>>(), [&it]);
    }
}
