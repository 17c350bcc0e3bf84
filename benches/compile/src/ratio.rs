//! The ratios of what the macros cost to what something else costs, and their bounds.

use std::fmt::Display;

use crate::cold::{self, OURS, THISERROR};
use crate::contestant::Contestant;
use crate::figures::{Figures, millions};
use crate::literal::Literal;
use crate::source::{Size, one};
use crate::way_back::WayBack;

/// A ratio of figures that are measured for several `K`.
pub(crate) struct Ratio<K: 'static> {
    pub(crate) name: &'static str,
    of: fn(&Figures, K) -> Option<f64>,
    at_most: &'static [(K, f64)],
}

/// The derive to these.
pub(crate) const DERIVES: [Ratio<Size>; 4] = [
    Ratio {
        name: "thiserror",
        of: |figures, size| beside(figures, size, figures.derive(Contestant::Thiserror, size)),
        at_most: &[
            (one(10), 0.80),
            (one(100), 0.36),
            (one(1_000), 0.30),
            (Size::MANY, 0.52),
            (Size::DELEGATING, 0.50),
        ],
    },
    Ratio {
        name: "the trait by hand",
        of: |figures, size| beside(figures, size, figures.derive(Contestant::TraitByHand, size)),
        at_most: &[(Size::MANY, 1.45)],
    },
    Ratio {
        name: "the cheaper of the two derives that do the same",
        of: |figures, size| {
            let derives = [Contestant::AsHttpStatusCode, Contestant::HttpDerive];
            beside(figures, size, least(figures, size, derives))
        },
        at_most: &[],
    },
    Ratio {
        name: "the empty derive that parses, and the cheaper match",
        of: |figures, size| {
            let parsing = figures.derive(Contestant::EmptySyn, size)?;
            let by_hand = least(figures, size, [Contestant::ArmEach, Contestant::Grouped])?;
            beside(figures, size, Some(parsing + by_hand))
        },
        at_most: &[],
    },
];

/// The list of what a type can answer, beyond the derive of `HttpError`.
pub(crate) const LISTS: [Ratio<Size>; 2] = [
    Ratio {
        name: "millions of instructions",
        of: |figures, size| figures.derive(Contestant::ProblemTypes, size),
        at_most: &[(one(100), 10.0), (Size::DOCUMENTED, 40.0)],
    },
    Ratio {
        name: "ratio to utoipa's `#[derive(IntoResponses)]`",
        of: |figures, size| {
            let list = figures.derive(Contestant::ProblemTypes, size)?;
            Some(list / figures.derive(Contestant::Utoipa, size)?)
        },
        at_most: &[],
    },
];

pub(crate) const LITERALS: [Ratio<usize>; 1] = [Ratio {
    name: "ratio of `status!` to the proc macro",
    of: |figures, count| {
        let ours = figures.literal(Literal::Ours, count);
        Some(ours / figures.literal(Literal::LitInt, count))
    },
    at_most: &[(1_000, 1.10), (10_000, 1.10)],
}];

pub(crate) const WAYS_BACK: [Ratio<usize>; 2] = [
    Ratio {
        name: "`FromProblem`, millions of instructions",
        of: |figures, variants| figures.way_back(WayBack::FromProblem, variants),
        at_most: &[(100, 110.0)],
    },
    Ratio {
        name: "ratio to serde's `Deserialize`",
        of: |figures, variants| {
            let ours = figures.way_back(WayBack::FromProblem, variants)?;
            Some(ours / figures.way_back(WayBack::Deserialize, variants)?)
        },
        at_most: &[(100, 0.15)],
    },
];

pub(crate) const BUILDS: [Ratio<&str>; 1] = [Ratio {
    name: "ratio to thiserror's",
    of: |figures, name| {
        let of = |name| Some(millions(figures.builds.get(name)?.instructions));
        Some(of(name)? / of(THISERROR)?)
    },
    at_most: &[(OURS, 0.85)],
}];

fn beside(figures: &Figures, size: Size, other: Option<f64>) -> Option<f64> {
    Some(figures.derive(Contestant::Ours, size)? / other?)
}

fn least(figures: &Figures, size: Size, [one, other]: [Contestant; 2]) -> Option<f64> {
    Some(figures.derive(one, size)?.min(figures.derive(other, size)?))
}

impl<K: Copy + Display + PartialEq> Ratio<K> {
    pub(crate) fn of(&self, figures: &Figures, key: K) -> Option<f64> {
        (self.of)(figures, key)
    }

    pub(crate) fn at_most(&self, key: K) -> Option<f64> {
        self.at_most.iter().find(|(it, _)| *it == key).map(|(_, most)| *most)
    }

    fn excess(&self, figures: &Figures, key: K) -> Option<String> {
        let (ratio, most) = (self.of(figures, key)?, self.at_most(key)?);
        // As it is printed.
        let is_more = (ratio * 100.0).round() > (most * 100.0).round();
        is_more.then(|| format!("{}, {key}: {ratio:.2}, at most {most:.2}", self.name))
    }
}

/// What is more than its bound.
pub(crate) fn excesses(figures: &Figures) -> Vec<String> {
    let (sizes, counts) = (&figures.sizes, &figures.counts);
    let derives = DERIVES.iter().flat_map(|ratio| excesses_of(ratio, figures, sizes));
    let literals = LITERALS.iter().flat_map(|ratio| excesses_of(ratio, figures, counts));
    let builds = BUILDS.iter().flat_map(|ratio| excesses_of(ratio, figures, &cold::ALL));
    let lists = LISTS.iter().flat_map(|ratio| excesses_of(ratio, figures, sizes));
    let ways_back =
        WAYS_BACK.iter().flat_map(|ratio| excesses_of(ratio, figures, &figures.variants));
    derives.chain(lists).chain(literals).chain(ways_back).chain(builds).collect()
}

fn excesses_of<K>(ratio: &Ratio<K>, figures: &Figures, keys: &[K]) -> Vec<String>
where
    K: Copy + Display + PartialEq,
{
    keys.iter().filter_map(|&key| ratio.excess(figures, key)).collect()
}
