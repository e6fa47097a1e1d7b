//! Each kind of bad row is refused with file, line, column, what is wrong and what to do.

mod elsewhere;
mod measures;
mod relations;
mod spanish;

use super::tables::{Files, list, load};
use std::path::Path;

const FOLDER: &str = "static/sheet/dataset";

/// The real tables.
fn real() -> Files {
    Files::read(Path::new(FOLDER)).expect("the dataset is in the repository")
}

/// Line (1-based), column (1-based character) and new text of a table whose cell was changed.
fn change(text: &str, id: &str, column: &str, new: &str) -> (String, u64, usize) {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut place = None;
    let mut header = csv::StringRecord::new();
    for (nth, record) in reader.records().enumerate() {
        let mut record = record.expect("the real table is CSV");
        if nth == 0 {
            header = record.clone();
        } else if place.is_none() && record.get(0) == Some(id) {
            let at = header.iter().position(|name| name == column);
            let at = at.unwrap_or_else(|| panic!("no column {column}"));
            let mut cells: Vec<&str> = record.iter().collect();
            cells[at] = new;
            let quoted = |cell: &str| cell.chars().count() + 2 * usize::from(cell.contains(','));
            place = Some((
                nth as u64 + 1,
                cells[..at].iter().map(|c| quoted(c) + 1).sum::<usize>() + 1,
            ));
            record = csv::StringRecord::from(cells);
        }
        writer.write_record(&record).expect("memory takes it");
    }
    let text = String::from_utf8(writer.into_inner().expect("memory")).expect("UTF-8");
    let (line, column) = place.unwrap_or_else(|| panic!("no row {id}"));
    (text, line, column)
}

/// Changes one cell for each line of `table | id | column | new text | what | mend`, and expects
/// a problem at that cell that says both.
#[track_caller]
fn refuses(cases: &str) {
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let cells: Vec<&str> = case.split(" | ").collect();
        let [table, id, column, new, what, mend] = cells[..] else {
            panic!("six cells: {case}")
        };
        let (file, new) = (
            format!("{table}.csv"),
            if new == "(empty)" { "" } else { new },
        );
        let mut files = real();
        let text = files.text_mut(&file).expect("a table");
        let (changed, line, at) = change(text, id, column, new);
        *text = changed;
        let told = list(&load(&files).err().unwrap_or_default());
        let wanted = format!("{FOLDER}/{file}:{line}:{at}: {column}: ");
        let found = told.lines().any(|told| {
            told.strip_prefix(wanted.as_str())
                .and_then(|rest| rest.split_once("; mend: "))
                .is_some_and(|(says, does)| says.contains(what) && does.contains(mend))
        });
        assert!(
            found,
            "wanted {wanted}…{what}…; mend: …{mend}…\ngot:\n{told}"
        );
    }
}

const TOTAL: &str = "mexico-total-exports-2024";

#[test]
fn the_real_tables_are_good() {
    let problems = load(&real()).err().unwrap_or_default();
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn unknown_ids() {
    refuses(
        "
        figures | mexico-total-exports-2024 | subject | mexcio | no row of subjects.csv has the id “mexcio” | did you mean mexico?
        figures | mexico-total-exports-2024 | indicator | zzzzzzzzzz | no row of indicators.csv | add the row there
        figures | mexico-us-trade-2022-aug | partner | usa | no row of subjects.csv | subjects.csv
        figures | mexico-total-exports-2024 | source | mbn-export | no row of sources.csv has the id “mbn-export” | did you mean mbn-exports?
        figures | chihuahua-exports-share-2025q3 | share_of | nothing-like-it | no row of figures.csv | figures.csv
        subjects | chihuahua | within | mexiko | no row of subjects.csv | mexico
        indicators | ai-exports | within | ai-trad | no row of indicators.csv | ai-trade
        indicators | ai-exports | products | ai-good | no row of subjects.csv | ai-goods
        ",
    );
}

#[test]
fn unknown_words() {
    refuses(
        "
        figures | mexico-total-exports-2024 | unit | EUR | unknown unit “EUR” | USD, percent
        figures | mexico-total-exports-2024 | qualifier | roughly | unknown word “roughly” | plain, about, nearly, more-than, less-than
        figures | mexico-total-exports-rank-2024 | bound | at-least | unknown word | at-most
        figures | mexico-total-exports-2024 | period_from | guess | unknown word | text, context
        figures | mexico-total-exports-2024 | attributed_from | guess | unknown word | text, context
        subjects | chihuahua | kind | province | unknown word | state
        indicators | ai-exports | flow | export | unknown word | exports, imports, trade, none
        sources | mbn-exports | language | fr | unknown word “fr” | en, es
        ",
    );
}

#[test]
fn periods() {
    refuses(
        "
        figures | mexico-total-exports-2024 | period | 2024-Q5 | “2024-Q5” is no period | 2025-Q3
        figures | mexico-total-exports-2024 | period | 2024-01-05 | “2024-01-05” is no period | write the month
        figures | mexico-total-exports-2024 | period | 2023/24 | “2023/24” is no period | the months of the fiscal year, as 2023-07/2024-06
        figures | mexico-high-tech-exports-rank | period_from | text | while period is empty | fill in period
        figures | mexico-total-exports-2024 | period_from | (empty) | while period is filled in | write text
        figures | mexico-total-exports-2024 | attributed_from | (empty) | while attributed_to is filled in | write text
        figures | mexico-high-tech-segments | attributed_from | context | while attributed_to is empty | fill in attributed_to
        figures | mexico-device-exports-factor | base_period | 2026 | not earlier than the period | measured from
        figures | mexico-total-exports-2024 | base_period | 2023 | but total-exports measures level | growth, change, factor or span
        sources | american-industries | published | 2022-13-29 | no day | 2022-11-29
        ",
    );
}

#[test]
fn numbers_and_their_print() {
    refuses(
        "
        figures | mexico-total-exports-2024 | value | NaN | “NaN” is no number | digits alone
        figures | mexico-total-exports-2024 | value | (empty) | is no number | digits alone
        figures | mexico-total-exports-2024 | value | 671000000000 | does not agree with “US$617 billion” | write 617000000000
        figures | mexico-total-exports-2024 | as_printed | quite a lot | cannot be read as a figure | copy the figure alone
        figures | mexico-total-exports-2024 | as_printed | 61.7% | printed in percent, not in USD | make the unit percent
        figures | mexico-total-exports-rank-2024 | bound | (empty) | is a band | at-most
        figures | china-us-partner-rank-2022 | bound | at-most | a bound without a band | leave it empty
        figures | mexico-total-exports-2024 | unit | percent | but total-exports is in USD | write USD
        ",
    );
}

#[test]
fn shares_of_what_cannot_be_a_whole() {
    refuses(
        "
        figures | chihuahua-exports-share-2025q3 | share_of | six-states-count | six-states-count (count) is no whole of a percent | name an amount
        figures | chihuahua-exports-share-2025q3 | share_of | jalisco-exports-growth-2025q3 | no whole of a percent | names its own whole
        figures | chihuahua-exports-share-2025q3 | share_of | mexico-high-tech-regional-share-2005 | no whole of a percent | names its own whole
        figures | mexico-top-products-led | share_of | mexico-state-exports-2025q3 | no whole of a count | name a count
        figures | mexico-total-exports-2024 | share_of | world-high-tech-trade-2024 | no whole of a USD | leave it empty
        ",
    );
}

#[test]
fn rows_that_stand_twice() {
    refuses(
        "
        figures | world-high-tech-trade-2024 | id | world-high-tech-trade-2005 | the id stands in line 6 too | an id of its own
        ",
    );
    let mut files = real();
    let text = files.text_mut("figures.csv").expect("a table");
    let again = text
        .lines()
        .nth(2)
        .expect("a row")
        .replacen(TOTAL, "another-id", 1);
    text.push_str(&again);
    text.push('\n');
    let told = list(&load(&files).err().unwrap_or_default());
    assert!(
        told.contains("the same figure stands in line 3 too; mend: an article's figure is one row"),
        "{told}"
    );
}

#[test]
fn circles() {
    refuses(
        "
        subjects | world | within | mexico | a circle: world in mexico in latin-america-caribbean in world | empty cell
        indicators | state-exports | within | sector-exports-share | a circle | empty cell
        figures | lac-high-tech-world-share-2024 | share_of | mexico-high-tech-regional-share-2024 | a circle | empty cell
        ",
    );
}

#[test]
fn places_and_shapes() {
    refuses(
        "
        figures | mexico-total-exports-2024 | paragraph | 0 | “0” is no paragraph | from 1
        figures | mexico-total-exports-2024 | id | Mexico_Total | “Mexico_Total” is no id | hyphens
        subjects | brazil | code | MX | the code stands in line 4 too | correct the code
        subjects | mexico | code | MEX | no code for kind economy | as US
        subjects | chihuahua | code | CHH | no code for kind state | US-CA
        subjects | manufacturing | code | MA | no code for kind sector | leave it empty
        sources | mbn-ai-goods | url | http://x.org | no secure address | https://
        indicators | ai-exports | products | mexico | mexico is no product-group | product-group
        ",
    );
}

#[test]
fn both_languages() {
    refuses(
        "
        subjects | chihuahua | name_es | (empty) | empty | both languages
        indicators | ai-exports | definition_en | (empty) | empty | both languages
        figures | mexico-total-exports-2024 | note_es | (empty) | empty, while the other language has a text | translate the note
        figures | six-states-count | note_es | También en el ¶11. | other paragraphs | same paragraphs
        ",
    );
}

#[test]
fn statements() {
    refuses(
        "
        statements | ai-exporters-order | kind | ranking | unknown word “ranking” | members, order
        statements | ai-exporters-order | subject | ai-good | no row of subjects.csv | did you mean ai-goods?
        statements | ai-exporters-order | source | wto | no row of sources.csv | add the row there
        statements | ai-exporters-order | paragraph | six | “six” is no paragraph | from 1
        statements | ai-exporters-order | topic | AI exporters | “AI exporters” is no id | hyphens
        statements | ai-exporters-order | items_es | China; Taiwán | 2 items here, 7 in English | the same items
        statements | ai-exporters-order | items_es | (empty) | empty | both languages
        statements | ai-conditions | items_en | one;two; three | not parted by “; ” | one space
        statements | ai-conditions | items_en | a b c d e f g h i j k l m; two; three | more than 12 words | fewer words
        ",
    );
}

#[test]
fn ignored_lines() {
    let mut files = real();
    let text = files.text_mut("ignored.csv").expect("a table");
    text.push_str("pesomxn-devices,2,10:07,Again.,Otra vez.\npesomxn,0,,Why?,\n");
    let told = list(&load(&files).err().unwrap_or_default());
    for wanted in [
        "text: the same text is ignored in line 25 too; mend: delete this line",
        "source: no row of sources.csv has the id “pesomxn”",
        "paragraph: “0” is no paragraph",
        "text: empty",
        "reason_es: empty; mend: write a text; both languages are needed",
    ] {
        assert!(told.contains(wanted), "wanted {wanted}\ngot:\n{told}");
    }
}

#[test]
fn headers_and_lines() {
    let tell = |change: &dyn Fn(&mut String)| {
        let mut files = real();
        change(files.text_mut("figures.csv").expect("a table"));
        list(&load(&files).err().unwrap_or_default())
    };
    let told = tell(&|text| *text = text.replacen("qualifier", "qualifer", 1));
    assert!(
        told.contains("figures.csv:1:78: unknown column “qualifer”; mend: the header is: id,"),
        "{told}"
    );
    assert!(told.contains("missing column qualifier"), "{told}");
    let told = tell(&|text| text.push_str("just,three,cells\n"));
    assert!(
        told.contains("3 cells where the header has 25; mend: put text"),
        "{told}"
    );
    let told = tell(&String::clear);
    assert!(
        told.contains("figures.csv:1:1: the header is missing; mend: start the file with: id,"),
        "{told}"
    );
}

#[test]
fn every_problem_is_listed() {
    let mut files = real();
    for (file, id, column) in [
        ("figures.csv", TOTAL, "unit"),
        ("subjects.csv", "mexico", "kind"),
    ] {
        let text = files.text_mut(file).expect("a table");
        *text = change(text, id, column, "wrong").0;
    }
    let problems = load(&files).err().unwrap_or_default();
    assert!(problems.len() >= 2, "{}", list(&problems));
    assert!(
        problems[0].file.ends_with("subjects.csv"),
        "in the order of the files"
    );
}

#[test]
fn a_bad_cell_hides_nothing_else_of_its_row() {
    let mut files = real();
    let text = files.text_mut("figures.csv").expect("a table");
    for (column, new) in [
        ("unit", "EUR"),
        ("value", "1"),
        ("value_to", "x"),
        ("period", "24"),
    ] {
        *text = change(text, TOTAL, column, new).0;
    }
    let told = list(&load(&files).err().unwrap_or_default());
    let columns = told.lines().filter_map(|line| line.split(": ").nth(1));
    assert!(columns.eq(["period", "value_to", "unit"]), "{told}");
}

#[test]
fn lines_are_counted_as_an_editor_shows_them() {
    let tell = |change: &dyn Fn(&str) -> String| {
        let mut files = real();
        let text = files.text_mut("subjects.csv").expect("a table");
        *text = change(&text.replacen("brazil,economy", "brazil,republic", 1));
        list(&load(&files).err().unwrap_or_default())
    };
    let told = tell(&|text| text.replacen('\n', "\n\n\n", 1));
    assert!(
        told.starts_with("static/sheet/dataset/subjects.csv:7:8: kind"),
        "{told}"
    );
    let told = tell(&|text| text.replace('\n', "\r\n"));
    assert!(
        told.starts_with("static/sheet/dataset/subjects.csv:5:8: kind"),
        "{told}"
    );
    let told = tell(&|text| format!("\u{feff}{text}"));
    assert!(
        told.starts_with("static/sheet/dataset/subjects.csv:5:8: kind"),
        "{told}"
    );
    let told = tell(&|text| text.replacen("world,world,World", "world,world,\"The\nWorld\"", 1));
    assert!(
        told.starts_with("static/sheet/dataset/subjects.csv:6:8: kind"),
        "{told}"
    );
}
