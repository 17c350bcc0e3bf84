//! Few words in each place of an enum or a struct where they can stand, in whatever order: each mistake
//! among them has one error, whatever else there is.

use std::collections::BTreeSet;

use crate::choices::Choices;

#[derive(Clone, Copy)]
pub(crate) struct Word {
    pub(crate) text: &'static str,
    /// What follows it.
    pub(crate) rest: &'static str,
    pub(crate) does: Does,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Does {
    Wrong,
    Code,
    Transparent,
    Fills(&'static str),
}

const fn word(text: &'static str, rest: &'static str, does: Does) -> Word {
    Word { text, rest, does }
}

const ON_ENUM: [Word; 9] = [
    word("500", "", Does::Code),
    word("hide", "", Does::Fills("exposure")),
    word("title", " = \"t\"", Does::Fills("title")),
    word("header", "(\"location\" = \"/\")", Does::Fills("header:location")),
    word("header", "(\"Allow\" = \"\")", Does::Fills("header:allow")),
    word("expose", "", Does::Fills("exposure")),
    word("NotFound", "", Does::Code),
    word("expos", "", Does::Wrong),
    word("499", "", Does::Wrong),
];
const ON_VARIANT: [Word; 9] = [
    word("404", "", Does::Code),
    word("transparent", "", Does::Transparent),
    word("expose", "", Does::Fills("exposure")),
    word("title", " = \"t\"", Does::Fills("title")),
    word("header", "(\"Location\" = \"/\")", Does::Fills("header:location")),
    word("header", "(\"allow\" = \"GET\")", Does::Fills("header:allow")),
    word("hide", "", Does::Fills("exposure")),
    word("Gone", "", Does::Code),
    word("hid", "", Does::Wrong),
];
/// The word is what is at fault here, with what stands before it.
const ON_FIELD: [(&str, Word); 5] = [
    ("", word("instance", "", Does::Fills("instance"))),
    ("header = ", word("\"location\"", "", Does::Fills("header:location"))),
    ("header = ", word("\"ALLOW\"", "", Does::Fills("header:allow"))),
    ("", word("hide", "", Does::Wrong)),
    ("", word("409", "", Does::Wrong)),
];

/// Each token that can be at fault has a number.
pub(crate) struct Attribute {
    pub(crate) id: usize,
    pub(crate) words: Vec<(usize, &'static str, Word)>,
}

pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) ty: usize,
    pub(crate) is_option: bool,
}

pub(crate) struct Variant {
    pub(crate) name: usize,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Mixture<'a, 'c> {
    choices: &'a mut Choices<'c>,
    count: usize,
    pub(crate) wrong: BTreeSet<usize>,
    /// Whether one is borrowed, which no field of a packed type can be.
    pub(crate) is_field_read: bool,
}

pub(crate) fn mixture(choices: &mut Choices<'_>) -> String {
    let mut mixture = Mixture { choices, count: 0, wrong: BTreeSet::new(), is_field_read: false };
    if mixture.choices.one_in(4) {
        return mixture.of_struct();
    }
    let attributes = mixture.attributes(|choices| ("", choices.pick(&ON_ENUM)));
    let variants: Vec<_> =
        (0..mixture.choices.below(4)).map(|_| mixture.choose_variant()).collect();
    mixture.judge(&attributes, &variants);
    mixture.declaration(&attributes, &variants)
}

impl Mixture<'_, '_> {
    fn id(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn attributes(
        &mut self,
        pick: impl Fn(&mut Choices<'_>) -> (&'static str, Word),
    ) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        for _ in 0..self.choices.pick(&[1, 0, 1, 2, 3]) {
            let count = self.choices.pick(&[1, 1, 2, 3]);
            let mut attribute = Attribute { id: self.id(), words: vec![] };
            for _ in 0..count {
                let (before, word) = pick(self.choices);
                // What a second status says besides is at fault or not as one looks at it.
                let has_code = attribute.words.iter().any(|(.., word)| word.does == Does::Code);
                if word.does != Does::Code || !has_code {
                    attribute.words.push((self.id(), before, word));
                }
            }
            attributes.push(attribute);
        }
        attributes
    }

    fn choose_variant(&mut self) -> Variant {
        let name = self.id();
        let attributes = self.attributes(|choices| ("", choices.pick(&ON_VARIANT)));
        let fields = (0..self.choices.pick(&[0, 1, 1, 2])).map(|_| self.choose_field()).collect();
        Variant { name, attributes, fields }
    }

    fn choose_field(&mut self) -> Field {
        let mut attributes = Vec::new();
        if self.choices.one_in(2) {
            attributes = self.attributes(|choices| choices.pick(&ON_FIELD));
        }
        while self.choices.one_in(3) {
            attributes.push(Attribute { id: self.id(), words: vec![] });
        }
        // An `Option` has no text to be sent.
        let is_sent = attributes.iter().any(|attribute| !attribute.words.is_empty());
        Field { attributes, ty: self.id(), is_option: !is_sent && self.choices.one_in(4) }
    }

    /// A struct, of which all that is said is on the level of a variant.
    fn of_struct(mut self) -> String {
        let packed = self.id();
        let variant = self.choose_variant();
        let repr = self.choices.pick(&["", "#[repr(PACKED)]", "#[repr(C, PACKED(1))]"]);
        self.judge(&[], std::slice::from_ref(&variant));
        if self.is_field_read {
            self.wrong.insert(packed);
        }
        let repr = repr.replace("PACKED", &self.mark(packed, "packed"));
        let attributes = self.written(&variant.attributes);
        let (name, fields) = (self.mark(variant.name, "S"), self.fields(&variant));
        format!(
            "#[derive(::http_status::HttpError)]\n{repr} {attributes}\nstruct {name}{fields};\n"
        )
    }

    fn fields(&self, variant: &Variant) -> String {
        let fields = variant.fields.iter().map(|field| {
            let ty = if field.is_option { "Option<::support::Gone>" } else { "::support::Gone" };
            format!("{}{}", self.written(&field.attributes), self.mark(field.ty, ty))
        });
        let fields = fields.collect::<Vec<_>>().join(", ");
        if fields.is_empty() { fields } else { format!("({fields})") }
    }

    fn mark(&self, id: usize, text: &str) -> String {
        if self.wrong.contains(&id) { format!("«{text}»") } else { text.to_owned() }
    }

    fn written(&self, attributes: &[Attribute]) -> String {
        let written = attributes.iter().map(|Attribute { id, words }| {
            let words = words.iter().map(|(id, before, word)| {
                format!("{before}{}{}", self.mark(*id, word.text), word.rest)
            });
            let words = words.collect::<Vec<_>>().join(", ");
            let inside = if words.is_empty() { String::new() } else { format!("({words})") };
            self.mark(*id, &format!("#[status{inside}]")) + " "
        });
        written.collect()
    }

    fn declaration(&self, attributes: &[Attribute], variants: &[Variant]) -> String {
        let variants = variants.iter().enumerate().map(|(index, variant)| {
            let fields = self.fields(variant);
            let name = self.mark(variant.name, &format!("V{index}"));
            format!("    {}{name}{fields},\n", self.written(&variant.attributes))
        });
        format!(
            "#[derive(::http_status::HttpError)]\n{}\nenum E {{\n{}}}\n",
            self.written(attributes),
            variants.collect::<String>()
        )
    }
}
