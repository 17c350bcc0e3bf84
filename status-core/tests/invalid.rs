//! What is said of a number or a text that is no status.

use status_core::Status;

#[track_caller]
fn says(text: &str, message: &str) {
    assert_eq!(text.parse::<Status>().unwrap_err().to_string(), message);
}

#[test]
fn unregistered() {
    says(
        "299",
        "`299` is not a registered status; the nearest are `226` (IM Used) and `300` (Multiple Choices)",
    );
    says(
        "597",
        "`597` is not a registered status; the nearest is `511` (Network Authentication Required)",
    );
    let error = Status::try_from(493_u16).unwrap_err();
    assert_eq!(error, "493".parse::<Status>().unwrap_err());
    assert!(error.to_string().contains("`451`") && error.to_string().contains("`500`"));
}

#[test]
fn left_out_on_purpose() {
    for (text, why) in [("104", "expired"), ("306", "reserves")] {
        let message = text.parse::<Status>().unwrap_err().to_string();
        assert!(
            message.starts_with(&format!("`{text}` is not a registered status: ")),
            "{message}"
        );
        assert!(message.contains(why), "{message}");
    }
}

/// All that `foreign.rs` knows, with the registered code that it names.
#[test]
fn used_without_a_registration() {
    for (code, whose, instead) in [
        (218_u16, "Apache", 500),
        (419, "Laravel", 403),
        (420, "Twitter", 429),
        (430, "Shopify", 403),
        (440, "IIS", 401),
        (444, "nginx", 400),
        (449, "IIS", 400),
        (450, "Windows", 403),
        (460, "AWS", 408),
        (463, "AWS", 400),
        (494, "nginx", 431),
        (495, "nginx", 400),
        (496, "nginx", 400),
        (497, "nginx", 400),
        (498, "ArcGIS", 401),
        (499, "nginx", 408),
        (509, "Apache", 503),
        (520, "Cloudflare", 502),
        (521, "Cloudflare", 502),
        (522, "Cloudflare", 504),
        (523, "Cloudflare", 502),
        (524, "Cloudflare", 504),
        (525, "Cloudflare", 502),
        (526, "Cloudflare", 502),
        (527, "Cloudflare", 502),
        (529, "Qualys", 503),
        (530, "Cloudflare", 502),
        (540, "Shopify", 503),
        (561, "AWS", 502),
        (598, "some proxies", 504),
        (599, "some proxies", 504),
        (783, "Shopify", 400),
        (999, "LinkedIn", 403),
    ] {
        let error = Status::try_from(code).unwrap_err();
        assert_eq!(error, code.to_string().parse::<Status>().unwrap_err());
        let message = error.to_string();
        let is_not = if code < 600 { "registered status" } else { "status code" };
        assert!(message.starts_with(&format!("`{code}` is not a {is_not}: {whose} ")), "{message}");
        assert!(message.contains(&format!("; write `{instead}` (")), "{message}");
    }
    says(
        "520",
        "`520` is not a registered status: Cloudflare uses it for an unknown error of the origin; \
         write `502` (Bad Gateway)",
    );
}

#[test]
fn every_integer_type() {
    macro_rules! check {
        ($($Integer:ty),*) => {$(
            assert_eq!(Status::try_from(100 as $Integer), Ok(Status::Continue));
            for wrong in [<$Integer>::MIN, <$Integer>::MAX].map(|number| number.to_string()) {
                let number: $Integer = wrong.parse().unwrap();
                let message = Status::try_from(number).unwrap_err().to_string();
                // The largest of one byte are in the range of codes.
                let is_not = match &*wrong {
                    "127" | "255" => "a registered status; the nearest ",
                    _ => "a status code: status codes go from 100 to 599",
                };
                assert!(message.starts_with(&format!("`{wrong}` is not {is_not}")), "{message}");
            }
        )*};
    }
    check!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);
    assert_eq!(Status::try_from(404_i64), Ok(Status::NotFound));
    assert_eq!(Status::try_from(404_u128), Ok(Status::NotFound));
    assert!(Status::try_from(65_536 + 404).is_err(), "the number is not cut");
    let out_of_range = "is not a status code: status codes go from 100 to 599";
    assert_eq!(Status::try_from(-1_i32).unwrap_err().to_string(), format!("`-1` {out_of_range}"));
    assert_eq!(
        Status::try_from(u128::MAX).unwrap_err().to_string(),
        format!("`340282366920938463463374607431768211455` {out_of_range}"),
    );
}

#[test]
fn out_of_range() {
    for text in ["0", "99", "099", "600", "998", "1000", "65535", "65536", "99999999999999999999"] {
        says(text, &format!("`{text}` is not a status code: status codes go from 100 to 599"));
    }
    assert_eq!(
        Status::try_from(600_u16).unwrap_err().to_string(),
        "`600` is not a status code: status codes go from 100 to 599",
    );
}

#[test]
fn other_text() {
    for text in ["", "Not Found", "4O4", "-404", "+404", "0404", "40é", "404.0"] {
        says(text, &format!("`{text}` is not a status code: write three digits, such as `404`"));
    }
    says(
        "404\n\u{1b}[31m",
        "`404\\n\\u{1b}[31m` is not a status code: write three digits, such as `404`",
    );
    let long = "é".repeat(40);
    let cut = "é".repeat(16);
    says(&long, &format!("`{cut}…` is not a status code: write three digits, such as `404`"));
    assert!(format!("{:?}", long.parse::<Status>().unwrap_err()).contains(&cut));
}
