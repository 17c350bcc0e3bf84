//! What each case must be answered with, as it stands on the wire.

use super::{Case, SOURCES};
use crate::secrets::DISPLAY;

/// The whole text is told.
const fn told(name: &'static str, error: &'static str, answer: &'static str) -> Case {
    Case { name, error, detail: Some(error), sources: None, answer }
}

/// Nothing of the error is told.
const fn hidden(name: &'static str, answer: &'static str) -> Case {
    Case { name, error: DISPLAY, detail: None, sources: Some(SOURCES), answer }
}

/// Bodies of a service's own.
pub(super) const SHAPES: [Case; 20] = [
    told(
        "error-shown",
        "no user 7",
        "404\ncontent-type: application/json\n\n{\"error\":\"no user 7\"}",
    ),
    told(
        "error-limited",
        "slow \"down\"",
        "429\ncontent-type: application/json\ncache-control: no-store\nretry-after: 90\n\n\
         {\"error\":\"slow \\\"down\\\"\"}",
    ),
    hidden(
        "error-hidden",
        "503\ncontent-type: application/json\nretry-after: 120\n\n\
         {\"error\":\"Service Unavailable\"}",
    ),
    Case {
        detail: Some("no user 7"),
        ..told(
            "code-shown",
            "no row 7 in table users",
            "404\ncontent-type: application/json; charset=utf-8\n\n\
             {\"code\":\"no_user\",\"message\":\"no user 7\"}",
        )
    },
    hidden(
        "code-hidden",
        "500\ncontent-type: application/json; charset=utf-8\n\n\
         {\"code\":\"internal\",\"message\":\"Internal Server Error\"}",
    ),
    told(
        "errors-shown",
        "2 faults",
        "422\ncontent-type: application/vnd.api+json\n\n\
         {\"errors\":[{\"detail\":\"no title\"},{\"detail\":\"no copies\"}]}",
    ),
    hidden(
        "errors-hidden",
        "500\ncontent-type: application/vnd.api+json\n\n\
         {\"errors\":[{\"detail\":\"Internal Server Error\"}]}",
    ),
    told(
        "matrix-shown",
        "Room not found.",
        "404\ncontent-type: application/json\n\n\
         {\"errcode\":\"M_NOT_FOUND\",\"error\":\"Room not found.\"}",
    ),
    told(
        "matrix-limited",
        "Too many requests.",
        "429\ncontent-type: application/json\nretry-after: 90\n\n\
         {\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"Too many requests.\",\"retry_after_ms\":90500}",
    ),
    hidden(
        "matrix-hidden",
        "500\ncontent-type: application/json\n\n\
         {\"errcode\":\"M_UNKNOWN\",\"error\":\"Internal Server Error\"}",
    ),
    told(
        "text-shown",
        "no page \"caf\u{e9}\"",
        "410\ncontent-type: text/plain; charset=utf-8\n\nno page \"caf\u{e9}\"",
    ),
    hidden("text-hidden", "500\ncontent-type: text/plain; charset=utf-8\n\nInternal Server Error"),
    told(
        "page-shown",
        "no page <b>",
        "404\ncontent-type: text/html; charset=utf-8\ncache-control: max-age=60\n\
         content-language: en\n\n\
         <!DOCTYPE html>\n<title>Lost &amp; found</title>\n<h1>Lost &amp; found</h1>\n\
         <p>no page &lt;b&gt;</p>\n",
    ),
    hidden(
        "page-hidden",
        "503\ncontent-type: text/html; charset=utf-8\ncontent-language: en\nretry-after: 120\n\n\
         <!DOCTYPE html>\n<title>Back at noon</title>\n<h1>Back at noon</h1>\n\
         <p>Service Unavailable</p>\n",
    ),
    told(
        "xml-shown",
        "The specified key does not exist.",
        "404\ncontent-type: application/xml\nx-amz-request-id: 4442587FB7D0A2F9\n\n\
         <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>\
         <Resource>/photos/a&amp;b.jpg</Resource></Error>",
    ),
    told(
        "xml-exposed",
        "Please reduce your request rate.",
        "503\ncontent-type: application/xml\nx-amz-request-id: 4442587FB7D0A2F9\n\n\
         <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
    ),
    hidden(
        "xml-hidden",
        "500\ncontent-type: application/xml\nx-amz-request-id: 4442587FB7D0A2F9\n\n\
         <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Error><Code>InternalError</Code><Message>Internal Server Error</Message></Error>",
    ),
    told("nothing-unknown", "who are you?", "401\nwww-authenticate: Bearer\n\n"),
    told("nothing-method", "not so", "405\nallow: GET, HEAD\n\n"),
    hidden("nothing-hidden", "500\n\n"),
];

/// Problem details, and the header fields beside them.
pub(super) const OPTIONS: [Case; 10] = [
    told(
        "some",
        "slow down",
        "429\ncontent-type: application/problem+json\nretry-after: 90\nx-note: gr\u{fc}n\n\n\
         {\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"slow down\",\"code\":-3,\"limit\":10}",
    ),
    told(
        "none",
        "slow down",
        "429\ncontent-type: application/problem+json\nretry-after: 60\n\n\
         {\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"slow down\",\"code\":-3}",
    ),
    Case {
        detail: Some("no user 007"),
        ..told(
            "detail",
            "secret-in-display: no row 7",
            "404\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Not Found\",\"status\":404,\"detail\":\"no user 007\"}",
        )
    },
    Case {
        error: "secret-in-display: db-3",
        detail: Some("back in 5 minutes"),
        ..hidden(
            "detail-of-5xx",
            "503\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"back in 5 minutes\"}",
        )
    },
    Case {
        detail: Some("somebody was faster"),
        ..told(
            "detail-some",
            DISPLAY,
            "409\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Conflict\",\"status\":409,\"detail\":\"somebody was faster\"}",
        )
    },
    Case {
        detail: None,
        ..told(
            "detail-none",
            DISPLAY,
            "409\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Conflict\",\"status\":409}",
        )
    },
    told(
        "foreign-4xx",
        "cannot read: no JSON",
        "415\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Unsupported Media Type\",\"status\":415,\"detail\":\"cannot read: no JSON\"}",
    ),
    Case {
        detail: None,
        ..told(
            "foreign-5xx",
            "cannot read: secret-in-",
            "502\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Bad Gateway\",\"status\":502}",
        )
    },
    Case {
        detail: None,
        ..told(
            "foreign-200",
            "cannot read: secret-in-",
            "500\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Internal Server Error\",\"status\":500}",
        )
    },
    Case {
        sources: Some("locked by ann"),
        ..told(
            "checkout",
            "cannot check out",
            "423\ncontent-type: application/problem+json\nretry-after: 1\nx-inner: sent\n\n\
             {\"title\":\"Locked\",\"status\":423,\"detail\":\"cannot check out\",\"step\":3,\"by\":\"ann\"}",
        )
    },
];
