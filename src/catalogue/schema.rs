//! Where the schemas of extension members come from.

use core::any::type_name;

use serde_json::{Value, json};

/// Supplies the JSON schema of an extension member of type `T`. With the feature `catalogue`.
///
/// A source implements it for each type that is sent as a member, or for all types of which it can make a
/// schema. The derives for utoipa and aide bring their own.
///
/// ```
/// use http_status::Schema;
/// use serde_json::{Value, json};
///
/// struct Ours;
///
/// impl Schema<u32> for Ours {
///     fn schema(&mut self) -> Value {
///         json!({ "type": "integer", "minimum": 0 })
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the extension member `{T}` has no schema",
    label = "a member of this type cannot be documented",
    note = "for utoipa it derives `utoipa::ToSchema`, for aide `schemars::JsonSchema`"
)]
pub trait Schema<T: ?Sized> {
    /// The JSON schema of `T`, in which references are resolved.
    ///
    /// ```
    /// use http_status::{Schema, Untyped};
    ///
    /// let schema = <Untyped as Schema<bool>>::schema(&mut Untyped);
    /// assert_eq!(schema["type"], "boolean");
    /// ```
    fn schema(&mut self) -> Value;
}

/// A source of schemas that needs no trait on member types. With the feature `catalogue`.
///
/// It knows `bool`, integers, floats, texts, and `Option`, `Vec`, pointers and arrays of these. A member of any other
/// type can be any value.
///
/// ```
/// use http_status::{Schema, Untyped};
///
/// struct Money;
///
/// assert_eq!(<Untyped as Schema<Vec<u8>>>::schema(&mut Untyped)["items"]["type"], "integer");
/// assert_eq!(<Untyped as Schema<Money>>::schema(&mut Untyped).to_string(), "{}");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Untyped;

impl<T: ?Sized> Schema<T> for Untyped {
    fn schema(&mut self) -> Value {
        named(type_name::<T>())
    }
}

/// The schema of a type by the name that the compiler gives it. No type of a user's has such a name, and where
/// the compiler changes one, it is any value.
pub(crate) fn named(name: &str) -> Value {
    let any = || json!({});
    let name = name.trim_start_matches('&').trim_start_matches("mut ");
    if let Some(items) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        return array(items);
    }
    let Some((name, arguments)) = name.split_once('<') else {
        return match name {
            "bool" => json!({ "type": "boolean" }),
            "u8" => json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
            "u16" => json!({ "type": "integer", "minimum": 0, "maximum": 65535 }),
            "u32" | "u64" | "u128" | "usize" => json!({ "type": "integer", "minimum": 0 }),
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => json!({ "type": "integer" }),
            // What is no number is `null`.
            "f32" | "f64" => json!({ "type": ["number", "null"] }),
            "char" | "str" | "alloc::string::String" => json!({ "type": "string" }),
            _ => any(),
        };
    };
    let Some(arguments) = arguments.strip_suffix('>') else { return any() };
    let arguments = arguments.strip_prefix("'_, ").unwrap_or(arguments);
    match name {
        "core::option::Option" => {
            let mut schema = named(arguments);
            if let Some(name) = schema["type"].as_str() {
                schema["type"] = json!([name, "null"]);
            }
            // A type that it lists already is `null` too.
            if schema["type"].is_array() { schema } else { any() }
        }
        "alloc::boxed::Box" | "alloc::borrow::Cow" | "alloc::sync::Arc" | "alloc::rc::Rc" => {
            named(arguments)
        }
        "alloc::vec::Vec" | "alloc::collections::vec_deque::VecDeque" => {
            json!({ "type": "array", "items": named(arguments) })
        }
        _ => any(),
    }
}

/// The schema of a slice or an array, of what stands between the brackets.
fn array(items: &str) -> Value {
    let is_length = |(_, length): &(&str, &str)| length.bytes().all(|digit| digit.is_ascii_digit());
    let item = items.rsplit_once("; ").filter(is_length).map_or(items, |(item, _)| item);
    json!({ "type": "array", "items": named(item) })
}

/// The schema of one value, as JSON.
pub(super) fn constant(value: &str) -> Value {
    let value: Value = serde_json::from_str(value).unwrap_or_default();
    let kind = match &value {
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        _ => "string",
    };
    // What was read is not the integer that is sent.
    if value.is_f64() {
        return json!({ "type": kind });
    }
    json!({ "type": kind, "enum": [value] })
}
