//! A closure that panicked, as the error behind the answer that it cost.

use core::any::Any;
use core::error::Error;
use core::fmt;
use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;
use std::sync::Arc;

/// What the closure said, and the error of the problem that it was called for.
#[derive(Debug)]
pub(super) struct Panic {
    text: Option<Cow<'static, str>>,
    error: Option<Arc<dyn Error + Send + Sync>>,
}

impl Panic {
    pub(super) fn new(
        payload: Box<dyn Any + Send>,
        error: Option<Arc<dyn Error + Send + Sync>>,
    ) -> Self {
        let text = payload.downcast::<&str>().map_err(<Box<dyn Any + Send>>::downcast::<String>);
        let text = match text {
            Ok(text) => Some(Cow::Borrowed(*text)),
            Err(Ok(text)) => Some(Cow::Owned(*text)),
            Err(Err(payload)) => {
                // To drop it may panic too.
                core::mem::forget(payload);
                None
            }
        };
        Self { text, error }
    }
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a closure of the policy panicked")?;
        match &self.text {
            Some(text) => write!(f, ": {text}"),
            None => Ok(()),
        }
    }
}

impl Error for Panic {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.as_deref().map(|error| error as _)
    }
}
