//! The figures as Markdown.

use crate::cold::{OURS, THISERROR};
use crate::contestant::Contestant;
use crate::figures::{Figures, millions};
use crate::literal::Literal;
use crate::rustc::Cost;
use crate::source::{Size, one};

pub(crate) fn all(figures: &Figures) -> String {
    let mut tables = Vec::new();
    if !figures.sizes.is_empty() {
        tables.extend([derives(figures), ratios(figures)]);
    }
    if !figures.counts.is_empty() {
        tables.push(literals(figures));
    }
    tables.extend(figures.builds.map(builds));
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
    let ours = |size| figures.derive(Contestant::Ours, size);
    let of = |derive| move |size| Some(ours(size)? / figures.derive(derive, size)?);
    let least = |[one, other]: [Contestant; 2], size| {
        Some(figures.derive(one, size)?.min(figures.derive(other, size)?))
    };
    let other = |size| {
        let derives = [Contestant::AsHttpStatusCode, Contestant::HttpDerive];
        Some(ours(size)? / least(derives, size)?)
    };
    let by_hand = |size| {
        let parsing = figures.derive(Contestant::EmptySyn, size)?;
        Some(ours(size)? / (parsing + least([Contestant::ArmEach, Contestant::Grouped], size)?))
    };
    let sizes = || figures.sizes.iter().copied();
    let ratio = |ratio: Option<f64>| ratio.map(|it| format!("{it:.2}"));
    let mut table =
        head("`#[derive(HttpError)]` in parts of", sizes().map(|size| size.to_string()));
    table += &row("thiserror", sizes().map(of(Contestant::Thiserror)).map(ratio));
    table += &row("the trait by hand", sizes().map(of(Contestant::TraitByHand)).map(ratio));
    table += &row("the cheaper of the two derives that do the same", sizes().map(other).map(ratio));
    let name = "the empty derive that parses, and the cheaper match";
    table += &row(name, sizes().map(by_hand).map(ratio));
    table
}

fn literals(figures: &Figures) -> String {
    let mut table = String::from("Millions of instructions beyond the written-out path:\n\n");
    table += &head("", figures.counts.iter().map(|count| format!("{count} calls")));
    for literal in Literal::ALL.into_iter().filter(|it| *it != Literal::Path) {
        let cell = |&count| Some(format!("{:.1}", figures.literal(literal, count)));
        table += &row(literal.name(), figures.counts.iter().map(cell));
    }
    let ratio = |&count| {
        let ours = figures.literal(Literal::Ours, count);
        Some(format!("{:.2}", ours / figures.literal(Literal::LitInt, count)))
    };
    table += &row("`status!` in parts of the proc macro", figures.counts.iter().map(ratio));
    table
}

fn builds([ours, thiserror, both]: [Cost; 3]) -> String {
    let mut table = String::from(
        "A first build of an empty project, with all that it depends on, compiler and linker together:\n\n",
    );
    let columns = ["millions of instructions", "in parts of thiserror's", "wall"];
    table += &head("", columns.map(str::to_owned).into_iter());
    for (name, cost) in [(OURS, ours), (THISERROR, thiserror), ("both", both)] {
        let count = millions(cost.instructions);
        let cells = [
            format!("{count:.0}"),
            format!("{:.2}", count / millions(thiserror.instructions)),
            format!("{:.1} s", cost.wall.as_secs_f64()),
        ];
        table += &row(name, cells.into_iter().map(Some));
    }
    table
}
