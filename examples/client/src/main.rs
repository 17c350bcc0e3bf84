//! A client of the other two examples: it reads each answer, and the problem details of one that has them.
//!
//! ```text
//! cargo run -p example-client -- 127.0.0.1:3000
//! cargo run -p example-client -- 127.0.0.1:3000 /books/9 /hours
//! ```

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;

use http_status::ProblemDetails;

/// A request, and its body where it has one.
type Request<'a> = (&'a str, &'a str, Option<&'a str>);

const REQUESTS: [Request<'_>; 5] = [
    ("GET", "/books/2", None),
    ("GET", "/books/9", None),
    ("POST", "/books", Some(r#"{"title": " ", "copies": 1}"#)),
    ("POST", "/books/1/loans", None),
    ("GET", "/hours", None),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((host, paths)) = arguments.split_first() else {
        eprintln!("usage: client HOST:PORT [PATH]...");
        return ExitCode::from(2);
    };
    let mut requests: Vec<Request<'_>> = paths.iter().map(|path| ("GET", &**path, None)).collect();
    if requests.is_empty() {
        requests.extend(REQUESTS);
    }
    for request in requests {
        if let Err(error) = show(host, request) {
            eprintln!("{host}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn show(host: &str, request: Request<'_>) -> Result<(), Box<dyn Error>> {
    let (method, path, _) = request;
    println!("{method} {path}");
    let (head, body) = exchange(host, request)?;
    if header(&head, "content-type") != Some("application/problem+json") {
        println!("  {body}");
        return Ok(());
    }
    let problem: ProblemDetails = serde_json::from_str(&body)?;
    println!("  type    {}", problem.problem_type());
    if let Some(title) = problem.title() {
        println!("  title   {title}");
    }
    if let Some(status) = problem.status() {
        println!("  status  {status}");
    }
    if let Some(detail) = problem.detail() {
        println!("  detail  {detail}");
    }
    if let Some(instance) = problem.instance() {
        println!("  about   {instance}");
    }
    for (name, value) in problem.extensions() {
        println!("  {name} = {value}");
    }
    Ok(())
}

/// The head and the body of the answer, which ends where the server closes the connection.
fn exchange(host: &str, (method, path, body): Request<'_>) -> io::Result<(String, String)> {
    let body = body.unwrap_or_default();
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    match answer.split_once("\r\n\r\n") {
        Some((head, body)) => Ok((head.into(), body.into())),
        None => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the answer has no end of head")),
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let fields = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    let mut values = fields.filter(|(field, _)| field.eq_ignore_ascii_case(name));
    values.next().map(|(_, value)| value.trim())
}
