use std::sync::Arc;

use super::Rules;

/// The middleware of a [`ProblemPolicy`](crate::ProblemPolicy), from its `middleware()`: for actix-web
/// and for poem.
///
/// ```
/// use http_status::ProblemPolicy;
///
/// let policy = ProblemPolicy::new();
/// // Of actix-web: `App::new().wrap(policy.middleware())`; of poem: `app.with(policy.middleware())`.
/// let middleware = policy.middleware();
/// # let _ = middleware;
/// ```
#[derive(Clone, Debug)]
pub struct ProblemMiddleware(pub(super) Arc<Rules>);
