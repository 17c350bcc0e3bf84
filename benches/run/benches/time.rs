//! Wall time, for all inputs of a function in turn: `cargo bench -p bench-run --bench time`.

#![forbid(unsafe_code)]

use std::fmt;

use bench_run::{Call, operations};
use divan::Bencher;
use divan::counter::ItemsCount;

fn main() {
    divan::main();
}

/// A row of the output, where those of one operation stand together.
struct Row {
    operation: &'static str,
    call: Call,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.call.function)
    }
}

fn rows() -> impl Iterator<Item = Row> {
    operations().into_iter().flat_map(|operation| {
        [operation.ours, operation.other].map(|call| Row { operation: operation.name, call })
    })
}

#[divan::bench(args = rows())]
fn time(bencher: Bencher, row: &Row) {
    bencher.counter(ItemsCount::new(row.call.count)).bench(|| row.call.run());
}
