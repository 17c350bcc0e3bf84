//! The status types of other crates, as errors.

/// What is answered for a code from elsewhere.
#[cfg(any(feature = "http", feature = "http-02", feature = "rocket"))]
const fn answer(code: u16) -> status_core::Status {
    match status_core::Status::from_code(code) {
        Some(status) => status.or_internal_server_error(),
        None if code / 100 == 4 => status_core::Status::BadRequest,
        None => status_core::Status::InternalServerError,
    }
}

macro_rules! errors {
    ($($feature:literal $code:ty: |$it:ident| $number:expr;)*) => {$(
        /// An unregistered code answers as the x00 of its class
        /// ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)), one that is no
        /// error as 500.
        #[cfg(feature = $feature)]
        impl crate::HttpError for $code {
            fn status(&self) -> status_core::Status {
                let $it = self;
                answer($number)
            }

            fn __is_error(&self) -> bool {
                let $it = self;
                matches!($number, 400..600)
            }
        }
    )*};
}

errors! {
    "http" http::StatusCode: |code| code.as_u16();
    "http-02" http_02::StatusCode: |code| code.as_u16();
    "rocket" rocket::http::Status: |status| status.code;
}
