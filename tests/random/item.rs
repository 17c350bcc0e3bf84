//! Right types: the source of one, and what each of its values must say. With slips: what is wrong
//! because of what else stands in the type.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::choices::Choices;
use crate::generics::Generics;
use crate::levels::{Answer, Levels};
use crate::names::{self, fresh, noise, visibility};
use crate::says::{IN_ENUM, Says, attribute, attributes};
use crate::variant::{Meant, Variant};

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

/// Variants of which it is not known where the status comes from, the last two without a default.
const UNKNOWN: [&str; 9] = [
    "#[status(«499»)] Unknown",
    "#[status(hide, «tilte» = \"x\")] Unknown",
    "#[status(«transparent»)] Unknown",
    "#[status(«transparent», 404, expose)] Unknown(u8)",
    "«#[status()]» Unknown",
    "Unknown(#[status(«404»)] u8)",
    "#[status(title = \"x\")] Unknown(#[status] «::core::option::Option<::http_status::Status>»)",
    "#[status(title = «\"\"»)] «Unknown»",
    "#[status(hide)] «Unknown»",
];

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
    pub(crate) repr: Option<String>,
    kept: Kept,
    visibility: &'static str,
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

    pub(crate) fn slips(&self) -> bool {
        self.kept == Kept::Slips
    }

    /// Goes without the options of the enum that reach no variant, or shows what is wrong of them.
    fn mend_levels(&mut self, choices: &mut Choices<'_>) {
        if self.kept == Kept::Unknown {
            let error = if self.is_thiserror { "#[error(\"text\")] " } else { "" };
            let count = UNKNOWN.len() - 2 * usize::from(self.levels.default.is_some());
            let unknown = choices.pick(&UNKNOWN[..count]);
            self.insert(choices, format!("{error}{unknown}"));
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
