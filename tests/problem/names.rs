//! A serializer that lists the names of members. It is not `serde_json`'s, though the name of its type has it.

use std::fmt::Error;
use std::marker::PhantomData;

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};

/// The names of all members, and after each of them those of its value.
pub(super) fn names(value: &impl Serialize) -> Vec<String> {
    value.serialize(Names(Vec::new(), PhantomData::<serde_json::Value>)).expect("it serializes")
}

struct Names<T>(Vec<String>, PhantomData<T>);

type None = Impossible<Vec<String>, Error>;

macro_rules! nothing {
    ($($method:ident($($type:ty)?))*) => {
        $(fn $method(self $(, _: $type)?) -> Result<Vec<String>, Error> { Ok(self.0) })*
    };
}

macro_rules! never {
    ($($method:ident($($type:ty),*) -> $result:ty;)*) => {
        $(fn $method(self $(, _: $type)*) -> Result<$result, Error> { Err(Error) })*
    };
}

impl<T> Serializer for Names<T> {
    type Ok = Vec<String>;
    type Error = Error;
    type SerializeSeq = None;
    type SerializeTuple = None;
    type SerializeTupleStruct = None;
    type SerializeTupleVariant = None;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = None;

    nothing! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8]) serialize_none()
        serialize_unit() serialize_unit_struct(&'static str)
    }

    never! {
        serialize_unit_variant(&'static str, u32, &'static str) -> Vec<String>;
        serialize_seq(Option<usize>) -> None;
        serialize_tuple(usize) -> None;
        serialize_tuple_struct(&'static str, usize) -> None;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> None;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> None;
    }

    fn serialize_some<V: Serialize + ?Sized>(self, value: &V) -> Result<Vec<String>, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<V: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &V,
    ) -> Result<Vec<String>, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<V: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &V,
    ) -> Result<Vec<String>, Error> {
        value.serialize(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }
}

impl<T> SerializeMap for Names<T> {
    type Ok = Vec<String>;
    type Error = Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), Error> {
        let key = serde_json::to_value(key).map_err(|_| Error)?;
        self.0.push(key.as_str().ok_or(Error)?.to_owned());
        Ok(())
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), Error> {
        self.0.extend(value.serialize(Self(Vec::new(), PhantomData))?);
        Ok(())
    }

    fn end(self) -> Result<Vec<String>, Error> {
        Ok(self.0)
    }
}

impl<T> SerializeStruct for Names<T> {
    type Ok = Vec<String>;
    type Error = Error;

    fn serialize_field<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &V,
    ) -> Result<(), Error> {
        SerializeMap::serialize_entry(self, name, value)
    }

    fn end(self) -> Result<Vec<String>, Error> {
        Ok(self.0)
    }
}
