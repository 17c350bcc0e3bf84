//! The public API of each published package, with all features, is the text beside this folder.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p api` renews it.

use std::fs;
use std::path::Path;

mod cargo;

#[test]
fn http_status() {
    compare("http-status");
}

#[test]
fn status_core() {
    compare("status-core");
}

#[test]
fn status_macros() {
    compare("status-macros");
}

fn compare(package: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let json = cargo::target().join("doc").join(package.replace('-', "_")).with_extension("json");
    // One that an earlier run left is never taken for this one's.
    let _ = fs::remove_file(&json);

    let rustdoc = cargo::documenting("rustdoc")
        .args(["--lib", "--package", package])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .output()
        .expect("cargo starts");
    assert!(rustdoc.status.success(), "{}", String::from_utf8_lossy(&rustdoc.stderr));

    public_api::Builder::from_rustdoc_json(json)
        // What std implements for every type is no news of ours.
        .omit_blanket_impls(true)
        .build()
        .expect("JSON in the format of this release")
        .assert_eq_or_update(folder.join(package).with_extension("txt"));
}
