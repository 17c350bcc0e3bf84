//! Two error enums, each with its derived `status()` and with the same by hand.

use http_status::{HttpError, Status};

/// Twelve variants, as a service has them.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(InternalServerError)]
pub(crate) enum Small {
    #[error("this is no JSON")]
    #[status(400)]
    Malformed,
    #[error("sign in first")]
    #[status(401)]
    Anonymous,
    #[error(transparent)]
    #[status(transparent)]
    Account(Account),
    #[error("no user {0}")]
    #[status(404)]
    NoUser(u64),
    #[error("no book {isbn}")]
    #[status(404)]
    NoBook { isbn: String },
    #[error("{by} has the name {name}")]
    #[status(409)]
    Taken { name: String, by: u64 },
    #[error("{} mistakes", .0.len())]
    #[status(422)]
    Invalid(Vec<String>),
    #[error("too many requests")]
    #[status(429, header("retry-after" = "60"))]
    Busy,
    #[error("{host} answered {status}")]
    Upstream {
        #[status]
        status: Status,
        host: &'static str,
    },
    #[error("storage")]
    Storage(#[source] std::io::Error),
    #[error("{0} of {1} servers are down")]
    #[status(503)]
    Down(u32, u32),
    #[error(transparent)]
    Other(Box<dyn std::error::Error + Send + Sync>),
}

/// An error in an error.
#[derive(Debug, thiserror::Error, HttpError)]
pub(crate) enum Account {
    #[error("the account is closed")]
    #[status(403)]
    Closed,
    #[error("the account is locked until {until}")]
    #[status(423)]
    Locked { until: u64 },
}

impl Small {
    /// What the derive's `status()` says.
    #[must_use]
    pub(crate) fn by_hand(&self) -> Status {
        match self {
            Self::Malformed => Status::BadRequest,
            Self::Anonymous => Status::Unauthorized,
            Self::Account(Account::Closed) => Status::Forbidden,
            Self::Account(Account::Locked { .. }) => Status::Locked,
            Self::NoUser(_) | Self::NoBook { .. } => Status::NotFound,
            Self::Taken { .. } => Status::Conflict,
            Self::Invalid(_) => Status::UnprocessableContent,
            Self::Busy => Status::TooManyRequests,
            Self::Down(..) => Status::ServiceUnavailable,
            Self::Storage(_) | Self::Other(_) => Status::InternalServerError,
            Self::Upstream { status, .. } => {
                if status.is_error() {
                    *status
                } else {
                    Status::InternalServerError
                }
            }
        }
    }

    pub(crate) fn all() -> Vec<Self> {
        vec![
            Self::Malformed,
            Self::Anonymous,
            Self::Account(Account::Closed),
            Self::Account(Account::Locked { until: 7 }),
            Self::NoUser(7),
            Self::NoBook { isbn: String::new() },
            Self::Taken { name: String::new(), by: 7 },
            Self::Invalid(Vec::new()),
            Self::Busy,
            Self::Upstream { status: Status::NotFound, host: "upstream" },
            Self::Upstream { status: Status::Found, host: "upstream" },
            Self::Storage(std::io::ErrorKind::NotFound.into()),
            Self::Down(1, 2),
            Self::Other("other".into()),
        ]
    }
}

/// Five shapes for each status: the variants of a status stand far apart.
macro_rules! large {
    ($($status:ident: $unit:ident $tuple:ident $text:ident $pair:ident $named:ident;)*) => {
        /// A hundred variants.
        #[derive(Debug, thiserror::Error, HttpError)]
        pub(crate) enum Large {
            $(#[error("unit")] #[status($status)] $unit,)*
            $(#[error("{0}")] #[status($status)] $tuple(u64),)*
            $(#[error("{0}")] #[status($status)] $text(String),)*
            $(#[error("{0} {1}")] #[status($status)] $pair(u8, &'static str),)*
            $(#[error("{id} {name}")] #[status($status)] $named { id: u64, name: String },)*
        }

        impl Large {
            /// What the derive's `status()` says.
            #[must_use]
            pub(crate) fn by_hand(&self) -> Status {
                match self {
                    $(
                        Self::$unit
                        | Self::$tuple(_)
                        | Self::$text(_)
                        | Self::$pair(..)
                        | Self::$named { .. } => Status::$status,
                    )*
                }
            }

            pub(crate) fn all() -> Vec<Self> {
                vec![
                    $(Self::$unit,)*
                    $(Self::$tuple(7),)*
                    $(Self::$text(String::new()),)*
                    $(Self::$pair(7, ""),)*
                    $(Self::$named { id: 7, name: String::new() },)*
                ]
            }
        }
    };
}

large! {
    BadRequest: A1 A2 A3 A4 A5;
    Unauthorized: B1 B2 B3 B4 B5;
    PaymentRequired: C1 C2 C3 C4 C5;
    Forbidden: D1 D2 D3 D4 D5;
    NotFound: E1 E2 E3 E4 E5;
    MethodNotAllowed: F1 F2 F3 F4 F5;
    NotAcceptable: G1 G2 G3 G4 G5;
    RequestTimeout: H1 H2 H3 H4 H5;
    Conflict: I1 I2 I3 I4 I5;
    Gone: J1 J2 J3 J4 J5;
    PreconditionFailed: K1 K2 K3 K4 K5;
    ContentTooLarge: L1 L2 L3 L4 L5;
    UnsupportedMediaType: M1 M2 M3 M4 M5;
    UnprocessableContent: N1 N2 N3 N4 N5;
    TooManyRequests: O1 O2 O3 O4 O5;
    InternalServerError: P1 P2 P3 P4 P5;
    NotImplemented: Q1 Q2 Q3 Q4 Q5;
    BadGateway: R1 R2 R3 R4 R5;
    ServiceUnavailable: S1 S2 S3 S4 S5;
    GatewayTimeout: T1 T2 T3 T4 T5;
}
