fn with_policy(router: axum::Router) -> axum::Router {
    let policy = http_status::ProblemPolicy::new()
        .customize(|request, problem| problem.with_extension("request_id", request.header("x-request-id")))
        .body(|_, problem| error_body(problem)); // only for a body of your own
    router.layer(policy.layer()) // actix-web: `.wrap(policy.middleware())`; poem: `.with(policy.middleware())`; rocket: `.attach(policy.fairing())`
}
