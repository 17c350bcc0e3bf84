//! A subscriber that keeps the events of http-status.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::mem;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Level, Metadata, Subscriber};

/// An event, its fields as text.
#[derive(Debug, PartialEq)]
pub struct Event {
    /// How grave it is.
    pub level: Level,
    /// Those that have a value.
    pub fields: BTreeMap<&'static str, String>,
}

impl Event {
    /// An event as a test expects it.
    #[must_use]
    pub fn new(level: Level, fields: &[(&'static str, &str)]) -> Self {
        Self { level, fields: fields.iter().map(|&(name, text)| (name, text.to_owned())).collect() }
    }
}

/// The events with the target `http_status`.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Vec<Event>>>);

impl Recorder {
    /// The recorder of the whole process: a server's threads are many.
    pub fn of_the_process() -> &'static Self {
        static RECORDER: OnceLock<Recorder> = OnceLock::new();
        RECORDER.get_or_init(|| {
            let recorder = Self::default();
            tracing::subscriber::set_global_default(recorder.clone()).expect("there is one only");
            recorder
        })
    }

    /// The events of this thread while `act` runs.
    pub fn during(act: impl FnOnce()) -> Vec<Event> {
        let recorder = Self::default();
        tracing::subscriber::with_default(recorder.clone(), act);
        recorder.take()
    }

    /// The events since the last time.
    #[must_use]
    pub fn take(&self) -> Vec<Event> {
        mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "http_status"
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let event = Event { level: *event.metadata().level(), fields: fields.0 };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}
