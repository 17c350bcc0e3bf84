//! Random types and literals, right and wrong, and random tokens, through the compiler.
//!
//! Without more, it is the same few cases each time. `PROPTEST_CASES` says how many of each kind,
//! and these are then others each time, unless `PROPTEST_RNG_SEED` says which.

mod asked;
mod case;
mod choices;
mod compiler;
mod discriminant;
mod field;
mod generics;
mod item;
mod judge;
mod levels;
mod mistake;
mod mixture;
mod names;
mod not_a_status;
mod oracle;
mod plain;
mod right;
mod says;
mod soup;
mod templates;
mod tokens;
mod variant;
mod wrap;

use std::env;
use std::hash::{BuildHasher, RandomState};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use crate::case::Case;
use crate::compiler::Compiler;

/// How many cases are compiled in one run of cargo.
const AT_ONCE: usize = 1500;

/// How many failures are printed in full.
const TOLD: usize = 10;

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable}={text} is no number")))
}

fn runner(seed: u64, index: usize) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&(index as u64).to_le_bytes());
    let config = Config { max_shrink_time: 30_000, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// Compiles random cases, reports the first few that fail, and looks for a smaller form of the
/// very first.
fn hold(name: &str, default_count: usize, make: fn(&[u32]) -> Case) {
    let asked = number("PROPTEST_CASES");
    let count = asked.map_or(default_count, |count| usize::try_from(count).unwrap());
    let fresh = || if asked.is_some() { RandomState::new().hash_one(name) } else { 0 };
    let seed = number("PROPTEST_RNG_SEED").unwrap_or_else(fresh);
    println!("{name}: {count} cases, PROPTEST_RNG_SEED={seed}");
    let strategy = choices::strategy();
    let tree = |index| {
        let mut runner = runner(seed, index);
        (strategy.new_tree(&mut runner).expect("a case"), runner)
    };
    let compiler = Compiler::new(name);
    let mut failures = Vec::new();
    let indices: Vec<_> = (0..count).collect();
    for indices in indices.chunks(AT_ONCE) {
        let cases: Vec<_> = indices.iter().map(|&index| make(&tree(index).0.current())).collect();
        let complaints = compiler.complaints(&cases);
        failures.extend(
            complaints.into_iter().map(|(number, complaint)| {
                (indices[number], cases[number].source.clone(), complaint)
            }),
        );
    }
    for (index, source, complaint) in failures.iter().take(TOLD) {
        println!("==== {name}, case {index}: {complaint}\n---- in\n{source}\n");
    }
    if let Some((index, ..)) = failures.first() {
        let (tree, mut runner) = tree(*index);
        let result =
            runner.run_one(tree, |numbers| match compiler.complaints(&[make(&numbers)]).pop() {
                Some((_, complaint)) => Err(TestCaseError::fail(complaint)),
                None => Ok(()),
            });
        if let Err(TestError::Fail(complaint, numbers)) = result {
            println!(
                "==== {name}, case {index}, smaller: {complaint}\n---- in\n{}\n",
                make(&numbers).source
            );
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases, PROPTEST_RNG_SEED={seed}", failures.len());
}

#[test]
fn right() {
    hold("right", 100, right::case);
}

#[test]
fn mistakes() {
    hold("mistakes", 300, mistake::case);
}

#[test]
fn mixtures() {
    hold("mixtures", 300, mistake::mixture_case);
}

#[test]
fn soup() {
    hold("soup", 1000, soup::case);
}
