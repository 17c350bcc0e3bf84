//! The examples answer as documented: what the documents show is sent to both servers and compared.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use frameworks::client::exchange;
use serde_json::Value;

const EXAMPLES: &str = include_str!("../../../docs/examples.md");
const README: &str = include_str!("../../../README.md");

#[test]
fn axum() {
    answers_as_documented("example-axum", str::to_owned);
}

#[test]
fn actix_web() {
    // The one reason phrase of those shown that is not the framework's own.
    answers_as_documented("example-actix-web", |document| {
        document.replace("HTTP/1.1 422 Unprocessable Entity", "HTTP/1.1 422 Unprocessable Content")
    });
}

fn answers_as_documented(name: &str, adapted: fn(&str) -> String) {
    let program = built(name);
    let sent = Server::start(&program).answers(&adapted(EXAMPLES));
    assert!(sent >= 10, "{sent} requests in docs/examples.md");
    Server::start(&program).answers(&adapted(README));

    let server = Server::start(&program);
    let (_, shown) = shown(EXAMPLES).find(|(command, _)| command.contains("client")).unwrap();
    let output =
        Command::new(built("example-client")).arg(server.address.to_string()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), shown);

    let (_, line) = EXAMPLES.split_once("```text\n").unwrap();
    let (line, _) = line.split_once('\n').unwrap();
    let log = server.stop();
    assert_eq!(log.lines().filter(|logged| logged.ends_with(line)).count(), 1, "{log}");
}

/// Each command of the `console` blocks, and what it prints.
fn shown(document: &str) -> impl Iterator<Item = (&str, &str)> {
    let blocks = document.split("```console\n$ ").skip(1);
    blocks.map(|block| block.split_once("```").unwrap().0.split_once('\n').unwrap())
}

/// An example, as it runs.
struct Server {
    process: Child,
    address: SocketAddr,
    /// Open, so that the server can go on printing.
    _stdout: BufReader<ChildStdout>,
}

impl Server {
    fn start(program: &Path) -> Self {
        let mut command = Command::new(program);
        let command = command.arg("0").stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut stdout = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.and_then(|address| address.parse().ok());
        let address =
            address.unwrap_or_else(|| panic!("{} says {line:?} first", program.display()));
        Self { process, address, _stdout: stdout }
    }

    /// Sends each `curl` line of the document, and returns how many there were.
    fn answers(&self, document: &str) -> usize {
        let requests = shown(document).filter(|(command, _)| command.starts_with("curl "));
        requests
            .map(|(command, expected)| {
                let request = Request::of(command);
                assert_eq!(Answer::of(&self.send(&request)), Answer::of(expected), "{command}");
            })
            .count()
    }

    fn send(&self, Request { method, path, headers, body }: &Request) -> String {
        let (address, length) = (self.address, body.len());
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
             {headers}content-length: {length}\r\n\r\n{body}"
        );
        let answer = exchange(address, request.as_bytes());
        String::from_utf8(answer).unwrap().replace("\r\n", "\n")
    }

    /// What it has logged.
    fn stop(mut self) -> String {
        self.process.kill().unwrap();
        let mut log = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program of a package, built as `cargo run -p` builds it.
fn built(package: &str) -> PathBuf {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--locked", "--package", package]);
    command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{package} cannot be built");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut programs =
        messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    programs.next().unwrap_or_else(|| panic!("{package} has no program"))
}

/// What a `curl` line sends.
struct Request {
    method: String,
    path: String,
    headers: String,
    body: String,
}

impl Request {
    fn of(command: &str) -> Self {
        let mut method = None;
        let mut path = String::new();
        let mut headers = String::new();
        let mut body = String::new();
        let mut words = words(command).into_iter().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "-i" => {}
                "-X" => method = words.next(),
                "-H" => headers += &(words.next().unwrap() + "\r\n"),
                "--json" => {
                    body = words.next().unwrap();
                    headers += "content-type: application/json\r\n";
                }
                url => {
                    let (_, rest) = url.split_once("://").unwrap();
                    path = format!("/{}", rest.split_once('/').unwrap().1);
                }
            }
        }
        let usual = if body.is_empty() { "GET" } else { "POST" };
        Self { method: method.unwrap_or_else(|| usual.into()), path, headers, body }
    }
}

/// As a shell splits it: at spaces that are not between single quotes.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (i, part) in command.split('\'').enumerate() {
        if i % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[derive(Debug, PartialEq)]
struct Answer {
    status: String,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Answer {
    /// Without what depends on the time and on the connection.
    fn of(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or_else(|| panic!("no head: {text:?}"));
        let mut lines = head.lines();
        let status = lines.next().unwrap().trim_end().to_owned();
        let fields = lines.map(|line| line.split_once(": ").unwrap());
        let fields = fields.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        let headers = fields.filter(|(name, _)| name != "date" && name != "connection").collect();
        Self { status, headers, body: body.trim_end().to_owned() }
    }
}
