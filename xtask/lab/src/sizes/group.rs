//! Parts of a file, put together under titles and weighed: as they are, and by leaving them out.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use super::budget::compressed;

/// The parts under one title.
#[derive(Debug)]
pub struct Group {
    /// What its row is called.
    pub title: String,
    /// Where they are in the file.
    pub parts: Vec<Range<usize>>,
    /// Their bytes.
    pub raw: usize,
    /// By how many bytes the packed file is smaller without them.
    pub left_out: isize,
}

/// Puts parts with the same title together, the heaviest first; those lighter than `least` go under
/// one title at the end.
pub fn groups(parts: impl IntoIterator<Item = (String, Range<usize>)>, least: usize) -> Vec<Group> {
    let mut by_title: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
    for (title, range) in parts {
        by_title.entry(title).or_default().push(range);
    }
    let all = by_title.into_iter().map(|(title, parts)| Group {
        title,
        raw: parts.iter().map(Range::len).sum(),
        parts,
        left_out: 0,
    });
    let (mut heavy, light): (Vec<_>, Vec<_>) = all.partition(|group| group.raw >= least);
    heavy.sort_by_key(|group| std::cmp::Reverse(group.raw));
    if !light.is_empty() {
        heavy.push(Group {
            title: format!("{} lighter ones", light.len()),
            raw: light.iter().map(|group| group.raw).sum(),
            parts: light.into_iter().flat_map(|group| group.parts).collect(),
            left_out: 0,
        });
    }
    heavy
}

/// Packs the file without each of the groups in turn. `never` is no part of it.
pub fn weigh(bytes: &[u8], never: &[Range<usize>], groups: &mut [&mut Group]) {
    let whole = without(bytes, never.iter());
    let whole = isize::try_from(compressed(&whole)).unwrap_or(isize::MAX);
    let next = AtomicUsize::new(0);
    let parts: Vec<Vec<Range<usize>>> = groups.iter().map(|group| group.parts.clone()).collect();
    let work = || {
        let mut found = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(parts) = parts.get(at) else {
                return found;
            };
            let rest = compressed(&without(bytes, never.iter().chain(parts)));
            found.push((at, whole - isize::try_from(rest).unwrap_or(isize::MAX)));
        }
    };
    let found = thread::scope(|scope| {
        let half = scope.spawn(work);
        let mut found = work();
        found.extend(half.join().expect("packing does not panic"));
        found
    });
    for (at, left_out) in found {
        groups[at].left_out = left_out;
    }
}

/// The bytes but for some ranges.
pub fn without<'a>(bytes: &[u8], ranges: impl Iterator<Item = &'a Range<usize>>) -> Vec<u8> {
    let mut ranges: Vec<&Range<usize>> = ranges.collect();
    ranges.sort_by_key(|range| range.start);
    let (mut kept, mut at) = (Vec::with_capacity(bytes.len()), 0);
    for range in ranges {
        if range.start > at {
            kept.extend_from_slice(&bytes[at..range.start]);
        }
        at = at.max(range.end);
    }
    kept.extend_from_slice(&bytes[at..]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_ranges_out() {
        let kept = without(b"abcdefgh", [5..7, 0..2, 1..3].iter());
        assert_eq!(kept, b"deh");
    }

    #[test]
    fn puts_light_ones_together() {
        let parts = [("a", 0..2), ("b", 2..9), ("c", 9..10), ("a", 10..11)];
        let groups = groups(parts.map(|(title, range)| (title.to_owned(), range)), 4);
        let rows: Vec<_> = groups.iter().map(|one| (&*one.title, one.raw)).collect();
        assert_eq!(rows, [("b", 7), ("2 lighter ones", 4)]);
    }

    #[test]
    fn weighs_by_leaving_out() {
        let bytes: Vec<u8> = (0..4_000_u32).map(|n| (n * n % 251) as u8).collect();
        let mut all = groups([("all".to_owned(), 0..4_000)], 0);
        weigh(&bytes, &[], &mut all.iter_mut().collect::<Vec<_>>());
        assert!(all[0].left_out > 100);
    }
}
