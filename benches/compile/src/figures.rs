//! All that is measured.

use std::collections::BTreeMap;
use std::io::Result;
use std::path::Path;
use std::time::Duration;

use crate::cold::{self, OURS, THISERROR};
use crate::contestant::Contestant;
use crate::literal::{self, Literal};
use crate::rustc::{Cost, Rustc};
use crate::source::{self, Size};

pub(crate) struct Figures {
    enums: BTreeMap<(Contestant, Size), Cost>,
    literals: BTreeMap<(Literal, usize), Cost>,
    /// A first build with http-status, with thiserror, and with both.
    pub(crate) cold: [Cost; 3],
}

pub(crate) const COUNTS: [usize; 2] = [1_000, 10_000];

impl Figures {
    pub(crate) fn measure(folder: &Path) -> Result<Self> {
        let rustc = Rustc::new(folder)?;
        let mut enums = BTreeMap::new();
        for size in Size::all() {
            let bases = [Contestant::Nothing, Contestant::Debug];
            for derive in Contestant::COMPARED.into_iter().chain(bases) {
                if size.has(derive) {
                    eprintln!("{size}: {}", derive.name());
                    enums.insert((derive, size), rustc.measure(&source::enums(derive, size))?);
                }
            }
        }
        let mut literals = BTreeMap::new();
        for count in COUNTS {
            for literal in Literal::ALL {
                eprintln!("{count}: {}", literal.name());
                let source = literal::literals(literal, count);
                literals.insert((literal, count), rustc.measure(&source)?);
            }
        }
        eprintln!("first builds");
        let cold = |dependencies: &[&str]| cold::measure(dependencies, &folder.join("cold"));
        let cold = [cold(&[OURS])?, cold(&[THISERROR])?, cold(&[OURS, THISERROR])?];
        Ok(Self { enums, literals, cold })
    }

    /// The millions of instructions that it takes beyond the same enum without it.
    pub(crate) fn derive(&self, derive: Contestant, size: Size) -> Option<f64> {
        let with = self.enums.get(&(derive, size))?.instructions;
        let without = self.enums.get(&(derive.base(), size))?.instructions;
        Some(millions(with) - millions(without))
    }

    /// How long the compiler took in all.
    pub(crate) fn wall(&self, derive: Contestant, size: Size) -> Option<Duration> {
        Some(self.enums.get(&(derive, size))?.wall)
    }

    /// The millions of instructions that it takes beyond the written-out path.
    pub(crate) fn literal(&self, literal: Literal, count: usize) -> f64 {
        let with = self.literals[&(literal, count)].instructions;
        millions(with) - millions(self.literals[&(Literal::Path, count)].instructions)
    }
}

pub(crate) fn millions(instructions: u64) -> f64 {
    Duration::from_micros(instructions).as_secs_f64()
}
