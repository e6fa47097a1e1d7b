//! A packed sheet is read whole or refused: never half, and never with a place that leads nowhere.

use hechos::dataset::{ItemKind, Sheet, SheetError, sheet};
use hechos::folder::{Folder, Keep};
use proptest::prelude::*;

fn bytes() -> Vec<u8> {
    let folder = Folder::read(&Folder::usual()).expect("the published sheet is right");
    folder.packed(Keep::ALL)
}

fn unpacked(bytes: Vec<u8>) -> Result<Sheet, SheetError> {
    Sheet::unpack(bytes.leak())
}

#[test]
fn what_is_packed_is_what_is_read() {
    let read = unpacked(bytes()).expect("it was packed for this engine");
    assert_eq!(read, *sheet());
}

#[test]
fn another_engine_and_half_a_sheet_are_told_apart() {
    let whole = bytes();
    let mut other = whole.clone();
    other[7] += 1;
    assert_eq!(unpacked(other), Err(SheetError::OtherEngine));
    assert_eq!(unpacked(Vec::new()), Err(SheetError::OtherEngine));
    for length in [8, 9, whole.len() / 2, whole.len() - 1] {
        assert_eq!(
            unpacked(whole[..length].to_vec()),
            Err(SheetError::Broken),
            "{length}"
        );
    }
    let more = [whole, vec![0]].concat();
    assert_eq!(unpacked(more), Err(SheetError::Broken));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_panics_or_leads_nowhere(at in 8..1_000_000_usize, by in 1..=255_u8) {
        let mut bytes = bytes();
        let at = 8 + at % (bytes.len() - 8);
        bytes[at] = bytes[at].wrapping_add(by);
        if let Ok(read) = unpacked(bytes) {
            for row in read.figures {
                prop_assert!(row.subject.position() < read.subjects.len());
                prop_assert!(row.indicator.position() < read.indicators.len());
                prop_assert!(row.source.position() < read.sources.len());
            }
            for card in read.cards {
                for item in card.items {
                    if let ItemKind::Figure { figure } = item.what {
                        prop_assert!(figure.position() < read.figures.len());
                    }
                }
            }
        }
    }
}
