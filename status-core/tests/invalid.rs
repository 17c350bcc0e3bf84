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
        "599",
        "`599` is not a registered status; the nearest is `511` (Network Authentication Required)",
    );
    let error = Status::try_from(499).unwrap_err();
    assert_eq!(error, "499".parse::<Status>().unwrap_err());
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

#[test]
fn out_of_range() {
    for text in ["0", "99", "099", "600", "999", "1000", "65535", "65536", "99999999999999999999"] {
        says(text, &format!("`{text}` is not a status code: status codes go from 100 to 599"));
    }
    assert_eq!(
        Status::try_from(600).unwrap_err().to_string(),
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
