//! cargo with the compiler that makes the listings: each release sees some things in its own way, and
//! writes the JSON that one release of `public-api` reads.

use std::path::Path;
use std::process::Command;

const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// A command that documents with rustdoc's unstable options, and puts what it makes into [`target`].
pub(crate) fn documenting(command: &str) -> Command {
    let mut cargo = cargo();
    cargo
        .args([command, "--locked", "--all-features", "--color", "never", "--target-dir"])
        .arg(target())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("RUSTDOC", env!("CARGO_BIN_EXE_api"))
        .env_remove("RUSTDOCFLAGS");
    cargo
}

pub(crate) fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a folder of cargo's")
}

fn cargo() -> Command {
    if output(Command::new("rustc").arg("--version")).is_some_and(|rustc| is_right(&rustc)) {
        return Command::new("cargo");
    }
    let rustc = output(Command::new("rustup").args(["run", RUST, "rustc", "--version"]));
    assert!(
        rustc.is_some_and(|rustc| is_right(&rustc)),
        "the listings are made with Rust {RUST}: `rustup toolchain install {RUST} --profile minimal`"
    );
    let mut cargo = Command::new("rustup");
    cargo.args(["run", RUST, "cargo"]);
    cargo
}

fn is_right(rustc: &str) -> bool {
    rustc.starts_with(&format!("rustc {RUST}."))
}

fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
