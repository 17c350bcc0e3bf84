//! A `match` on the error, in which variants share an arm where they can.

use std::collections::HashMap;
use std::fmt::Write;

use proc_macro2::Delimiter;
use syn::ext::IdentExt;

use super::text::Text;
use crate::check::Arm;
use crate::item::Input;
use crate::syntax::Site;

pub(super) struct Arms<'a, 'i> {
    input: &'i Input<'a>,
    /// What needs no field, with the variants that it is for.
    shared: Vec<(String, Vec<&'i Arm<'a, 'i>>)>,
    places: HashMap<String, usize>,
    /// What needs a field: a pattern and what follows its arrow.
    own: Vec<(String, Text)>,
}

impl<'a, 'i> Arms<'a, 'i> {
    pub(super) fn new(input: &'i Input<'a>) -> Self {
        Self { input, shared: Vec::new(), places: HashMap::new(), own: Vec::new() }
    }

    /// Adds what a variant comes to, whatever is in it.
    pub(super) fn share(&mut self, arm: &'i Arm<'a, 'i>, body: String) {
        let next = self.shared.len();
        let place = *self.places.entry(body.clone()).or_insert(next);
        if place == next {
            self.shared.push((body, Vec::new()));
        }
        self.shared[place].1.push(arm);
    }

    /// Adds what a variant comes to, in which `fields` are bound.
    pub(super) fn bind(&mut self, arm: &Arm<'_, '_>, fields: &str, body: Text) {
        let mut pattern = self.path(arm);
        let _ = write!(pattern, "{{{fields}..}}");
        self.own.push((pattern, body));
    }

    /// Whether all variants come to this.
    pub(super) fn are_all(&self, body: &str) -> bool {
        self.own.is_empty() && self.shared.iter().all(|(other, _)| other == body)
    }

    /// The `match`, of which the most frequent arm is `_`: the compiler does not look at its patterns.
    pub(super) fn into_expression(self) -> Text {
        let rest = (0..self.shared.len()).max_by_key(|&place| self.shared[place].1.len());
        self.expression(rest)
    }

    /// The `match` that is as quick as one by hand. A `_` for several variants is compared with before a table is
    /// read, so it stands for one.
    pub(super) fn into_lookup(self) -> Text {
        let rest = self.shared.iter().rposition(|(_, variants)| variants.len() == 1);
        self.expression(rest)
    }

    fn expression(mut self, rest: Option<usize>) -> Text {
        if let ([_], []) = (&*self.shared, &*self.own) {
            return self.shared.remove(0).0.into();
        }
        let mut all = Text::from(String::from("match *self"));
        let mut arms = Text::default();
        for (place, (body, variants)) in self.shared.iter().enumerate() {
            if Some(place) != rest {
                let patterns: Vec<_> = variants.iter().map(|arm| self.pattern(arm)).collect();
                let _ = write!(arms, "{}=>{body},", patterns.join("|"));
            }
        }
        for (pattern, body) in self.own {
            let _ = write!(arms, "{pattern}=>");
            arms.append(body);
            arms.push(",");
        }
        if let Some(rest) = rest {
            let _ = write!(arms, "_=>{},", self.shared[rest].0);
        }
        all.group(Delimiter::Brace, arms);
        all
    }

    fn pattern(&self, arm: &Arm<'_, '_>) -> String {
        let mut pattern = self.path(arm);
        if !arm.variant.is_unit {
            pattern.push_str("{..}");
        }
        pattern
    }

    fn path(&self, arm: &Arm<'_, '_>) -> String {
        // By the name: for each `Self::` the compiler walks over the variants. Raw, since it is then no
        // keyword in any edition.
        let name = self.input.ident.unraw();
        match self.input.site {
            Site::Enum => format!("r#{name}::r#{}", arm.variant.ident.unraw()),
            _ => format!("r#{name}"),
        }
    }
}
