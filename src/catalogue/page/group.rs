//! The sections of the page, by status.

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use status_core::Status;

use super::super::ProblemType;
use super::anchor;

/// Those of one status; those of any come last.
pub(super) struct Group<'a> {
    pub(super) status: Option<Status>,
    pub(super) entries: Vec<Entry<'a>>,
}

pub(super) struct Entry<'a> {
    pub(super) anchor: String,
    pub(super) problem_type: &'a ProblemType,
    /// Where another one of this status has the same title.
    pub(super) variant: Option<&'a str>,
}

pub(super) fn all(types: &[ProblemType]) -> Vec<Group<'_>> {
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for (problem_type, anchor) in types.iter().zip(anchor::of_each(types)) {
        let status = problem_type.status();
        let entry = Entry { anchor, problem_type, variant: None };
        groups.entry((status.is_none(), status)).or_default().push(entry);
    }
    let group = |((_, status), entries)| Group { status, entries: distinct(entries) };
    groups.into_iter().map(group).collect()
}

fn distinct(mut entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let mut titles = BTreeMap::<_, usize>::new();
    for entry in &entries {
        *titles.entry(entry.problem_type.title()).or_default() += 1;
    }
    for Entry { problem_type, variant, .. } in &mut entries {
        let is_alike = titles.get(problem_type.title()).is_some_and(|count| *count > 1);
        *variant = is_alike.then(|| problem_type.variant());
    }
    entries
}
