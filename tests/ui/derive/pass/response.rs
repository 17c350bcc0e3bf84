use std::fmt::Display;

use http_status::{Describe, HttpError, Status};

#[derive(HttpError)]
#[status(500, title = "Out of order", header("x-by" = "default"))]
enum Error {
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    OutOfCredit,
    #[status(503, header("retry-after" = "120"), header("x-twice" = "1"))]
    #[status(header("x-twice" = "2"))]
    Overloaded,
    #[status(429)]
    TooMany {
        #[status(header = "retry-after")]
        seconds: u32,
        #[status(instance)]
        path: &'static str,
    },
    #[status(transparent)]
    Inner(Inner),
    #[status(transparent, header("x-outer" = "1"))]
    InnerAndMore(Inner),
    #[status(title = "Mine")]
    Default,
    Plain,
    #[status(header("X-By" = "variant"))]
    Again,
    AgainByField(#[status(header = "x-by")] u8),
    #[status(header("x-asked" = "1"))]
    Asked(
        #[status]
        #[status(header = "x-status")]
        Status,
    ),
    #[status(404)]
    Nothing(u8),
}

#[derive(HttpError)]
#[status(401, type = "../probs/login?from=a%20b#top", header("www-authenticate" = "Bearer"))]
struct Inner;

#[derive(HttpError)]
#[status(404, type = "http://[::1]:3000/")]
struct Address;

#[derive(HttpError)]
#[status(404)]
struct Generic<T>(#[status(header = "x-value")] T, #[status(instance)] Vec2<T>);

struct Vec2<T>(T);

impl<T: Display> Display for Vec2<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

#[derive(Default)]
struct Told(Vec<String>);

impl Describe for Told {
    fn problem_type(&mut self, uri: &'static str) {
        self.0.push(format!("type {uri}"));
    }

    fn title(&mut self, title: &'static str) {
        self.0.push(format!("title {title}"));
    }

    fn instance(&mut self, uri: &dyn Display) {
        self.0.push(format!("instance {uri}"));
    }

    fn header(&mut self, name: &'static str, value: &dyn Display) {
        self.0.push(format!("{name}: {value}"));
    }
}

fn told(error: impl HttpError) -> Vec<String> {
    let mut told = Told::default();
    error.describe(&mut told);
    told.0
}

fn main() {
    let login = ["type ../probs/login?from=a%20b#top", "www-authenticate: Bearer"];
    assert_eq!(
        told(Error::OutOfCredit),
        ["type https://example.com/probs/out-of-credit", "title Out of credit"],
    );
    assert_eq!(told(Error::Overloaded), ["retry-after: 120", "x-twice: 1", "x-twice: 2"]);
    assert_eq!(
        told(Error::TooMany { seconds: 7, path: "/a" }),
        ["retry-after: 7", "instance /a"],
    );
    assert_eq!(told(Error::Inner(Inner)), login);
    assert_eq!(told(&Box::new(Error::InnerAndMore(Inner))), [&login[..], &["x-outer: 1"]].concat());
    assert_eq!(told(Error::Default), ["title Out of order", "x-by: default", "title Mine"]);
    assert_eq!(told(Error::Again), ["title Out of order", "X-By: variant"]);
    assert_eq!(told(Error::AgainByField(7)), ["title Out of order", "x-by: 7"]);
    assert_eq!(told(Error::Plain), ["title Out of order", "x-by: default"]);
    assert_eq!(told(Error::Asked(Status::Gone)), ["x-asked: 1", "x-status: 410 Gone"]);
    assert!(told(Error::Nothing(1)).is_empty());
    assert_eq!(told(Address), ["type http://[::1]:3000/"]);
    assert_eq!(told(Generic(1, Vec2(2))), ["x-value: 1", "instance <2>"]);
}
