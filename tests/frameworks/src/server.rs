//! A server while a test needs it.

use std::error::Error;
use std::mem;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};

use http_status::Problem;
use tokio::runtime::Runtime;

use crate::errors::{AppError, StoreError};

/// A server on a port of its own; dropped, it stops.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// What its middleware has read.
    pub carried: Carried,
    stop: Option<Stop>,
    runtime: Runtime,
}

type Stop = Box<dyn FnOnce(&Runtime)>;

impl Server {
    /// Runs `serve`, which spawns the server and says where it listens.
    #[must_use]
    pub fn start(serve: impl AsyncFnOnce(Carried) -> SocketAddr) -> Self {
        let runtime = Runtime::new().expect("threads can be started");
        let carried = Carried::default();
        let address = runtime.block_on(serve(carried.clone()));
        Self { address, carried, stop: None, runtime }
    }

    /// For a server whose threads are not those of the runtime.
    #[must_use]
    pub fn stopped_by<F: Future<Output = ()>>(
        mut self,
        stop: impl FnOnce() -> F + 'static,
    ) -> Self {
        self.stop = Some(Box::new(|runtime| runtime.block_on(stop())));
        self
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop(&self.runtime);
        }
    }
}

/// A listener on a free port of the loopback interface, and its address.
#[must_use]
pub fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.set_nonblocking(true).expect("sockets can be that");
    let address = listener.local_addr().expect("it is bound");
    (listener, address)
}

/// What a middleware finds in responses: errors by type and text, problems by status.
#[derive(Clone, Default)]
pub struct Carried(Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<u16>>>);

impl Carried {
    /// Keeps what the extensions of a response carry.
    pub fn extension(&self, extension: Option<&Problem>) {
        self.count(extension);
        if let Some(error) = extension.and_then(Problem::error) {
            self.error(error);
        }
    }

    fn count(&self, problem: Option<&Problem>) {
        let mut codes = self.1.lock().unwrap_or_else(PoisonError::into_inner);
        codes.extend(problem.map(|problem| problem.status().code()));
    }

    /// The statuses of the problems that were carried since the last time.
    #[must_use]
    pub fn problems(&self) -> Vec<u16> {
        mem::take(&mut self.1.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps an error, downcast.
    pub fn error(&self, error: &(dyn Error + Send + Sync + 'static)) {
        let text = if let Some(error) = error.downcast_ref::<AppError>() {
            format!("AppError: {error}")
        } else if let Some(error) = error.downcast_ref::<StoreError>() {
            format!("StoreError: {error}")
        } else {
            format!("unknown: {error}")
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    }

    /// What was carried since the last time.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
