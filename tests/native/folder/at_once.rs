//! A folder with many mistakes tells all of them at once, and each of them once: what names a wrong row, card or
//! map is not wrong itself.

use std::fs;

use hechos::folder::Look;
use hechos::tables::list;

use super::bad_folders::Changed;

/// Everything that is said of a folder, one problem a line.
fn told(changed: &Changed) -> Vec<String> {
    let look = Look::at(changed.path());
    let mut all = look.problems;
    all.extend(look.unpublishable);
    list(&all).lines().map(str::to_owned).collect()
}

/// The table with another text in one cell of one row, counted from 0 below the header.
fn with_cell(text: &str, row: usize, column: &str, new: &str) -> Option<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().flatten().collect();
    let at = records[0].iter().position(|name| name == column)?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (nth, record) in records.iter().enumerate() {
        let cells = record.iter().enumerate().map(|(place, cell)| {
            let here = nth == row + 1 && place == at;
            if here { new } else { cell }
        });
        writer.write_record(cells).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

#[test]
fn a_mistake_of_each_kind_is_told_in_one_run() {
    let changed = Changed::file("dataset/sources.csv", "https://", "javascript://")
        .and("dataset/figures.csv", ",plain,", ",nearby,")
        .and("dataset/units.csv", "USD,money", "USD,coins")
        .and("dataset/speakers.csv", "\n", "\n ,,,,\n")
        .and("dataset/relations.csv", ",order,", ",ordre,")
        .and(
            "dataset/datapackage.json",
            "\"version\": \"",
            "\"version\": \"v",
        )
        .and("maps/states.csv", "MX-CHH,", "MX-COA,")
        .and("sheet.toml", "preview = \"", "preview = \"no-")
        .and("sheet.toml", "articles = 4", "articles = 40")
        .and("cards/us-trade.toml", "topic = \"", "topic = \"Seventeen ")
        .and("cards/ai-exporters.toml", "[table]", "[tabel]")
        .with("cards/more/one.toml", b"")
        .with("dataset/reading.csv", b"id\n");
    let told = told(&changed).join("\n");
    for said in [
        "sources.csv:3:102: url: “javascript:",
        "unknown word “nearby”",
        "unknown word “coins”",
        "speakers.csv:2:",
        "unknown word “ordre”",
        "is no version",
        "states.csv:",
        "sheet.toml:",
        "no card is called",
        "\"Seventeen\" stands in the text of en",
        "no table; mend: add",
        "a folder in cards/ is not read; mend: put its files into cards/ itself",
        "dataset/reading.csv:1:1: no table is called so, and it is not read; mend: call it readings.csv",
    ] {
        assert!(told.contains(said), "{said}\nis not in\n{told}");
    }
}

#[test]
fn a_wrong_cell_is_one_problem_whoever_names_its_row() {
    for (table, column, new, step) in [
        ("sources", "language", "latin", 1),
        ("subjects", "kind", "nation", 3),
        ("units", "kind", "coins", 1),
        ("units", "exact", "perhaps", 1),
        ("speakers", "name_en", "", 2),
        ("indicators", "measures", "size", 3),
        ("indicators", "article_es", "lo", 5),
        ("indicators", "unit", "doubloons", 4),
        ("figures", "value", "x", 5),
        ("figures", "qualifier", "nearby", 7),
        ("figures", "paragraph", "0", 6),
        ("figures", "source", "nobody", 9),
        ("statements", "kind", "word", 9),
        ("relations", "kind", "ordre", 5),
        ("readings", "qualifier", "nearby", 40),
        ("doubts", "weight", "heavy", 9),
    ] {
        let file = format!("dataset/{table}.csv");
        let text = fs::read_to_string(format!("static/sheet/{file}")).expect("a table");
        let rows = csv::Reader::from_reader(text.as_bytes()).records().count();
        for row in (0..rows).step_by(step) {
            let changed = with_cell(&text, row, column, new).expect("the column is there");
            let told = told(&Changed::none().with(&file, changed.as_bytes()));
            assert_eq!(
                told.len(),
                1,
                "{table} row {row} {column}:\n{}",
                told.join("\n")
            );
        }
    }
}

#[test]
fn a_row_that_cannot_be_read_is_one_problem() {
    for (table, step) in [
        ("sources", 1),
        ("subjects", 7),
        ("units", 1),
        ("speakers", 3),
        ("indicators", 7),
        ("figures", 9),
        ("statements", 9),
        ("relations", 9),
        ("readings", 60),
    ] {
        let file = format!("dataset/{table}.csv");
        let text = fs::read_to_string(format!("static/sheet/{file}")).expect("a table");
        let lines: Vec<&str> = text.lines().collect();
        for row in (1..lines.len()).step_by(step) {
            let mut lines = lines.clone();
            let more = [lines[row], ",and more"].concat();
            lines[row] = &more;
            let told = told(&Changed::none().with(&file, lines.join("\n").as_bytes()));
            assert_eq!(told.len(), 1, "{table} line {row}:\n{}", told.join("\n"));
        }
    }
}

#[test]
fn a_table_that_cannot_be_read_is_one_problem() {
    for table in [
        "sources",
        "subjects",
        "units",
        "speakers",
        "indicators",
        "figures",
        "relations",
    ] {
        let file = format!("dataset/{table}.csv");
        let text = fs::read_to_string(format!("static/sheet/{file}")).expect("a table");
        let semicolons = text.replace(',', ";");
        let (head, rest) = text.split_once('\n').expect("a header");
        let (first, more) = rest.split_once(',').expect("a row");
        let unclosed = format!("{head}\n{first},\"{more}");
        for (how, text) in [("semicolons", semicolons), ("an open quote", unclosed)] {
            let told = told(&Changed::none().with(&file, text.as_bytes()));
            assert_eq!(told.len(), 1, "{table}, {how}:\n{}", told.join("\n"));
        }
        let told = told(&Changed::none().without(&file));
        assert_eq!(told.len(), 1, "{table} is gone:\n{}", told.join("\n"));
    }
}

#[test]
fn a_wrong_name_in_a_card_is_one_problem_with_all_its_lines() {
    // Named once, and used in charts, rows, questions and words.
    let card = fs::read_to_string("static/sheet/cards/us-trade.toml").expect("a card");
    let id = card
        .split_once("[figures]")
        .and_then(|(_, rest)| rest.split('"').nth(1))
        .expect("it names a figure");
    let told = told(&Changed::file(
        "cards/us-trade.toml",
        &format!("\"{id}\""),
        &format!("\"{id}x\""),
    ));
    assert_eq!(told.len(), 1, "{}", told.join("\n"));
    assert!(
        told[0].contains(&format!("mend: write \"{id}\"")),
        "{}",
        told[0]
    );
}

#[test]
fn a_card_map_or_file_with_a_wrong_name_is_one_problem() {
    let renamed = |from: &str, to: &str| {
        let changed = Changed::none();
        fs::rename(changed.path().join(from), changed.path().join(to)).expect("it is renamed");
        told(&changed)
    };
    for (from, to, said) in [
        (
            "cards/us-trade.toml",
            "cards/us-trade.TOML",
            "its name ends otherwise",
        ),
        (
            "cards/us-trade.toml",
            "cards/us-trade.toml.txt",
            "its name ends otherwise",
        ),
        (
            "dataset/readings.csv",
            "dataset/reedings.csv",
            "call it readings.csv",
        ),
    ] {
        let told = renamed(from, to);
        assert!(told.iter().any(|line| line.contains(said)), "{told:?}");
    }
    let told = renamed("cards/us-trade.toml", "cards/us-trade.TOML");
    assert_eq!(told.len(), 1, "{}", told.join("\n"));
}

#[test]
fn what_editors_and_systems_leave_is_no_problem() {
    let mut changed = Changed::none();
    for name in [
        "cards/.us-trade.toml.swp",
        "cards/us-trade.toml~",
        "cards/#us-trade.toml#",
        "cards/.DS_Store",
        "cards/.git/config",
        "dataset/~$figures.csv",
        "dataset/.~lock.figures.csv#",
        "dataset/figures.csv.bak",
        "dataset/Thumbs.db",
        "dataset/README.md",
        "maps/desktop.ini",
    ] {
        changed = changed.with(name, b"x");
    }
    assert_eq!(told(&changed), [""; 0]);
    assert_eq!(hechos::folder::beside(changed.path()), [""; 0]);
    let other = changed
        .with("crads/one.toml", b"")
        .with("notes.txt", b"")
        .with("figures.csv", b"");
    assert_eq!(
        hechos::folder::beside(other.path()),
        ["crads/", "figures.csv"]
    );
}
