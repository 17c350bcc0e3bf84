use core::pin::Pin;
use core::task::{Context, Poll};
use std::vec::Vec;

use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response behind a [`ProblemLayer`](super::ProblemLayer): that of the service, or
    /// a problem's.
    #[derive(Debug)]
    pub struct ProblemBody<B> {
        #[pin]
        kind: Kind<B>,
    }
}

pin_project! {
    #[derive(Debug)]
    #[project = KindProjection]
    enum Kind<B> {
        Inner { #[pin] body: B },
        Made { bytes: Vec<u8> },
        // Empty, of a length that nobody knows.
        LeftOut,
    }
}

impl<B> ProblemBody<B> {
    pub(super) fn inner(body: B) -> Self {
        Self { kind: Kind::Inner { body } }
    }

    pub(super) fn made(bytes: Vec<u8>) -> Self {
        Self { kind: Kind::Made { bytes } }
    }

    pub(super) fn left_out() -> Self {
        Self { kind: Kind::LeftOut }
    }
}

/// Empty: for layers such as tower-http's `CorsLayer`, which make responses of their own.
impl<B> Default for ProblemBody<B> {
    fn default() -> Self {
        Self::made(Vec::new())
    }
}

impl<B> Body for ProblemBody<B>
where
    B: Body,
    B::Data: From<Vec<u8>>,
{
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        match self.project().kind.project() {
            KindProjection::Inner { body } => body.poll_frame(cx),
            KindProjection::Made { bytes } => {
                let bytes = core::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes.into()))))
            }
            KindProjection::LeftOut => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Inner { body } => body.is_end_stream(),
            Kind::Made { bytes } => bytes.is_empty(),
            Kind::LeftOut => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Inner { body } => body.size_hint(),
            Kind::Made { bytes } => SizeHint::with_exact(bytes.len() as u64),
            Kind::LeftOut => SizeHint::default(),
        }
    }
}
