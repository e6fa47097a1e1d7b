//! A folder with and without what others print: its days, and what its data package says of both tables.

use super::bad_folders::Changed;

const PACKAGE: &str = "dataset/datapackage.json";

#[test]
fn a_day_after_that_of_the_sheet_is_told() {
    let told = Changed::file("dataset/readings.csv", ",2026-11-30,", ",2026-12-01,").told();
    let wanted = "seen: 2026-12-01, after the sheet was made on 2026-11-30; mend: correct the day, or raise the version";
    assert!(
        told.contains("readings.csv:") && told.contains(wanted),
        "{told}"
    );
    let told = Changed::file("dataset/readings.csv", ",2025-10-20,", ",2027,").told();
    // Of a day that is told already nothing more is said by the tables, but the sheet is older too.
    assert!(told.contains("published on 2027"), "{told}");
    let older = Changed::file(PACKAGE, "2026-11-30T", "2026-11-29T").told();
    assert!(
        older.contains("seen: 2026-11-30, after the sheet was made on 2026-11-29"),
        "{older}"
    );
}

#[test]
fn a_table_and_its_description_go_together() {
    let told = Changed::none().without("dataset/doubts.csv").told();
    let wanted =
        "describes doubts.csv, which is not there; mend: take its resource out, or add the table";
    assert!(told.contains(wanted), "{told}");
    let told = Changed::file(PACKAGE, "\"name\": \"doubts\"", "\"name\": \"others\"").told();
    let wanted = "does not describe doubts.csv, which is there; mend: copy its resource from the list that hechos guide schema prints";
    assert!(told.contains(wanted), "{told}");
    let without = Changed::file(PACKAGE, "\"name\": \"doubts\"", "\"name\": \"others\"");
    assert_eq!(
        without.without("dataset/doubts.csv").told(),
        "nothing is wrong"
    );
}
