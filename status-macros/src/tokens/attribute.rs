use proc_macro2::{Delimiter, Ident};
use syn::buffer::Cursor;

use super::cursor::{Tokens, items, path_separator, punct};

/// One attribute, of whatever name.
#[derive(Clone, Copy)]
pub(crate) struct Attribute<'a> {
    /// All of it, from the `#` on.
    pub(crate) tokens: Tokens<'a>,
    /// What follows the name.
    pub(crate) args: Cursor<'a>,
}

/// Calls `visit` with the name of each attribute that comes next, where that is one word, and returns
/// what follows them.
pub(crate) fn each_attribute<'a>(
    cursor: Cursor<'a>,
    mut visit: impl FnMut(Ident, Attribute<'a>),
) -> Cursor<'a> {
    each_attribute_path(cursor, |path, attribute| {
        if let Some((name, _)) = path.ident().filter(|(_, rest)| rest.is_empty()) {
            visit(name, attribute);
        }
    })
}

/// Calls `visit` with the path of each attribute that comes next, and returns what follows them.
pub(crate) fn each_attribute_path<'a>(
    mut cursor: Cursor<'a>,
    mut visit: impl FnMut(Tokens<'a>, Attribute<'a>),
) -> Cursor<'a> {
    while let Some((inside, _, end)) =
        punct(cursor, '#').and_then(|rest| rest.group(Delimiter::Bracket))
    {
        if let Some(args) = after_path(inside) {
            let path = Tokens { start: inside, end: args };
            visit(path, Attribute { tokens: Tokens { start: cursor, end }, args });
        }
        cursor = end;
    }
    cursor
}

fn after_path(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut cursor = path_separator(start).unwrap_or(start);
    loop {
        let (_, rest) = cursor.ident()?;
        let Some(next) = path_separator(rest) else { return Some(rest) };
        cursor = next;
    }
}

impl<'a> Attribute<'a> {
    /// Whether the attribute is its name alone.
    pub(crate) fn is_bare(self) -> bool {
        self.args.eof()
    }

    /// What stands in its parentheses, where that is something and all.
    pub(crate) fn list(self) -> Option<Cursor<'a>> {
        let (list, _, rest) = self.args.group(Delimiter::Parenthesis)?;
        (!list.eof() && rest.eof()).then_some(list)
    }

    /// The items of its list; none, where it has no list.
    pub(crate) fn items(self) -> impl Iterator<Item = Tokens<'a>> {
        self.list().into_iter().flat_map(items)
    }
}
