//! The example, run as the README says.

use std::process::{Command, Output};

fn quickstart(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--example", "quickstart", "--"]).args(arguments);
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

#[test]
fn what_a_client_gets() {
    let (code, stdout, stderr) = quickstart(&[]);
    assert_eq!((code, &*stderr), (0, ""));
    for block in [
        "NoArticle(7)\n  status   404 Not Found\n  class    client error\n  defined  RFC 9110 §15.5.5\n  detail   no article 7\n",
        "Auth(LockedOut { user: \"ferris\" })\n  status   403 Forbidden\n",
        "  detail   (kept from the client) ferris is locked out after 5 wrong passwords\n",
        "  status   402 Payment Required\n",
        "  status   503 Service Unavailable\n  class    server error\n  defined  RFC 9110 §15.6.4\n  detail   the shop is closed",
        "An AuthError answers one of {401, 403}\n",
    ] {
        assert!(stdout.contains(block), "{block}\nis not in\n{stdout}");
    }
}

#[test]
fn look_ups() {
    let (code, stdout, stderr) =
        quickstart(&["404", "NotFound", "payload too large", "299", "NotFond"]);
    assert_eq!(code, 2);
    assert_eq!(stdout.matches("404 Not Found\n").count(), 2);
    for line in [
        "413 Payload Too Large",
        "  name             PayloadTooLarge",
        "  defined in       RFC 7231 §6.5.11, https://www.rfc-editor.org/rfc/rfc7231.html#section-6.5.11",
        "  defined today    RFC 9110 §15.5.14, https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14",
        "  cacheable        heuristically",
    ] {
        assert!(stdout.lines().any(|other| other == line), "{line}\nis not in\n{stdout}");
    }
    let expected = "`299` is not a registered status; the nearest are `226` (IM Used) and `300` (Multiple Choices)\n\
                    `NotFond` is not a registered status: did you mean `NotFound` (404 Not Found)?\n";
    assert_eq!(stderr, expected);
}

#[test]
fn all_known() {
    let (code, _, stderr) = quickstart(&["401", "IM_A_TEAPOT", "i'm a teapot"]);
    assert_eq!((code, &*stderr), (0, ""));
}
