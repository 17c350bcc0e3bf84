//! A first build of a project that depends on the crates.

use std::ffi::OsString;
use std::io::{Error, Result};
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::Instant;
use std::{env, fs};

use crate::rustc::{self, Cost, done, under_callgrind};

/// Names the folder of the logs, for this program in the place of the compiler.
const LOGS: &str = "BENCH_COMPILE_LOGS";

pub(crate) const OURS: &str = "http-status";
pub(crate) const THISERROR: &str = "thiserror";
const BOTH: &str = "both";

pub(crate) const ALL: [&str; 3] = [OURS, THISERROR, BOTH];

/// What a first build of a project that depends on it takes, all crates together, with this program in the place
/// of the compiler.
pub(crate) fn measure(name: &str, folder: &Path, program: &Path) -> Result<Cost> {
    let project = folder.join(name);
    let dependencies = if name == BOTH { vec![OURS, THISERROR] } else { vec![name] };
    write_project(&project, &dependencies)?;
    let logs = project.join("logs");
    fs::create_dir_all(&logs)?;
    done(build(&project)?.env("RUSTC_WRAPPER", program).env(LOGS, &logs).output()?)?;
    let counts = fs::read_dir(&logs)?.map(|log| rustc::instructions(&log?.path()));
    let instructions = counts.sum::<Result<u64>>()?;
    let mut plain = build(&project)?;
    let start = Instant::now();
    done(plain.output()?)?;
    Ok(Cost { instructions, wall: start.elapsed() })
}

fn write_project(project: &Path, dependencies: &[&str]) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let dependencies = dependencies.iter().map(|&name| match name {
        OURS => format!("{name} = {{ path = '{}' }}\n", root.display()),
        _ => format!("{name} = \"2\"\n"),
    });
    if project.exists() {
        fs::remove_dir_all(project)?;
    }
    fs::create_dir_all(project.join("src"))?;
    fs::write(project.join("src/lib.rs"), "")?;
    fs::copy(root.join("Cargo.lock"), project.join("Cargo.lock"))?;
    let manifest = format!(
        "[package]\nname = \"project\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}",
        dependencies.collect::<String>()
    );
    fs::write(project.join("Cargo.toml"), manifest)
}

/// Nothing is built yet, and nothing incrementally, as it is with crates from the registry.
fn build(project: &Path) -> Result<Command> {
    let target = project.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["build", "--offline", "--quiet", "--manifest-path"])
        .arg(project.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    Ok(command)
}

/// Whether this program stands in the place of the compiler; then it runs it under callgrind.
pub(crate) fn compile() -> Option<Result<ExitStatus>> {
    let logs = env::var_os(LOGS)?;
    let arguments: Vec<_> = env::args_os().skip(2).collect();
    Some(compile_with(&arguments, Path::new(&logs)))
}

fn compile_with(arguments: &[OsString], logs: &Path) -> Result<ExitStatus> {
    let rustc = rustc::real_path()?;
    let name = arguments.iter().skip_while(|it| *it != "--crate-name").nth(1);
    // Cargo also asks the compiler about itself, under the name `___`.
    let is_build = name.is_some_and(|name| name != "___");
    let mut command =
        if is_build { under_callgrind(&rustc, &logs.join("%p")) } else { Command::new(rustc) };
    // As cargo does for crates from the registry.
    if is_build && !arguments.iter().any(|it| it == "--cap-lints") {
        command.arg("--cap-lints=allow");
    }
    command.args(arguments).status().map_err(Error::other)
}
