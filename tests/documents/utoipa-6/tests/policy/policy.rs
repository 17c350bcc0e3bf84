http_status::utoipa::schemas! { struct Schemas; }

fn answers<E: ProblemTypes<Schemas>>() -> Catalogue<Schemas> {
    Catalogue::with::<E>(Schemas)
        .with_instance()
        .with_header("x-request-id")
        .with_extension("request_id", json!({ "type": "string" }))
}

macro_rules! documented {
    ($($error:ty),*) => {$(
        impl utoipa::IntoResponses for $error {
            fn responses() -> BTreeMap<String, RefOr<Response>> {
                answers::<$error>().to_responses()
            }
        }
    )*};
}

documented!(ShopError, AccountError);
