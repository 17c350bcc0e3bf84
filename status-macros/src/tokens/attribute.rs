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

/// Calls `visit` with the name of each attribute that comes next, and returns what follows them.
pub(crate) fn each_attribute<'a>(
    mut cursor: Cursor<'a>,
    mut visit: impl FnMut(Ident, Attribute<'a>),
) -> Cursor<'a> {
    while let Some((inside, _, end)) =
        punct(cursor, '#').and_then(|rest| rest.group(Delimiter::Bracket))
    {
        if let Some((name, args)) =
            inside.ident().filter(|&(_, args)| path_separator(args).is_none())
        {
            visit(name, Attribute { tokens: Tokens { start: cursor, end }, args });
        }
        cursor = end;
    }
    cursor
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
