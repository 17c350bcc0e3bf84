//! Cases in, what the compiler and the compiled programs say of each out.
//!
//! Many cases are one program, each in a module of its own, and many programs are one run of cargo,
//! in a workspace that is made for it below the target directory.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::case::{Case, Diagnostic, Edition, Expected};

/// How many cases are one program.
const CASES: usize = 150;

pub(crate) struct Compiler {
    folder: PathBuf,
}

/// Cases of one edition that are one program.
struct Program<'a> {
    name: String,
    edition: Edition,
    source: String,
    /// The cases, each with its number and its place in the source.
    cases: Vec<(usize, Range<usize>, &'a Case)>,
}

impl Compiler {
    pub(crate) fn new(name: &str) -> Self {
        Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("random").join(name) }
    }

    /// What is wrong, with the number of the case.
    pub(crate) fn complaints(&self, cases: &[Case]) -> Vec<(usize, String)> {
        let all: Vec<_> = cases.iter().enumerate().collect();
        let (mut good, wrong): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(_, case)| case.expected == Expected::Nothing);
        // What may be anything may also end the compilation early.
        let (wild, wrong): (Vec<_>, Vec<_>) =
            wrong.into_iter().partition(|(_, case)| case.expected == Expected::Anything);
        let mut programs = Program::all(&wrong, CANARY);
        programs.extend(Program::all(&wild, ""));
        let mut complaints = Vec::new();
        if !programs.is_empty() {
            complaints.extend(self.compile("check", &programs).0);
        }
        while !good.is_empty() {
            let programs = Program::all(&good, "");
            let (found, executables) = self.compile("build", &programs);
            if executables.len() == programs.len() {
                complaints.extend(found);
                complaints.extend(run(&programs, &executables));
                break;
            }
            // Without those that do not compile, the others may.
            assert!(!found.is_empty(), "a program does not compile, and nothing says why");
            good.retain(|(number, _)| found.iter().all(|(bad, _)| bad != number));
            complaints.extend(found);
        }
        complaints
    }

    /// Calls cargo once, and returns the complaints and the programs that were built.
    fn compile(
        &self,
        command: &str,
        programs: &[Program<'_>],
    ) -> (Vec<(usize, String)>, Vec<PathBuf>) {
        self.write(programs);
        let Output { stdout, stderr, .. } = self.cargo(command);
        let stderr = String::from_utf8_lossy(&stderr);
        let mut said: Vec<Vec<Vec<Diagnostic>>> =
            programs.iter().map(|it| it.cases.iter().map(|_| Vec::new()).collect()).collect();
        let mut is_finished = vec![false; programs.len()];
        let mut executables = Vec::new();
        for line in String::from_utf8(stdout).expect("UTF-8").lines() {
            let line: Value = serde_json::from_str(line).expect("JSON");
            let program = programs.iter().position(|it| line["target"]["name"] == *it.name);
            let Some(index) = program else { continue };
            match line["reason"].as_str() {
                Some("compiler-artifact") => {
                    is_finished[index] = true;
                    executables.extend(line["executable"].as_str().map(PathBuf::from));
                }
                Some("compiler-message") => {
                    is_finished[index] |= is_canary(&line["message"]);
                    programs[index].sort(&line["message"], &mut said[index]);
                }
                _ => {}
            }
        }
        let mut complaints = Vec::new();
        for ((program, said), is_finished) in programs.iter().zip(said).zip(is_finished) {
            let before = complaints.len();
            for ((number, _, case), said) in program.cases.iter().zip(said) {
                complaints.extend(case.complaint(&said).map(|complaint| (*number, complaint)));
            }
            let is_wild =
                program.cases.iter().all(|(.., case)| case.expected == Expected::Anything);
            let is_told = is_finished || is_wild || complaints.len() > before;
            assert!(is_told, "{} is not compiled to its end:\n{stderr}", program.name);
        }
        (complaints, executables)
    }

    fn cargo(&self, command: &str) -> Output {
        Command::new(env!("CARGO"))
            .args([
                command,
                "--workspace",
                "--bins",
                "--offline",
                "--keep-going",
                "--message-format=json",
            ])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.with_file_name("target"))
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .expect("cargo runs")
    }

    fn write(&self, programs: &[Program<'_>]) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let _ = fs::remove_dir_all(&self.folder);
        let here = root.display();
        let members = Edition::ALL.map(|edition| format!("'e{edition}'")).join(", ");
        let manifest = format!(
            "[workspace]\nmembers = ['support', {members}]\nresolver = '3'\n\
             [workspace.dependencies]\nhttp-status = {{ path = '{here}', features = ['problem'] }}\n\
             [profile.dev]\ndebug = false\n"
        );
        write(&self.folder.join("Cargo.toml"), &manifest);
        let lock = fs::read_to_string(root.join("Cargo.lock")).expect("the lock file");
        write(&self.folder.join("Cargo.lock"), &lock);
        let support = root.join("tests/random/support/lib.rs");
        let manifest = format!(
            "[package]\nname = 'support'\nedition = '2024'\n[lib]\npath = '{}'\n\
             [dependencies]\nhttp-status.workspace = true\nserde_json = '1'\n",
            support.display()
        );
        write(&self.folder.join("support/Cargo.toml"), &manifest);
        for edition in Edition::ALL {
            let folder = self.folder.join(format!("e{edition}"));
            let manifest = format!(
                "[package]\nname = 'e{edition}'\nedition = '{edition}'\n[lib]\npath = 'lib.rs'\n\
                 [dependencies]\nhttp-status.workspace = true\nsupport.path = '../support'\n\
                 thiserror = '2'\n"
            );
            write(&folder.join("Cargo.toml"), &manifest);
            write(&folder.join("lib.rs"), "");
        }
        for Program { name, edition, source, .. } in programs {
            write(&self.folder.join(format!("e{edition}/src/bin/{name}.rs")), source);
        }
    }
}

/// Compares what the programs find.
fn run(programs: &[Program<'_>], executables: &[PathBuf]) -> Vec<(usize, String)> {
    let mut complaints = Vec::new();
    let cases = programs.iter().flat_map(|program| &program.cases);
    let mut expected: usize = cases.map(|(.., case)| case.checks).sum();
    for executable in executables {
        let output = Command::new(executable).output().expect("the program runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
        for line in text.lines() {
            if let Some(wrong) = line.strip_prefix("wrong ") {
                let (number, what) = wrong.split_once(": ").expect("a number");
                complaints.push((number.parse().expect("a number"), what.to_owned()));
            } else if let Some(count) = line.strip_prefix("checks ") {
                expected -= count.parse::<usize>().expect("a count");
            }
        }
    }
    assert_eq!(expected, 0, "as much is compared as was written");
    complaints
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
    fs::write(path, text).expect("a new file");
}

impl<'a> Program<'a> {
    fn all(cases: &[(usize, &'a Case)], end: &str) -> Vec<Self> {
        let mut programs = Vec::new();
        for edition in Edition::ALL {
            let cases: Vec<_> =
                cases.iter().copied().filter(|(_, case)| case.edition == edition).collect();
            for cases in cases.chunks(CASES) {
                programs.push(Self::new(programs.len(), edition, cases, end));
            }
        }
        programs
    }

    fn new(index: usize, edition: Edition, cases: &[(usize, &'a Case)], end: &str) -> Self {
        let (what, lints) = match cases[0].1.expected {
            Expected::Nothing => ("right", QUIET),
            Expected::Anything => ("wild", SILENT),
            _ => ("wrong", SILENT),
        };
        let mut source = String::from(lints);
        let mut placed = Vec::new();
        for (number, case) in cases {
            write!(source, "mod case_{number} {{\npub const CASE: usize = {number};\n").unwrap();
            let start = source.len();
            source += &case.source;
            placed.push((*number, start..source.len(), *case));
            source += "\n}\n";
        }
        source += "fn main() {\n";
        for (number, _) in cases.iter().filter(|(_, case)| case.expected == Expected::Nothing) {
            writeln!(source, "case_{number}::check();").unwrap();
        }
        source += "::support::done();\n}\n";
        source += end;
        Self { name: format!("{what}_{index}_{edition}"), edition, source, cases: placed }
    }

    /// Gives what the compiler says to the case that it says it of.
    fn sort(&self, message: &Value, said: &mut [Vec<Diagnostic>]) {
        let spans = message["spans"].as_array().expect("spans");
        let primary = spans.iter().filter(|it| it["is_primary"] == true);
        let spans: Vec<_> = primary.map(|span| root(span, &self.name)).collect();
        if spans.is_empty() || is_canary(message) {
            return;
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let case = self.cases.iter().position(|(_, place, _)| {
            spans.iter().any(|span| place.start <= span.start && span.end <= place.end)
        });
        let rendered = text(&message["rendered"]);
        let index = case.unwrap_or_else(|| panic!("this is of no case:\n{rendered}"));
        let start = self.cases[index].1.start;
        let from_start = |span: &Range<usize>| span.start - start..span.end - start;
        said[index].push(Diagnostic {
            is_error: message["level"].as_str().is_some_and(|level| level.starts_with("error")),
            code: message["code"]["code"].as_str().map(str::to_owned),
            message: text(&message["message"]),
            spans: spans.iter().map(from_start).collect(),
            rendered,
        });
    }
}

/// Where in the program it was written what a span is about.
fn root(span: &Value, program: &str) -> Range<usize> {
    let mut span = span;
    let is_elsewhere = |span: &Value| !span["file_name"].to_string().contains(program);
    while is_elsewhere(span) && !span["expansion"].is_null() {
        span = &span["expansion"]["span"];
    }
    let offset = |value: &Value| usize::try_from(value.as_u64().expect("an offset")).unwrap();
    offset(&span["byte_start"])..offset(&span["byte_end"])
}

/// An error that the compiler finds after all others: where it is reported, none of them was lost.
const CANARY: &str = "const CANARY: u8 = \"the end\";\n";

fn is_canary(message: &Value) -> bool {
    message["code"]["code"] == "E0308" && message["rendered"].to_string().contains("const CANARY")
}

/// What is right must cause no warning but those of its names and of what it does not use.
const QUIET: &str = "\
#![allow(dead_code, deprecated, mixed_script_confusables, confusable_idents, uncommon_codepoints, unused_macros)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, private_interfaces)]
#![allow(irrefutable_let_patterns, unused_braces, unused_parens)]
";

const SILENT: &str = "#![allow(warnings)]\n";
