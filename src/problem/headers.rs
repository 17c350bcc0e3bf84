use core::fmt::Display;
use std::collections::HashSet;
use std::string::String;
use std::vec::Vec;

use status_core::__response::{
    LONGEST_NAME, adds_up, is_connection_option, is_in_name, is_in_value, is_set_elsewhere,
};

use super::pair::Pair;

/// Fewer than the 24,576 that an `http::HeaderMap` holds, so that the fields of a framework have room.
const MOST: usize = 24_000;

/// How many names are compared one by one.
const FEW: usize = 64;

/// Header fields that can be sent, and which of them an outer error gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Headers {
    all: Vec<(Pair, Level)>,
    level: Level,
    /// All names in lower case, once there are many.
    names: HashSet<String>,
}

type Level = u32;

impl Headers {
    /// Adds the field, which takes the place of others of its name: of all that an inner error gave,
    /// and of all, where it can only be once. False, where it is not legal to send.
    pub(super) fn add(&mut self, name: &str, value: impl Display) -> bool {
        let Some(pair) = legal(name, value) else { return false };
        if self.has(name) {
            let (level, adds_up) = (self.level, adds_up(name));
            self.all.retain(|(other, of)| !is_same(other, name) || (*of == level && adds_up));
        }
        let has_room = self.all.len() < MOST;
        if has_room {
            self.all.push((pair, self.level));
        }
        has_room
    }

    fn has(&mut self, name: &str) -> bool {
        if self.all.len() < FEW && self.names.is_empty() {
            return self.all.iter().any(|(other, _)| is_same(other, name));
        }
        if self.names.is_empty() {
            self.names = self.all.iter().map(|(it, _)| it.name().to_ascii_lowercase()).collect();
        }
        !self.names.insert(name.to_ascii_lowercase())
    }

    /// What follows is given by an outer error.
    pub(super) fn go_out(&mut self) {
        self.level += 1;
    }

    /// The error has said all: what follows stands beside what it says.
    pub(super) fn settle(&mut self) {
        for (_, level) in &mut self.all {
            *level = self.level;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|(pair, _)| (pair.name(), pair.value()))
    }
}

fn is_same(field: &Pair, name: &str) -> bool {
    field.name().eq_ignore_ascii_case(name)
}

fn legal(name: &str, value: impl Display) -> Option<Pair> {
    let is_legal = (1..=LONGEST_NAME).contains(&name.len())
        && name.chars().all(is_in_name)
        && !is_set_elsewhere(name);
    let pair = if is_legal { Pair::new(name, value)?.trimmed() } else { return None };
    let is_legal = pair.value().chars().all(is_in_value)
        && (!name.eq_ignore_ascii_case("connection") || is_connection_option(pair.value()));
    is_legal.then_some(pair)
}
