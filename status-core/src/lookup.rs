//! From a number, three bytes, a name or a reason phrase to the status.

use crate::table::{CONSTANTS, DIGITS, NAMED, NAMES, Position, REASONS, Status};

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
    while i < DIGITS.len() {
        let &[a, b, c] = DIGITS[i].as_bytes() else { panic!("a code has three digits") };
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
const NO_LABEL: u8 = u8::MAX;

/// Every name by its letters, which are those of its phrase too: its place in the columns, in open
/// addressing.
static BY_WORD: [u8; WORD_SLOTS] = {
    let mut table = [NO_LABEL; WORD_SLOTS];
    let mut label = 0_u8;
    while (label as usize) < NAMES.len() {
        let mut slot = word_slot(NAMES[label as usize].as_bytes());
        while table[slot] != NO_LABEL {
            slot = (slot + 1) % WORD_SLOTS;
        }
        table[slot] = label;
        label += 1;
    }
    table
};

/// The places in the columns whose name may have the letters of a text.
struct Labels {
    slot: usize,
}

impl Labels {
    const fn like(text: &str) -> Self {
        Self { slot: word_slot(text.as_bytes()) }
    }

    const fn next(&mut self) -> Option<usize> {
        let label = BY_WORD[self.slot];
        self.slot = (self.slot + 1) % WORD_SLOTS;
        if label == NO_LABEL { None } else { Some(label as usize) }
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

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
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

const fn is_same_ignoring_case(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
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

impl Status {
    /// The status with this number. `None` where no status is registered under it.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_code(404), Some(Status::NotFound));
    /// assert_eq!(Status::from_code(299), None);
    /// ```
    #[doc(alias = "from_u16")]
    #[must_use]
    #[inline]
    pub const fn from_code(code: u16) -> Option<Status> {
        match BY_CODE[slot(code)] {
            Some(status) if status.code() == code => Some(status),
            _ => None,
        }
    }

    /// The status whose number these bytes are: exactly three ASCII digits, as in the status line
    /// ([RFC 9112 §4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)). `None` for anything else.
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

    /// The status with this name, as a variant (`NotFound`) or as a constant (`NOT_FOUND`). The names
    /// that another RFC gives or gave it count too. `None` for any other text.
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
        let mut labels = Labels::like(name);
        while let Some(label) = labels.next() {
            if is_same(name, NAMES[label]) || is_same(name, CONSTANTS[label]) {
                return Some(NAMED[label]);
            }
        }
        None
    }

    /// The status with this reason phrase, in any ASCII case. The phrases that another RFC gives or
    /// gave it count too, back to RFC 2068's. `None` for any other text.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::from_reason("not found"), Some(Status::NotFound));
    /// assert_eq!(Status::from_reason("Content Too Large"), Some(Status::PayloadTooLarge));
    /// assert_eq!(Status::from_reason("Gateway Time-out"), Some(Status::GatewayTimeout));
    /// assert_eq!(Status::from_reason("NotFound"), None);
    /// ```
    #[must_use]
    pub const fn from_reason(reason: &str) -> Option<Status> {
        let mut labels = Labels::like(reason);
        while let Some(label) = labels.next() {
            if is_same_ignoring_case(reason, REASONS[label]) {
                return Some(NAMED[label]);
            }
        }
        None
    }
}
