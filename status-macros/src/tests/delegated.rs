//! To which types a derive delegates its `STATUSES`. To its own it must not, and a compiler would
//! report one that is left out, and that leads back, only as a cycle.

use super::http_error;

#[track_caller]
fn delegates(types: &[&str], expected: bool) {
    for ty in types {
        let item =
            format!("enum Layer<'a, E, const N: usize> {{ #[status(transparent)] Inner({ty}) }}");
        let expansion = http_error(&item);
        assert_eq!(expansion.contains("union"), expected, "{ty}: {expansion}");
    }
}

#[test]
fn itself() {
    delegates(&["Self", "Box<Self>", "Arc<Self>", "Rc<Self>", "&'a Self"], false);
    delegates(&["&Box<Arc<Self>>", "Box<Layer<'a, E, N>>"], false);
    delegates(&["&'a self::Layer<'static, E, { N },>"], false);
    delegates(&["::std::boxed::Box<self::Layer<'a, E, N>>"], false);
}

#[test]
fn others() {
    delegates(&["E", "Box<E>", "Status", "Box<Status>", "Vec<Self>", "(Self,)", "[Self; 1]"], true);
    delegates(&["Box<Layer<'a, Status, N>>", "Box<Layer<'a, E, 2>>", "Layer<'a, E, M>"], true);
    delegates(&["Layer<'a, E, N, A>", "Layer<E, N>", "Box<Other<'a, E, N>>"], true);
    delegates(&["Box<Layer>::Of", "other::Layer<'a, E, N>", "::Layer<'a, E, N>"], true);
    delegates(&["Box<other::Layer<'a, E, N>>"], true);
}
