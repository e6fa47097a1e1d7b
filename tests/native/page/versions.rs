//! No figure changes silently: each version of the dataset is kept, and a row that differs needs a new one.

use hechos::folder::Folder;
use hechos::page::versions::Version;

/// A version before this one: a figure that said something else, one that was not there, one that is
/// gone since, and one of which only the precision was corrected.
pub fn current() -> Version {
    let folder = Folder::read(&Folder::usual()).expect("the published sheet is right");
    Version::current(&folder.figures)
}

#[test]
fn a_column_that_a_version_did_not_have_is_no_change_of_its_figures() {
    let mut before = current();
    for figure in before.figures.values_mut() {
        figure
            .columns
            .remove("attributed_from")
            .expect("a column of each figure");
        figure.columns.insert("colour".to_owned(), "red".to_owned());
    }
    assert_eq!(before.changes(&current()), []);
}
