//! Wrong input: a right type with mistakes planted in it, or with what is at odds in it, each with the
//! place of its error.

use crate::case::{Case, Edition, Expected};
use crate::choices::Choices;
use crate::item::{Item, Kept};
use crate::mixture::mixture;
use crate::names::VARIANTS;
use crate::not_a_status::not_a_status;
use crate::says::Says;
use crate::templates::{
    COMMON_ON_ENUM, ON_ENUM, ON_STRUCT, ON_VARIANT, WITH_DEFAULT, WITHOUT_DEFAULT,
};
use crate::wrap::wrap;

pub(crate) fn case(numbers: &[u32]) -> Case {
    let mut choices = Choices::new(numbers);
    let edition = choices.pick(&[Edition::E2024, Edition::E2021]);
    let kept = choices.pick(&[Kept::Right, Kept::Slips, Kept::Slips, Kept::Unknown]);
    let mut item = Item::choose(&mut choices, kept);
    match (kept, item.is_enum) {
        (Kept::Slips, _) | (Kept::Unknown, true) => {}
        (_, true) => plant(&mut choices, &mut item),
        (_, false) => item.attributes = vec![of_a_struct(&mut choices, &item)],
    }
    let declaration = format!("{}\n{}", item.head().join("\n"), item.declaration());
    Case::new(&wrap(&mut choices, &declaration), Expected::EachPlace, edition)
}

pub(crate) fn mixture_case(numbers: &[u32]) -> Case {
    let mut choices = Choices::new(numbers);
    let edition = choices.pick(&[Edition::E2024, Edition::E2021]);
    Case::new(&mixture(&mut choices), Expected::EachPlace, edition)
}

fn plant(choices: &mut Choices<'_>, item: &mut Item) {
    let on_type = choices.below(6);
    let error = if item.is_thiserror { "#[error(\"text\")] " } else { "" };
    let is_on_type = on_type < 2;
    if item.variants.iter().all(|variant| variant.meant.is_none()) {
        // All may stand there, but not if there are variants.
        item.levels.forget_options();
        item.attributes = item.own_attributes(choices, vec![]);
    }
    if on_type == 0 {
        // All that stood on the enum has reached a variant, and the default still does.
        let list = choices.pick(COMMON_ON_ENUM);
        item.levels.common = Says::default();
        if item.levels.default.is_none() {
            item.levels.default = Some(Says::default().with_code(choices));
        }
        item.attributes = item.own_attributes(choices, vec![]);
        let at = choices.below(item.attributes.len() + 1);
        item.attributes.insert(at, list.replace("BAD", &not_a_status(choices)));
        item.insert(choices, format!("{error}#[status(404)] Taker(u8)"));
    } else if on_type == 1 {
        let list = choices.pick(ON_ENUM);
        // One that is not wrong may stand beside it.
        let others = ["", "#[status(crate = ::http_status)] "];
        let other = if list.contains("crate") { "" } else { choices.pick(&others) };
        item.attributes = vec![format!("{other}{}", list.replace("BAD", &not_a_status(choices)))];
        item.insert(choices, format!("{error}Taker"));
    }
    let count = if is_on_type { choices.below(3) } else { choices.within(1..=4) };
    let has_default = item.levels.default.is_some() || is_on_type;
    for index in 0..count {
        let name = format!("{}{index}0", choices.pick(&VARIANTS));
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
        item.insert(choices, format!("{error}{template}"));
    }
}

fn of_a_struct(choices: &mut Choices<'_>, item: &Item) -> String {
    let is_asked = item.variants[0].source.contains("#[status]");
    let template = if is_asked { "#[status(BAD)]" } else { choices.pick(ON_STRUCT) };
    template.replace("BAD", &not_a_status(choices))
}
