use http_status::HttpError;

#[derive(HttpError)]
pub enum AppError {
    #[status(NotFond)]
    NoUser(u64),
    #[status(499)]
    Taken { name: String },
    Upstream(&'static str),
}

fn main() {}
