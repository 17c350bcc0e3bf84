use std::io::{self, IsTerminal};

use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::Elsewhere;

/// How a service is started: `[PORT [HOST:PORT]]`.
pub struct Start {
    /// Where it listens on the loopback interface.
    pub port: u16,
    /// The other library.
    pub elsewhere: Elsewhere,
}

impl Start {
    /// Reads the arguments of the program and turns the log on. What a client does not see is in the
    /// log: a 5xx with its sources at ERROR, a 4xx at DEBUG.
    ///
    /// # Errors
    ///
    /// The first argument is no port.
    pub fn new(port: u16, elsewhere: &str) -> io::Result<Self> {
        let levels =
            Targets::new().with_default(Level::INFO).with_target("http_status", Level::DEBUG);
        let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
        tracing_subscriber::registry().with(lines.with_filter(levels)).init();
        let mut arguments = std::env::args().skip(1);
        let port = match arguments.next() {
            Some(port) => port.parse().map_err(io::Error::other)?,
            None => port,
        };
        let elsewhere = arguments.next().unwrap_or_else(|| elsewhere.to_owned());
        Ok(Self { port, elsewhere: Elsewhere::new(elsewhere) })
    }
}
