//! The figures as Markdown.

use std::fmt::Display;

use crate::cold;
use crate::contestant::Contestant;
use crate::figures::{Figures, millions};
use crate::literal::Literal;
use crate::ratio::{self, Ratio};
use crate::rustc::Cost;
use crate::source::{Size, one};
use crate::way_back::WayBack;

pub(crate) fn all(figures: &Figures) -> String {
    let mut tables = Vec::new();
    if !figures.sizes.is_empty() {
        tables.extend([derives(figures), ratios(figures)]);
    }
    if !figures.counts.is_empty() {
        tables.push(literals(figures));
    }
    if !figures.variants.is_empty() {
        tables.push(ways_back(figures));
    }
    if !figures.builds.is_empty() {
        tables.push(builds(figures));
    }
    tables.join("\n")
}

fn head(first: &str, columns: impl Iterator<Item = String>) -> String {
    let columns: Vec<_> = columns.collect();
    format!("| {first} | {} |\n|---|{}\n", columns.join(" | "), "--:|".repeat(columns.len()))
}

/// Nothing, where nothing of it was measured.
fn row(name: &str, cells: impl Iterator<Item = Option<String>>) -> String {
    let cells: Vec<_> = cells.collect();
    if cells.iter().all(Option::is_none) {
        return String::new();
    }
    let cells: Vec<_> =
        cells.into_iter().map(|cell| cell.unwrap_or_else(|| "–".to_owned())).collect();
    format!("| {name} | {} |\n", cells.join(" | "))
}

fn derives(figures: &Figures) -> String {
    let mut table = String::from(
        "Millions of instructions beyond the same enum without it, by the number of variants:\n\n",
    );
    let has_growth = [one(1_000), one(5_000)].iter().all(|size| figures.sizes.contains(size));
    let growth = has_growth.then(|| "1,000 → 5,000".to_owned());
    let wall = figures.sizes.contains(&one(1_000)).then(|| "wall, 1,000".to_owned());
    table += &head("", figures.sizes.iter().map(Size::to_string).chain(growth).chain(wall));
    for derive in Contestant::COMPARED {
        let of = |size| figures.derive(derive, size);
        let costs = figures.sizes.iter().map(|&size| Some(format!("{:.1}", of(size)?)));
        let growth = || Some(format!("× {:.2}", of(one(5_000))? / of(one(1_000))?));
        let wall = || Some(format!("{} ms", figures.wall(derive, one(1_000))?.as_millis()));
        let others = [growth(), wall()].into_iter().flatten().map(Some);
        table += &row(derive.name(), costs.chain(others));
    }
    table
}

fn ratios(figures: &Figures) -> String {
    let columns = figures.sizes.iter().map(Size::to_string);
    let mut table = head("ratio of `#[derive(HttpError)]` to", columns);
    for ratio in &ratio::DERIVES {
        table += &rows(figures, ratio, &figures.sizes);
    }
    let columns = figures.sizes.iter().map(Size::to_string);
    let lists = ratio::LISTS.iter().map(|ratio| rows(figures, ratio, &figures.sizes));
    let lists: String = lists.collect();
    if !lists.is_empty() {
        table += "\n";
        table += &head("`#[derive(ProblemTypes)]` takes", columns);
        table += &lists;
    }
    table
}

/// A ratio, and what it may be where it is held to that.
fn rows<K>(figures: &Figures, ratio: &Ratio<K>, keys: &[K]) -> String
where
    K: Copy + Display + PartialEq,
{
    let cell = |it: Option<f64>| it.map(|it| format!("{it:.2}"));
    let is = row(ratio.name, keys.iter().map(|&key| cell(ratio.of(figures, key))));
    if is.is_empty() {
        return is;
    }
    is + &row("at most", keys.iter().map(|&key| cell(ratio.at_most(key))))
}

fn literals(figures: &Figures) -> String {
    let mut table = String::from("Millions of instructions beyond the written-out path:\n\n");
    table += &head("", figures.counts.iter().map(|count| format!("{count} calls")));
    for literal in Literal::ALL.into_iter().filter(|it| *it != Literal::Path) {
        let cell = |&count| Some(format!("{:.1}", figures.literal(literal, count)));
        table += &row(literal.name(), figures.counts.iter().map(cell));
    }
    for ratio in &ratio::LITERALS {
        table += &rows(figures, ratio, &figures.counts);
    }
    table
}

fn ways_back(figures: &Figures) -> String {
    let mut table = String::from(
        "Millions of instructions beyond the same enum without it, by the number of variants, each with a problem type \
         of its own and each field a member:\n\n",
    );
    table += &head("", figures.variants.iter().map(usize::to_string));
    for way in WayBack::ALL.into_iter().filter(|it| *it != WayBack::Nothing) {
        let cell = |&variants| Some(format!("{:.1}", figures.way_back(way, variants)?));
        table += &row(way.name(), figures.variants.iter().map(cell));
    }
    for ratio in &ratio::WAYS_BACK {
        table += &rows(figures, ratio, &figures.variants);
    }
    table
}

fn builds(figures: &Figures) -> String {
    let mut table = String::from(
        "A first build of an empty project, with all that it depends on, compiler and linker together:\n\n",
    );
    table += &head("", cold::ALL.iter().map(|&name| name.to_owned()));
    let cells = |cell: fn(&Cost) -> String| {
        cold::ALL.iter().map(move |name| figures.builds.get(name).map(cell))
    };
    let count = |cost: &Cost| format!("{:.0}", millions(cost.instructions));
    table += &row("millions of instructions", cells(count));
    for ratio in &ratio::BUILDS {
        table += &rows(figures, ratio, &cold::ALL);
    }
    table += &row("wall", cells(|cost| format!("{:.1} s", cost.wall.as_secs_f64())));
    table
}
