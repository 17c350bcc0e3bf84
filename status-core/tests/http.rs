//! To and from the types of both versions of the `http` crate.

#![cfg(any(feature = "http", feature = "http-02"))]

use status_core::Status;

macro_rules! both_ways {
    ($test:ident, $http:ident) => {
        #[test]
        fn $test() {
            use $http::StatusCode;

            for &status in Status::ALL {
                let code = StatusCode::from(status);
                assert_eq!(code.as_u16(), status.code());
                assert_eq!(Status::try_from(code), Ok(status));
                assert_eq!(code, status);
                assert_eq!(status, code);
                assert_ne!(status, StatusCode::from_u16(status.code() + 100).unwrap());
            }
            let error = Status::try_from(StatusCode::from_u16(299).unwrap()).unwrap_err();
            assert_eq!(error, Status::try_from(299_u16).unwrap_err());
        }
    };
}

#[cfg(feature = "http")]
both_ways!(http_1, http);
#[cfg(feature = "http-02")]
both_ways!(http_0_2, http_02);
