//! The table, cell by cell, against `status-table.csv`.

use http_status::Status;

struct Row {
    cells: Vec<&'static str>,
}

impl Row {
    fn all() -> impl Iterator<Item = Row> {
        let mut lines = include_str!("status-table.csv").lines();
        assert_eq!(
            lines.next(),
            Some(
                "code,name,reason,defined_in,current,class,mark,required_header,\
                 heuristically_cacheable,content,other_names,other_reasons"
            ),
        );
        lines.map(|line| {
            let cells: Vec<_> = line.split(',').collect();
            assert_eq!(cells.len(), 12, "{line}");
            Row { cells }
        })
    }

    fn status(&self) -> Status {
        Status::from_code(self.cells[0].parse().unwrap()).expect(self.cells[0])
    }
}

/// `RFC7231 6.5.4` as the table's own words have it.
fn spec_of(cell: &str) -> (u16, &str, String) {
    let (rfc, section) = cell.strip_prefix("RFC").unwrap().split_once(' ').unwrap();
    let url = format!("https://www.rfc-editor.org/rfc/rfc{rfc}.html#section-{section}");
    (rfc.parse().unwrap(), section, url)
}

fn yes_or_no(fact: bool) -> &'static str {
    if fact { "yes" } else { "no" }
}

#[test]
fn rows_are_the_registry() {
    let codes: Vec<u16> = Row::all().map(|row| row.cells[0].parse().unwrap()).collect();
    assert_eq!(codes.len(), 62);
    assert!(Status::ALL.iter().map(|status| status.code()).eq(codes));
}

#[test]
fn every_cell() {
    for row in Row::all() {
        let status = row.status();
        let [code, name, reason, defined_in, current, class, mark, header, cacheable, content, ..] =
            row.cells[..]
        else {
            unreachable!()
        };
        assert_eq!(status.as_str(), code);
        assert_eq!(status.name(), name);
        assert_eq!(format!("{status:?}"), name);
        assert_eq!(status.reason(), reason);
        assert_eq!(status.to_string(), format!("{code} {reason}"));
        for (spec, cell) in [(status.spec(), current), (status.original_spec(), defined_in)] {
            let (rfc, section, url) = spec_of(cell);
            assert_eq!((spec.rfc(), spec.section(), spec.url()), (rfc, section, &*url));
            assert_eq!(spec.to_string(), format!("RFC {rfc} §{section}"));
        }
        assert_eq!(status.class().to_string(), class);
        let mark = if mark.is_empty() { "registered" } else { mark };
        assert_eq!(status.registration().to_string(), mark);
        assert_eq!(status.required_header().unwrap_or_default(), header);
        assert_eq!(yes_or_no(status.is_heuristically_cacheable()), cacheable, "{code}");
        assert_eq!(yes_or_no(status.allows_content()), content, "{code}");
    }
}

#[test]
fn other_names() {
    let mut others = 0;
    for row in Row::all() {
        let names = row.cells[10].split_whitespace();
        let reasons = row.cells[11].split('|').filter(|reason| !reason.is_empty());
        assert_eq!(names.clone().count(), reasons.clone().count());
        for (name, reason) in names.zip(reasons) {
            assert_eq!(Status::from_name(name), Some(row.status()), "{name}");
            assert_eq!(Status::from_reason(reason), Some(row.status()), "{reason}");
            others += 1;
        }
    }
    assert_eq!(others, 6);
    assert_eq!(Status::MovedTemporarily.code(), 302);
    assert_eq!(Status::ContentTooLarge.code(), 413);
    assert_eq!(Status::RequestEntityTooLarge.code(), 413);
    assert_eq!(Status::RequestUriTooLong.code(), 414);
    assert_eq!(Status::RequestedRangeNotSatisfiable.code(), 416);
    assert_eq!(Status::UnprocessableEntity.code(), 422);
    assert!(matches!(Status::PayloadTooLarge, Status::ContentTooLarge));
}

#[test]
fn descriptions_are_one_sentence() {
    for status in Status::ALL {
        let text = status.description();
        assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{text}");
        assert!(!text.contains(". ") && !text.contains('\n'), "{text}");
        let same = Status::ALL.iter().filter(|other| other.description() == text);
        assert_eq!(same.count(), 1, "{text}");
    }
}

#[test]
fn the_table_in_the_docs() {
    let mut lines = status_core::__table!().lines().skip(2);
    for row in Row::all() {
        let [code, name, reason, first, today, _, _, header, cacheable, _, others, _] =
            row.cells[..]
        else {
            unreachable!()
        };
        let link = |name: &str| format!(" [`{name}`](Status::{name})");
        let section = |cell| {
            let (rfc, section, url) = spec_of(cell);
            format!("[RFC {rfc} §{section}]({url})")
        };
        // RFC 2068's name, which the CSV leaves out.
        let older = (code == "414").then_some("RequestUriTooLarge");
        let others: String = others.split_whitespace().chain(older).map(link).collect();
        let name = link(name);
        let (first, today) = (section(first), section(today));
        let header = if header.is_empty() { String::new() } else { format!("`{header}`") };
        let cacheable = if cacheable == "yes" { "yes" } else { "" };
        let description = row.status().description();
        assert_eq!(
            lines.next().unwrap_or_default(),
            format!(
                "| {code} |{name} |{others} | {reason} | {first} | {today} | {header} | {cacheable} | {description} |"
            ),
        );
    }
    assert_eq!(lines.next(), None);
}
