//! The examples answer as documented: what `examples/README.md` shows is sent to each of them and
//! compared.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

use frameworks::client::exchange;
use serde_json::Value;

const README: &str = include_str!("../../../examples/README.md");

#[test]
fn axum() {
    answers_as_documented("axum", str::to_owned);
}

#[test]
fn actix_web() {
    // The one reason phrase of those shown that is not the framework's own.
    answers_as_documented("actix-web", |document| {
        document.replace("HTTP/1.1 422 Unprocessable Entity", "HTTP/1.1 422 Unprocessable Content")
    });
}

#[test]
fn poem() {
    answers_as_documented("poem", str::to_owned);
}

#[test]
fn rocket() {
    answers_as_documented("rocket", str::to_owned);
}

fn answers_as_documented(name: &str, adapted: fn(&str) -> String) {
    let program = built(&format!("example-{name}"));
    let (common, rest) = README.split_once("## Errors that no handler makes").unwrap();
    let (_, own) = rest.split_once(&format!("### {name}\n")).unwrap();
    let own = own.split("\n##").next().unwrap();
    let server = Server::start(&program);
    assert_eq!(server.answers(&adapted(common)), 11);
    assert!(server.answers(&adapted(own)) >= 3);

    // Some of the books are lent by now.
    let server_of_client = Server::start(&program);
    let (_, shown) = shown(common).find(|(command, _)| command.contains("client")).unwrap();
    let mut client = Command::new(built("example-client"));
    let output = client.arg(server_of_client.address.to_string()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), shown);

    let (_, line) = common.split_once("```text\n").unwrap();
    // In rocket no middleware puts a span around the request.
    let (_, event) = line.lines().next().unwrap().split_once("http_status: ").unwrap();
    let log = server.stop();
    assert_eq!(log.lines().filter(|logged| logged.ends_with(event)).count(), 1, "{log}");
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
        // Nobody listens at the other address.
        let command =
            command.args(["0", "127.0.0.1:1"]).stdout(Stdio::piped()).stderr(Stdio::piped());
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

/// The program of a package, built as `cargo run -p` builds it; all of them at once, since each
/// choice of packages builds what they depend on anew.
fn built(package: &str) -> PathBuf {
    static PROGRAMS: LazyLock<Vec<PathBuf>> = LazyLock::new(|| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["build", "--locked"]);
        for name in ["axum", "actix-web", "poem", "rocket", "client"] {
            command.arg(format!("--package=example-{name}"));
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        command.arg("--target-dir").arg(target);
        command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
        let output = command.output().unwrap();
        assert!(output.status.success(), "the examples cannot be built");
        let messages = String::from_utf8(output.stdout).unwrap();
        let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).collect()
    });
    let program = PROGRAMS.iter().find(|it| it.file_stem().unwrap() == package);
    program.unwrap_or_else(|| panic!("{package} has no program")).clone()
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

/// What depends on the time and on the connection, and what rocket adds to each response.
const OF_FRAMEWORKS: [&str; 6] = [
    "connection",
    "date",
    "permissions-policy",
    "server",
    "x-content-type-options",
    "x-frame-options",
];

#[derive(Debug, PartialEq)]
struct Answer {
    status: String,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Answer {
    fn of(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or_else(|| panic!("no head: {text:?}"));
        let mut lines = head.lines();
        let status = lines.next().unwrap().trim_end().to_owned();
        let fields = lines.map(|line| line.split_once(": ").unwrap());
        let fields = fields.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        let fields = fields.filter(|(name, value)| {
            !OF_FRAMEWORKS.contains(&&**name) && (&**name, &**value) != ("content-length", "0")
        });
        // What poem says of every JSON.
        let headers =
            fields.map(|(name, value)| (name, value.replace("json; charset=utf-8", "json")));
        let headers = headers.collect();
        Self { status, headers, body: body.trim_end().to_owned() }
    }
}
