macro_rules! documented {
    ($($error:ty),*) => {$(
        impl aide::OperationOutput for $error {
            type Inner = Self;

            fn inferred_responses(_: &mut GenContext, _: &mut Operation) -> Vec<(Option<u16>, Response)> {
                let responses = answers::<$error>().to_responses().into_iter();
                responses.map(|(code, response)| (code.parse().ok(), response)).collect()
            }
        }
    )*};
}

documented!(ShopError, AccountError);
