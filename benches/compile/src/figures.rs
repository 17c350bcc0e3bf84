//! All that is measured.

use std::collections::BTreeMap;
use std::env;
use std::io::Result;
use std::path::Path;
use std::time::Duration;

use crate::choice::Choice;
use crate::cold;
use crate::contestant::Contestant;
use crate::literal::{self, Literal};
use crate::rustc::{Cost, Rustc};
use crate::source::{self, Size};
use crate::way_back::WayBack;

pub(crate) struct Figures {
    enums: BTreeMap<(Contestant, Size), Cost>,
    literals: BTreeMap<(Literal, usize), Cost>,
    ways_back: BTreeMap<(WayBack, usize), Cost>,
    pub(crate) sizes: Vec<Size>,
    pub(crate) counts: Vec<usize>,
    /// How many variants those have that are read back.
    pub(crate) variants: Vec<usize>,
    /// First builds by the name of what is built.
    pub(crate) builds: BTreeMap<&'static str, Cost>,
}

pub(crate) const COUNTS: [usize; 2] = [1_000, 10_000];

impl Figures {
    pub(crate) fn measure(choice: &Choice, folder: &Path) -> Result<Self> {
        // What is built with a feature replaces this program, and its path is lost then.
        let program = env::current_exe()?;
        let rustc = Rustc::new(folder, None)?;
        let mut with_catalogue = None;
        let sizes = choice.sizes();
        let mut enums = BTreeMap::new();
        for &size in &sizes {
            for derive in choice.contestants(size) {
                eprintln!("{size}: {}", derive.name());
                let rustc = match &mut with_catalogue {
                    _ if !derive.documents() && !size.documented => &rustc,
                    Some(rustc) => rustc,
                    none => none.insert(Rustc::new(folder, Some("catalogue"))?),
                };
                enums.insert((derive, size), rustc.measure(&source::enums(derive, size))?);
            }
        }
        let counts = choice.counts();
        let mut literals = BTreeMap::new();
        for &count in &counts {
            for literal in Literal::ALL {
                eprintln!("{count}: {}", literal.name());
                let source = literal::literals(literal, count);
                literals.insert((literal, count), rustc.measure(&source)?);
            }
        }
        let variants = choice.variants();
        let mut ways_back = BTreeMap::new();
        if !variants.is_empty() {
            let rustc = Rustc::new(folder, Some("client"))?;
            for &count in &variants {
                for way in WayBack::ALL {
                    eprintln!("{count}: {}", way.name());
                    ways_back.insert((way, count), rustc.measure(&way.source(count))?);
                }
            }
        }
        let mut builds = BTreeMap::new();
        for name in cold::ALL.into_iter().filter(|_| choice.has_builds()) {
            eprintln!("first build: {name}");
            builds.insert(name, cold::measure(name, &folder.join("cold"), &program)?);
        }
        Ok(Self { enums, literals, ways_back, sizes, counts, variants, builds })
    }

    /// The millions of instructions that it takes beyond the same enum without it.
    pub(crate) fn derive(&self, derive: Contestant, size: Size) -> Option<f64> {
        let with = self.enums.get(&(derive, size))?.instructions;
        let without = self.enums.get(&(derive.base(), size))?.instructions;
        Some(millions(with) - millions(without))
    }

    /// The millions of instructions that it takes beyond the same enum without it.
    pub(crate) fn way_back(&self, way: WayBack, variants: usize) -> Option<f64> {
        let with = self.ways_back.get(&(way, variants))?.instructions;
        let without = self.ways_back.get(&(WayBack::Nothing, variants))?.instructions;
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
