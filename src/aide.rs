//! aide 0.15: the responses of an operation, from the `#[status(…)]` attributes. With the feature `catalogue`.

// Their examples run where there is that crate, in `documents-aide`.
#[cfg_attr(not(doctest), doc = include_str!("aide_schemas.md"))]
#[doc(inline)]
pub use crate::__aide_schemas as schemas;
#[cfg_attr(not(doctest), doc = include_str!("aide.md"))]
pub use status_macros::AideOperationOutput as OperationOutput;

#[doc(hidden)]
#[macro_export]
macro_rules! __aide_schemas {
    ($(#[$attribute:meta])* $visibility:vis struct $name:ident;) => {
        $(#[$attribute])*
        $visibility struct $name;

        const _: () = {
            $crate::__aide_schemas! { impl for $name }
        };
    };
    (impl for $name:ident) => {
        // Where the crate is not there, that is one error.
        use ::schemars as __http_status_schemars;

        impl<T: __http_status_schemars::JsonSchema> $crate::Schema<T> for $name {
            fn schema(&mut self) -> $crate::__private::Value {
                let settings = __http_status_schemars::generate::SchemaSettings::draft2020_12();
                let generator = settings.for_serialize().into_generator();
                $crate::__private::inlined_whole(&generator.into_root_schema_for::<T>())
            }
        }
    };
}
