fn with_policy(router: Router) -> Router {
    let policy = ProblemPolicy::new().customize(|request, problem| {
        problem.with_extension("request_id", request.header("x-request-id"))
    });
    router.layer(policy.layer()) // actix-web, poem: `policy.middleware()`; rocket: `policy.fairing()`
}
