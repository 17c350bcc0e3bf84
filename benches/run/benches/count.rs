//! Instructions per call, as a table in Markdown: `cargo bench -p bench-run --bench count`. Needs valgrind.
//!
//! Without cargo's `--bench` it only makes the calls. That is what it has callgrind watch: itself.

#![forbid(unsafe_code)]

use std::env;
use std::fs;
use std::io;
use std::process::{Command, ExitCode};

use bench_run::operations;

fn main() -> ExitCode {
    if !env::args().any(|argument| argument == "--bench") {
        for operation in operations() {
            operation.ours.run();
            operation.other.run();
        }
        return ExitCode::SUCCESS;
    }
    match profile() {
        Ok(profile) => print_table(&profile),
        Err(error) => {
            eprintln!("cannot count instructions: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// What callgrind writes of this program: a part for each function that is measured.
fn profile() -> io::Result<String> {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/callgrind.out");
    let valgrind = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind", "--dump-after=*call_each*", "--combine-dumps=yes"])
        .args(["--compress-strings=no", "--compress-pos=no"])
        .arg(format!("--callgrind-out-file={file}"))
        .arg(env::current_exe()?)
        .status()
        .map_err(|error| {
            io::Error::new(error.kind(), format!("`valgrind`: {error}, install it"))
        })?;
    if !valgrind.success() {
        return Err(io::Error::other(format!("`valgrind` ended with {valgrind}")));
    }
    fs::read_to_string(file)
}

/// How many calls there were, and the instructions of all of them.
#[derive(Clone, Copy, Default)]
struct Cost {
    calls: u32,
    instructions: u32,
}

impl Cost {
    /// Of what `call_each` calls, in one part of the profile: after the line of each function come
    /// those of its calls, a line with their number and then one with their position and their cost.
    fn of(part: &str) -> Self {
        let mut cost = Self::default();
        let mut is_measured = false;
        let mut lines = part.lines();
        while let Some(line) = lines.next() {
            if let Some(function) = line.strip_prefix("fn=") {
                is_measured = function.contains("call_each");
            } else if let Some(calls) = line.strip_prefix("calls=") {
                let instructions = lines.next().and_then(|line| line.split(' ').nth(1));
                if is_measured {
                    cost.calls += number(calls.split(' ').next());
                    cost.instructions += number(instructions);
                }
            }
        }
        cost
    }
}

fn number(text: Option<&str>) -> u32 {
    text.and_then(|text| text.parse().ok()).expect("callgrind writes numbers")
}

fn print_table(profile: &str) {
    // Before the first part is the head of the file.
    let mut parts = profile.split("\npart: ").skip(1);
    let mut per_call = |expected: u32| {
        let Cost { calls, instructions } = parts.next().map(Cost::of).unwrap_or_default();
        assert_eq!(calls, expected, "callgrind has not seen the calls that were made");
        f64::from(instructions) / f64::from(calls)
    };
    println!("| from → to | http-status | per call | without | per call | ratio |");
    println!("|---|---|--:|---|--:|--:|");
    for operation in operations() {
        let (ours, other) = (per_call(operation.ours.count), per_call(operation.other.count));
        println!(
            "| {} | {} | {} | {} | {} | {:.2} |",
            operation.name,
            operation.ours.function,
            rounded(ours),
            operation.other.function,
            rounded(other),
            ours / other,
        );
    }
}

/// With a digit after the point where inputs differ in their cost.
fn rounded(mean: f64) -> String {
    if mean.fract() == 0.0 { format!("{mean}") } else { format!("{mean:.1}") }
}
