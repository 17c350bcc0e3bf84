//! What an editor gets, which expands the macro to learn what the user's tokens mean.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use super::implementation::{Paths, alias};
use super::text::Text;
use crate::item::Input;
use crate::syntax::{Answer, Attrs};
use crate::tokens::{Mistake, Mistakes};

/// Who expands a macro.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reader {
    Compiler,
    Editor,
}

impl Reader {
    /// The one of this expansion, and of all in this process.
    pub(crate) fn current() -> Self {
        static CURRENT: LazyLock<Reader> = LazyLock::new(|| {
            Reader::by_name(Path::new(&env::args_os().next().unwrap_or_default()))
        });
        *CURRENT
    }

    /// rust-analyzer is known by the name of its macro server.
    pub(crate) fn by_name(program: &Path) -> Self {
        match program.file_stem().and_then(OsStr::to_str) {
            Some(stem) if stem.starts_with("rust-analyzer") => Self::Editor,
            _ => Self::Compiler,
        }
    }

    /// The mistakes, less those that an editor gets in the paths.
    pub(super) fn errors(self, mistakes: &Mistakes) -> TokenStream {
        let is_left = |mistake: &&Mistake| self == Self::Compiler || mistake.name.is_none();
        mistakes.iter().filter(is_left).flat_map(Mistake::to_compile_error).collect()
    }
}

/// The path of each status that is written, also where several arms are one, and of what is none yet.
///
/// It comes first: to complete a name, the editor expands with another one in its place and looks at
/// the same offset, so nothing may stand before that depends on the name.
pub(super) fn paths(input: &Input<'_>, mistakes: &Mistakes) -> TokenStream {
    let paths = Paths::of(input);
    let mut all = alias(input);
    let types = [&input.attrs.default, &input.attrs.common];
    for attrs in input.variants.iter().map(|variant| &variant.attrs).chain(types) {
        if let Attrs { answer: Some(Answer::Code(code)), .. } = attrs {
            let name = Ident::new(code.status.name(), code.span);
            all.push("let _=");
            all.append(path(paths.root, name));
            all.push(";");
        }
    }
    for mistake in mistakes.iter() {
        if let Some(name) = &mistake.name {
            all.push("let _=");
            all.append(unknown(paths.root, name.clone(), mistake));
            all.push(";");
        }
    }
    let mut body = Text::default();
    body.push("const _:fn()=||");
    body.group(Delimiter::Brace, all);
    body.push(";");
    body.into_stream()
}

fn path(root: &str, name: Ident) -> Text {
    let mut path = Text::from(format!("{root}::Status::"));
    path.splice([TokenTree::from(name)]);
    path
}

/// A path in which the editor can complete what is no status yet, and which carries the error. It is
/// an expression and a pattern, and of no type, so that the editor reports nothing else.
fn unknown(root: &str, name: Ident, mistake: &Mistake) -> Text {
    let mut all = path(root, name);
    all.push("::<");
    all.splice(mistake.to_compile_error());
    all.push(">");
    all
}

/// The same for `status!`, under the path that its crate has given.
pub(super) fn unknown_literal(krate: TokenTree, mistake: &Mistake) -> TokenStream {
    let placeholder = || Ident::new("__", Span::call_site());
    let name = mistake.name.clone().unwrap_or_else(placeholder);
    let path = unknown("", name, mistake).into_stream();
    [krate].into_iter().chain(path).collect()
}
