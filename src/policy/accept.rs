//! Content negotiation by the field `accept`
//! ([RFC 9110 §12.5.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.1)).

use std::vec::Vec;

use mediatype::{MediaType, MediaTypeList, Name, ReadParams, Value};

/// The best of what is offered: the first of those with the highest weight above zero. Without a
/// media range that can be read, the first.
pub(super) fn best<'o, 'f>(
    fields: impl Iterator<Item = &'f [u8]>,
    offered: &[&'o str],
) -> Option<&'o str> {
    let ranges: Vec<_> = fields
        .filter_map(|field| core::str::from_utf8(field).ok())
        .flat_map(MediaTypeList::new)
        .filter_map(|range| Range::new(range.ok()?))
        .collect();
    if ranges.is_empty() {
        return offered.first().copied();
    }
    let weigh = |offer: &&'o str| weight(&ranges, &MediaType::parse(offer).ok()?);
    let best = offered.iter().filter_map(weigh).max()?;
    offered.iter().find(|offer| weigh(offer) == Some(best)).copied()
}

/// The weight that the most specific range gives, unless it is zero.
fn weight(ranges: &[Range<'_>], offer: &MediaType<'_>) -> Option<u16> {
    let matching = ranges.iter().filter(|range| range.matches(offer));
    let (_, weight) = matching.map(|range| (range.specificity(), range.weight)).max()?;
    (weight > 0).then_some(weight)
}

struct Range<'a> {
    of: MediaType<'a>,
    /// In thousandths.
    weight: u16,
}

impl<'a> Range<'a> {
    fn new(of: MediaType<'a>) -> Option<Self> {
        let weight = match of.params().find(|(name, _)| *name == "q") {
            Some((_, value)) => thousandths(value.as_str())?,
            None => 1000,
        };
        (of.ty != "*" || of.subty == "*").then_some(Self { of, weight })
    }

    /// What follows the weight is no parameter of the media type.
    fn params(&self) -> impl Iterator<Item = (Name<'_>, Value<'_>)> {
        self.of.params().take_while(|(name, _)| *name != "q")
    }

    fn matches(&self, offer: &MediaType<'_>) -> bool {
        let is_of_type = self.of.ty == "*" || self.of.ty == offer.ty;
        // `*+json`, which no specification knows and many a client sends, is any with that suffix.
        let is_of_subtype = match (self.of.subty == "*", self.of.suffix) {
            (true, None) => true,
            (is_any, suffix) => suffix == offer.suffix && (is_any || self.of.subty == offer.subty),
        };
        is_of_type
            && is_of_subtype
            && self.params().all(|(name, value)| offer.get_param(name) == Some(value))
    }

    fn specificity(&self) -> (bool, bool, bool, usize) {
        let Self { of, .. } = self;
        (of.ty != "*", of.subty != "*", of.suffix.is_some(), self.params().count())
    }
}

/// A weight ([§12.4.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-12.4.2)), to its third
/// digit.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)?;
    let part = digits.bytes().chain([b'0'; 3]).take(3);
    let part = part.fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match whole {
        "0" => Some(part),
        "1" if digits.bytes().all(|digit| digit == b'0') => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{best, thousandths};

    const OFFERED: &[&str] = &["application/problem+json", "text/html", "text/plain"];

    #[track_caller]
    fn check(fields: &[&str], expected: Option<&str>) {
        let best = best(fields.iter().map(|field| field.as_bytes()), OFFERED);
        assert_eq!(best, expected, "{fields:?}");
    }

    #[test]
    fn the_first_is_for_those_who_do_not_say() {
        for fields in
            [&[][..], &[""], &[" , ,"], &["html"], &["*"], &["text/html;q=2"], &["\u{e9}"]]
        {
            check(fields, Some("application/problem+json"));
        }
        check(&["*/*"], Some("application/problem+json"));
        assert_eq!(best([].into_iter(), &[]), None);
    }

    #[test]
    fn the_highest_weight_wins_and_then_the_order_of_the_offer() {
        check(&["text/html"], Some("text/html"));
        check(&["TEXT/HTML"], Some("text/html"));
        check(&["text/plain, text/html"], Some("text/html"));
        check(&["text/html;q=0.4, text/plain;q=0.5"], Some("text/plain"));
        check(&["text/html;q=0.499;x=1 , text/plain ; Q=0.5"], Some("text/plain"));
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        check(&[browser], Some("text/html"));
    }

    #[test]
    fn the_most_specific_range_counts() {
        check(&["text/*;q=0.9, text/html;q=0.1, */*;q=0.5"], Some("text/plain"));
        check(&["*/*, application/problem+json;q=0"], Some("text/html"));
        check(&["application/*;q=0.1, */*;q=0.2"], Some("text/html"));
        check(&["text/html;level=1, text/html;q=0.3, text/plain;q=0.2"], Some("text/html"));
        check(&["text/html;level=1, text/plain;q=0.2"], Some("text/plain"));
        check(&["application/problem, text/plain;q=0.1"], Some("text/plain"));
    }

    #[test]
    fn any_with_a_suffix() {
        check(&["application/*+json"], Some("application/problem+json"));
        check(&["application/*+xml"], None);
        check(&["text/*+json, text/plain;q=0.1"], Some("text/plain"));
        check(&["application/*+json;q=0.1, application/*, text/html;q=0.2"], Some("text/html"));
        check(
            &["application/problem+json;q=0.1, application/*+json, */*;q=0.2"],
            Some("text/html"),
        );
    }

    #[test]
    fn what_is_not_acceptable_is_not_given() {
        check(&["image/png"], None);
        check(&["text/html;q=0"], None);
        check(&["*/*;q=0.000"], None);
    }

    #[test]
    fn fields_add_up_and_what_cannot_be_read_is_passed_over() {
        check(&["image/png", "text/html"], Some("text/html"));
        check(&["text/html;q, */html, text/plain"], Some("text/plain"));
        check(&["text/html;q=\"1\", text/plain"], Some("text/plain"));
        check(&["a/b;c=\",text/html,\", text/plain;q=0.1"], Some("text/plain"));
        let fields = [&b"\xff/\xff"[..], b"text/html"];
        assert_eq!(best(fields.into_iter(), OFFERED), Some("text/html"));
    }

    #[test]
    fn an_offer_may_have_parameters() {
        let fields = || [&b"text/html;level=1;q=0.2, text/html;q=0.1"[..]].into_iter();
        assert_eq!(best(fields(), &["text/html", "text/html;level=1"]), Some("text/html;level=1"));
    }

    #[test]
    fn weights() {
        for (text, weight) in [
            ("0", Some(0)),
            ("0.", Some(0)),
            ("0.5", Some(500)),
            ("0.05", Some(50)),
            ("0.1239", Some(123)),
            ("1", Some(1000)),
            ("1.000", Some(1000)),
            ("1.001", None),
            ("1.5", None),
            (".5", None),
            ("-0", None),
            ("+1", None),
            ("0.5e1", None),
            ("0.-5", None),
            ("", None),
        ] {
            assert_eq!(thousandths(text), weight, "{text}");
        }
    }
}
