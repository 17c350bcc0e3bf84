//! What the shop can answer, for those who call it.

use axum::Router;
use axum::extract::Path;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use http_status::{Catalogue, Problem, status};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::SwaggerUi;

use crate::errors::ShopError;
use crate::shop;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Shop",
        version = "1",
        description = "Orders, and all that can go wrong with them.",
        contact(name = "The shop", email = "support@shop.example"),
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    servers((url = "/", description = "This service.")),
    tags((name = "shop", description = "Orders.")),
    modifiers(&Token),
    paths(shop::place_order, shop::orders, shop::order, shop::cancel_order)
)]
struct Api;

/// How a customer logs in.
struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", scheme);
    }
}

http_status::utoipa::schemas! {
    /// Where the page has the schemas of members from: where the document has them.
    struct Schemas;
}

fn catalogue() -> Catalogue {
    Catalogue::with::<ShopError>(Schemas).iter().cloned().collect()
}

/// The document, as it is served.
pub(crate) fn openapi() -> serde_json::Result<String> {
    Api::openapi().to_pretty_json()
}

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/problems", get(problems))
        .route("/problems.md", get(problems_in_markdown))
        .route("/problems/{name}", get(problem))
        .merge(SwaggerUi::new("/docs").url("/openapi.json", Api::openapi()))
}

async fn problems() -> impl IntoResponse {
    page(&catalogue(), "Problems of the shop")
}

async fn problems_in_markdown() -> impl IntoResponse {
    let text = catalogue().to_markdown();
    ([(CONTENT_TYPE, "text/markdown; charset=utf-8")], text)
}

/// What the `type` of a problem points at.
async fn problem(Path(name): Path<String>) -> Result<impl IntoResponse, Problem> {
    let found: Catalogue = catalogue().find_path(&name).cloned().collect();
    let title = found.iter().next().ok_or_else(|| Problem::new(status!(404)))?.title();
    Ok(page(&found, title))
}

fn page(catalogue: &Catalogue, title: &str) -> impl IntoResponse + use<> {
    let policy = (CONTENT_SECURITY_POLICY, Catalogue::CONTENT_SECURITY_POLICY);
    ([policy], Html(catalogue.to_html(title)))
}
