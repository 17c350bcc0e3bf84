//! The figures as Markdown.

use std::fmt::Write;

use crate::cold::{OURS, THISERROR};
use crate::contestant::Contestant;
use crate::figures::{COUNTS, Figures, millions};
use crate::literal::Literal;
use crate::source::{Size, one};

pub(crate) fn all(figures: &Figures) -> String {
    [derives(figures), ratios(figures), literals(figures), cold(figures)].join("\n")
}

fn sizes() -> impl Iterator<Item = Size> {
    Size::GROWTH.into_iter().chain([Size::MANY])
}

fn head(first: &str, columns: impl Iterator<Item = String>) -> String {
    let columns: Vec<_> = columns.collect();
    format!("| {first} | {} |\n|---|{}\n", columns.join(" | "), "--:|".repeat(columns.len()))
}

fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    format!("| {name} | {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

fn derives(figures: &Figures) -> String {
    let columns = sizes().map(|size| format!("{size} variants"));
    let mut table = String::from("Millions of instructions beyond the same enum without it:\n\n");
    table += &head("", columns.chain(["1,000 → 5,000".into(), "wall, 1,000".into()]));
    for derive in Contestant::COMPARED {
        let of = |size| figures.derive(derive, size);
        let cells = sizes().map(|size| format!("{:.1}", of(size)));
        let growth = format!("× {:.2}", of(one(5_000)) / of(one(1_000)));
        let wall = format!("{} ms", figures.wall(derive, one(1_000)).as_millis());
        table += &row(derive.name(), cells.chain([growth, wall]));
    }
    table
}

fn ratios(figures: &Figures) -> String {
    let ours = |size| figures.derive(Contestant::Ours, size);
    let least = |derives: [Contestant; 2], size| {
        let costs = derives.map(|derive| figures.derive(derive, size));
        costs.into_iter().fold(f64::INFINITY, f64::min)
    };
    let thiserror = |size| ours(size) / figures.derive(Contestant::Thiserror, size);
    let other =
        |size| ours(size) / least([Contestant::AsHttpStatusCode, Contestant::HttpDerive], size);
    let trait_by_hand = |size| ours(size) / figures.derive(Contestant::TraitByHand, size);
    let by_hand = |size| {
        let parsing = figures.derive(Contestant::EmptySyn, size);
        ours(size) / (parsing + least([Contestant::ArmEach, Contestant::Grouped], size))
    };
    let ratio = |ratio: f64| format!("{ratio:.2}");
    let mut table = head("`#[derive(HttpError)]` in parts of", sizes().map(|it| it.to_string()));
    table += &row("thiserror", sizes().map(thiserror).map(ratio));
    table += &row("the trait by hand", sizes().map(trait_by_hand).map(ratio));
    table += &row("the cheaper of the two derives that do the same", sizes().map(other).map(ratio));
    table += &row(
        "the empty derive that parses, and the cheaper match",
        sizes().map(by_hand).map(ratio),
    );
    table
}

fn literals(figures: &Figures) -> String {
    let mut table = String::from("Millions of instructions beyond the written-out path:\n\n");
    table += &head("", COUNTS.iter().map(|count| format!("{count} calls")));
    for literal in Literal::ALL.into_iter().filter(|it| *it != Literal::Path) {
        let cell = |&count| format!("{:.1}", figures.literal(literal, count));
        table += &row(literal.name(), COUNTS.iter().map(cell));
    }
    let ratio = |&count| {
        let ours = figures.literal(Literal::Ours, count);
        format!("{:.2}", ours / figures.literal(Literal::LitInt, count))
    };
    table += &row("`status!` in parts of the proc macro", COUNTS.iter().map(ratio));
    table
}

fn cold(figures: &Figures) -> String {
    let [ours, thiserror, both] = figures.cold;
    let mut table = String::from(
        "A first build of an empty project, with all that it depends on, compiler and linker together:\n\n",
    );
    table += &head(
        "",
        ["millions of instructions", "in parts of thiserror's", "wall"]
            .map(str::to_owned)
            .into_iter(),
    );
    for (name, cost) in [(OURS, ours), (THISERROR, thiserror), ("both", both)] {
        let _ = writeln!(
            table,
            "| {name} | {:.0} | {:.2} | {:.1} s |",
            millions(cost.instructions),
            millions(cost.instructions) / millions(thiserror.instructions),
            cost.wall.as_secs_f64(),
        );
    }
    table
}
