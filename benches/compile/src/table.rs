//! The figures as Markdown.

use crate::cold::{OURS, THISERROR};
use crate::contestant::Contestant;
use crate::figures::{COUNTS, Figures, millions};
use crate::literal::Literal;
use crate::source::{Size, one};

pub(crate) fn all(figures: &Figures) -> String {
    [derives(figures), ratios(figures), literals(figures), cold(figures)].join("\n")
}

fn head(first: &str, columns: impl Iterator<Item = String>) -> String {
    let columns: Vec<_> = columns.collect();
    format!("| {first} | {} |\n|---|{}\n", columns.join(" | "), "--:|".repeat(columns.len()))
}

fn row(name: &str, cells: impl Iterator<Item = Option<String>>) -> String {
    let cells: Vec<_> = cells.map(|cell| cell.unwrap_or_else(|| "–".to_owned())).collect();
    format!("| {name} | {} |\n", cells.join(" | "))
}

fn derives(figures: &Figures) -> String {
    let mut table = String::from(
        "Millions of instructions beyond the same enum without it, by the number of variants:\n\n",
    );
    let last = ["1,000 → 5,000", "wall, 1,000"].map(str::to_owned);
    table += &head("", Size::all().map(|size| size.to_string()).chain(last));
    for derive in Contestant::COMPARED {
        let of = |size| figures.derive(derive, size);
        let cells = Size::all().map(|size| Some(format!("{:.1}", of(size)?)));
        let growth = || Some(format!("× {:.2}", of(one(5_000))? / of(one(1_000))?));
        let wall = figures.wall(derive, one(1_000));
        let wall = wall.map(|wall| format!("{} ms", wall.as_millis()));
        table += &row(derive.name(), cells.chain([growth(), wall]));
    }
    table
}

fn ratios(figures: &Figures) -> String {
    let ours = |size| figures.derive(Contestant::Ours, size);
    let of = |derive| move |size| Some(ours(size)? / figures.derive(derive, size)?);
    let least = |derives: [Contestant; 2], size| {
        let costs = derives.into_iter().filter_map(|derive| figures.derive(derive, size));
        costs.reduce(f64::min)
    };
    let other = |size| {
        let derives = [Contestant::AsHttpStatusCode, Contestant::HttpDerive];
        Some(ours(size)? / least(derives, size)?)
    };
    let by_hand = |size| {
        let parsing = figures.derive(Contestant::EmptySyn, size)?;
        Some(ours(size)? / (parsing + least([Contestant::ArmEach, Contestant::Grouped], size)?))
    };
    let ratio = |ratio: Option<f64>| ratio.map(|it| format!("{it:.2}"));
    let columns = Size::all().map(|size| size.to_string());
    let mut table = head("`#[derive(HttpError)]` in parts of", columns);
    table += &row("thiserror", Size::all().map(of(Contestant::Thiserror)).map(ratio));
    table += &row("the trait by hand", Size::all().map(of(Contestant::TraitByHand)).map(ratio));
    table +=
        &row("the cheaper of the two derives that do the same", Size::all().map(other).map(ratio));
    table += &row(
        "the empty derive that parses, and the cheaper match",
        Size::all().map(by_hand).map(ratio),
    );
    table
}

fn literals(figures: &Figures) -> String {
    let mut table = String::from("Millions of instructions beyond the written-out path:\n\n");
    table += &head("", COUNTS.iter().map(|count| format!("{count} calls")));
    for literal in Literal::ALL.into_iter().filter(|it| *it != Literal::Path) {
        let cell = |&count| Some(format!("{:.1}", figures.literal(literal, count)));
        table += &row(literal.name(), COUNTS.iter().map(cell));
    }
    let ratio = |&count| {
        let ours = figures.literal(Literal::Ours, count);
        Some(format!("{:.2}", ours / figures.literal(Literal::LitInt, count)))
    };
    table += &row("`status!` in parts of the proc macro", COUNTS.iter().map(ratio));
    table
}

fn cold(figures: &Figures) -> String {
    let [ours, thiserror, both] = figures.cold;
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
