//! Which types a derive asks for their `STATUSES`. Its own it must not, and a compiler would tell of
//! one that it should ask, and that leads back, only as a cycle.

#[track_caller]
fn asks(types: &[&str], expected: bool) {
    for ty in types {
        let item =
            format!("enum Layer<'a, E, const N: usize> {{ #[status(transparent)] Inner({ty}) }}");
        let expansion = expansion::derive_http_error(item.parse().unwrap()).to_string();
        assert_eq!(expansion.contains(":: Inner :: <"), expected, "{ty}: {expansion}");
    }
}

#[test]
fn itself() {
    asks(&["Self", "Box<Self>", "Arc<Self>", "&'a Self", "&Box<Arc<Self>>"], false);
    asks(&["Box<Layer<'a, E, N>>", "&'a self::Layer<'static, E, { N },>"], false);
    asks(&["::std::boxed::Box<self::Layer<'a, E, N>>"], false);
}

#[test]
fn others() {
    asks(&["E", "Box<E>", "Status", "Box<Status>", "Vec<Self>", "(Self,)", "[Self; 1]"], true);
    asks(&["Box<Layer<'a, Status, N>>", "Box<Layer<'a, E, 2>>", "Layer<'a, E, M>"], true);
    asks(&["Layer<'a, E, N, A>", "Layer<E, N>", "Box<Other<'a, E, N>>", "Box<Layer>::Of"], true);
    asks(&["other::Layer<'a, E, N>", "Box<other::Layer<'a, E, N>>", "::Layer<'a, E, N>"], true);
}
