//! What other attributes call an option.

use http_status::HttpError;

#[derive(HttpError)]
enum Statuses {
    #[status(status = 404)]
    Status,
    #[status(code = 404)]
    Code(u8),
    #[status(code = "404")]
    Text { a: u8 },
    #[status(status_code = NOT_FOUND)]
    StatusCode,
    #[status(http = 404)]
    Http,
    #[status(status = StatusCode::NOT_FOUND)]
    Path,
    #[status(code = 520)]
    Unregistered,
    #[status(code = CODE)]
    Constant,
    #[status(code = NotFond)]
    Misspelt,
    #[status(code)]
    Alone,
    #[status(404, code = "E0404")]
    OfTheirs,
    #[status(404, status = 404)]
    Twice,
    #[status(NotFound = 404)]
    Reversed,
    #[status(404 = "not found")]
    Message,
    #[status(NotFound("no such user"))]
    Called,
    #[status(404("no such user"))]
    Number,
    #[status(error = 404)]
    Error,
}

#[derive(HttpError)]
enum Texts {
    #[status(404, message = "no such user")]
    Message,
    #[status(404, msg = "no such user")]
    Short(u8),
    #[status(404, reason = "No User")]
    Reason,
    #[status(404, display = "no such user")]
    Display,
    #[status(404, "no such user")]
    Plain,
    #[status(404, "no such user {0}", id)]
    Format(u8),
    #[status(404, error("no such user"))]
    Call,
    #[status(404, description("no such user"))]
    Description,
    #[status(404, message)]
    Word,
    #[status(message = "no such user")]
    Leading,
    #[status(404, title("No User"))]
    Title,
    #[status(404, name = "No User")]
    Name,
    #[status(404, url = "/probs/user")]
    Url,
    #[status(404, uri("/probs/user"))]
    Uri,
    #[status(404, kind = UserNotFound)]
    Kind,
    #[status(404, r#type = "/probs/user")]
    RawType,
    #[status(404, Type = "/probs/user")]
    Capital,
    #[status(404, title: "No User")]
    Colon,
    #[status(404, "title" = "No User")]
    QuotedOption,
}

#[derive(HttpError)]
enum Fields {
    #[status(429, retry_after = 120)]
    Number,
    #[status(429, retry_after = "120")]
    Text,
    #[status(429, retry_after(120))]
    Call,
    #[status(429, retry_after)]
    Word,
    #[status(401, www_authenticate = "Bearer")]
    Challenge,
    #[status(405, allow = "GET")]
    Allow,
    #[status(405, allow(GET, POST))]
    List,
    #[status(503, headers(("retry-after", "120")))]
    Headers,
    #[status(503, headers = [("retry-after", "120")])]
    Array,
    #[status(503, headers("retry-after" = "120"))]
    Plural,
    #[status(503, cache_control = "no-store")]
    Cache,
    #[status(503, x_request_id = "1")]
    Own,
    #[status(503, "retry-after" = "120")]
    NameAlone,
    #[status(503, content_type = "text/html")]
    ContentType,
    #[status(503, Header("retry-after" = "120"))]
    Capital,
    #[status(503, add_header("retry-after" = "120"))]
    Verb,
}

#[derive(HttpError)]
enum Exposures {
    #[status(404, internal)]
    Internal,
    #[status(404, public = true)]
    Public,
    #[status(404, hidden)]
    Hidden,
    #[status(404, Hide)]
    Capital,
    #[status(404, HIDE)]
    Capitals,
    #[status(404, hide())]
    Call,
    #[status(404, hide = false)]
    False,
    #[status(404, !hide)]
    Not,
    #[status(404, no_expose)]
    Negated,
    #[status(404, skip)]
    Skip,
    #[status(hidden)]
    Leading,
    #[status(404, log)]
    Log,
}

#[derive(HttpError)]
enum Delegates {
    #[status(from)]
    From(Inner),
    #[status(source)]
    Source(Inner),
    #[status(forward)]
    Forward(Inner),
    #[status(inner)]
    Inner(Inner),
    #[status(delegate)]
    Delegate(Inner),
    #[status(inherit)]
    Inherit(Inner),
    #[status(transparent = true)]
    Value(Inner),
    #[status(transparent())]
    Call(Inner),
    #[status(transparent(0))]
    Index(Inner),
    #[status(Transparent)]
    Capital(Inner),
    #[status(404, from)]
    Behind(Inner),
}

#[derive(HttpError)]
#[status(status = 404)]
struct Struct;

#[derive(HttpError)]
#[status(429, retry_after = 120)]
struct Field {
    a: u8,
}

#[derive(HttpError)]
#[status(code = 500, message = "oops")]
enum Default {
    A,
}

struct Inner;

fn main() {}
