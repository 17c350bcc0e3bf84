//! What the rows of the table become.

use crate::facts::Facts;
use crate::spec::Spec;

/// All that the table says of one status.
pub(crate) struct Row {
    pub(crate) code: &'static str,
    /// The status's own name and phrase first, then the others.
    pub(crate) labels: &'static [Label],
    pub(crate) description: &'static str,
    pub(crate) spec: Spec,
    pub(crate) current_spec: Spec,
    pub(crate) facts: Facts,
}

/// A name and the reason phrase that it is made of.
pub(crate) struct Label {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
}

macro_rules! statuses {
    ($(
        $code:literal $name:ident $reason:literal $(| $other_name:ident $other_reason:literal)*,
        RFC $rfc:literal $section:literal, RFC $current_rfc:literal $current_section:literal,
        $description:literal
        $(, $fact:ident($($value:tt)*))*;
    )*) => {
        /// The whole table in Markdown, for the front page of the docs.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __table {
            () => {
                concat!(
                    "| code | name | reason phrase | defined in | today | meaning |\n",
                    "|---|---|---|---|---|---|\n",
                    $(
                        "| ", $code, " | `", stringify!($name), "` | ", $reason,
                        " | [RFC ", $rfc, " §", $section, "](", $crate::__spec_url!($rfc, $section), ")",
                        " | [RFC ", $current_rfc, " §", $current_section, "](",
                        $crate::__spec_url!($current_rfc, $current_section), ")",
                        " | ", $description, " |\n",
                    )*
                )
            };
        }

        /// A registered HTTP status code ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
        ///
        /// The variants are the [IANA registry](https://www.iana.org/assignments/http-status-codes)
        /// and 418, named by their reason phrases. They are ordered by code, and a `Status`, like an
        /// `Option<Status>`, takes two bytes.
        ///
        /// ```
        /// use http_status::Status;
        ///
        /// let status = Status::from_code(404).unwrap();
        /// assert_eq!(status, Status::NotFound);
        /// assert_eq!(status.to_string(), "404 Not Found");
        /// assert!(status < Status::InternalServerError);
        /// ```
        ///
        /// # The table
        ///
        #[doc = __table!()]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Status {
            $(
                #[doc = concat!("`", $code, "` ", $reason, ": ", $description)]
                ///
                $(#[doc = $crate::facts::sentence!($fact($($value)*))])*
                ///
                #[doc = concat!(
                    "Defined in [RFC ", $current_rfc, " §", $current_section, "](",
                    $crate::__spec_url!($current_rfc, $current_section), ").",
                )]
                $name = $code,
            )*
        }

        // The other names of a status read like the variant that they stand for.
        #[allow(non_upper_case_globals)]
        impl Status {
            $($(
                #[doc = concat!("`", $code, "` ", $other_reason, ": another name of [`", stringify!($name), "`](Status::", stringify!($name), ").")]
                ///
                /// ```
                #[doc = concat!("assert_eq!(http_status::Status::", stringify!($other_name), ".code(), ", $code, ");")]
                /// ```
                pub const $other_name: Status = Status::$name;
            )*)*
        }

        impl Status {
            /// Every status, ascending by code.
            ///
            /// ```
            /// use http_status::Status;
            ///
            /// assert_eq!(Status::ALL.first(), Some(&Status::Continue));
            /// assert!(Status::ALL.is_sorted());
            /// ```
            pub const ALL: &'static [Status] = &[$(Status::$name),*];
        }

        /// Where a status stands in [`Status::ALL`]: as an enum, so that the compiler knows that it is
        /// an index of each table with a place for every status.
        #[derive(Clone, Copy)]
        #[repr(u8)]
        pub(crate) enum Position {
            $($name),*
        }

        impl Position {
            pub(crate) const ALL: &[Position; Status::ALL.len()] = &[$(Position::$name),*];
        }

        /// The rows, in the order of [`Status::ALL`].
        pub(crate) const ROWS: &[$crate::rows::Row; Status::ALL.len()] = &[$(
            $crate::rows::Row {
                code: stringify!($code),
                labels: &[
                    $crate::rows::Label { name: stringify!($name), reason: $reason },
                    $($crate::rows::Label { name: stringify!($other_name), reason: $other_reason },)*
                ],
                description: $description,
                spec: $crate::spec::spec!($rfc, $section),
                current_spec: $crate::spec::spec!($current_rfc, $current_section),
                facts: $crate::facts::Facts::ORDINARY$(.$fact($($value)*))*,
            },
        )*];
    };
}
pub(crate) use statuses;
