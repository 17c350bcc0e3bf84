use core::pin::Pin;
use core::task::{Context, Poll};
use std::io::{Cursor, Error, ErrorKind, Result, SeekFrom};
use std::vec::Vec;

use rocket::response::Body;
use rocket::tokio::io::{AsyncRead, AsyncReadExt, AsyncSeek, ReadBuf};
use rocket::{Catcher, Request, Response};

use crate::policy::adopt::LONGEST_TEXT;

/// The text, or as much of it as is of use. What comes after a failure of the body is lost with it.
pub(super) async fn read_text(body: &mut Body<'_>) -> Vec<u8> {
    let mut text = Vec::new();
    let _ = AsyncReadExt::take(body, LONGEST_TEXT as u64 + 1).read_to_end(&mut text).await;
    text
}

/// Whether the response is what rocket answers where no catcher does.
///
/// It answers so as well where a catcher fails, so a catcher of our own would not be enough; nor can
/// there be a second one where the user has one.
pub(super) async fn is_of_rocket<'r>(
    request: &'r Request<'_>,
    response: &mut Response<'r>,
) -> bool {
    let status = response.status();
    let Ok(mut default) = Catcher::default().handler.handle(status, request).await else {
        return false;
    };
    let fields = [default.headers(), response.headers()];
    let [expected, actual] = fields.map(|fields| fields.get_one("content-type"));
    let is_like = expected == actual
        && default.body().preset_size() == response.body().preset_size()
        && response.headers().get_one("content-encoding").is_none();
    if !is_like {
        return false;
    }
    let Ok(default) = default.body_mut().to_bytes().await else { return false };
    let Ok(bytes) = response.body_mut().to_bytes().await else { return false };
    let is_default = bytes == default;
    response.set_sized_body(bytes.len(), Cursor::new(bytes));
    is_default
}

/// Nothing, of a length that is not known: rocket gives up a seek for it.
pub(super) struct Unknown;

impl AsyncRead for Unknown {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        Poll::Ready(Ok(()))
    }
}

impl AsyncSeek for Unknown {
    fn start_seek(self: Pin<&mut Self>, _: SeekFrom) -> Result<()> {
        Err(Error::from(ErrorKind::Unsupported))
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<u64>> {
        Poll::Ready(Err(Error::from(ErrorKind::Unsupported)))
    }
}
