//! Bad rows of `relations.csv`.

use super::{list, load, real, refuses};

#[test]
fn relations_that_say_nothing_or_too_much() {
    refuses(
        "
        relations | states-by-exports | kind | ranking | unknown word “ranking” | order, rise, fall
        relations | states-by-exports | figures | chihuahua-exports-share-2025q; jalisco-exports-share-2025q3 | no row of figures.csv has the id “chihuahua-exports-share-2025q” | did you mean chihuahua-exports-share-2025q3?
        relations | states-by-exports | figures | (empty) | no row of figures.csv has the id “” | figures.csv
        relations | states-by-exports | figures | chihuahua-exports-share-2025q3 | names 1, and needs 2 or more | parted by “; ”
        relations | year-over-quarter | figures | mexico-device-exports-2025 | names 1, and needs 2 or more | parted by “; ”
        relations | device-exports-rose | figures | mexico-device-exports-2025 | names 1, and a rise needs 2 | then the later one
        relations | year-over-quarter | figures | mexico-device-exports-2025; mexico-device-exports-2025 | stands twice | once
        relations | states-by-exports | figures | chihuahua-exports-share-2025q3; mining-exports-share-2025q3 | not of one kind | one indicator
        relations | device-exports-rose | figures | mexico-device-exports-2025; mexico-device-exports-2020 | is not later than | the earlier figure
        relations | device-exports-rose | figures | mexico-device-exports-2020; mexico-ai-exports-2022 | not of one kind | one indicator
        relations | device-exports-rose | source | mbn-exports | none of the figures stands in mbn-exports | the article that prints them
        relations | device-exports-rose | source | mbn | no row of sources.csv | sources.csv
        relations | device-exports-rose | paragraph | 0 | “0” is no paragraph | from 1
        relations | health-imports-scope | figures | mexico-total-exports-2024; mexico-health-imports-2024 | says the same of mexico-total-exports-2024 | one of the two alone
        relations | year-over-quarter | note_es | (empty) | empty, while the other language has a text | translate the note
        relations | net-importer | note_es | Es así | one sentence | as another
        relations | year-over-quarter | id | Year | “Year” is no id | hyphens
        relations | net-importer | id | year-over-quarter | the id stands in line | an id of its own
        ",
    );
    let mut files = real();
    let text = files.text_mut("relations.csv").expect("a table");
    let first = text.lines().nth(1).expect("a row");
    let again = first.replacen("high-tech-trade-rose", "rose-again", 1);
    let bare = "wordless,claim,mexico-total-exports-2024,mbn-exports,1,,";
    *text = [text.as_str(), again.as_str(), "\n", bare, "\n"].concat();
    let told = list(&load(&files).err().unwrap_or_default());
    for wanted in [
        "figures: the same relation stands in line 2 too; mend: delete one of the two",
        "note_en: empty, where a relation of kind claim needs words; mend: say in both languages",
    ] {
        assert!(told.contains(wanted), "wanted {wanted}\ngot:\n{told}");
    }
}
