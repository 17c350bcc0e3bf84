#![doc = include_str!("links.md")]
#![doc = include_str!("../../docs/porting/README.md")]

pages! {
    core_crate: "../../docs/porting/core-crate.md";
    error_pages: "../../docs/porting/error-pages.md";
    foreign_errors: "../../docs/porting/foreign-errors.md";
    from_actix_web_error: "../../docs/porting/from-actix-web-error.md";
    from_actix_web: "../../docs/porting/from-actix-web.md";
    from_as_http_status_code: "../../docs/porting/from-as-http-status-code.md";
    from_axum_thiserror: "../../docs/porting/from-axum-thiserror.md";
    from_axum: "../../docs/porting/from-axum.md";
    from_error_http: "../../docs/porting/from-error-http.md";
    from_http_derive: "../../docs/porting/from-http-derive.md";
    from_http: "../../docs/porting/from-http.md";
    from_match: "../../docs/porting/from-match.md";
    from_poem: "../../docs/porting/from-poem.md";
    from_problem_details: "../../docs/porting/from-problem-details.md";
    from_rocket: "../../docs/porting/from-rocket.md";
    own_body: "../../docs/porting/own-body.md";
    pitfalls: "../../docs/porting/pitfalls.md";
    redirects: "../../docs/porting/redirects.md";
}
