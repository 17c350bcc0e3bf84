//! What a client gets from each error of a small web service; with arguments, a look-up of statuses.
//!
//! ```text
//! cargo run --example quickstart
//! cargo run --example quickstart -- 404 NotFound "payload too large" 299
//! ```

use std::fmt::Display;
use std::process::ExitCode;

use http_status::{HttpError, InvalidStatus, Status, StatusSet};
use thiserror::Error;

/// What can go wrong in a request to the shop.
#[derive(Debug, Error, HttpError)]
#[status(InternalServerError)]
enum ShopError {
    #[error("no article {0}")]
    #[status(NotFound)]
    NoArticle(u64),
    #[error("only {left} of article {article} are left")]
    #[status(409)]
    OutOfStock { article: u64, left: u32 },
    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] AuthError),
    #[error("the payment service at {host} answered {status}")]
    Payment {
        #[status]
        status: Status,
        host: &'static str,
    },
    #[error("the shop is closed for stocktaking until Monday")]
    #[status(503, expose)]
    Stocktaking,
    #[error("could not write to {table}")]
    Database { table: &'static str },
}

/// Who may not do what.
#[derive(Debug, Error, HttpError)]
enum AuthError {
    #[error("sign in first")]
    #[status(401)]
    Anonymous,
    #[error("{user} is locked out after 5 wrong passwords")]
    #[status(FORBIDDEN, hide)]
    LockedOut { user: &'static str },
}

// The compiler keeps this promise: whatever is added to `AuthError`, it is the client's fault.
const _: () = assert!(AuthError::STATUSES.is_subset(StatusSet::CLIENT_ERRORS));

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.is_empty() {
        show_errors();
        return ExitCode::SUCCESS;
    }
    let mut exit_code = ExitCode::SUCCESS;
    for argument in &arguments {
        match look_up(argument) {
            Ok(status) => show_row(status),
            Err(message) => {
                eprintln!("{message}");
                exit_code = ExitCode::from(2);
            }
        }
    }
    exit_code
}

fn show_errors() {
    let errors: [ShopError; 8] = [
        ShopError::NoArticle(7),
        ShopError::OutOfStock { article: 7, left: 2 },
        AuthError::Anonymous.into(),
        AuthError::LockedOut { user: "ferris" }.into(),
        ShopError::Payment { status: Status::PaymentRequired, host: "pay.internal" },
        ShopError::Payment { status: Status::BadGateway, host: "pay.internal" },
        ShopError::Stocktaking,
        ShopError::Database { table: "orders" },
    ];
    for error in errors {
        let status = error.status();
        println!("{error:?}");
        println!("  status   {} {}", status.code(), status.reason());
        println!("  class    {}", status.class());
        println!("  defined  {}", status.spec());
        if error.exposes_detail() {
            println!("  detail   {error}");
        } else {
            println!("  detail   (kept from the client) {error}");
        }
    }
    println!("A ShopError answers one of {:?}", ShopError::STATUSES);
    println!("An AuthError answers one of {:?}", AuthError::STATUSES);
}

fn look_up(text: &str) -> Result<Status, String> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        return text.parse().map_err(|error: InvalidStatus| error.to_string());
    }
    Status::from_name(text).or_else(|| Status::from_reason(text)).ok_or_else(|| {
        let hint = match StatusSet::ALL.closest_name(text).and_then(Status::from_name) {
            Some(status) => format!("did you mean `{}` ({status})?", status.name()),
            None => "write a number, a name or a reason phrase".into(),
        };
        format!("`{text}` is not a registered status: {hint}")
    })
}

fn show_row(status: Status) {
    let row = |key: &str, value: &dyn Display| println!("  {key:<16} {value}");
    println!("{status}");
    row("name", &status.name());
    row("class", &status.class());
    row("description", &status.description());
    row(
        "defined in",
        &format_args!("{}, {}", status.original_spec(), status.original_spec().url()),
    );
    row("defined today", &format_args!("{}, {}", status.spec(), status.spec().url()));
    row("registration", &status.registration());
    row(
        "cacheable",
        &yes_or_no(
            status.is_heuristically_cacheable(),
            "heuristically",
            "only if the response says so",
        ),
    );
    row("content", &yes_or_no(status.allows_content(), "allowed", "none"));
    row("required header", &status.required_header().unwrap_or("none"));
}

fn yes_or_no(fact: bool, yes: &'static str, no: &'static str) -> &'static str {
    if fact { yes } else { no }
}
