use proc_macro2::TokenStream;
use syn::Error;

/// That a mistake has been kept to be told of.
pub(crate) struct Told;

/// The mistakes that one expansion has found, to be told of together.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn keep<T>(&mut self, result: Result<T, Error>) -> Result<T, Told> {
        result.map_err(|error| {
            self.push(error);
            Told
        })
    }

    /// The `compile_error!`s.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.map(Error::into_compile_error).unwrap_or_default()
    }
}
