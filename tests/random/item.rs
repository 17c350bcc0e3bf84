//! Right types: the source of one, and what each of its values must say. With slips: what is wrong
//! because of what else stands in the type.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::asked::Asked;
use crate::choices::Choices;
use crate::discriminant::discriminant;
use crate::field::{Fields, Shape};
use crate::generics::{Generics, Kind};
use crate::levels::{Answer, Levels, Own, slot};
use crate::names::{self, fresh, noise, visibility};
use crate::oracle::adds_up;
use crate::says::{IN_ENUM, IN_VARIANT, Says, attribute, attributes};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kept {
    /// All is right.
    Right,
    /// Where options are at odds, one is at fault.
    Slips,
    /// There is a variant of which it is not known where its status comes from, so that all options
    /// may reach it.
    Unknown,
}

/// A type, in the pieces that a mistake may be put among.
pub(crate) struct Item {
    pub(crate) is_enum: bool,
    pub(crate) is_thiserror: bool,
    pub(crate) name: String,
    pub(crate) generics: Generics,
    /// What the attributes on the enum say.
    pub(crate) levels: Levels,
    /// `#[status(…)]` and what else stands before the keyword.
    pub(crate) attributes: Vec<String>,
    pub(crate) variants: Vec<Variant>,
    kept: Kept,
    repr: Option<String>,
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
    own: Own,
    fields: Vec<String>,
    /// An expression of the value, and what it answers.
    value: Option<(String, Answer)>,
}

impl Item {
    pub(crate) fn choose(choices: &mut Choices<'_>, kept: Kept) -> Self {
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
            levels: Levels::default(),
            attributes: vec![],
            variants: vec![],
            kept,
            repr: None,
            visibility: visibility(choices),
        };
        let slips = item.slips();
        if is_enum && choices.one_in(2) {
            item.levels.default = Some(Says::options(choices, slips).with_code(choices));
        }
        if is_enum && choices.one_in(2) {
            item.levels.common = Says::options(choices, slips);
        }
        let mut own = Vec::new();
        if is_enum {
            item.choose_variants(choices);
            item.mend_levels(choices);
        } else {
            own = item.choose_struct(choices);
        }
        item.attributes = item.own_attributes(choices, own);
        item
    }

    fn slips(&self) -> bool {
        self.kept == Kept::Slips
    }

    /// Goes without the options of the enum that reach no variant, or shows what is wrong of them.
    fn mend_levels(&mut self, choices: &mut Choices<'_>) {
        if self.kept == Kept::Unknown {
            let error = if self.is_thiserror { "#[error(\"text\")] " } else { "" };
            self.insert(choices, format!("{error}#[status(«499»)] Unknown"));
            return;
        }
        let all = || self.variants.iter().filter_map(|variant| variant.meant.as_ref());
        let own: Vec<_> = all().map(|meant| &meant.own).collect();
        let fields: Vec<_> = all().flat_map(|meant| meant.fields.clone()).collect();
        let takes_default = own.iter().any(|own| own.takes_default);
        self.levels.mend(&own, self.kept == Kept::Slips);
        if self.slips() && choices.one_in(4) {
            let default = self.levels.default.as_mut().filter(|_| takes_default);
            let says = match default {
                Some(default) if choices.one_in(2) => default,
                _ => &mut self.levels.common,
            };
            says.add_placeholder(choices, &fields, IN_ENUM);
        }
    }

    /// The attributes on the type; what those of a struct say is `own`.
    pub(crate) fn own_attributes(
        &self,
        choices: &mut Choices<'_>,
        own: Vec<String>,
    ) -> Vec<String> {
        let mut krate = None;
        if choices.one_in(6) {
            let path = choices.pick(&[
                "::http_status",
                "::support::facade::statuses",
                "::support::facade::r#mod",
            ]);
            krate = Some(format!("crate = ⟦path|{path}⟧"));
        }
        let mut default = self.levels.default.as_ref().map(Says::items).unwrap_or_default();
        let mut others = if self.is_enum { self.levels.common.items() } else { own };
        let with_default = self.is_enum && !default.is_empty() && choices.one_in(2);
        if with_default { &mut default } else { &mut others }.extend(krate);
        let mut all = attributes(choices, &others);
        if !default.is_empty() {
            let at = choices.below(all.len() + 1);
            all.insert(at, attribute(choices, &default));
        }
        if choices.one_in(4) {
            all.insert(0, noise(choices));
        }
        all
    }

    fn choose_variants(&mut self, choices: &mut Choices<'_>) {
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
            let carrier = self.variant(choices, name, says, &fields);
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
        self.variant(choices, name, says, &fields)
    }

    fn variant(
        &self,
        choices: &mut Choices<'_>,
        name: String,
        says: Says,
        fields: &Fields,
    ) -> Variant {
        let (says, meant) =
            self.meant(choices, &format!("{}::{name}", self.name), &name, says, fields);
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
    fn choose_struct(&mut self, choices: &mut Choices<'_>) -> Vec<String> {
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

    /// A variant that holds the type itself, and asks it.
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
        let inner = fields.asked().map(|asked| asked.told.clone()).unwrap_or_default();
        let variant = self.variant(choices, name, says, &fields);
        let own = &variant.meant.as_ref()?.own;
        (!self.levels.replace_header(own, &inner)).then_some(variant)
    }

    /// The rules of README.md; and what the variant says, without what is at odds with its fields or
    /// with that shown.
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

    /// Adds a variant that the program does not make.
    pub(crate) fn insert(&mut self, choices: &mut Choices<'_>, source: String) {
        let last = self.variants.len();
        // After all the others, it takes no discriminant of theirs.
        let at = if self.repr.is_some() { last } else { choices.below(last + 1) };
        self.variants.insert(at, Variant { source, meant: None });
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
        head.extend(self.repr.clone());
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
            let Some((value, Answer { status, is_exposed, told, .. })) = value else { continue };
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
