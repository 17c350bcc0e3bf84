//! Sets of statuses, against the table and by hand.

use status_core::{Status, StatusSet};

#[test]
fn a_set_is_the_statuses_put_in() {
    for (at, &status) in Status::ALL.iter().enumerate() {
        let only = StatusSet::of(&[status]);
        assert_eq!(only, StatusSet::EMPTY.with(status));
        assert!(only.iter().eq([status]));
        assert_eq!(only.len(), 1);
        for (other_at, &other) in Status::ALL.iter().enumerate() {
            assert_eq!(only.contains(other), at == other_at);
        }
    }
    assert!(StatusSet::of(Status::ALL).iter().eq(Status::ALL.iter().copied()));
    assert!(StatusSet::of(Status::ALL).iter().rev().eq(Status::ALL.iter().rev().copied()));
    assert_eq!(StatusSet::of(Status::ALL), StatusSet::ALL);
}

#[test]
fn named_sets() {
    let codes = |set: StatusSet| set.iter().map(Status::code).collect::<Vec<_>>();
    assert_eq!(codes(StatusSet::EMPTY), [0; 0]);
    assert!(codes(StatusSet::CLIENT_ERRORS).iter().all(|code| (400..500).contains(code)));
    assert_eq!(StatusSet::CLIENT_ERRORS.len(), 29);
    assert!(codes(StatusSet::SERVER_ERRORS).iter().all(|code| (500..600).contains(code)));
    assert_eq!(StatusSet::SERVER_ERRORS.len(), 11);
    assert_eq!(StatusSet::ERRORS.len(), 40);
    assert_eq!(StatusSet::default(), StatusSet::EMPTY);
}

#[test]
fn algebra() {
    let a = StatusSet::of(&[Status::Ok, Status::NotFound]);
    let b = StatusSet::of(&[Status::NotFound, Status::Conflict]);
    assert_eq!(format!("{:?}", a.union(b)), "{200, 404, 409}");
    assert_eq!(format!("{:?}", a.intersection(b)), "{404}");
    assert_eq!(format!("{:?}", StatusSet::EMPTY), "{}");
    assert!(a.intersection(b).is_subset(a) && !a.is_subset(b));
    assert!(!a.is_disjoint(b) && a.is_disjoint(StatusSet::SERVER_ERRORS));
    assert!(StatusSet::EMPTY.is_empty() && !a.is_empty());
}

#[test]
fn operators() {
    const CLIENT: StatusSet = StatusSet::ERRORS.difference(StatusSet::SERVER_ERRORS);

    let a = StatusSet::of(&[Status::Ok, Status::NotFound]);
    let b = StatusSet::from([Status::NotFound, Status::Conflict]);
    assert_eq!(format!("{:?}", a | b), "{200, 404, 409}");
    assert_eq!(format!("{:?}", a & b), "{404}");
    assert_eq!(format!("{:?}", a - b), "{200}");
    assert_eq!(format!("{:?}", a.difference(b)), "{200}");
    assert_eq!(format!("{:?}", b.difference(a)), "{409}");
    assert_eq!(format!("{:?}", a.without(Status::Ok)), "{404}");
    assert_eq!(a.without(Status::Gone), a);
    let mut set = a;
    set |= b;
    assert_eq!(format!("{set:?}"), "{200, 404, 409}");
    set -= [Status::Ok, Status::Gone].into();
    assert_eq!(set, b);
    set &= a;
    assert_eq!(set, [Status::NotFound].into());
    assert_eq!(StatusSet::from([]), StatusSet::EMPTY);
    assert_eq!(CLIENT, StatusSet::CLIENT_ERRORS);
}

#[test]
fn collections() {
    let mut set: StatusSet = [Status::Gone, Status::NotFound, Status::Gone].into_iter().collect();
    assert_eq!(format!("{set:?}"), "{404, 410}");
    set.extend([Status::Ok]);
    assert_eq!(set.into_iter().map(Status::code).collect::<Vec<_>>(), [200, 404, 410]);
    let mut iter = set.iter();
    assert_eq!((iter.len(), iter.next_back()), (3, Some(Status::Gone)));
    assert_eq!(
        (iter.next(), iter.next(), iter.next()),
        (Some(Status::Ok), Some(Status::NotFound), None)
    );
    assert_eq!((iter.len(), iter.next_back()), (0, None));
}

/// What a derive writes into the code of its user.
#[test]
fn bits() {
    let set = StatusSet::of(&[Status::Continue, Status::Processing]);
    assert_eq!(set.__bits(), 0b101);
    assert_eq!(StatusSet::__from_bits(0b101), set);
    assert_eq!(StatusSet::ALL.__bits(), u64::MAX >> 2);
}
