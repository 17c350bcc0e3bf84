//! The fields of a variant or a struct.

use crate::asked::Asked;
use crate::choices::Choices;
use crate::generics::Generics;
use crate::levels::slot;
use crate::names::{self, fresh, noise, visibility};
use crate::oracle::adds_up;
use crate::plain::PLAIN;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Unit,
    Tuple,
    Named,
}

pub(crate) struct Fields {
    pub(crate) shape: Shape,
    all: Vec<Field>,
    taken: Vec<String>,
}

struct Field {
    name: String,
    before: String,
    visibility: &'static str,
    ty: String,
    value: Option<String>,
    asked: Option<Asked>,
    told: Vec<String>,
}

impl Fields {
    pub(crate) fn new(shape: Shape) -> Self {
        Self { shape, all: vec![], taken: vec![] }
    }

    pub(crate) fn choose(
        choices: &mut Choices<'_>,
        generics: &Generics,
        is_thiserror: bool,
        own: &str,
    ) -> Self {
        let mut fields = Self::new(choices.pick(&[Shape::Unit, Shape::Tuple, Shape::Named]));
        if fields.shape == Shape::Unit {
            return fields;
        }
        for _ in 0..choices.below(4) {
            fields.choose_field(choices, generics, is_thiserror, own);
        }
        fields
    }

    fn choose_field(
        &mut self,
        choices: &mut Choices<'_>,
        generics: &Generics,
        is_thiserror: bool,
        own: &str,
    ) {
        let mut all: Vec<_> = generics.fields();
        if !is_thiserror || all.is_empty() || choices.one_in(2) {
            let plain = PLAIN.iter().filter(|(.., is_debug)| *is_debug || !is_thiserror);
            all.extend(plain.map(|(ty, value, _)| ((*ty).to_owned(), (*value).to_owned())));
        }
        all.push((
            format!("::core::option::Option<::std::boxed::Box<{own}>>"),
            "::core::option::Option::None".into(),
        ));
        all.push((
            "::core::option::Option<::std::boxed::Box<Self>>".into(),
            "::core::option::Option::None".into(),
        ));
        let (ty, value) = choices.pick(&all);
        let index = self.push(choices, ty, Some(value));
        if choices.one_in(4) {
            self.tell(choices, index, generics);
        }
        if choices.one_in(15) {
            let gone = if self.shape == Shape::Named { "gone: NotThere" } else { "NotThere" };
            self.all[index].before.insert_str(0, &format!("#[cfg(any())] #[status(1)] {gone}, "));
        }
    }

    fn push(&mut self, choices: &mut Choices<'_>, ty: String, value: Option<String>) -> usize {
        let name = match self.shape {
            Shape::Named => fresh(choices, &names::FIELDS, &mut self.taken),
            _ => self.all.len().to_string(),
        };
        // Those of a variant have none, which is checked only after macros had their turn.
        let visibility = "";
        self.all.push(Field {
            name,
            before: noise(choices),
            visibility,
            ty,
            value,
            asked: None,
            told: vec![],
        });
        self.all.len() - 1
    }

    /// Makes the field say something to the response.
    fn tell(&mut self, choices: &mut Choices<'_>, index: usize, generics: &Generics) {
        let all = self.told();
        let is_taken = |other: &str| all.iter().any(|told| slot(told) == other);
        let field = &mut self.all[index];
        let mut types = vec![
            ("u8", "7", "7", "7"),
            ("&'static str", "\"x\"", "x", "\\\"x\\\""),
            ("::std::string::String", "\"x\".into()", "x", "\\\"x\\\""),
        ];
        types.extend(generics.bytes().map(|param| (param, "7", "7", "7")));
        let (ty, value, text, json) = choices.pick(&types);
        field.ty = ty.into();
        field.value = Some(value.into());
        let named = self.shape == Shape::Named;
        let member = format!("m{index}");
        let plain = field.name.trim_start_matches("r#").to_owned();
        let taken = ["type", "title", "status", "detail", "instance"].contains(&&*plain);
        let header = format!("x-{index}");
        let (attribute, told) = match choices.below(4) {
            0 => (
                format!("#[status(extension = \"{member}\")]"),
                format!("extension:{member}={json}"),
            ),
            1 if named && !taken => {
                ("#[status(extension)]".into(), format!("extension:{plain}={json}"))
            }
            2 => {
                let listed = choices.pick(&[&header, "aLLow", "x-a", "Retry-After", "locatioN"]);
                let slot = slot(&format!("header:{listed}="));
                let is_free = adds_up(&slot) || !is_taken(&slot);
                let header = if is_free { listed.to_owned() } else { header };
                (format!("#[status(header = \"{header}\",)]"), format!("header:{header}={text}"))
            }
            3 if index == 0 => ("#[status(instance)]".into(), format!("instance={text}")),
            _ => (
                format!("#[status(extension = \"{member}\", header = \"{header}\")]"),
                format!("extension:{member}={json}\nheader:{header}={text}"),
            ),
        };
        field.told = told.lines().map(str::to_owned).collect();
        field.before += &attribute;
    }

    /// Delegates to one field, new or not.
    pub(crate) fn ask(&mut self, choices: &mut Choices<'_>, asked: Asked) {
        if self.shape == Shape::Unit {
            self.shape = Shape::Tuple;
        }
        let index = self.push(choices, asked.ty.clone(), asked.value.clone());
        self.all[index].before += "#[status] ";
        self.supply(choices, index, asked);
        if self.shape == Shape::Tuple {
            let other = choices.below(self.all.len());
            self.all.swap(other, index);
            for (index, field) in self.all.iter_mut().enumerate() {
                field.name = index.to_string();
            }
        } else {
            choices.shuffle(&mut self.all);
        }
    }

    /// Makes a variant of it that `transparent` understands.
    pub(crate) fn hand_on(
        &mut self,
        choices: &mut Choices<'_>,
        asked: Asked,
        is_thiserror: bool,
        has_from: &mut bool,
    ) {
        if self.shape == Shape::Unit {
            self.shape = Shape::Tuple;
        }
        let is_source = is_thiserror && asked.is_error;
        let is_alone = self.shape == Shape::Tuple && !is_source || choices.one_in(2);
        if is_alone {
            self.all.clear();
            self.taken.clear();
        }
        let index = self.push(choices, asked.ty.clone(), asked.value.clone());
        let field = &mut self.all[index];
        if is_source && is_alone && !*has_from && choices.one_in(2) {
            *has_from = true;
            field.before += "#[from] ";
        } else if is_source && (self.shape == Shape::Tuple || choices.one_in(2)) {
            field.before += "#[source] ";
        } else if !is_alone && (is_source || !is_thiserror) {
            field.name = "source".into();
        } else if !is_alone {
            // What thiserror does not take for a source has to stand alone.
            let last = self.all.pop();
            self.all.clear();
            self.all.extend(last);
        }
        let index = self.all.len() - 1;
        self.supply(choices, index, asked);
    }

    /// Lets the field answer, which may send it too.
    fn supply(&mut self, choices: &mut Choices<'_>, index: usize, asked: Asked) {
        let field = &mut self.all[index];
        if asked.is_error && choices.one_in(4) {
            field.before += "#[status(header = \"x-sent\")] ";
            field.told.push("header:x-sent=text".into());
        }
        field.asked = Some(asked);
    }

    /// Delegates to no field any more.
    pub(crate) fn forget(&mut self) {
        for field in &mut self.all {
            field.asked = None;
        }
    }

    pub(crate) fn push_carrier(&mut self, choices: &mut Choices<'_>, generics: &Generics) {
        if self.shape == Shape::Unit {
            self.shape = Shape::Tuple;
        }
        self.push(choices, generics.carrier(), Some(generics.carrier_value()));
    }

    pub(crate) fn asked(&self) -> Option<&Asked> {
        self.all.iter().find_map(|field| field.asked.as_ref())
    }

    pub(crate) fn told(&self) -> Vec<String> {
        self.all.iter().flat_map(|field| field.told.iter().cloned()).collect()
    }

    /// Whether one of them is borrowed, which no field of a packed type can be.
    pub(crate) fn are_read(&self) -> bool {
        self.asked().is_some() || self.all.iter().any(|field| !field.told.is_empty())
    }

    /// As they are called in a text.
    pub(crate) fn names(&self) -> Vec<String> {
        self.all.iter().map(|field| field.name.trim_start_matches("r#").to_owned()).collect()
    }

    /// With visibilities, which only a struct may have.
    pub(crate) fn show(&mut self, choices: &mut Choices<'_>) {
        for field in &mut self.all {
            field.visibility = visibility(choices);
        }
    }

    pub(crate) fn declaration(&self) -> String {
        let field = |Field { name, before, visibility, ty, .. }: &Field| match self.shape {
            Shape::Named => format!("{before}⟦vis|{visibility}⟧ {name}: ⟦ty|{ty}⟧"),
            _ => format!("{before}⟦vis|{visibility}⟧ ⟦ty|{ty}⟧"),
        };
        let fields: Vec<_> = self.all.iter().map(field).collect();
        match self.shape {
            Shape::Unit => String::new(),
            Shape::Tuple => format!("({})", fields.join(", ")),
            Shape::Named => format!(" {{ {} }}", fields.join(", ")),
        }
    }

    /// What follows the path in an expression, if there can be a value.
    pub(crate) fn value(&self) -> Option<String> {
        let mut values = Vec::new();
        for Field { name, value, .. } in &self.all {
            let value = value.as_ref()?;
            values.push(match self.shape {
                Shape::Named => format!("{name}: {value}"),
                _ => value.clone(),
            });
        }
        Some(match self.shape {
            Shape::Unit => String::new(),
            Shape::Tuple => format!("({})", values.join(", ")),
            Shape::Named => format!(" {{ {} }}", values.join(", ")),
        })
    }
}
