//! What others print, in memory as its rows say, and what of it a program carries.

use hechos::dataset::{Consensus, FigureId, Sheet, sheet};
use hechos::folder::{Folder, Keep};
use hechos::judge::consensus;

#[test]
fn a_program_carries_which_figures_are_doubted_and_no_reading() {
    let folder = Folder::read(&Folder::usual()).expect("the published sheet is right");
    let carried = folder.packed(Keep {
        depth: false,
        ..Keep::ALL
    });
    let read = Sheet::unpack(carried.leak()).expect("it was packed for this engine");
    assert!(read.readings.is_empty() && read.doubts.is_empty());
    assert_eq!(read.doubted, sheet().doubted);
    // Two or three bytes for each of these figures, and none for a reading.
    let mut without = folder.clone();
    without.dataset.readings.clear();
    without.dataset.doubts.clear();
    let size = |folder: &Folder, depth| {
        let keep = Keep { depth, ..Keep::ALL };
        folder.packed(keep).len()
    };
    let more = size(&folder, false) - size(&without, false);
    println!(
        "a program carries {more} bytes more of {}",
        size(&folder, false)
    );
    println!(
        "natively {} of {}",
        size(&folder, true) - size(&without, true),
        size(&folder, true)
    );
    assert!(more <= 3 * read.doubted.len(), "{more} bytes");
}

#[test]
fn a_program_carries_a_byte_a_figure_of_how_others_stand_to_it() {
    let folder = Folder::read(&Folder::usual()).expect("the published sheet is right");
    let all: Vec<Consensus> = FigureId::all().map(consensus).collect();
    let program = |consensus| Keep {
        depth: false,
        consensus,
        ..Keep::ALL
    };
    let with = folder.packed(program(all.clone().leak()));
    let without = folder.packed(program(&[]));
    assert_eq!(with.len() - without.len(), all.len());
    let read = Sheet::unpack(with.leak()).expect("it was packed for this engine");
    let read: Vec<_> = read
        .consensus
        .iter()
        .map(|byte| Consensus::of(*byte))
        .collect();
    assert_eq!(read, all.iter().copied().map(Some).collect::<Vec<_>>());
    let read = Sheet::unpack(without.leak()).expect("it was packed for this engine");
    assert!(read.consensus.is_empty());
    // Of some figures alone it is no sheet.
    let some = folder.packed(program(all[1..].to_vec().leak()));
    assert!(Sheet::unpack(some.leak()).is_err());
}
