//! utoipa 5 and 6: the responses of an operation, from the `#[status(…)]` attributes. With the feature `catalogue`.

// Their examples run where there is that crate, in `documents-utoipa-6`.
#[cfg_attr(not(doctest), doc = include_str!("utoipa_schemas.md"))]
#[doc(inline)]
pub use crate::__utoipa_schemas as schemas;
#[cfg_attr(not(doctest), doc = include_str!("utoipa.md"))]
pub use status_macros::UtoipaIntoResponses as IntoResponses;

#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa_schemas {
    ($(#[$attribute:meta])* $visibility:vis struct $name:ident;) => {
        $(#[$attribute])*
        $visibility struct $name;

        const _: () = {
            use ::utoipa as __http_status_utoipa;

            $crate::__utoipa_schemas! { impl __http_status_utoipa for $name }
        };
    };
    // By a name for utoipa that is in scope: where the crate is not there, that is one error.
    (impl $utoipa:ident for $name:ident) => {
        impl<T: $utoipa::ToSchema> $crate::Schema<T> for $name {
            fn schema(&mut self) -> $crate::__private::Value {
                let mut parts = $crate::__private::Vec::new();
                <T as $utoipa::ToSchema>::schemas(&mut parts);
                // What a type refers to leaves out the type itself, which may be within itself.
                parts.push((
                    $crate::__private::String::from(<T as $utoipa::ToSchema>::name()),
                    <T as $utoipa::PartialSchema>::schema(),
                ));
                $crate::__private::inlined(&<T as $utoipa::PartialSchema>::schema(), &parts)
            }
        }
    };
}
