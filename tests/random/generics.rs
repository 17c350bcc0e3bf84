//! Parameters of a type, what stands in their place when it is used, and fields that need them.

use crate::asked::Asked;
use crate::choices::Choices;
use crate::names::{CONSTS, LIFETIMES, PARAMS, fresh};

#[derive(Clone, Default)]
pub(crate) struct Generics {
    pub(crate) lifetimes: Vec<String>,
    pub(crate) params: Vec<Param>,
    clause: Vec<String>,
    is_closed: bool,
}

#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) name: String,
    bounds: Vec<&'static str>,
    default: Option<String>,
    pub(crate) kind: Kind,
}

#[derive(Clone)]
pub(crate) enum Kind {
    /// A type that may be delegated to.
    Asked(Asked),
    /// `u8`.
    Byte,
    /// `3`.
    Const,
}

impl Generics {
    pub(crate) fn choose(
        choices: &mut Choices<'_>,
        is_thiserror: bool,
        taken: &mut Vec<String>,
    ) -> Self {
        let mut generics = Self { is_closed: choices.one_in(2), ..Self::default() };
        if !choices.one_in(2) {
            return generics;
        }
        for _ in 0..choices.below(3) {
            generics.lifetimes.push(fresh(choices, &LIFETIMES, taken));
        }
        for _ in 0..choices.below(4) {
            generics.params.push(Param::choose(choices, is_thiserror, taken));
        }
        if let Some(last) = generics.params.last_mut().filter(|_| choices.one_in(4)) {
            last.default = Some(last.argument());
        }
        let Self { lifetimes, params, clause, .. } = &mut generics;
        for param in params.iter_mut() {
            if param.kind.is_type() && !param.bounds.contains(&"?Sized") && choices.one_in(3) {
                let bounds = std::mem::take(&mut param.bounds);
                clause.push(format!("{}: {}", param.name, bounds.join(" + ")));
            }
            match param.kind {
                Kind::Const if choices.one_in(3) => {
                    clause.push(format!("[u8; {}]: Sized", param.name));
                }
                Kind::Asked(_) | Kind::Byte if choices.one_in(6) => {
                    clause.push(format!(
                        "for<'x> fn(&'x {}) -> &'x {0}: ::core::marker::Copy",
                        param.name
                    ));
                }
                _ => {}
            }
        }
        if let [first, second] = &lifetimes[..] {
            if choices.one_in(2) {
                clause.push(format!("{second}: {first}"));
            }
        }
        generics
    }

    pub(crate) fn declaration(&self) -> String {
        let lifetimes = self.lifetimes.iter().cloned();
        let params = self.params.iter().map(|Param { name, bounds, default, kind }| {
            let default = default.as_ref().map(|it| format!(" = {it}")).unwrap_or_default();
            match kind {
                Kind::Const => format!("const {name}: usize{default}"),
                _ if bounds.is_empty() => format!("{name}{default}"),
                _ => format!("{name}: {}{default}", bounds.join(" + ")),
            }
        });
        self.brackets(&lifetimes.chain(params).collect::<Vec<_>>())
    }

    pub(crate) fn arguments(&self) -> String {
        let lifetimes = self.lifetimes.iter().map(|_| "'static".to_owned());
        self.brackets(&lifetimes.chain(self.params.iter().map(Param::argument)).collect::<Vec<_>>())
    }

    fn brackets(&self, list: &[String]) -> String {
        let comma = if self.is_closed && !list.is_empty() { "," } else { "" };
        if list.is_empty() { String::new() } else { format!("<{}{comma}>", list.join(", ")) }
    }

    pub(crate) fn clause(&self) -> String {
        let comma = if self.is_closed { "," } else { "" };
        if self.clause.is_empty() {
            String::new()
        } else {
            format!(" where {}{comma} ", self.clause.join(", "))
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lifetimes.is_empty() && self.params.is_empty()
    }

    /// A type that mentions all parameters.
    pub(crate) fn carrier(&self) -> String {
        let lifetimes = self.lifetimes.iter().map(|name| format!("&{name} ()"));
        let types = self.params.iter().filter(|param| param.kind.is_type());
        let all = lifetimes.chain(types.map(|param| param.name.clone()));
        let parts: Vec<_> = all.map(|ty| format!("::core::marker::PhantomData<{ty}>,")).collect();
        format!("({})", parts.concat())
    }

    pub(crate) fn carrier_value(&self) -> String {
        let types = self.params.iter().filter(|param| param.kind.is_type());
        let count = self.lifetimes.len() + types.count();
        format!("({})", "::core::marker::PhantomData,".repeat(count))
    }

    /// A type of a delegated field, and its answer.
    pub(crate) fn asked(&self, choices: &mut Choices<'_>) -> Option<Asked> {
        if self.params.is_empty() {
            return None;
        }
        let param = choices.pick(&self.params);
        let Param { name, bounds, kind, .. } = &param;
        let wrap = |asked: &Asked, ty, value: &str| Asked {
            ty,
            value: asked.value.as_ref().map(|it| value.replace('_', it)),
            // Of a type parameter, the other derive does not know it.
            is_error: false,
            ..asked.clone()
        };
        match kind {
            Kind::Asked(asked) => {
                let mut forms =
                    vec![(format!("::std::boxed::Box<{name}>"), "::std::boxed::Box::new(_)")];
                if !bounds.contains(&"?Sized") {
                    forms.insert(0, (name.clone(), "_"));
                    forms.push((format!("::std::sync::Arc<{name}>"), "::std::sync::Arc::new(_)"));
                    forms.push((format!("({name})"), "_"));
                }
                let (ty, value) = choices.pick(&forms);
                Some(wrap(asked, ty, value))
            }
            Kind::Byte => Some(Asked {
                ty: choices.pick(&["<_ as ::support::Has>::Assoc", "_::Assoc"]).replace('_', name),
                value: Some("::support::Gone".into()),
                status: 410,
                is_exposed: true,
                supplies_error: true,
                told: vec![],
                statuses: [410].into(),
                is_error: false,
            }),
            Kind::Const => None,
        }
    }

    /// The parameters that are a `u8`.
    pub(crate) fn bytes(&self) -> impl Iterator<Item = &str> {
        let bytes = self.params.iter().filter(|param| matches!(param.kind, Kind::Byte));
        bytes.map(|param| &*param.name)
    }

    /// Types of fields that are not delegated to, with a value of each.
    pub(crate) fn fields(&self) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        let mut add = |ty: &str, name: &str, value: &str| {
            fields.push((ty.replace('_', name), value.to_owned()));
        };
        for name in &self.lifetimes {
            add("&_ u8", name, "&7");
            add("::std::borrow::Cow<_, str>", name, "\"x\".into()");
            add("::core::option::Option<&_ mut u8>", name, "::core::option::Option::None");
        }
        for Param { name, kind, bounds, .. } in &self.params {
            match kind {
                Kind::Const => {
                    add("[u8; _]", name, "[0; 3]");
                    add("[u8; { _ }]", name, "[0; 3]");
                }
                Kind::Asked(_) if bounds.contains(&"?Sized") => {}
                Kind::Asked(_) | Kind::Byte => {
                    add("::core::option::Option<_>", name, "::core::option::Option::None");
                    add(
                        "fn(&_) -> ::core::option::Option<_>",
                        name,
                        "|_| ::core::option::Option::None",
                    );
                }
            }
        }
        fields
    }
}

impl Param {
    fn choose(choices: &mut Choices<'_>, is_thiserror: bool, taken: &mut Vec<String>) -> Self {
        let kind = match choices.below(4) {
            0 | 1 => Kind::Asked(Asked::choose(choices)),
            2 => Kind::Byte,
            _ => Kind::Const,
        };
        // The other derive does not put braces around a parameter that is named like a type.
        let consts = if is_thiserror { &CONSTS[..2] } else { &CONSTS };
        let from: &[_] = if kind.is_type() { &PARAMS } else { consts };
        let name = fresh(choices, from, taken);
        let mut bounds = Vec::new();
        match kind {
            Kind::Asked(_) => {
                bounds.extend(choices.pick(&[
                    None,
                    Some("'static"),
                    Some("::core::fmt::Debug"),
                    Some("::http_status::HttpError"),
                    Some("?Sized").filter(|_| !is_thiserror),
                ]));
                if choices.one_in(3) {
                    bounds.push("::core::fmt::Debug");
                }
            }
            Kind::Byte => bounds
                .push(choices.pick(&["::support::Has", "::support::Has<Assoc = ::support::Gone>"])),
            Kind::Const => {}
        }
        Self { name, bounds, default: None, kind }
    }

    fn argument(&self) -> String {
        match &self.kind {
            Kind::Asked(asked) => asked.ty.clone(),
            Kind::Byte => "u8".into(),
            Kind::Const => "3".into(),
        }
    }
}

impl Kind {
    pub(crate) fn is_type(&self) -> bool {
        !matches!(self, Self::Const)
    }
}
