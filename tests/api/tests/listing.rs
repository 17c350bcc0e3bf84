//! The public API of each published package, with all features, is the text beside this folder.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p api` renews it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The compiler that makes the listings: each release sees some things in its own way, and writes
/// the JSON that one release of `public-api` reads.
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

#[test]
fn http_status() {
    compare("http-status");
}

#[test]
fn status_core() {
    compare("status-core");
}

#[test]
fn status_macros() {
    compare("status-macros");
}

fn compare(package: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a folder of cargo's");
    let json = target.join("doc").join(package.replace('-', "_")).with_extension("json");
    // One that an earlier run left is never taken for this one's.
    let _ = fs::remove_file(&json);

    let rustdoc = cargo()
        .args(["rustdoc", "--locked", "--lib", "--all-features", "--package", package])
        .args(["--color", "never", "--target-dir"])
        .arg(target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .current_dir(folder)
        .env("RUSTDOC", env!("CARGO_BIN_EXE_api"))
        .env_remove("RUSTDOCFLAGS")
        .output()
        .expect("cargo starts");
    assert!(rustdoc.status.success(), "{}", String::from_utf8_lossy(&rustdoc.stderr));

    public_api::Builder::from_rustdoc_json(json)
        // What std implements for every type is no news of ours.
        .omit_blanket_impls(true)
        .build()
        .expect("JSON in the format of this release")
        .assert_eq_or_update(folder.join(package).with_extension("txt"));
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
