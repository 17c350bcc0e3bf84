//! To and from the types of the `http` crate, of its major version and of the one before, which
//! some frameworks still have.

macro_rules! conversions {
    ($feature:literal $http:ident) => {
        #[doc = concat!("The same code, with the feature `", $feature, "`.")]
        #[cfg(feature = $feature)]
        impl From<crate::Status> for $http::StatusCode {
            fn from(status: crate::Status) -> Self {
                Self::from_u16(status.code()).expect("a registered code is in 100..=599")
            }
        }

        #[doc = concat!("The same code, with the feature `", $feature, "`. One that is not registered is an error.")]
        #[cfg(feature = $feature)]
        impl TryFrom<$http::StatusCode> for crate::Status {
            type Error = crate::InvalidStatus;

            fn try_from(code: $http::StatusCode) -> Result<Self, crate::InvalidStatus> {
                crate::Status::try_from(code.as_u16())
            }
        }

        #[doc = concat!("By code, with the feature `", $feature, "`.")]
        #[cfg(feature = $feature)]
        impl PartialEq<$http::StatusCode> for crate::Status {
            fn eq(&self, code: &$http::StatusCode) -> bool {
                *self == code.as_u16()
            }
        }

        #[doc = concat!("By code, with the feature `", $feature, "`.")]
        #[cfg(feature = $feature)]
        impl PartialEq<crate::Status> for $http::StatusCode {
            fn eq(&self, status: &crate::Status) -> bool {
                status == self
            }
        }
    };
}

conversions!("http" http);
conversions!("http-02" http_02);
