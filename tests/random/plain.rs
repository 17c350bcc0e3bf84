//! Types of fields that mean nothing to the derive.

/// Types with what looks like the end of a field, each with a value, and whether
/// it can stand beside the other derives.
pub(crate) const PLAIN: [(&str, &str, bool); 27] = [
    ("u8", "1", true),
    ("::std::string::String", "\"x\".into()", true),
    ("&'static str", "\"x\"", true),
    ("[u8; 2]", "[1; 2]", true),
    ("[u8; { 1 + 1 }]", "[1; 2]", true),
    ("[u8; (1 < 2) as usize]", "[1]", true),
    ("[u8; 1 << 1]", "[1; 2]", true),
    ("(u8, (i8,), ())", "(1, (2,), ())", true),
    ("fn(u8, u8) -> ::core::primitive::bool", "|a, b| a < b", true),
    (
        "::core::option::Option<::std::vec::Vec<::std::boxed::Box<u8>>>",
        "::core::option::Option::None",
        true,
    ),
    ("::std::boxed::Box<dyn Fn(u8, u8) -> u8 + Send>", "::std::boxed::Box::new(|a, _| a)", false),
    ("<u8 as ::support::Has>::Assoc", "::support::Gone", true),
    ("for<'x> fn(&'x u8) -> &'x u8", "|it| it", true),
    ("*const [u8]", "&[1]", true),
    ("unsafe extern \"C\" fn(u8)", "{ unsafe extern \"C\" fn f(_: u8) {} f }", true),
    ("::support::ty!(u8)", "1", false),
    (
        "::support::ty![(u8, ::core::option::Option<u8>)]",
        "(1, ::core::option::Option::None)",
        false,
    ),
    ("::core::marker::PhantomData<fn() -> [u8; 3]>", "::core::marker::PhantomData", true),
    ("&'static dyn ::core::fmt::Debug", "&1", true),
    (
        "::std::boxed::Box<dyn for<'x> Fn(&'x u8) -> ::core::result::Result<&'x u8, ()>>",
        "::std::boxed::Box::new(|it| ::core::result::Result::Ok(it))",
        false,
    ),
    (
        "::std::collections::BTreeMap<u8, ::std::vec::Vec<u8>>",
        "::core::default::Default::default()",
        true,
    ),
    (
        "[[u8; 2]; { struct S<const N: usize>; impl<const N: usize> S<N> { const M: usize = N; } S::<2>::M }]",
        "[[1; 2]; 2]",
        false,
    ),
    ("(u8)", "1", true),
    ("::support::K<{ (1 > 2 || 2 < 3) as isize }>", "::support::K", true),
    ("::support::K<-1>", "::support::K", true),
    ("[u8; <u8 as ::support::Has>::FIVE as usize >> 1]", "[1; 2]", true),
    ("&'static (dyn ::core::any::Any + Send + Sync)", "&1u8", true),
];
