#![forbid(warnings)]

pub use http_status;

pub mod flat {
    pub use http_status::*;
}

/// An error with one variant, for crates that know the facade alone.
#[macro_export]
macro_rules! error {
    ($name:ident, $status:tt) => {
        #[derive($crate::http_status::HttpError)]
        #[status(crate = $crate::http_status)]
        pub enum $name {
            #[status($status)]
            Only,
        }
    };
}

/// The same status in a literal.
#[macro_export]
macro_rules! literal {
    ($status:tt) => {
        $crate::http_status::status!($status)
    };
}

error!(Own, 404);

#[cfg(test)]
mod tests {
    use http_status::HttpError;

    #[test]
    fn inside_of_the_facade() {
        assert_eq!(super::Own::Only.status().code(), 404);
        assert_eq!(literal!(409).code(), 409);
    }
}
