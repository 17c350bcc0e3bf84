//! What a policy's closures decide.

use http_status::{Body, Problem, ProblemPolicy, status};
use serde_json::json;

use super::scenario::{Serve, assert_event, details, get, run};
use super::{customizing, policy, send};

/// RFC 9110 §12.5.1.
pub fn the_client_chooses_the_format(serve: Serve) {
    let run = run(serve, [policy()]);
    let chosen = |accept: &[&str]| {
        let fields: Vec<_> = accept.iter().map(|value| ("accept", *value)).collect();
        let answer = send(run.server.address, "GET", "/foreign/text", &fields, "");
        assert_eq!(answer.header("vary"), Some("accept"), "{answer}");
        answer.header("content-type").map(str::to_owned)
    };
    let html = Some("text/html; charset=utf-8".to_owned());
    let json = Some("application/problem+json".to_owned());
    assert_eq!(chosen(&["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"]), html);
    assert_eq!(chosen(&["application/json;q=0.1", "text/html;q=0.2"]), html);
    assert_eq!(chosen(&["text/html;q=0.2, application/problem+json;q=0.3"]), json);
    assert_eq!(chosen(&[]), json);
    assert_eq!(chosen(&["*/*"]), json);
    assert_eq!(chosen(&["\"\\, text/html;;q"]), json);
    assert_eq!(chosen(&["text/html;q=0, */*"]), json);
}

/// Of the problem, and of its error's type.
pub fn an_own_body_goes_before_the_policys(serve: Serve) {
    let run = run(serve, [policy()]);
    let html = [("accept", "text/html")];
    for (target, body) in [("/made/xml", "<Error/>"), ("/made/text", "too large")] {
        let answer = send(run.server.address, "GET", target, &html, "");
        assert_eq!((answer.code, &*answer.body), (413, body.as_bytes()), "{answer}");
        assert_eq!(answer.header("x-method"), Some("GET"), "{answer}");
    }
    for target in ["/own/a", "/made/own"] {
        let answer = send(run.server.address, "GET", target, &html, "");
        assert_eq!(answer.header("content-type"), Some("application/json"), "{answer}");
        assert!(answer.body.starts_with(br#"{"error":"#), "{answer}");
    }
}

/// What carries a problem stays as its handler made it.
pub fn a_policy_without_closures_adopts_alone(serve: Serve) {
    let run = run(serve, [ProblemPolicy::new()]);
    let answer = get(&run, "/foreign/text");
    let expected = json!({ "title": "Not Found", "status": 404, "detail": "no row 7" });
    assert_eq!(details(&answer), expected, "{answer}");
    assert_eq!(answer.header("vary"), None, "{answer}");
    assert_event(&run, 404, &[("method", Some("GET")), ("path", Some("/foreign/text"))]);
    let answer = get(&run, "/problem/limited");
    assert_eq!(details(&answer).get("instance"), None, "{answer}");
    assert_event(&run, 429, &[]);
}

/// Problems get what the request knows all the same.
pub fn a_policy_may_adopt_nothing(serve: Serve) {
    let run = run(serve, [policy().adopt(false)]);
    let answer = get(&run, "/foreign/text");
    assert_eq!((answer.code, &*answer.body), (404, &b"no row 7"[..]), "{answer}");
    assert_eq!(run.events.take(), []);
    assert_eq!(details(&get(&run, "/problem/limited"))["request_id"], "r-7");
}

/// Its customization comes last, and its body counts, where it has one.
pub fn of_two_policies_the_outer_has_the_last_word(serve: Serve) {
    let outer = || {
        ProblemPolicy::new().customize(|request, problem| {
            let seen = problem.details().instance().map(str::to_owned);
            problem
                .with_instance("/outer")
                .with_extension("inner", seen)
                .with_header("x-method", request.method())
                .with_header("retry-after", 5)
        })
    };
    let inner = run(serve, [policy(), outer()]);
    for target in ["/foreign/text", "/problem/limited", "/derived/limited"] {
        let answer = get(&inner, target);
        let both = details(&answer);
        assert_eq!((&both["instance"], &both["inner"]), (&json!("/outer"), &json!(target)));
        assert_eq!(answer.header("x-method"), Some("GET"), "{answer}");
        assert_eq!(answer.header("retry-after"), Some("5"), "{answer}");
        assert_eq!(answer.header("vary"), Some("accept"), "{answer}");
        assert_eq!(inner.events.take().len(), 1, "{answer}");
        let answer = send(inner.server.address, "GET", target, &[("accept", "text/html")], "");
        assert!(answer.body.starts_with(b"<h1>4"), "{answer}");
        assert_eq!(inner.events.take().len(), 1, "{answer}");
    }
    drop(inner);
    let text = outer().body(|_, problem| Body::text(problem.to_string()));
    let outer = run(serve, [policy(), text]);
    let answer = get(&outer, "/foreign/text");
    assert_eq!(answer.body, b"Not Found: no row 7", "{answer}");
}

/// And leaves the connection, the server and the others.
pub fn a_closure_that_panics_costs_its_own_answer(serve: Serve) {
    let customizing = customizing().customize(|request, problem| match request.query() {
        Some("customize") => panic!("on purpose"),
        Some("status") => problem.with_status(status!(451)),
        Some("anew") => Problem::new(status!(418)),
        _ => problem,
    });
    let policy = customizing.body(|request, problem| match request.query() {
        Some("body") => panic!("{} on purpose", request.method()),
        _ => Body::problem(problem),
    });
    let run = run(serve, [policy]);
    for target in ["/foreign/text", "/problem/limited"] {
        for query in ["customize", "body"] {
            let answer = get(&run, &format!("{target}?{query}"));
            let bare = json!({ "title": "Internal Server Error", "status": 500 });
            assert_eq!((answer.code, details(&answer)), (500, bare), "{answer}");
            assert_eq!(answer.header("retry-after"), None, "{answer}");
        }
        for (query, code) in [("status", 451), ("anew", 418), ("", 0)] {
            let answer = get(&run, &format!("{target}?{query}"));
            let code = match (code, target) {
                (0, "/foreign/text") => 404,
                (0, _) => 429,
                (code, _) => code,
            };
            assert_eq!(answer.code, code, "{answer}");
            assert_eq!(details(&answer)["status"], code, "{answer}");
        }
    }
}
