//! What the rows of the table become: the enum, and a column for each fact.
//!
//! A program holds only the columns that it reads: each is a `static` by itself, or a constant
//! that only other constants are made of.

macro_rules! statuses {
    ($(
        $code:literal $digits:literal $name:ident $constant:literal $reason:literal
        $(or $phrase:literal)*
        $(| $other_name:ident $other_constant:literal $other_reason:literal)*,
        RFC $first_rfc:literal $first_section:literal, RFC $rfc:literal $section:literal,
        $description:literal
        $(, $fact:tt)*;
    )*) => {
        /// The whole table in Markdown, for the front page of the docs.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __table {
            () => {
                concat!(
                    "| code | name | other names | reason phrase | first defined in | today ",
                    "| required header field | heuristically cacheable | meaning |\n",
                    "|---|---|---|---|---|---|---|---|---|\n",
                    $(
                        "| ", $digits, " | [`", stringify!($name), "`](Status::", stringify!($name), ") |",
                        $(" [`", stringify!($other_name), "`](Status::", stringify!($other_name), ")",)*
                        " | ", $reason,
                        " | [RFC ", $first_rfc, " §", $first_section,
                        "](https://www.rfc-editor.org/rfc/rfc", $first_rfc, ".html#section-", $first_section, ")",
                        " | [RFC ", $rfc, " §", $section,
                        "](https://www.rfc-editor.org/rfc/rfc", $rfc, ".html#section-", $section, ")",
                        " | ", $($crate::__fact!([$crate::__required_header] $fact),)*
                        " | ", $($crate::__fact!([$crate::__caching] $fact),)*
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
        // Only rustdoc shows it, so nobody else is to expand it.
        #[cfg_attr(doc, doc = __table!())]
        #[doc(alias = "StatusCode")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Status {
            // An editor reads the docs only where they are literals, so each piece is a line, and
            // Markdown makes one of them.
            $(
                #[doc = $digits]
                #[doc = $reason]
                #[doc = "—"]
                #[doc = $description]
                #[doc = ""]
                $(#[doc = $fact])*
                #[doc = ""]
                #[cfg_attr(doc, doc = concat!(
                    "Defined in [RFC ", $rfc, " §", $section,
                    "](https://www.rfc-editor.org/rfc/rfc", $rfc, ".html#section-", $section, ").",
                ))]
                #[doc(alias = $digits, alias = $constant)]
                $name = $code,
            )*
        }

        // The other names of a status read like the variant that they stand for.
        #[allow(non_upper_case_globals)]
        impl Status {
            $($(
                #[doc = $digits]
                #[doc = $other_reason]
                #[doc = "—"]
                #[doc = $description]
                #[cfg_attr(doc, doc = concat!(
                    "\n\nAnother name of [`", stringify!($name), "`](Status::", stringify!($name), ").\n\n```\n",
                    "assert_eq!(http_status::Status::", stringify!($other_name), ".code(), ", $code, ");\n```",
                ))]
                #[doc(alias = $digits, alias = $other_constant)]
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
        /// an index of each column.
        #[derive(Clone, Copy)]
        #[repr(u8)]
        pub(crate) enum Position {
            $($name),*
        }

        impl Position {
            pub(crate) const ALL: &[Position; Status::ALL.len()] = &[$(Position::$name),*];
        }

        /// The code as three digits.
        pub(crate) const DIGITS: &[&str; Status::ALL.len()] = &[$($digits),*];

        pub(crate) static TEXTS: [&str; Status::ALL.len()] = [$(concat!($digits, " ", $reason)),*];

        pub(crate) static DESCRIPTIONS: [&str; Status::ALL.len()] = [$($description),*];

        pub(crate) static SPECS: [$crate::spec::Spec; Status::ALL.len()] =
            [$($crate::spec::spec!($rfc, $section)),*];

        pub(crate) static ORIGINAL_SPECS: [$crate::spec::Spec; Status::ALL.len()] =
            [$($crate::spec::spec!($first_rfc, $first_section)),*];

        pub(crate) const FACTS: &[&[$crate::facts::Fact]; Status::ALL.len()] =
            &[$(&[$($crate::__fact!([$crate::facts::fact] $fact)),*]),*];

        /// Whose the names and phrases of the next columns are: each status once, in the order of
        /// [`Status::ALL`], for those that it is known by, and then again for all the others.
        pub(crate) const NAMED: &[Status] = &[
            $(Status::$name,)*
            $($($crate::rows::second!($phrase, Status::$name),)* $($crate::rows::second!($other_reason, Status::$name),)*)*
        ];

        pub(crate) static NAMES: [&str; NAMED.len()] = [
            $(stringify!($name),)*
            $($($crate::rows::second!($phrase, stringify!($name)),)* $(stringify!($other_name),)*)*
        ];

        pub(crate) static CONSTANTS: [&str; NAMED.len()] = [
            $($constant,)*
            $($($crate::rows::second!($phrase, $constant),)* $($other_constant,)*)*
        ];

        pub(crate) static REASONS: [&str; NAMED.len()] = [
            $($reason,)*
            $($($phrase,)* $($other_reason,)*)*
        ];
    };
}
pub(crate) use statuses;

/// What a repetition needs that has as many items as the first, but does not name it.
macro_rules! second {
    ($first:literal, $second:expr) => {
        $second
    };
}
pub(crate) use second;
