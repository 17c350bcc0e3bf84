use core::fmt::Display;
use std::vec::Vec;

use status_core::__response::{
    LONGEST_NAME, adds_up, is_connection_option, is_in_name, is_in_value, is_set_elsewhere,
};

use super::pair::Pair;

/// Fewer than the 24,576 that an `http::HeaderMap` holds, so that the fields of a framework have room.
const MOST: usize = 24_000;

/// Header fields that can be sent, and which of them an outer error gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Headers {
    all: Vec<(Pair, Level)>,
    level: Level,
}

type Level = u32;

impl Headers {
    /// Adds the field, which takes the place of others of its name: of all that an inner error gave,
    /// and of all, where it can only be once. False, where it is not legal to send.
    pub(super) fn add(&mut self, name: &str, value: impl Display) -> bool {
        let Some(pair) = legal(name, value) else { return false };
        let is_same = |other: &Pair| other.name().eq_ignore_ascii_case(name);
        if self.all.iter().any(|(other, _)| is_same(other)) {
            let (level, adds_up) = (self.level, adds_up(name));
            self.all.retain(|(other, of)| !is_same(other) || (*of == level && adds_up));
        }
        let has_room = self.all.len() < MOST;
        if has_room {
            self.all.push((pair, self.level));
        }
        has_room
    }

    /// What follows is given by an outer error.
    pub(super) fn go_out(&mut self) {
        self.level += 1;
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|(pair, _)| (pair.name(), pair.value()))
    }
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
