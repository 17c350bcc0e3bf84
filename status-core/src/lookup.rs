//! From a number, three bytes, a name or a reason phrase to the status.

use crate::rows::Label;
use crate::table::{Position, ROWS, Status};

/// The low byte of a code. No two codes share it, which [`BY_CODE`] checks, so it is an index that
/// needs no bounds.
#[inline]
pub(crate) const fn slot(code: u16) -> usize {
    code as usize % SLOTS
}

pub(crate) const SLOTS: usize = 256;

const BY_CODE: &[Option<Status>; SLOTS] = &{
    let mut table = [None; SLOTS];
    let mut i = 0;
    while i < Status::ALL.len() {
        let slot = slot(Status::ALL[i].code());
        assert!(table[slot].is_none(), "two codes share their low byte: index by something else");
        table[slot] = Some(Status::ALL[i]);
        i += 1;
    }
    table
};

const POSITIONS: &[Position; SLOTS] = &{
    let mut table = [Position::ALL[0]; SLOTS];
    let mut i = 0;
    while i < Status::ALL.len() {
        table[slot(Status::ALL[i].code())] = Position::ALL[i];
        i += 1;
    }
    table
};

/// Where the status stands in [`Status::ALL`].
#[inline]
pub(crate) const fn position(status: Status) -> Position {
    POSITIONS[slot(status.code())]
}

const BYTE_SLOT_BITS: u32 = 7;

/// Each slot with the digits that it is for: other bytes can come to the same slot.
const BY_BYTES: &[(u32, Option<Status>); 1 << BYTE_SLOT_BITS] = &{
    let mut table = [(0, None); 1 << BYTE_SLOT_BITS];
    let mut i = 0;
    while i < ROWS.len() {
        let &[a, b, c] = ROWS[i].code.as_bytes() else { panic!("a code has three digits") };
        let key = byte_key([a, b, c]);
        let slot = byte_slot(key);
        assert!(
            table[slot].1.is_none(),
            "two codes share a slot: choose another factor in `byte_slot`"
        );
        table[slot] = (key, Some(Status::ALL[i]));
        i += 1;
    }
    table
};

#[inline]
const fn byte_key(code: [u8; 3]) -> u32 {
    u32::from_le_bytes([code[0], code[1], code[2], 0])
}

/// A perfect hash: no two codes share a slot, which [`BY_BYTES`] checks.
#[inline]
const fn byte_slot(key: u32) -> usize {
    (key.wrapping_mul(0xc278_25f3) >> (u32::BITS - BYTE_SLOT_BITS)) as usize
}

const WORD_SLOTS: usize = 256;
const NO_LABEL: (u8, u8) = (u8::MAX, u8::MAX);

/// Every label by its folded spelling, which its name and its phrase share: the row and the place in
/// the row, in open addressing.
const BY_WORD: &[(u8, u8); WORD_SLOTS] = &{
    let mut table = [NO_LABEL; WORD_SLOTS];
    let mut row = 0_u8;
    while (row as usize) < ROWS.len() {
        let labels = ROWS[row as usize].labels;
        let mut place = 0_u8;
        while (place as usize) < labels.len() {
            let mut slot = word_slot(labels[place as usize].name.as_bytes());
            while table[slot].0 != NO_LABEL.0 {
                slot = (slot + 1) % WORD_SLOTS;
            }
            table[slot] = (row, place);
            place += 1;
        }
        row += 1;
    }
    table
};

/// A letter as all the spellings of a name have it, or nothing for what stands between words.
pub(crate) const fn folded(byte: u8) -> Option<u8> {
    match byte {
        b'_' | b' ' | b'-' | b'\'' => None,
        _ => Some(byte.to_ascii_lowercase()),
    }
}

/// The same for all the spellings of a name, since only its letters count.
const fn word_slot(text: &[u8]) -> usize {
    let mut hash = 0_u32;
    let mut i = 0;
    while i < text.len() {
        let lower = text[i] | 0x20;
        if lower.is_ascii_lowercase() {
            hash = hash.wrapping_mul(31).wrapping_add(lower as u32);
        }
        i += 1;
    }
    (hash ^ (hash >> 16)) as usize % WORD_SLOTS
}

/// Whether `text` is `name`, which is in upper camel case, in any spelling.
const fn spells(text: &[u8], name: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    while i < text.len() {
        if let Some(letter) = folded(text[i]) {
            if j == name.len() || letter != name[j].to_ascii_lowercase() {
                return false;
            }
            j += 1;
        }
        i += 1;
    }
    j == name.len()
}

/// How a text may spell a label.
#[derive(Clone, Copy)]
pub(crate) enum Spelling {
    /// As a variant or as a constant.
    Name,
    /// As the reason phrase, in any case.
    Reason,
    /// With anything between the words.
    Any,
}

impl Spelling {
    const fn fits(self, text: &[u8], label: &Label) -> bool {
        let (name, reason) = (label.name.as_bytes(), label.reason.as_bytes());
        match self {
            Self::Name => is_same(text, name) || is_screaming(text, name),
            Self::Reason => is_same_ignoring_case(text, reason),
            Self::Any => spells(text, name),
        }
    }
}

/// The label that `text` spells, with its status.
#[inline]
pub(crate) const fn find(text: &[u8], spelling: Spelling) -> Option<(Status, &'static Label)> {
    let mut slot = word_slot(text);
    while BY_WORD[slot].0 != NO_LABEL.0 {
        let (row, place) = BY_WORD[slot];
        let label = &ROWS[row as usize].labels[place as usize];
        if spelling.fits(text, label) {
            return Some((Status::ALL[row as usize], label));
        }
        slot = (slot + 1) % WORD_SLOTS;
    }
    None
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn is_same_ignoring_case(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if !a[i].eq_ignore_ascii_case(&b[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether `text` is `name`, which is in upper camel case, in screaming snake case.
const fn is_screaming(text: &[u8], name: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    while j < name.len() {
        if j > 0 && name[j].is_ascii_uppercase() {
            if i == text.len() || text[i] != b'_' {
                return false;
            }
            i += 1;
        }
        if i == text.len() || text[i] != name[j].to_ascii_uppercase() {
            return false;
        }
        i += 1;
        j += 1;
    }
    i == text.len()
}

impl Status {
    /// The status with this number, if it is a registered one.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_code(404), Some(Status::NotFound));
    /// assert_eq!(Status::from_code(299), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: u16) -> Option<Status> {
        match BY_CODE[slot(code)] {
            Some(status) if status.code() == code => Some(status),
            _ => None,
        }
    }

    /// The status whose number these bytes are: exactly three ASCII digits, as in the status line
    /// ([RFC 9112 §4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)).
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_bytes(b"404"), Some(Status::NotFound));
    /// assert_eq!(Status::from_bytes(b"0404"), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_bytes(code: &[u8]) -> Option<Status> {
        let &[a, b, c] = code else { return None };
        let key = byte_key([a, b, c]);
        let (expected, status) = BY_BYTES[byte_slot(key)];
        if key == expected { status } else { None }
    }

    /// The status with this name, as a variant (`NotFound`) or as a constant (`NOT_FOUND`); the
    /// names that another RFC gives or gave it count too.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_name("NotFound"), Some(Status::NotFound));
    /// assert_eq!(Status::from_name("CONTENT_TOO_LARGE"), Some(Status::PayloadTooLarge));
    /// assert_eq!(Status::from_name("not_found"), None);
    /// ```
    #[must_use]
    pub const fn from_name(name: &str) -> Option<Status> {
        match find(name.as_bytes(), Spelling::Name) {
            Some((status, _)) => Some(status),
            None => None,
        }
    }

    /// The status with this reason phrase, in any ASCII case; the phrases that another RFC gives
    /// or gave it count too.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_reason("not found"), Some(Status::NotFound));
    /// assert_eq!(Status::from_reason("Content Too Large"), Some(Status::PayloadTooLarge));
    /// assert_eq!(Status::from_reason("NotFound"), None);
    /// ```
    #[must_use]
    pub const fn from_reason(reason: &str) -> Option<Status> {
        match find(reason.as_bytes(), Spelling::Reason) {
            Some((status, _)) => Some(status),
            None => None,
        }
    }
}
