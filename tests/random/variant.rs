//! The variants of right types, or all of a struct, and what each must answer.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::asked::Asked;
use crate::choices::Choices;
use crate::discriminant::discriminant;
use crate::field::{Fields, Shape};
use crate::generics::Kind;
use crate::item::Item;
use crate::levels::{Answer, Own, slot};
use crate::names::{self, fresh, noise};
use crate::oracle::adds_up;
use crate::says::{IN_VARIANT, Says, attributes};

pub(crate) struct Variant {
    pub(crate) source: String,
    /// None where it is not compiled.
    pub(crate) meant: Option<Meant>,
}

/// What a variant must say.
pub(crate) struct Meant {
    pub(crate) name: String,
    pub(crate) statuses: BTreeSet<u16>,
    pub(crate) own: Own,
    pub(crate) fields: Vec<String>,
    /// An expression of the value, and what it answers.
    pub(crate) value: Option<(String, Answer)>,
}

impl Item {
    pub(crate) fn choose_variants(&mut self, choices: &mut Choices<'_>) {
        let mut taken = Vec::new();
        let count = choices.below(7);
        let mut has_from = false;
        for _ in 0..count {
            let variant = self.choose_variant(choices, &mut taken, &mut has_from);
            self.variants.push(variant);
        }
        if !self.generics.is_empty() {
            let name = fresh(choices, &["Carrier"], &mut taken);
            let says = Says::options(choices, self.slips()).with_code(choices);
            let mut fields = Fields::new(Shape::Tuple);
            fields.push_carrier(choices, &self.generics);
            let carrier = self.variant(choices, &name, says, &fields);
            self.variants.push(carrier);
        }
        if let Some(recursion) = self.recursion(choices, &mut taken) {
            self.variants.push(recursion);
        }
        let is_any = self.variants.iter().any(|variant| variant.meant.is_some());
        if is_any && choices.one_in(4) {
            let repr = choices.pick(&["isize", "i64", "i32"]);
            self.repr = Some(format!("#[repr({repr})]"));
            for (index, variant) in self.variants.iter_mut().enumerate() {
                if choices.one_in(2) {
                    let discriminant = discriminant(choices, repr, index);
                    write!(variant.source, " = ⟦expr|{discriminant}⟧").unwrap();
                }
            }
        }
    }

    fn choose_variant(
        &self,
        choices: &mut Choices<'_>,
        taken: &mut Vec<String>,
        has_from: &mut bool,
    ) -> Variant {
        let name = fresh(choices, &names::VARIANTS, taken);
        if choices.one_in(12) {
            let source = choices.pick(&[
                format!("#[cfg(any())] {name}(NotThere)"),
                format!("#[cfg(not(all()))] #[status(999)] {name}"),
                format!(
                    "#[status(404, 404)] #[cfg(any())] {name} {{ #[status] a: B, #[status] c: D }}"
                ),
            ]);
            return Variant { source, meant: None };
        }
        let is_default = self.levels.default.is_some() && choices.one_in(3);
        let (says, fields) = self.choose_says(choices, is_default, has_from);
        self.variant(choices, &name, says, &fields)
    }

    fn variant(
        &self,
        choices: &mut Choices<'_>,
        name: &str,
        says: Says,
        fields: &Fields,
    ) -> Variant {
        let (says, meant) =
            self.meant(choices, &format!("{}::{name}", self.name), name, says, fields);
        let mut parts = attributes(choices, &says.items());
        let is_ordered = parts.iter().any(|part| part.contains('«'));
        if self.is_thiserror {
            parts.push("#[error(\"text\")]".into());
        }
        parts.push(noise(choices));
        if !is_ordered {
            choices.shuffle(&mut parts);
        }
        let source = format!("{} ⟦ident,tt|{name}⟧{}", parts.join(" "), fields.declaration());
        Variant { source, meant: Some(meant) }
    }

    /// What a variant or a struct says, and the fields for it.
    fn choose_says(
        &self,
        choices: &mut Choices<'_>,
        is_default: bool,
        has_from: &mut bool,
    ) -> (Says, Fields) {
        let says = Says::options(choices, self.slips());
        let mut fields =
            Fields::choose(choices, &self.generics, self.is_thiserror, &self.own_type());
        if is_default {
            return (says, fields);
        }
        match choices.below(4) {
            kind @ (0 | 1) => {
                let own = self.generics.asked(choices).filter(|_| choices.one_in(2));
                let asked = own.unwrap_or_else(|| Asked::choose(choices));
                if kind == 0 {
                    fields.ask(choices, asked);
                    (says, fields)
                } else {
                    fields.hand_on(choices, asked, self.is_thiserror, has_from);
                    (Says { is_transparent: true, ..says }, fields)
                }
            }
            _ => (says.with_code(choices), fields),
        }
    }

    /// What the attributes of a struct say.
    pub(crate) fn choose_struct(&mut self, choices: &mut Choices<'_>) -> Vec<String> {
        let (mut says, mut fields) = self.choose_says(choices, false, &mut true);
        fields.show(choices);
        if !self.generics.is_empty() {
            if says.is_transparent {
                says = Says { is_transparent: false, ..says }.with_code(choices);
                fields.forget();
            }
            fields.push_carrier(choices, &self.generics);
        }
        let is_wrong = fields.are_read();
        if !self.is_thiserror && (self.slips() || !is_wrong) && choices.one_in(4) {
            let repr = choices.pick(&[
                "#[repr(PACKED)]",
                "#[repr(C, PACKED)]",
                "#[repr(PACKED(2))]",
                "#[cfg_attr(all(), repr(PACKED(1), Rust))]",
            ]);
            self.repr = Some(repr.replace("PACKED", if is_wrong { "«packed»" } else { "packed" }));
        }
        let name = self.name.clone();
        let (says, meant) = self.meant(choices, &name, &name, says, &fields);
        self.variants.push(Variant { source: fields.declaration(), meant: Some(meant) });
        says.items()
    }

    /// A variant that holds the type itself, and delegates to it.
    fn recursion(&self, choices: &mut Choices<'_>, taken: &mut Vec<String>) -> Option<Variant> {
        let mut values = self.variants.iter().filter_map(|it| it.meant.as_ref()?.value.as_ref());
        let (value, answer) = values.next_back().filter(|_| choices.one_in(4))?;
        let own = choices.pick(&["Self".to_owned(), self.own_type()]);
        let (ty, value) = choices.pick(&[
            (format!("::std::boxed::Box<{own}>"), format!("::std::boxed::Box::new({value})")),
            (format!("::std::sync::Arc<{own}>"), format!("::std::sync::Arc::new({value})")),
            (
                format!("::std::boxed::Box<::std::sync::Arc<{own}>>"),
                format!("::std::boxed::Box::new(::std::sync::Arc::new({value}))"),
            ),
        ]);
        let Answer { status, is_exposed, supplies_error, told } = answer.clone();
        let asked = Asked {
            ty,
            value: Some(value),
            status,
            is_exposed,
            supplies_error,
            told,
            statuses: BTreeSet::new(),
            is_error: false,
        };
        let name = fresh(choices, &names::VARIANTS, taken);
        let mut says = Says::options(choices, self.slips());
        let mut fields =
            Fields::choose(choices, &self.generics, self.is_thiserror, &self.own_type());
        says.is_transparent = choices.one_in(2);
        if says.is_transparent {
            fields.hand_on(choices, asked, self.is_thiserror, &mut true);
        } else {
            fields.ask(choices, asked);
        }
        Some(self.variant(choices, &name, says, &fields))
    }

    /// What the variant must answer, and what it says, without what is at odds with its fields or with
    /// that marked.
    fn meant(
        &self,
        choices: &mut Choices<'_>,
        path: &str,
        name: &str,
        mut says: Says,
        fields: &Fields,
    ) -> (Says, Meant) {
        let sent: Vec<_> = fields.told().iter().map(|told| slot(told)).collect();
        says.mend(self.slips(), |option| {
            let slot = option.slot();
            !adds_up(&slot) && sent.contains(&slot)
        });
        if self.slips() && choices.one_in(6) {
            says.add_placeholder(choices, &fields.names(), IN_VARIANT);
        }
        let (own, answer) = self.levels.answer(&says, fields);
        let statuses = fields.asked().map_or([answer.status].into(), |it| it.statuses.clone());
        let value = fields.value().map(|fields| (format!("{path}{fields}"), answer));
        (says, Meant { name: name.into(), statuses, own, fields: fields.names(), value })
    }

    fn own_type(&self) -> String {
        let lifetimes = self.generics.lifetimes.iter().cloned();
        let params = self.generics.params.iter().map(|param| match param.kind {
            Kind::Const => format!("{{ {} }}", param.name),
            _ => param.name.clone(),
        });
        let all: Vec<_> = lifetimes.chain(params).collect();
        let arguments =
            if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) };
        format!("{}{arguments}", self.name)
    }
}
