//! `hechos coverage`: which row accounts for each number, and what can be written for the others.

use super::Folder;

const ENGLISH: &str = "Loans fell by nearly 7.4% in the third quarter of 2025, to about 1.2 million books. In 2020 they had been between 2 and 3 million books. On March 24, 2023, all closed.\n";
const SPANISH: &str = "Los préstamos de la ciudad subieron casi 12.5% en 2024, a cerca de 500 mil libros.\nEn agosto de 2022 fueron la mitad.\n";

fn rows(out: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(out.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|record| row(record.expect("a row")))
        .collect()
}

#[test]
fn rows_that_are_still_to_be_filled_keep_nobody_from_the_next_draft() {
    let folder = Folder::with_sheet();
    folder.write("a.txt", ENGLISH);
    let sources = folder.read("sheet/dataset/sources.csv");
    let id = sources.lines().nth(1).and_then(|row| row.split(',').next());
    let source = id.expect("the new sheet has an article");
    let ask = [
        "coverage", "--sheet", "sheet", "--source", source, "--draft", "a.txt",
    ];
    let drafted = folder.run(&ask);
    assert_eq!(rows(&drafted.out).len(), 3, "{}", drafted.out);
    let table = folder.read("sheet/dataset/figures.csv");
    folder.write("sheet/dataset/figures.csv", &(table + &drafted.out));
    let again = folder.run(&ask);
    again.ends(0, &["0 rows for figures.csv"]);
    assert_eq!(again.out, "");
    // What is not filled is wrong all the same.
    folder.run(&["check", "sheet"]).ends(1, &["“?” is no id"]);
}

#[test]
fn rows_are_drafted_for_an_english_article() {
    let folder = Folder::with_sheet();
    folder.write("a.txt", ENGLISH);
    let said = folder.run(&["coverage", "--sheet", "sheet", "--draft", "a.txt"]);
    said.ends(
        0,
        &[
            "3 rows for figures.csv",
            "no row: ¶1 March 24, 2023",
            "no row: ¶1 2020 (a time",
        ],
    );
    let header = folder.read("sheet/dataset/figures.csv");
    let columns: Vec<&str> = header
        .lines()
        .next()
        .expect("a header")
        .split(',')
        .collect();
    let cells = |row: &[String], wanted: &[&str]| -> Vec<String> {
        let cell = |name: &&str| {
            let at = columns.iter().position(|column| column == name);
            row[at.expect("a column")].clone()
        };
        wanted.iter().map(cell).collect()
    };
    let wanted = [
        "id",
        "period",
        "value",
        "value_to",
        "unit",
        "as_printed",
        "direction",
        "qualifier",
        "period_from",
        "source",
        "paragraph",
    ];
    let found: Vec<Vec<String>> = rows(&said.out)
        .iter()
        .map(|row| cells(row, &wanted))
        .collect();
    assert_eq!(
        found[0],
        [
            "?", "2025-Q3", "-7.4", "", "percent", "7.4%", "down", "nearly", "text", "?", "1"
        ]
    );
    assert_eq!(
        found[1],
        [
            "?",
            "2025-Q3",
            "1200000",
            "",
            "books",
            "1.2 million books",
            "",
            "about",
            "text",
            "?",
            "1"
        ]
    );
    assert_eq!(
        found[2],
        [
            "?",
            "2020",
            "2000000",
            "3000000",
            "books",
            "2 and 3 million books",
            "",
            "plain",
            "text",
            "?",
            "1"
        ]
    );
    assert_eq!(found.len(), 3);
}

#[test]
fn rows_are_drafted_for_a_spanish_article() {
    let folder = Folder::with_sheet();
    folder.write("b.txt", SPANISH);
    let said = folder.run(&["coverage", "--sheet", "sheet", "--draft", "--json", "b.txt"]);
    said.ends(0, &[]);
    let json = said.json();
    let figures = json[0]["figures"].as_array().expect("a list");
    let cells = |at: usize| {
        [
            "value",
            "unit",
            "as_printed",
            "direction",
            "qualifier",
            "period",
            "significant",
        ]
        .map(|name| figures[at][name].as_str().expect("a text").to_owned())
    };
    assert_eq!(
        cells(0),
        ["12.5", "percent", "12.5%", "up", "nearly", "2024", ""]
    );
    assert_eq!(
        cells(1),
        [
            "500000",
            "books",
            "500 mil libros",
            "",
            "about",
            "2024",
            "?"
        ]
    );
    assert_eq!(
        cells(2),
        ["0.5", "ratio", "mitad", "", "plain", "2022-08", ""]
    );
    assert_eq!(figures.len(), 3);
}

#[test]
fn a_draft_leaves_out_what_has_a_row_and_fits_into_the_table() {
    let folder = Folder::with_sheet();
    let article = "sheet/articles/lake-herald.txt";
    let text = folder.read(article).replace("38%", "38%, and magazines 4%");
    folder.write(article, text);
    let said = folder.run(&["coverage", "--sheet", "sheet", "--draft", article]);
    said.ends(0, &["1 row for figures.csv"]);
    assert_eq!(rows(&said.out).len(), 1);
    let table = folder.read("sheet/dataset/figures.csv") + &said.out;
    folder.write("sheet/dataset/figures.csv", table);
    // What is marked is told cell by cell.
    folder.run(&["check", "sheet"]).ends(
        1,
        &[
            "figures.csv:5:1: id: “?” is no id",
            "no row of subjects.csv has the id “?”",
            "no row of indicators.csv",
        ],
    );
}

#[test]
fn a_number_without_a_row_is_told() {
    let folder = Folder::with_sheet();
    let article = "sheet/articles/lake-herald.txt";
    let text = folder.read(article).replace("38%", "38%, and magazines 4%");
    folder.write(article, text);
    folder
        .run(&["coverage", "--sheet", "sheet", article])
        .ends(1, &["✗   ¶3  4%", "numerals without a row: 1", "--draft"]);
    let json = folder.run(&["coverage", "--sheet", "sheet", "--json", article]);
    json.ends(1, &[]);
    let json = json.json();
    assert_eq!(json[0]["source"], "lake-herald");
    let numerals = json[0]["numerals"].as_array().expect("a list");
    let missing: Vec<&str> = numerals
        .iter()
        .filter(|one| one["by"].is_null())
        .flat_map(|one| one["text"].as_str())
        .collect();
    assert_eq!(missing, ["4%"]);
    assert_eq!(numerals[0]["by"]["row"], "loans-2024");
}

#[test]
fn what_is_no_article_is_said_in_one_line() {
    let folder = Folder::with_sheet();
    folder.write("empty.txt", "\n \n");
    folder.write("binary.pdf", b"%PDF-1.4\0\0");
    folder.write("latin.txt", b"a line\nM\xe9xico 4%\n");
    folder.write("long.txt", "a word 4% ".repeat(1_000_000));
    for (file, code, what) in [
        ("empty.txt", 1, "empty.txt is empty"),
        ("binary.pdf", 1, "binary.pdf is no text"),
        ("latin.txt", 1, "latin.txt is no UTF-8 in line 2"),
        ("long.txt", 1, "long.txt has 10.0 million bytes"),
        ("sheet", 1, "sheet is a folder"),
        ("none.txt", 2, "there is no file none.txt"),
    ] {
        let said = folder.run(&["coverage", "--sheet", "sheet", file]);
        said.ends(code, &[what, "mend: "]);
        assert_eq!(said.err.lines().count(), 1, "{said:?}");
        assert_eq!(said.out, "");
    }
}

#[test]
fn a_source_that_is_not_there_is_told_with_those_that_are() {
    let folder = Folder::with_sheet();
    let article = "sheet/articles/lake-herald.txt";
    folder
        .run(&["coverage", "--sheet", "sheet", "--source", "other", article])
        .ends(2, &["no source \"other\"", "lake-herald"]);
}
