//! Wrong input: a right type with mistakes planted in it, each with the place of its error.

use crate::case::{Case, Edition, Expected};
use crate::choices::Choices;
use crate::item::Item;
use crate::names::VARIANTS;
use crate::not_a_status::not_a_status;
use crate::wrap::wrap;

pub(crate) fn case(numbers: &[u32]) -> Case {
    let mut choices = Choices::new(numbers);
    let edition = choices.pick(&[Edition::E2024, Edition::E2021]);
    let mut item = Item::choose(&mut choices);
    if item.is_enum {
        plant(&mut choices, &mut item);
    } else {
        item.attributes = vec![of_a_struct(&mut choices, &item)];
    }
    let declaration = format!("{}\n{}", item.head().join("\n"), item.declaration());
    Case::new(&wrap(&mut choices, &declaration), Expected::EachPlace, edition)
}

fn plant(choices: &mut Choices<'_>, item: &mut Item) {
    let is_on_type = choices.one_in(4);
    if is_on_type {
        let list: &str = choices.pick(ON_ENUM);
        // One that is not wrong may stand beside it.
        let others = ["", "#[status(crate = ::http_status)] "];
        let other = if list.contains("crate") { "" } else { choices.pick(&others) };
        item.attributes = vec![format!("{other}{}", list.replace("BAD", &not_a_status(choices)))];
    }
    let count = if is_on_type { choices.below(3) } else { choices.within(1..=4) };
    for index in 0..count {
        let name = format!("{}{index}0", choices.pick(&VARIANTS));
        let has_default = item.default.is_some() || is_on_type;
        let others = if has_default { WITH_DEFAULT } else { WITHOUT_DEFAULT };
        let from = if choices.one_in(3) { others } else { ON_VARIANT };
        let mut template = choices.pick(from).to_owned();
        if !template.contains("NAME") {
            template += choices.pick(&[
                " NAME",
                " NAME(u8, u8)",
                " NAME { a: u8, r#type: &'static str }",
                " NAME()",
                " NAME {}",
            ]);
        }
        let template = template.replace("BAD", &not_a_status(choices)).replace("NAME", &name);
        let error = if item.is_thiserror { "#[error(\"text\")] " } else { "" };
        item.insert(choices, format!("{error}{template}"));
    }
}

fn of_a_struct(choices: &mut Choices<'_>, item: &Item) -> String {
    let is_asked = item.variants[0].source.contains("#[status]");
    let template = if is_asked { "#[status(BAD)]" } else { choices.pick(ON_STRUCT) };
    template.replace("BAD", &not_a_status(choices))
}

/// What may be wrong on any type or variant.
macro_rules! with_common {
    ($($more:literal,)*) => { &[
        "#[status(BAD)]",
        "#[status(BAD,)]",
        "#[status(BAD, expose)]",
        "#[status(BAD)] #[status(hide)]",
        "#[status(BAD, «expos»)]",
        "#[status(BAD, title = «5»)]",
        "#[status(404, «NotFound»)]",
        "#[status(404, «405»)]",
        "#[status(404 «NotFound»)]",
        "#[status(NotFound «404»)]",
        "#[status(404 «expose»)]",
        "#[status(404 «=» 5)]",
        "#[status(404«;» expose)]",
        "#[status(404,«,» expose)]",
        "#[status(«,» 404)]",
        "#[status(404, «exposed»)]",
        "#[status(404, «unknown»)]",
        "#[status(404, «unknown» = 5)]",
        "#[status(404, «unknown»(5), expose)]",
        "#[status(404, «'a»)]",
        "#[status(404, «\"x\"»)]",
        "#[status(404, «#»[status(405)])]",
        "#[status(404, expose, «hide»)]",
        "#[status(404, hide)] #[status(«hide»)]",
        "#[status(404, expose «= true»)]",
        "#[status(404, hide«(1)»)]",
        "#[status(404, hide «hide»)]",
        "#[status(404, type = «5»)]",
        "#[status(404, «type»)]",
        "#[status(404, «type» = )]",
        "#[status(404, type = «\"a b\"»)]",
        "#[status(404, type = «b\"a\"»)]",
        "#[status(404, type = «\"a\" \"b\"»)]",
        "#[status(404, type = \"a\", «type» = \"b\")]",
        "#[status(404, type = \"a\")] #[status(«type» = \"b\")]",
        "#[status(404, title = «\" \"»)]",
        "#[status(404, title = «c»)]",
        "#[status(404, title = «concat!(\"a\")»)]",
        "#[status(404, «title»)]",
        "#[status(404, title = \"a\", «title» = \"b\", expose)]",
        "#[status(404, header(«\"\"» = \"1\"))]",
        "#[status(404, header(\"a\" = «\"\\n\"»))]",
        "#[status(404, header(\"a\" = «5»))]",
        "#[status(404, header(«5» = \"a\"))]",
        "#[status(404, header(«a» = \"a\"))]",
        "#[status(404, «header»(\"a\" \"b\"))]",
        "#[status(404, «header»(\"a\" : \"b\"))]",
        "#[status(404, header(\"a\" = \"b\", «\"c\"» = \"d\"))]",
        "#[status(404, «header» = \"a\")]",
        "#[status(404, «header»[\"a\" = \"b\"])]",
        "#[status(404, header(«\"Content-Type\"» = \"b\"))]",
        "#[status(404, header(«\"a b\"» = \"b\"))]",
        "#[status(404, «extension»)]",
        "#[status(404, «instance»)]",
        "«#[status]»",
        "«#[status()]»",
        "«#[status[404]]»",
        "«#[status{404}]»",
        "«#[status = 404]»",
        "«#[status = \"404\"]»",
        "«# [ status {} ]»",
        "#[status(404)] «#[status(409)]»",
        "#[status(404, expose)] /// text\n «#[status(404)]»",
        "#[status(hide)] #[status(404)] «#[status(NotFound,)]»",
        "#[cfg_attr(all(), status(404))] «#[status(404)]»",
        "#[status(404)] «#[status]»",
        "#[status(404)] «#[status()]»",
        $($more,)*
    ] };
}

const ON_VARIANT: &[&str] = with_common![
    "#[status(404, «crate» = x)]",
    "#[status(404)] #[status(«crate» = x)]",
    "#[status(«transparent»)] NAME",
    "#[status(«transparent»)] NAME {}",
    "#[status(«transparent»)] NAME()",
    "#[status(«transparent»)] NAME(u8, u8)",
    "#[status(«transparent», expose)] NAME { a: u8, b: u8 }",
    "#[status(«transparent», 404)] NAME(u8)",
    "#[status(404, «transparent»)] NAME(u8)",
    "#[status(transparent«(1)»)] NAME(u8)",
    "#[status(transparent «= 1»)] NAME(u8)",
    "#[status(transparent «404»)] NAME(u8)",
    "#[status(404)] NAME(«#[status]» ::http_status::Status)",
    "#[status(404)] NAME { a: u8, «#[status]» r#type: ::http_status::Status }",
    "#[status(404)] NAME(u8, «#[status]» ::http_status::Status, «#[status]» u8)",
    "NAME(#[status] ::http_status::Status, «#[status]» ::http_status::Status)",
    "NAME(#[status] «#[status]» ::http_status::Status)",
    "#[status(404)] NAME(«#[status(404)]» u8)",
    "#[status(404)] NAME(«#[status(NotFound)]» u8)",
    "#[status(404)] NAME(u8, «#[status()]» u8)",
    "#[status(404)] NAME { a: u8, «#[status = 404]» b: u8 }",
    "#[status(404)] NAME(«#[status[extension]]» u8)",
    "#[status(404)] NAME { #[status(«extensio»)] a: u8 }",
    "#[status(404)] NAME { #[status(«transparent»)] a: u8 }",
    "#[status(404)] NAME { #[status(«expose»)] a: u8 }",
    "#[status(404)] NAME { #[status(«crate» = x)] a: u8 }",
    "#[status(404)] NAME { #[status(«instance» = \"x\")] a: u8 }",
    "#[status(404)] NAME { #[status(header = «\"a b\"»)] a: u8 }",
    "#[status(404)] NAME { #[status(header = «5»)] a: u8 }",
    "#[status(404)] NAME { #[status(«header»)] a: u8 }",
    "#[status(404)] NAME { #[status(extension = «x»)] a: u8 }",
    "#[status(404)] NAME { #[status(extension = «\"\"»)] a: u8 }",
    "#[status(404)] NAME { #[status(extension = «\"status\"»)] a: u8 }",
    "#[status(404)] NAME { #[status(extension)] «r#type»: u8 }",
    "#[status(404)] NAME { #[status(extension)] «detail»: u8 }",
    "#[status(404)] NAME(#[status(«extension»)] u8)",
    "#[status(404)] NAME { #[status(extension = \"x\")] a: u8, #[status(extension = «\"x\"»)] b: u8 }",
    "#[status(404)] NAME { #[status(instance)] a: u8, «#[status(instance)]» b: u8 }",
    "#[status(BAD)] NAME { #[status(extension = «5»)] a: u8 }",
    "#[status(BAD, header(«5» = 6))] NAME",
];

/// Right with a default, wrong without.
const WITHOUT_DEFAULT: &[&str] = &[
    "«NAME»",
    "«NAME»(u8)",
    "/// text\n«NAME» {}",
    "#[status(«expose»)] NAME",
    "#[status(«hide», title = \"x\")] NAME(u8)",
    "#[status(title = \"x\")] «NAME»",
    "#[status(header(\"a\" = \"b\"))] «NAME» { a: u8 }",
    "#[doc = \"status\"] «NAME»(#[status(extension = \"x\")] u8)",
    "«NAME» { #[status(instance)] a: u8 }",
];

const WITH_DEFAULT: &[&str] = &[
    "#[status(expose, «hide»)]",
    "#[status(title = «5»)]",
    "#[status(hide)] #[status(title = \"x\", «title» = \"y\")]",
    "NAME(#[status] ::http_status::Status, «#[status]» u8)",
    "NAME { #[status(header = «\"\"»)] a: u8 }",
];

const ON_ENUM: &[&str] = with_common![
    "#[status(«transparent»)]",
    "#[status(404, «transparent»)]",
    "#[status(«transparent», expose)]",
    "#[status(404, «crate»)]",
    "#[status(404, crate = «\"::http_status\"»)]",
    "#[status(404, crate = «::http_status + 1»)]",
    "#[status(404, crate = «5»)]",
    "#[status(404, crate = ::http_status, «crate» = ::http_status)]",
    "#[status(404, «expos», «hid»)]",
];

const ON_STRUCT: &[&str] = with_common![
    "#[status(404, «transparent»)]",
    "#[status(«transparent», 404)]",
    "#[status(404, «crate»)]",
    "#[status(404, crate = ::http_status, «crate» = ::http_status)]",
];
