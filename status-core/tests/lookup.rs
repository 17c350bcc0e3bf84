//! Every look-up, over all of its input where that is finite.

use status_core::{Class, Status};

/// The registered codes, by hand.
const CODES: [u16; 62] = [
    100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304,
    305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415,
    416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505,
    506, 507, 508, 510, 511,
];

#[test]
fn every_u16() {
    for code in 0..=u16::MAX {
        let status = Status::from_code(code);
        assert_eq!(status.map(u16::from), CODES.contains(&code).then_some(code));
        assert_eq!(Status::try_from(code).ok(), status);
    }
}

#[test]
fn every_three_bytes() {
    let mut found = 0;
    for bytes in (0..1_u32 << 24).map(u32::to_le_bytes) {
        let [a, b, c, _] = bytes;
        let status = Status::from_bytes(&[a, b, c]);
        if let Some(status) = status {
            assert_eq!(status.as_str().as_bytes(), [a, b, c]);
            found += 1;
        }
        if [a, b, c].is_ascii() {
            let text = [a, b, c].map(char::from).iter().collect::<String>();
            let code =
                text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap());
            assert_eq!(status, code.and_then(Status::from_code), "{text}");
        }
    }
    assert_eq!(found, CODES.len());
}

#[test]
fn other_lengths() {
    for text in ["", "4", "40", "0404", "4040", " 404", "404 ", "+404", "404 Not Found"] {
        assert_eq!(Status::from_bytes(text.as_bytes()), None, "{text}");
        assert!(text.parse::<Status>().is_err(), "{text}");
    }
}

#[test]
fn codes_and_text_agree() {
    for (&status, code) in Status::ALL.iter().zip(CODES) {
        assert_eq!(status.code(), code);
        assert_eq!(status, code);
        assert_eq!(code, status);
        assert_ne!(status, code + 1);
        assert_ne!(code + 1, status);
        assert_eq!(status.as_str(), code.to_string());
        assert_eq!(code.to_string().parse(), Ok(status));
        assert_eq!(Status::try_from(&*code.to_string()), Ok(status));
    }
}

#[test]
fn names_in_both_spellings_and_no_other() {
    for &status in Status::ALL {
        let name = status.name();
        let mut screaming = String::new();
        for (at, letter) in name.char_indices() {
            if at > 0 && letter.is_ascii_uppercase() {
                screaming.push('_');
            }
            screaming.push(letter.to_ascii_uppercase());
        }
        assert_eq!(Status::from_name(name), Some(status));
        assert_eq!(Status::from_name(&screaming), Some(status), "{screaming}");
        let snake = screaming.to_ascii_lowercase();
        assert_eq!(Status::from_name(&snake), None, "{snake}");
        let lower = name.to_ascii_lowercase();
        assert_eq!(Status::from_name(&lower), None, "{lower}");
        for wrong in [format!("{name}_"), format!("_{screaming}"), format!("{screaming}X")] {
            assert_eq!(Status::from_name(&wrong), None, "{wrong}");
        }
        for letter in 'A'..='Z' {
            assert_eq!(Status::from_name(&format!("{name}{letter}")), None, "{name}{letter}");
        }
        for end in 0..name.len() {
            assert_ne!(Status::from_name(&name[..end]), Some(status));
        }
    }
    assert_eq!(Status::from_name("IM_A_TEAPOT"), Some(Status::ImATeapot));
    assert_eq!(Status::from_name("UNPROCESSABLE_ENTITY"), Some(Status::UnprocessableContent));
    for wrong in ["", "Not_Found", "NOTFOUND", "NOT__FOUND", "NOT FOUND", "Not-Found", "404"] {
        assert_eq!(Status::from_name(wrong), None, "{wrong}");
    }
}

#[test]
fn reasons_in_any_case() {
    for &status in Status::ALL {
        let reason = status.reason();
        for spelling in [reason.into(), reason.to_lowercase(), reason.to_uppercase()] {
            assert_eq!(Status::from_reason(&spelling), Some(status), "{spelling}");
        }
        assert_eq!(Status::from_reason(&format!("{reason} ")), None);
        assert_eq!(Status::from_reason(&format!(" {reason}")), None);
    }
    for wrong in ["", "NotFound", "Not  Found", "Not-Found", "Ima teapot", "404"] {
        assert_eq!(Status::from_reason(wrong), None, "{wrong}");
    }
    assert_eq!(Status::from_reason("request-uri too long"), Some(Status::UriTooLong));
}

/// Those of RFC 2068 §6.1.1 and of RFC 2616 §6.1.1 that differ from today's.
#[test]
fn older_reasons() {
    for (reason, status) in [
        ("Moved Temporarily", Status::Found),
        ("Request Time-out", Status::RequestTimeout),
        ("Request Entity Too Large", Status::PayloadTooLarge),
        ("Request-URI Too Large", Status::UriTooLong),
        ("Requested range not satisfiable", Status::RangeNotSatisfiable),
        ("Gateway Time-out", Status::GatewayTimeout),
        ("HTTP Version not supported", Status::HttpVersionNotSupported),
    ] {
        assert_eq!(Status::from_reason(reason), Some(status), "{reason}");
        assert_eq!(Status::from_reason(&reason.to_uppercase()), Some(status), "{reason}");
    }
    assert_eq!(Status::from_name("REQUEST_URI_TOO_LARGE"), Some(Status::UriTooLong));
    assert_eq!(Status::RequestUriTooLarge.code(), 414);
    assert_eq!(Status::from_name("RequestTimeOut"), None);
}

#[test]
fn as_text() {
    assert_eq!(format!("[{:>13}]", Status::Gone), "[     410 Gone]");
    assert_eq!(format!("[{:-<9}]", Status::Gone), "[410 Gone-]");
    assert_eq!(format!("[{:^10}]", Status::Gone), "[ 410 Gone ]");
    assert_eq!(format!("[{:.3}]", Status::Gone), "[410]");
    assert_eq!(format!("[{:>18}]", Status::Gone.spec()), "[ RFC 9110 §15.5.11]");
    assert_eq!(format!("[{:<18}]", Status::Locked.spec()), "[RFC 4918 §11.3    ]");
    let error: &dyn std::error::Error = &Status::NotFound;
    assert_eq!(error.to_string(), "404 Not Found");
    assert!(error.source().is_none());
}

#[test]
fn an_error_or_500() {
    for &status in Status::ALL {
        let expected = if status.code() < 400 { 500 } else { status.code() };
        assert_eq!(status.or_internal_server_error().code(), expected);
    }
}

#[test]
fn classes() {
    for &status in Status::ALL {
        let class = match status.as_str().as_bytes()[0] {
            b'1' => Class::Informational,
            b'2' => Class::Successful,
            b'3' => Class::Redirection,
            b'4' => Class::ClientError,
            _ => Class::ServerError,
        };
        assert_eq!(status.class(), class);
        let is = [
            status.is_informational(),
            status.is_success(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        assert_eq!(is.map(u8::from).iter().sum::<u8>(), 1);
        assert!(is[class as usize]);
        assert_eq!(status.is_error(), status.code() >= 400);
    }
}

#[test]
fn two_bytes() {
    assert_eq!(size_of::<Status>(), 2);
    assert_eq!(size_of::<Option<Status>>(), 2);
}

#[test]
fn all_in_const() {
    const BY_CODE: Option<Status> = Status::from_code(404);
    const BY_BYTES: Option<Status> = Status::from_bytes(b"404");
    const BY_NAME: Option<Status> = Status::from_name("NOT_FOUND");
    const BY_REASON: Option<Status> = Status::from_reason("not found");
    const LENGTH: usize = Status::NotFound.reason().len() + Status::NotFound.as_str().len();
    assert_eq!([BY_CODE, BY_BYTES, BY_NAME, BY_REASON], [Some(Status::NotFound); 4]);
    assert_eq!(LENGTH, 12);
}
