//! rustdoc with its unstable options, such as JSON. They are allowed here and not for all of cargo, so
//! that the rest is built as ever and comes from the same cache.

use std::env;
use std::io;
use std::process::{Command, exit};

fn main() -> io::Result<()> {
    let rustdoc = Command::new("rustdoc")
        .args(env::args_os().skip(1))
        .env("RUSTC_BOOTSTRAP", "1")
        .status()?;
    exit(rustdoc.code().unwrap_or(1))
}
