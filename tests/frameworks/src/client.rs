//! An HTTP/1.1 client that keeps every byte of the answer.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);
const LONGEST: u64 = 1 << 21;

/// An answer as it came, and its parts.
#[derive(Debug)]
pub struct Answer {
    /// Every byte until the server closed the connection.
    pub raw: Vec<u8>,
    /// The number in the status line.
    pub code: u16,
    /// Names in lower case, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// What follows the headers.
    pub body: Vec<u8>,
}

/// Requests `path` on a connection of its own.
#[must_use]
pub fn send(address: SocketAddr, method: &str, path: &str) -> Answer {
    let request =
        format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    Answer::parse(exchange(address, request.as_bytes()), method == "HEAD")
}

/// Sends `body` to `path` as this type.
#[must_use]
pub fn post(address: SocketAddr, path: &str, content_type: &str, body: &str) -> Answer {
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
         content-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    Answer::parse(exchange(address, request.as_bytes()), false)
}

/// Requests `path` on a connection that the client keeps open, and says whether the server closes it.
#[must_use]
pub fn keep(address: SocketAddr, path: &str) -> (Answer, bool) {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).expect("a server listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("it is not zero");
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the request is taken");
    let mut raw = Vec::new();
    let mut byte = [0];
    while !Answer::is_whole(&raw) {
        stream.read_exact(&mut byte).expect("a whole answer");
        raw.push(byte[0]);
    }
    stream.set_read_timeout(Some(Duration::from_millis(300))).expect("it is not zero");
    let is_closed = stream.read(&mut byte).is_ok_and(|count| count == 0);
    (Answer::parse(raw, false), is_closed)
}

/// Sends these bytes and reads until the server closes the connection.
#[must_use]
pub fn exchange(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).expect("a server listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("it is not zero");
    stream.set_write_timeout(Some(PATIENCE)).expect("it is not zero");
    stream.write_all(request).expect("the request is taken");
    let mut raw = Vec::new();
    stream.take(LONGEST).read_to_end(&mut raw).expect("an answer, then the end");
    raw
}

impl Answer {
    /// Takes exactly one answer: nothing may follow its body.
    #[must_use]
    pub fn parse(raw: Vec<u8>, is_to_head: bool) -> Self {
        let end = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("an end of headers");
        let head = String::from_utf8(raw[..end].to_vec()).expect("headers in UTF-8");
        let body = raw[end + 4..].to_vec();
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.1 ")).expect(&head);
        let code = status.split(' ').next().and_then(|code| code.parse().ok()).expect(&head);
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':').expect(line);
            (name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned())
        });
        let answer = Self { code, headers: headers.collect(), body, raw };
        if is_to_head {
            assert!(answer.body.is_empty(), "{answer}");
        } else if let Some(length) = answer.header("content-length") {
            assert_eq!(length, answer.body.len().to_string(), "{answer}");
        }
        answer
    }

    /// Whether the body is as long as the head says.
    #[must_use]
    pub fn is_whole(raw: &[u8]) -> bool {
        let end = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        let Some(end) = end else { return false };
        let head = Self::parse(raw[..end + 4].to_vec(), true);
        let length = head.header("content-length").and_then(|length| length.parse().ok());
        raw.len() - end - 4 >= length.unwrap_or(0)
    }

    /// The only value of this header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(other, _)| other == name);
        let value = values.next().map(|(_, value)| &**value);
        assert!(values.next().is_none(), "{name} comes twice\n{self}");
        value
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.raw.escape_ascii().to_string().replace("\\r\\n", "\n"))
    }
}
