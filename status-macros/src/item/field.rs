//! A field, and what its attributes say.

use proc_macro2::{Delimiter, Ident};
use syn::buffer::Cursor;
use syn::ext::IdentExt;

use super::ty::is_wrapped_in;
use crate::syntax::{FieldOption, FieldSaid};
use crate::tokens::{
    Attribute, Mistake, Mistakes, Tokens, each_attribute, find, punct, skip, symbol,
};

pub(crate) struct Field<'a> {
    /// Where its attributes begin, of whatever name.
    pub(crate) start: Cursor<'a>,
    pub(crate) member: Member,
    pub(crate) ty: Tokens<'a>,
    /// Whether another derive's attribute says that it is the error that this one comes from, or that
    /// it is not.
    pub(crate) is_source: Option<bool>,
    pub(crate) delegate: Option<Delegate<'a>>,
    pub(crate) options: Vec<FieldOption<'a>>,
    pub(crate) default: Option<DefaultValue<'a>>,
    /// Whether there is a mistake in its attributes.
    pub(crate) is_wrong: bool,
}

/// Its `#[status]` or `#[status(with = path)]`.
#[derive(Clone, Copy)]
pub(crate) struct Delegate<'a> {
    pub(crate) attribute: Attribute<'a>,
    /// The function that gives the error to delegate to.
    pub(crate) with: Option<Tokens<'a>>,
}

/// Its `#[status(default)]` or `#[status(default = path)]`: what it is read back with.
pub(crate) struct DefaultValue<'a> {
    pub(crate) word: Ident,
    /// The function that gives the value, in place of its `Default`.
    #[cfg_attr(
        not(feature = "client"),
        expect(dead_code, reason = "only `FromProblem` reads back")
    )]
    pub(crate) function: Option<Tokens<'a>>,
}

pub(crate) enum Member {
    Named(Ident),
    Index(usize),
}

impl Member {
    /// As it stands in a pattern: raw, since it is then no keyword in any edition.
    pub(crate) fn pattern(&self) -> String {
        match self {
            Member::Named(ident) => format!("r#{}", ident.unraw()),
            Member::Index(index) => index.to_string(),
        }
    }

    /// As people call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Index(index) => index.to_string(),
        }
    }
}

impl<'a> Field<'a> {
    /// The fields that come next, whether there are neither parentheses nor braces, and what follows.
    pub(crate) fn parse_all(
        cursor: Cursor<'a>,
        mistakes: &mut Mistakes,
    ) -> (bool, Vec<Self>, Cursor<'a>) {
        let group = |delimiter| cursor.group(delimiter);
        let (fields, is_named, rest) =
            match (group(Delimiter::Parenthesis), group(Delimiter::Brace)) {
                (Some((inside, _, rest)), _) => (inside, false, rest),
                (_, Some((inside, _, rest))) => (inside, true, rest),
                _ => return (true, Vec::new(), cursor),
            };
        let mut all = Vec::new();
        let mut cursor = fields;
        while let Some((field, rest)) = Self::parse(cursor, is_named, all.len(), mistakes) {
            all.push(field);
            cursor = rest;
        }
        (false, all, rest)
    }

    fn parse(
        start: Cursor<'a>,
        is_named: bool,
        index: usize,
        mistakes: &mut Mistakes,
    ) -> Option<(Self, Cursor<'a>)> {
        let mut attributes = Vec::new();
        let mut is_source = None;
        let cursor = each_attribute(start, |name, attribute| match name.to_string().as_str() {
            "status" => attributes.push(attribute),
            "from" | "source" if attribute.is_bare() => is_source = Some(true),
            "snafu" | "error" => is_source = names_source(attribute).or(is_source),
            _ => {}
        });
        let cursor = after_visibility(cursor);
        let (member, ty) = if is_named {
            let (ident, rest) = cursor.ident()?;
            (Member::Named(ident), punct(rest, ':')?)
        } else {
            skip(cursor)?;
            (Member::Index(index), cursor)
        };
        let ty = Tokens { start: ty, end: find(ty, |cursor| symbol(cursor) == Some(',')) };
        let mut field = Self {
            start,
            member,
            ty,
            is_source,
            delegate: None,
            options: Vec::new(),
            default: None,
            is_wrong: false,
        };
        for attribute in attributes {
            field.read(attribute, mistakes);
        }
        let is_used = field.check_default();
        field.keep(is_used, mistakes);
        Some((field, punct(ty.end, ',').unwrap_or(ty.end)))
    }

    fn read(&mut self, attribute: Attribute<'a>, mistakes: &mut Mistakes) {
        if attribute.is_bare() {
            let added = self.set_delegate(Delegate { attribute, with: None });
            self.keep(added, mistakes);
            return;
        }
        let name = match &self.member {
            Member::Named(ident) => Some(ident.clone()),
            Member::Index(_) => None,
        };
        let mut before = Before::Nothing;
        FieldSaid::read_all(attribute, name.as_ref(), |said| {
            let added = said.and_then(|said| match (said, &before) {
                (FieldSaid::Option(option), Before::Delegate(with)) => {
                    self.delegate = None;
                    Err(wrong_order(with, &option))
                }
                (FieldSaid::Option(option), _) => {
                    self.options.push(option);
                    before = Before::Option;
                    Ok(())
                }
                (FieldSaid::With(word, path), Before::Nothing) => {
                    before = Before::Delegate(word);
                    self.set_delegate(Delegate { attribute, with: Some(path) })
                }
                (FieldSaid::With(word, path), Before::Option) => self.convert(&word, path),
                (FieldSaid::With(word, _), Before::Delegate(_)) => Err(second_function(&word)),
                (FieldSaid::Default(word, function), _) => {
                    if !matches!(before, Before::Delegate(_)) {
                        before = Before::Default;
                    }
                    self.set_default(DefaultValue { word, function })
                }
                (FieldSaid::With(word, _), Before::Default) => Err(self.behind_default(&word)),
                // It is for the option that has a mistake.
                (FieldSaid::With(..), Before::Mistake) => Ok(()),
            });
            if added.is_err() {
                let has_option = matches!(before, Before::Option | Before::Default);
                if let Some(option) = self.options.last_mut().filter(|_| has_option) {
                    option.may_lack_its_function = true;
                }
                before = Before::Mistake;
            }
            self.keep(added, mistakes);
        });
    }

    fn keep(&mut self, added: Result<(), Mistake>, mistakes: &mut Mistakes) {
        self.is_wrong |= mistakes.keep(added).is_none();
    }

    fn set_delegate(&mut self, delegate: Delegate<'a>) -> Result<(), Mistake> {
        if self.delegate.is_some() {
            let message = "duplicate `#[status]`: it is given above, remove one of them";
            return Err(Mistake::at(delegate.attribute.tokens, message));
        }
        self.delegate = Some(delegate);
        Ok(())
    }

    fn set_default(&mut self, default: DefaultValue<'a>) -> Result<(), Mistake> {
        if self.default.is_some() {
            let message = "duplicate `default`: it is given above, remove one of them";
            return Err(Mistake::new(default.word.span(), message));
        }
        self.default = Some(default);
        Ok(())
    }

    /// A field that is read back from what is sent of it has no use for a default.
    fn check_default(&self) -> Result<(), Mistake> {
        let Some(default) = &self.default else { return Ok(()) };
        let is_delegated = self.delegate.is_some_and(|delegate| delegate.with.is_none());
        let is_sent = |it: &&FieldOption<'_>| it.with.is_none() && !it.may_lack_its_function;
        let from = match self.options.iter().find(is_sent) {
            _ if is_delegated => "by its own type".into(),
            Some(option) => format!("from `{}`", option.use_.form()),
            None => return Ok(()),
        };
        let message = format!("the field is read back {from}: remove `default`");
        Err(Mistake::new(default.word.span(), message))
    }

    /// The mistake of a `with` that follows a `default`.
    fn behind_default(&self, with: &Ident) -> Mistake {
        let message = match self.options.last().filter(|option| option.with.is_none()) {
            Some(option) => format!(
                "`with` goes right behind the option whose value it makes: write `{}, with = …, default`",
                option.use_.form()
            ),
            None => "a default has its function in itself: write `default = path`".into(),
        };
        Mistake::new(with.span(), message)
    }

    /// Adds the function to the option before it.
    fn convert(&mut self, word: &Ident, path: Tokens<'a>) -> Result<(), Mistake> {
        match self.options.last_mut() {
            Some(option) if option.with.is_none() => {
                option.with = Some(path);
                Ok(())
            }
            _ => Err(second_function(word)),
        }
    }

    /// Whether it is an `Option`, of which a `None` is not sent.
    pub(crate) fn is_optional(&self) -> bool {
        is_wrapped_in(self.ty, "Option")
    }
}

/// What comes before an item of an attribute.
enum Before {
    Nothing,
    Option,
    Default,
    /// A `with` that gives the status.
    Delegate(Ident),
    Mistake,
}

fn wrong_order(with: &Ident, option: &FieldOption<'_>) -> Mistake {
    let message = format!(
        "`with` goes behind the option whose value it makes: write `{}, with = …`",
        option.use_.form()
    );
    Mistake::new(with.span(), message)
}

fn second_function(word: &Ident) -> Mistake {
    Mistake::new(word.span(), "duplicate `with`: it is given above, remove one of them")
}

/// What `#[snafu(source)]`, `#[snafu(source(false))]`, `#[error(source)]` or `#[error(not(source))]`
/// says.
fn names_source(attribute: Attribute<'_>) -> Option<bool> {
    attribute.items().find_map(|item| {
        let (word, rest) = item.ident()?;
        let first = rest.inside().and_then(Tokens::ident).map(|(word, _)| word);
        match first {
            Some(inner) if word == "not" && inner == "source" => Some(false),
            inner if word == "source" => Some(inner.is_none_or(|inner| inner != "false")),
            _ => None,
        }
    })
}

/// What follows `pub` and its restriction, if they come next.
pub(crate) fn after_visibility(cursor: Cursor<'_>) -> Cursor<'_> {
    let Some((_, rest)) = cursor.ident().filter(|(ident, _)| ident == "pub") else {
        return cursor;
    };
    match rest.group(Delimiter::Parenthesis) {
        Some((inside, _, after)) if is_restriction(inside) => after,
        _ => rest,
    }
}

fn is_restriction(inside: Cursor<'_>) -> bool {
    inside.ident().is_some_and(|(ident, rest)| match ident.to_string().as_str() {
        "crate" | "self" | "super" => rest.eof(),
        word => word == "in",
    })
}
