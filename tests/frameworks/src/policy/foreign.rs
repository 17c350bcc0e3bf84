//! Responses without a problem, which each framework makes by its own means.

/// What a handler sends.
pub struct Foreign {
    /// The status.
    pub code: u16,
    /// Every header field.
    pub fields: Vec<(&'static str, &'static str)>,
    /// The whole body.
    pub body: Vec<u8>,
    /// Whether its length is unknown to the server.
    pub is_streamed: bool,
}

const TEXT: (&str, &str) = ("content-type", "text/plain; charset=utf-8");

/// The response of this name.
#[must_use]
pub fn foreign(case: &str) -> Foreign {
    let sized = |code, fields: &[_], body: &[u8]| Foreign {
        code,
        fields: fields.to_vec(),
        body: body.to_vec(),
        is_streamed: false,
    };
    let streamed = |code, fields: &[_], body: &[u8]| Foreign {
        is_streamed: true,
        ..sized(code, fields, body)
    };
    match case {
        "text" => sized(404, &[TEXT], b"no row 7"),
        "plain" => sized(409, &[("content-type", "Text/Plain")], b"taken"),
        "typeless" => sized(422, &[], b"no number"),
        "empty" => sized(403, &[], b""),
        "empty-html" => sized(410, &[("content-type", "text/html")], b""),
        "broken" => sized(500, &[TEXT], b"secret: db-3 is away"),
        "gone" => sized(503, &[("retry-after", "9")], b""),
        "streamed-5xx" => streamed(502, &[TEXT], b"secret: upstream.internal"),
        "longest" => sized(400, &[TEXT], &[b'x'; 8192]),
        "too-long" => sized(400, &[TEXT], &[b'x'; 8193]),
        "latin-1" => sized(400, &[TEXT], b"caf\xe9"),
        "encoded" => sized(400, &[TEXT, ("content-encoding", "br")], b"\x0b\x02\x80no\x03"),
        "fields" => sized(
            429,
            &[
                TEXT,
                ("content-language", "de"),
                ("content-disposition", "inline"),
                ("etag", "\"7\""),
                ("last-modified", "Thu, 26 Nov 2026 08:00:00 GMT"),
                ("accept-ranges", "none"),
                ("repr-digest", "sha-256=:AA==:"),
                ("retry-after", "30"),
                ("set-cookie", "a=1"),
                ("set-cookie", "b=2"),
                ("vary", "origin, Accept"),
                ("www-authenticate", "Bearer"),
                ("x-frame-options", "DENY"),
            ],
            b"slow down",
        ),
        "json" => sized(404, &[("content-type", "application/json")], br#"{"their":"own"}"#),
        "html" => sized(500, &[("content-type", "text/html")], b"<h1>Theirs</h1>"),
        "streamed-4xx" => streamed(404, &[TEXT], b"a text that comes late"),
        "unregistered" => sized(499, &[TEXT], b"closed"),
        "ok" => sized(200, &[TEXT], b"fine"),
        "events" => streamed(200, &[("content-type", "text/event-stream")], b"data: 1\n\n"),
        "redirect" => sized(303, &[("location", "/ok")], b""),
        "no-content" => sized(204, &[], b""),
        "not-modified" => sized(304, &[("etag", "\"7\"")], b""),
        _ => unreachable!("no case {case}"),
    }
}
