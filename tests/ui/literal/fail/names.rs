use http_status::status;

fn main() {
    status!(NotFond);
    status!(Notfound);
    status!(not_found);
    status!(Not_Found);
    status!(Teapot);
    status!(InternalError);
    status!(RateLimited);
    status!(Unauthenticated);
    status!(UnprocesableEntity);
    status!(NOT_FUOND);
    status!(Foo);
    status!(Not Found);
    status!(not-found);
    status!(NotFoundError);
    status!(TFound);
    status!(Self);
}
