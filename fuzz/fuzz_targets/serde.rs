//! A status read from JSON and from any integer.

#![no_main]

use http_status::Status;
use libfuzzer_sys::fuzz_target;
use serde_core::de::value::{Error, I64Deserializer, U64Deserializer};
use serde_core::de::{Deserialize, IntoDeserializer};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let read = serde_json::from_slice::<Status>(bytes);
    let value = serde_json::from_slice::<Value>(bytes);
    let expected = value.as_ref().ok().and_then(Value::as_u64).and_then(find);
    assert_eq!(read.ok(), expected);
    if let Ok(value) = value {
        assert_eq!(serde_json::from_value::<Status>(value).ok(), expected);
    }
    if let Some(status) = expected {
        assert_eq!(serde_json::to_string(&status).unwrap(), status.code().to_string());
    }

    if let Some(&bytes) = bytes.first_chunk() {
        let signed = i64::from_be_bytes(bytes);
        for number in [signed, signed >> 32, signed >> 48] {
            integer(number);
        }
    }
});

fn find(number: u64) -> Option<Status> {
    Status::ALL.iter().copied().find(|status| u64::from(status.code()) == number)
}

/// A format with one kind of integer, such as TOML, gives a signed one; others choose by the sign.
fn integer(number: i64) {
    let signed: I64Deserializer<Error> = number.into_deserializer();
    let expected = u64::try_from(number).ok().and_then(find);
    same(Status::deserialize(signed), expected, &number.to_string());

    let number = number.cast_unsigned();
    let unsigned: U64Deserializer<Error> = number.into_deserializer();
    same(Status::deserialize(unsigned), find(number), &number.to_string());
}

/// An error names the number.
fn same(read: Result<Status, Error>, expected: Option<Status>, number: &str) {
    match read {
        Ok(status) => assert_eq!(Some(status), expected),
        Err(error) => {
            assert_eq!(None, expected);
            assert!(error.to_string().contains(&format!("`{number}`")), "{error}");
        }
    }
}
