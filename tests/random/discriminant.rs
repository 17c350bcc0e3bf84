//! Discriminants, which the derive has to pass over.

use crate::choices::Choices;

/// An expression of the value `10 * index + 1`, with signs in it that look like brackets.
pub(crate) fn discriminant(choices: &mut Choices<'_>, repr: &str, index: usize) -> String {
    let form = choices.pick(&[
        "_",
        "_ << 0",
        "{ _ }",
        "if 1 < 2 { _ } else { 0 }",
        "::support::K::<_>::W as REPR",
        "<::support::K<_> as ::support::Number>::V as REPR",
        "::support::same::<{ _ }>() as REPR",
        "_ as u8 as REPR",
        "[_, 1][0]",
        "match 1 < 2 { true => _, false => 0 }",
        "-(-_)",
        "*&_",
        "_ - (1 > 2) as REPR",
        "(_ >> 0) << 0",
        "(1, _).1",
        "!(!_)",
        "(_ as u8 as char) as u8 as REPR",
        "{ const fn f<const N: REPR>() -> REPR { N } f::<_>() }",
        "_ | (1 < 2 && 3 > 2) as REPR & 0",
        "::core::mem::size_of::<[u8; _]>() as REPR",
        "{ const { _ } }",
        "loop { break _; }",
        "_ - { let a = 1; let b = 2; (a < b) as REPR } + 1",
        "\"'{,<\".len() as REPR * 0 + _",
        "::support::ty!(_)",
        "b'a' as REPR * 0 + _",
        "[[0, _], [1, 2]][0][1]",
    ]);
    let value = (10 * index + 1).to_string();
    // A `_` that is no place for the value is part of a name.
    let words = form.replace("size_of", "sizeof");
    words.replace('_', &value).replace("sizeof", "size_of").replace("REPR", repr)
}
