use http_status::{Status, status};

fn main() {
    assert_eq!(status!(404).code(), 404);
    assert_eq!(status!(NotFound).code(), 404);
    assert_eq!(status!(NOT_FOUND).code(), 404);
    assert_eq!(status!(404,).code(), 404);
    assert_eq!(status![Ok].code(), 200);
    assert_eq!(status! { OK }.code(), 200);
    assert_eq!(status!(PayloadTooLarge).code(), 413);
    assert_eq!(status!(ContentTooLarge).code(), 413);
    assert_eq!(status!(REQUEST_ENTITY_TOO_LARGE).code(), 413);
    assert_eq!(status!(UNPROCESSABLE_ENTITY).code(), 422);
    assert_eq!(status!(MovedTemporarily).code(), 302);
    assert_eq!(status!(IM_A_TEAPOT).code(), 418);
    assert_eq!(http_status::status!(511).code(), 511);
    let _: Status = status!(100);
}
