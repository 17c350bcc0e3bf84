//! A status as other languages and crates write it.

use http_status::status;

fn main() {
    status!(HttpStatus.NOT_FOUND);
    status!(http.StatusNotFound);
    status!(Status404NotFound);
    status!(NotFoundException);
    status!(SC_NOT_FOUND);
    status!(HTTP_404_NOT_FOUND);
    status!(HttpResponse::NotFound());
    status!(http::StatusCode::NOT_FOUND.as_u16());
    status!(StatusCode::from_u16(404).unwrap());
    status!(StatusCode::from_u16(520).unwrap());
    status!("404 Not Found");
    status!("499");
    status!(520u16);
    status!(404 Not Found);
    status!(404 "Not Found");
    status!(404 = NotFound);
    status!(404("no such user"));
    status!(404, "no such user");
    status!(4xx);
    status!(400..500);
    status!(404 | 410 | Gone);
    status!(Status::NotFound | Status::Gone);
    status!([404, 410]);
    status!(code = 404);
    status!(status = NotFound);
    status!(MY_STATUS);
    status!(Self::STATUS);
    status!(config::NOT_THERE);
    status!(crate::MY_STATUS);
    status!(HTTP 404);
    status!(transparent);
    status!(hide);
    status!(#404);
    status!(Ok(200));
    status!(b"200");
}
