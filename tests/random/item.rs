//! Right types: the source of one, and what each of its values must say.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::asked::Asked;
use crate::choices::Choices;
use crate::discriminant::discriminant;
use crate::field::{Fields, Shape};
use crate::generics::{Generics, Kind};
use crate::names::{self, fresh, noise, visibility};
use crate::says::{Says, attributes};

/// A type, in the pieces that a mistake may be put among.
pub(crate) struct Item {
    pub(crate) is_enum: bool,
    pub(crate) is_thiserror: bool,
    pub(crate) name: String,
    pub(crate) generics: Generics,
    /// What the attributes on the enum say.
    pub(crate) default: Option<Says>,
    /// `#[status(…)]` and what else stands before the keyword.
    pub(crate) attributes: Vec<String>,
    pub(crate) variants: Vec<Variant>,
    repr: Option<&'static str>,
    visibility: &'static str,
}

pub(crate) struct Variant {
    pub(crate) source: String,
    /// None where it is not compiled.
    pub(crate) meant: Option<Meant>,
}

/// What a variant must say.
pub(crate) struct Meant {
    name: String,
    statuses: BTreeSet<u16>,
    /// An expression of the value, what it answers, whether its text may be seen, and the rest.
    value: Option<(String, u16, bool, Vec<String>)>,
}

impl Item {
    pub(crate) fn choose(choices: &mut Choices<'_>) -> Self {
        let mut taken = Vec::new();
        let name = fresh(choices, &names::TYPES, &mut taken);
        let is_thiserror = choices.one_in(4);
        let generics = Generics::choose(choices, is_thiserror, &mut taken);
        let is_enum = !choices.one_in(5);
        let mut item = Self {
            is_enum,
            is_thiserror,
            name,
            generics,
            default: None,
            attributes: vec![],
            variants: vec![],
            repr: None,
            visibility: visibility(choices),
        };
        let mut items = Vec::new();
        if is_enum && choices.one_in(2) {
            let says = Says::options(choices).with_code(choices);
            items = says.items();
            item.default = Some(says);
        }
        if is_enum {
            item.choose_variants(choices);
        } else {
            let (variant, own) = item.choose_struct(choices);
            items = own;
            item.variants.push(variant);
        }
        if choices.one_in(6) {
            let path = choices.pick(&[
                "::http_status",
                "::support::facade::statuses",
                "::support::facade::r#mod",
            ]);
            items.push(format!("crate = ⟦path|{path}⟧"));
        }
        item.attributes = attributes(choices, &items);
        if choices.one_in(4) {
            item.attributes.insert(0, noise(choices));
        }
        item
    }

    fn choose_variants(&mut self, choices: &mut Choices<'_>) {
        let mut taken = Vec::new();
        let count = choices.below(7);
        let mut has_fields = false;
        let mut has_from = false;
        for _ in 0..count {
            let variant = self.choose_variant(choices, &mut taken, &mut has_from);
            has_fields |= variant.1;
            self.variants.push(variant.0);
        }
        if !self.generics.is_empty() {
            let carrier = self.carrier(choices, &mut taken);
            self.variants.push(carrier);
            has_fields = true;
        }
        self.add_recursion(choices, &mut taken);
        let is_any = self.variants.iter().any(|variant| variant.meant.is_some());
        if is_any && choices.one_in(if has_fields { 4 } else { 2 }) {
            self.repr = Some(choices.pick(&["isize", "i64", "i32"]));
            for (index, variant) in self.variants.iter_mut().enumerate() {
                if choices.one_in(2) {
                    let discriminant = discriminant(choices, self.repr.unwrap(), index);
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
    ) -> (Variant, bool) {
        let name = fresh(choices, &names::VARIANTS, taken);
        if choices.one_in(12) {
            let source = choices.pick(&[
                format!("#[cfg(any())] {name}(NotThere)"),
                format!("#[cfg(not(all()))] #[status(999)] {name}"),
                format!(
                    "#[status(404, 404)] #[cfg(any())] {name} {{ #[status] a: B, #[status] c: D }}"
                ),
            ]);
            return (Variant { source, meant: None }, false);
        }
        let is_default = self.default.is_some() && choices.one_in(3);
        let (says, fields) = self.choose_says(choices, is_default, has_from);
        let meant = self.meant(&format!("{}::{name}", self.name), name.clone(), &says, &fields);
        let mut parts = attributes(choices, &says.items());
        if self.is_thiserror {
            parts.push("#[error(\"text\")]".into());
        }
        parts.push(noise(choices));
        choices.shuffle(&mut parts);
        let source = format!("{} ⟦ident,tt|{name}⟧{}", parts.join(" "), fields.declaration());
        (Variant { source, meant: Some(meant) }, fields.shape != Shape::Unit)
    }

    /// What a variant or a struct says, and the fields for it.
    fn choose_says(
        &self,
        choices: &mut Choices<'_>,
        is_default: bool,
        has_from: &mut bool,
    ) -> (Says, Fields) {
        let says = Says::options(choices);
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

    fn choose_struct(&self, choices: &mut Choices<'_>) -> (Variant, Vec<String>) {
        let (mut says, mut fields) = self.choose_says(choices, false, &mut true);
        fields.show(choices);
        if !self.generics.is_empty() {
            if says.is_transparent {
                says = Says { is_transparent: false, ..says }.with_code(choices);
                fields.forget();
            }
            fields.push_carrier(choices, &self.generics);
        }
        let meant = self.meant(&self.name, self.name.clone(), &says, &fields);
        let variant = Variant { source: fields.declaration(), meant: Some(meant) };
        (variant, says.items())
    }

    /// The variant that mentions all parameters.
    fn carrier(&self, choices: &mut Choices<'_>, taken: &mut Vec<String>) -> Variant {
        let name = fresh(choices, &["Carrier"], taken);
        let says = Says::options(choices).with_code(choices);
        let mut fields = Fields::new(Shape::Tuple);
        fields.push_carrier(choices, &self.generics);
        let meant = self.meant(&format!("{}::{name}", self.name), name.clone(), &says, &fields);
        let error = if self.is_thiserror { "#[error(\"text\")]" } else { "" };
        let attributes = attributes(choices, &says.items()).join(" ");
        let source = format!("{attributes} {error} {name}{}", fields.declaration());
        Variant { source, meant: Some(meant) }
    }

    /// A variant that holds the type itself, and asks it.
    fn add_recursion(&mut self, choices: &mut Choices<'_>, taken: &mut Vec<String>) {
        let mut values = self.variants.iter().filter_map(|it| it.meant.as_ref()?.value.clone());
        let Some((value, status, is_exposed, told)) =
            values.next_back().filter(|_| choices.one_in(5))
        else {
            return;
        };
        let own = choices.pick(&["Self".to_owned(), self.own_type()]);
        let (ty, value) = choices.pick(&[
            (format!("::std::boxed::Box<{own}>"), format!("::std::boxed::Box::new({value})")),
            (format!("::std::sync::Arc<{own}>"), format!("::std::sync::Arc::new({value})")),
            (
                format!("::std::boxed::Box<::std::sync::Arc<{own}>>"),
                format!("::std::boxed::Box::new(::std::sync::Arc::new({value}))"),
            ),
        ]);
        let name = fresh(choices, &names::VARIANTS, taken);
        let error = if self.is_thiserror { "#[error(\"text\")]" } else { "" };
        let form = choices.pick(&[
            "#[status(transparent)] ERROR NAME(TYPE)",
            "ERROR NAME { f: u8, #[status] r#type: TYPE }",
        ]);
        let source = form.replace("ERROR", error).replace("NAME", &name).replace("TYPE", &ty);
        let fields = if source.ends_with(')') {
            format!("({value})")
        } else {
            format!("{{ f: 1, r#type: {value} }}")
        };
        let is_exposed = is_exposed && status < 500;
        let value = Some((format!("{}::{name}{fields}", self.name), status, is_exposed, told));
        let meant = Meant { name, statuses: BTreeSet::new(), value };
        self.variants.push(Variant { source, meant: Some(meant) });
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

    /// Adds a variant that the program does not make.
    pub(crate) fn insert(&mut self, choices: &mut Choices<'_>, source: String) {
        let last = self.variants.len();
        // After all the others, it takes no discriminant of theirs.
        let at = if self.repr.is_some() { last } else { choices.below(last + 1) };
        self.variants.insert(at, Variant { source, meant: None });
    }

    /// The rules of README.md.
    fn meant(&self, path: &str, name: String, says: &Says, fields: &Fields) -> Meant {
        let mut told = Vec::new();
        let asked = fields.asked();
        let default = self.default.as_ref().filter(|_| says.code.is_none() && asked.is_none());
        let (status, is_exposed, statuses);
        if let Some(asked) = asked {
            status = asked.status;
            // On a 5xx its own text is wider than what the field shows.
            is_exposed = says.detail.unwrap_or(asked.is_exposed && status < 500);
            statuses = asked.statuses.clone();
            told.extend(asked.told.iter().cloned());
        } else {
            let said = says.code.as_ref().or(default.and_then(|default| default.code.as_ref()));
            status = said.expect("a status").0;
            let detail = says.detail.or(default.and_then(|default| default.detail));
            is_exposed = detail.unwrap_or(status < 500);
            statuses = BTreeSet::from([status]);
        }
        let parts = fields.told();
        let own = says.told();
        let is_header = |text: &str, name: &str| {
            text.split_once('=').is_some_and(|(other, _)| other.eq_ignore_ascii_case(name))
        };
        for told_by_default in default.map(Says::told).unwrap_or_default() {
            let (name, _) = told_by_default.split_once('=').unwrap();
            let is_given_again = own.iter().chain(&parts).any(|text| is_header(text, name));
            if !(name.starts_with("header:") && is_given_again) {
                told.push(told_by_default);
            }
        }
        told.extend(own);
        for only_once in ["type=", "title="] {
            let is_it = |text: &String| text.starts_with(only_once);
            if let Some(last) = told.iter().rposition(is_it) {
                let last = told.remove(last);
                told.retain(|text| !is_it(text));
                told.push(last);
            }
        }
        told.extend(parts);
        let value =
            fields.value().map(|fields| (format!("{path}{fields}"), status, is_exposed, told));
        Meant { name, statuses, value }
    }

    pub(crate) fn declaration(&self) -> String {
        let Self { name, generics, visibility, .. } = self;
        let head = format!("⟦vis|{visibility}⟧ KEYWORD {name}{}", generics.declaration());
        if self.is_enum {
            let head = head.replace("KEYWORD", "enum");
            let variants = self.variants.iter().map(|it| format!("    {},\n", it.source));
            format!("{head}{}{{\n{}}}", generics.clause(), variants.collect::<String>())
        } else {
            let head = head.replace("KEYWORD", "struct");
            let body = &self.variants[0].source;
            if body.starts_with(" {") {
                format!("{head}{}{body}", generics.clause())
            } else {
                format!("{head}{body}{};", generics.clause())
            }
        }
    }

    /// The derives and the attributes, each with what comes in between.
    pub(crate) fn head(&self) -> Vec<String> {
        let mut head = vec!["#[derive(::http_status::HttpError)]".to_owned()];
        if self.is_thiserror {
            head[0] = "#[derive(Debug, ::thiserror::Error, ::http_status::HttpError)]".into();
            if !self.is_enum {
                head.push("#[error(\"text\")]".into());
            }
        }
        head.extend(self.repr.map(|repr| format!("#[repr({repr})]")));
        head.extend(self.attributes.iter().cloned());
        head
    }

    /// What the program compares, and how often.
    pub(crate) fn checks(&self) -> (String, usize) {
        let ty = format!("{}{}", self.name, self.generics.arguments());
        let meant: Vec<_> = self.variants.iter().filter_map(|it| it.meant.as_ref()).collect();
        let statuses: BTreeSet<_> = meant.iter().flat_map(|meant| &meant.statuses).collect();
        let statuses = Vec::from_iter(statuses);
        let name = &self.name;
        let mut checks = format!("::support::statuses::<{ty}>(CASE, \"{name}\", &{statuses:?});\n");
        let mut count = 1;
        for Meant { name, value, .. } in meant {
            let Some((value, status, is_exposed, told)) = value else { continue };
            let told: Vec<_> = told.iter().map(|text| format!("\"{text}\"")).collect();
            let told = told.join(", ");
            writeln!(
                checks,
                "{{ let value: {ty} = {value}; ::support::value(CASE, \"{name}\", &value, {status}, {is_exposed}, &[{told}]); }}"
            )
            .unwrap();
            count += 3;
        }
        (checks, count)
    }
}
