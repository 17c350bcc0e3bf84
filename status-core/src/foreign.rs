//! Codes that are in wide use and that nobody has registered, for messages only.

use core::fmt;

use crate::table::Status;

/// An unregistered code, who uses it for what, and the registered status of the same purpose.
pub(crate) struct Foreign(u16, &'static str, Status);

impl Foreign {
    pub(crate) fn find(code: u16) -> Option<&'static Self> {
        FOREIGN.iter().find(|foreign| foreign.0 == code)
    }
}

/// What follows the code in a message.
impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(_, used, instead) = self;
        write!(f, "{used}; write `{}` ({})", instead.code(), instead.reason())
    }
}

#[rustfmt::skip]
const FOREIGN: &[Foreign] = &[
    Foreign(218, "Apache uses it for an error whose body a proxy is to let through", Status::InternalServerError),
    Foreign(419, "Laravel uses it for a form whose CSRF token is missing or has expired", Status::Forbidden),
    Foreign(420, "Twitter used it for too many requests", Status::TooManyRequests),
    Foreign(430, "Shopify uses it for a request that looks like an attack", Status::Forbidden),
    Foreign(440, "IIS uses it for a session that has expired", Status::Unauthorized),
    Foreign(444, "nginx uses it to close the connection without a response", Status::BadRequest),
    Foreign(449, "IIS uses it for a request that lacks something and is to be sent again with it", Status::BadRequest),
    Foreign(450, "Windows uses it for a page that its parental controls block", Status::Forbidden),
    Foreign(460, "AWS uses it for a client that has closed the connection", Status::RequestTimeout),
    Foreign(463, "AWS uses it for too many addresses in `X-Forwarded-For`", Status::BadRequest),
    Foreign(494, "nginx uses it for header fields that are too large", Status::RequestHeaderFieldsTooLarge),
    Foreign(495, "nginx uses it for a client certificate that is not valid", Status::BadRequest),
    Foreign(496, "nginx uses it for a client certificate that is missing", Status::BadRequest),
    Foreign(497, "nginx uses it for plain HTTP on the port of HTTPS", Status::BadRequest),
    Foreign(498, "ArcGIS uses it for a token that is not valid or has expired", Status::Unauthorized),
    Foreign(499, "nginx uses it for a client that has closed the request", Status::RequestTimeout),
    Foreign(509, "Apache and cPanel use it for a site that has used up its bandwidth", Status::ServiceUnavailable),
    Foreign(520, "Cloudflare uses it for an unknown error of the origin", Status::BadGateway),
    Foreign(521, "Cloudflare uses it for an origin that refuses connections", Status::BadGateway),
    Foreign(522, "Cloudflare uses it for an origin that takes too long to connect", Status::GatewayTimeout),
    Foreign(523, "Cloudflare uses it for an origin that it cannot reach", Status::BadGateway),
    Foreign(524, "Cloudflare uses it for an origin that takes too long to respond", Status::GatewayTimeout),
    Foreign(525, "Cloudflare uses it for a TLS handshake that failed with the origin", Status::BadGateway),
    Foreign(526, "Cloudflare uses it for a certificate of the origin that is not valid", Status::BadGateway),
    Foreign(527, "Cloudflare used it for a failed connection to its Railgun", Status::BadGateway),
    Foreign(529, "Qualys and others use it for a server that is overloaded", Status::ServiceUnavailable),
    Foreign(530, "Cloudflare uses it for an origin whose name it cannot resolve", Status::BadGateway),
    Foreign(540, "Shopify uses it for an endpoint that is turned off for now", Status::ServiceUnavailable),
    Foreign(561, "AWS uses it for an identity provider that answered with an error", Status::BadGateway),
    Foreign(598, "some proxies use it for a server behind them that takes too long to respond", Status::GatewayTimeout),
    Foreign(599, "some proxies use it for a server behind them that takes too long to connect", Status::GatewayTimeout),
    Foreign(783, "Shopify uses it for a body that is not valid JSON", Status::BadRequest),
    Foreign(999, "LinkedIn uses it for a visitor that looks like a robot", Status::Forbidden),
];
