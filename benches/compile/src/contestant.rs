//! Who is measured.

use http_status::Status;

/// The statuses that the variants answer, in turn, with their names in the crate `http`.
pub(crate) const ANSWERS: [(Status, &str); 12] = [
    (Status::BadRequest, "BAD_REQUEST"),
    (Status::Unauthorized, "UNAUTHORIZED"),
    (Status::Forbidden, "FORBIDDEN"),
    (Status::NotFound, "NOT_FOUND"),
    (Status::Conflict, "CONFLICT"),
    (Status::Gone, "GONE"),
    (Status::UnprocessableContent, "UNPROCESSABLE_ENTITY"),
    (Status::TooManyRequests, "TOO_MANY_REQUESTS"),
    (Status::InternalServerError, "INTERNAL_SERVER_ERROR"),
    (Status::BadGateway, "BAD_GATEWAY"),
    (Status::ServiceUnavailable, "SERVICE_UNAVAILABLE"),
    (Status::GatewayTimeout, "GATEWAY_TIMEOUT"),
];

/// What says the status of each variant of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Contestant {
    Nothing,
    Ours,
    TraitByHand,
    ArmEach,
    Grouped,
    AsHttpStatusCode,
    HttpDerive,
    Empty,
    EmptySyn,
    Debug,
    Thiserror,
    ProblemTypes,
    Utoipa,
}

impl Contestant {
    /// Those that are compared; the others are what they are taken from.
    pub(crate) const COMPARED: [Contestant; 11] = [
        Contestant::Ours,
        Contestant::TraitByHand,
        Contestant::ArmEach,
        Contestant::Grouped,
        Contestant::AsHttpStatusCode,
        Contestant::HttpDerive,
        Contestant::Thiserror,
        Contestant::Empty,
        Contestant::EmptySyn,
        Contestant::ProblemTypes,
        Contestant::Utoipa,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Contestant::Nothing => "the enum alone",
            Contestant::Ours => "`#[derive(HttpError)]`",
            Contestant::TraitByHand => "hand-written `impl HttpError`, an arm a status",
            Contestant::ArmEach => "hand-written `match`, an arm a variant",
            Contestant::Grouped => "hand-written `match`, an arm a status",
            Contestant::AsHttpStatusCode => "as_http_status_code 0.1",
            Contestant::HttpDerive => "http-derive 0.1",
            Contestant::Empty => "an empty derive",
            Contestant::EmptySyn => "an empty derive that parses `DeriveInput`",
            Contestant::Debug => "`#[derive(Debug)]`",
            Contestant::Thiserror => "thiserror 2",
            Contestant::ProblemTypes => "`#[derive(ProblemTypes)]` beside `HttpError`",
            Contestant::Utoipa => "utoipa 5's `#[derive(IntoResponses)]`",
        }
    }

    /// What it is called in an argument.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Contestant::Nothing => "nothing",
            Contestant::Ours => "ours",
            Contestant::TraitByHand => "trait-by-hand",
            Contestant::ArmEach => "match-each",
            Contestant::Grouped => "match",
            Contestant::AsHttpStatusCode => "as_http_status_code",
            Contestant::HttpDerive => "http-derive",
            Contestant::Empty => "empty",
            Contestant::EmptySyn => "empty-syn",
            Contestant::Debug => "debug",
            Contestant::Thiserror => "thiserror",
            Contestant::ProblemTypes => "problem-types",
            Contestant::Utoipa => "utoipa",
        }
    }

    /// What is compiled without it, to be taken off: an `Error` must be `Debug` too.
    pub(crate) fn base(self) -> Contestant {
        match self {
            Contestant::Thiserror | Contestant::Debug => Contestant::Debug,
            Contestant::ProblemTypes => Contestant::Ours,
            _ => Contestant::Nothing,
        }
    }

    pub(crate) fn derives(self) -> &'static str {
        match self {
            Contestant::Nothing
            | Contestant::TraitByHand
            | Contestant::ArmEach
            | Contestant::Grouped => "",
            Contestant::Ours => "#[derive(http_status::HttpError)]",
            Contestant::AsHttpStatusCode => "#[derive(as_http_status_code::AsStatusCode)]",
            Contestant::HttpDerive => "#[derive(http_derive::HttpStatus)]",
            Contestant::Empty => "#[derive(bench_macros::Empty)]",
            Contestant::EmptySyn => "#[derive(bench_macros::EmptySyn)]",
            Contestant::Debug => "#[derive(Debug)]",
            Contestant::Thiserror => "#[derive(Debug, thiserror::Error)]",
            Contestant::ProblemTypes => {
                "#[derive(http_status::HttpError, http_status::ProblemTypes)]"
            }
            Contestant::Utoipa => "#[derive(utoipa::IntoResponses)]",
        }
    }

    /// What stands on a variant.
    pub(crate) fn attribute(self, index: usize) -> String {
        let (status, constant) = ANSWERS[index % ANSWERS.len()];
        match self {
            Contestant::Nothing
            | Contestant::TraitByHand
            | Contestant::ArmEach
            | Contestant::Grouped
            | Contestant::Debug => String::new(),
            Contestant::Ours
            | Contestant::ProblemTypes
            | Contestant::Empty
            | Contestant::EmptySyn => {
                format!("#[status({})]", status.code())
            }
            Contestant::AsHttpStatusCode => {
                format!("#[as_status_code(as_http_status_code::StatusCode::{constant})]")
            }
            Contestant::HttpDerive => format!("#[http(status = \"{constant}\")]"),
            Contestant::Thiserror => format!("#[error(\"error {index}\")]"),
            Contestant::Utoipa => format!("#[response(status = {})]", status.code()),
        }
    }

    /// Whether it makes documents.
    pub(crate) fn documents(self) -> bool {
        matches!(self, Contestant::ProblemTypes | Contestant::Utoipa)
    }

    /// What stands on a field that is sent.
    pub(crate) fn sent(self) -> &'static str {
        match self {
            Contestant::Ours | Contestant::ProblemTypes => "#[status(extension)]",
            _ => "",
        }
    }

    /// What stands on a variant that delegates to its field, of those that are compared in this.
    pub(crate) fn delegating(self) -> Option<&'static str> {
        match self {
            Contestant::Ours => Some("#[status(transparent)]"),
            Contestant::Thiserror => Some("#[error(transparent)]"),
            Contestant::Nothing | Contestant::Debug => Some(""),
            _ => None,
        }
    }
}
