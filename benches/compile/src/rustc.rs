//! The compiler under callgrind.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use serde_json::Value;

/// What one run of the compiler took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    /// Without callgrind.
    pub(crate) wall: Duration,
}

pub(crate) struct Rustc {
    path: PathBuf,
    /// The arguments that name the crates.
    externs: Vec<String>,
    folder: PathBuf,
}

impl Rustc {
    /// The compiler, with the crates that this package depends on, with a feature of it or without.
    pub(crate) fn new(folder: &Path, feature: Option<&str>) -> Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self { path: real_path()?, externs: externs(feature)?, folder: folder.to_owned() })
    }

    pub(crate) fn measure(&self, source: &str) -> Result<Cost> {
        let file = self.folder.join("source.rs");
        fs::write(&file, source)?;
        let mut command = under_callgrind(&self.path, &self.folder.join("callgrind.log"));
        done(self.arguments(&mut command, &file).output()?)?;
        let instructions = instructions(&self.folder.join("callgrind.log"))?;
        let start = Instant::now();
        done(self.arguments(&mut Command::new(&self.path), &file).output()?)?;
        Ok(Cost { instructions, wall: start.elapsed() })
    }

    fn arguments<'c>(&self, command: &'c mut Command, file: &Path) -> &'c mut Command {
        command
            .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--cap-lints=allow"])
            .args(&self.externs)
            .arg("--out-dir")
            .arg(&self.folder)
            .arg(file)
    }
}

/// The compiler itself: rustup's stands in its place, and callgrind does not follow from there.
pub(crate) fn real_path() -> Result<PathBuf> {
    let output = done(Command::new("rustc").args(["--print", "sysroot"]).output()?)?;
    let sysroot = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(Path::new(&sysroot).join("bin/rustc"))
}

/// The program with all that it starts.
pub(crate) fn under_callgrind(program: &Path, log: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes"])
        .arg(format!("--log-file={}", log.display()))
        .arg(program);
    command
}

pub(crate) fn instructions(log: &Path) -> Result<u64> {
    let text = fs::read_to_string(log)?;
    let counts = text.lines().filter_map(|line| line.split_once("Collected : "));
    counts.map(|(_, count)| count.trim().parse::<u64>().map_err(Error::other)).sum()
}

/// The output of a program that has succeeded.
pub(crate) fn done(output: Output) -> Result<Output> {
    if output.status.success() {
        return Ok(output);
    }
    Err(Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// What cargo has built for this package, by the name that a source calls it.
fn externs(feature: Option<&str>) -> Result<Vec<String>> {
    let cargo = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--message-format=json", "--package", env!("CARGO_PKG_NAME")])
        .args(feature.map(|feature| format!("--features={feature}")))
        .output()?;
    let mut files = BTreeMap::new();
    let mut arguments = Vec::new();
    for line in String::from_utf8_lossy(&done(cargo)?.stdout).lines() {
        let message: Value = serde_json::from_str(line)?;
        let (Some(name), Some(outputs)) =
            (message["target"]["name"].as_str(), message["filenames"].as_array())
        else {
            continue;
        };
        let is_library = |file: &&str| {
            let extension = Path::new(file).extension().and_then(|it| it.to_str());
            matches!(extension, Some("rlib" | "so" | "dylib" | "dll"))
        };
        if let Some(file) = outputs.iter().filter_map(Value::as_str).find(is_library) {
            files.insert(name.replace('-', "_"), file.to_owned());
        }
    }
    let names = ["as_http_status_code", "bench_macros", "http_derive", "http_status", "thiserror"];
    let beside = match feature {
        Some("catalogue") => Some("utoipa"),
        Some("client") => Some("serde"),
        _ => None,
    };
    for name in names.into_iter().chain(beside) {
        let file = files.get(name).ok_or_else(|| Error::other(format!("{name} was not built")))?;
        arguments.push(format!("--extern={name}={file}"));
        // A package of the workspace lies above the folder of its dependencies.
        let folder = Path::new(file).with_file_name("");
        arguments.push(format!("-Ldependency={}", folder.join("deps").display()));
        arguments.push(format!("-Ldependency={}", folder.display()));
    }
    Ok(arguments)
}
