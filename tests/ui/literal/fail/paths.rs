use http_status::{Status, status};

fn main() {
    status!(Status::NotFound);
    status!(StatusCode::NOT_FOUND);
    status!(http::StatusCode::UNPROCESSABLE_ENTITY);
    status!(::http_status::Status::NotFond);
    status!(Status::from_code(404));
    status!(config::CODE);
    status!(Status: :NotFound);
    let _ = Status::NotFound;
}
