//! The errors of a shop.

/// Defines the errors of a shop, with these derives on each, and with this on each type that is a member. The
/// crate has `http_status`, `serde` and `thiserror`.
#[macro_export]
macro_rules! errors {
    ($derive:path, $schema:path $(, #[$recursive:meta])?) => {
        /// What can go wrong in the shop.
        #[derive(
            Debug,
            thiserror::Error,
            http_status::HttpError,
            http_status::ProblemTypes,
            $derive,
        )]
        #[status(header("cache-control" = "no-store"))]
        pub enum ShopError {
            /// The article is **not** in the shop.
            ///
            /// It may come <back>.
            #[error("no article {article} on {shelf}")]
            #[status(404, type = "https://example.com/probs/no-article", title = "No such article")]
            NoArticle {
                /// Its number.
                #[status(extension)]
                article: u64,
                shelf: String,
                /// What there is.
                #[status(extension)]
                others: Vec<Article>,
                #[status(extension)]
                last: Option<Article>,
                #[status(instance)]
                at: String,
            },
            /// Nobody has such an account.
            #[error("no account")]
            #[status(404)]
            NoAccount,
            #[error("no basket {0:?}")]
            #[status(404)]
            NoBasket(#[status(extension = "basket", with = Vec::len)] Vec<u8>),
            /// Somebody else has it.
            #[error("taken")]
            #[status(409, type = "/probs/taken", extension("code" = "T1"))]
            Taken {
                #[status(extension)]
                at: Place,
            },
            #[error("taken too")]
            #[status(409, type = "/probs/taken", extension("code" = 2))]
            TakenToo,
            /// Come again.
            #[error("slow down")]
            #[status(429)]
            Limited {
                /// In seconds.
                #[status(header = "retry-after")]
                after: u32,
                #[status(detail)]
                text: Option<String>,
                #[status(extension)]
                any: serde_json::Value,
                #[status(extension)]
                tree: Tree,
            },
            /// The database is down.
            #[error("cannot reach {0}")]
            #[status(500)]
            Database(&'static str),
            #[error("pay {0}")]
            #[status(title = "Not paid")]
            Payment(#[status] Box<PaymentError>),
            #[error("within: {0}")]
            #[status(extension("within" = true))]
            Within(#[source] #[status] Box<ShopError>),
            #[error("upstream answered {0}")]
            Upstream(#[status] http_status::Status),
        }

        /// What can go wrong with a payment.
        #[derive(
            Debug,
            thiserror::Error,
            http_status::HttpError,
            http_status::ProblemTypes,
            $derive,
        )]
        pub enum PaymentError {
            /// The card is refused.
            #[error("refused")]
            #[status(402, type = "/probs/refused", detail = "refused for {reason}, {{not}} more")]
            Refused { reason: String },
            #[error("secret")]
            #[status(409, hide)]
            Hidden,
            #[error("back at noon")]
            #[status(503, expose, header("retry-after" = "120"))]
            Closed,
            #[error("secret")]
            #[status(502)]
            Silent,
        }

        /// An error of any kind.
        #[derive(
            Debug,
            thiserror::Error,
            http_status::HttpError,
            http_status::ProblemTypes,
            $derive,
        )]
        pub enum Generic<E: std::fmt::Debug + std::error::Error + 'static, M: std::fmt::Debug> {
            #[error(transparent)]
            #[status(transparent)]
            Inner(E),
            #[error("member")]
            #[status(418)]
            Member(#[status(extension = "member")] M),
        }

        /// An article.
        #[derive(Debug, serde::Serialize, $schema)]
        pub struct Article {
            pub name: String,
            pub price: f64,
            pub place: Place,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub size: Option<u8>,
        }

        /// Where it is.
        #[derive(Debug, serde::Serialize, $schema)]
        #[serde(rename_all = "snake_case")]
        pub enum Place {
            TopShelf,
            Shelf { number: u32 },
        }

        /// A type that is within itself.
        #[derive(Debug, serde::Serialize, $schema)]
        pub struct Tree {
            pub name: String,
            $(#[$recursive])?
            pub branches: Vec<Tree>,
        }
    };
}

/// Checks that what the errors answer fits the responses of `ShopError`.
#[macro_export]
macro_rules! fit {
    ($responses:expr, $errors:ident) => {{
        use $errors::{Article, PaymentError, Place, ShopError, Tree};

        let fits = |error: fn() -> ShopError| {
            $crate::fits($responses, error());
            $crate::fits($responses, ShopError::Within(Box::new(error())));
        };
        let nut = || Article { name: "nut".into(), price: 0.5, place: Place::TopShelf, size: None };
        let no_article = |last| ShopError::NoArticle {
            article: 7,
            shelf: "secret".into(),
            others: vec![nut(), Article { size: Some(3), place: Place::Shelf { number: 3 }, ..nut() }],
            last,
            at: "/articles/7".into(),
        };
        $crate::fits($responses, no_article(None));
        $crate::fits($responses, no_article(Some(nut())));
        fits(|| ShopError::NoAccount);
        fits(|| ShopError::NoBasket(vec![1, 2]));
        fits(|| ShopError::Taken { at: Place::Shelf { number: 3 } });
        fits(|| ShopError::Taken { at: Place::TopShelf });
        fits(|| ShopError::TakenToo);
        for any in [serde_json::json!(null), serde_json::json!([1, "a"]), serde_json::json!({ "a": 1.5 })] {
            let leaf = || Tree { name: "leaf".into(), branches: Vec::new() };
            let tree = Tree { name: "tree".into(), branches: vec![leaf(), leaf()] };
            let text = any.is_null().then(|| "slow".into());
            $crate::fits($responses, ShopError::Limited { after: 30, text, any, tree });
        }
        fits(|| ShopError::Database("secret"));
        for payment in [
            PaymentError::Refused { reason: "x".into() },
            PaymentError::Hidden,
            PaymentError::Closed,
            PaymentError::Silent,
        ] {
            $crate::fits($responses, ShopError::Payment(Box::new(payment)));
        }
        for status in http_status::Status::ALL {
            $crate::fits($responses, ShopError::Upstream(*status));
        }
    }};
}
