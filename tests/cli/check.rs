//! `hechos check`: everything that is wrong, each with its place and its mend.

use std::time::{Duration, Instant};

use super::Folder;

#[test]
fn what_others_print_is_counted_and_checked() {
    let folder = Folder::with_sheet();
    let described = std::fs::read_to_string("static/sheet/dataset/datapackage.json");
    let described = described.expect("the published package");
    let (_, resources) = described.split_once("\"resources\": [").expect("a list");
    let own = folder.read("sheet/dataset/datapackage.json");
    let (head, _) = own.split_once("\"resources\": [").expect("a list");
    folder.write(
        "sheet/dataset/datapackage.json",
        [head, "\"resources\": [", resources].concat(),
    );
    let head = "id,figure,publisher,title,url,published,language,as_printed,value,value_to,unit,qualifier,bound,scope,primary,derived_from,seen,note_en,note_es\n";
    let figures = folder.read("sheet/dataset/figures.csv");
    let figure = figures
        .lines()
        .nth(1)
        .and_then(|row| row.split(',').next())
        .expect("a row");
    let row = format!(
        "one,{figure},A,,https://example.org/a,,en,1%,1,,percent,plain,,measure,no,,2026-01-31,A share.,Una parte.\n"
    );
    folder.write("sheet/dataset/readings.csv", [head, &row].concat());
    folder.write(
        "sheet/dataset/doubts.csv",
        "id,figures,kind,weight,readings,text_en,text_es\n",
    );
    folder.run(&["check", "sheet"]).ends(
        0,
        &[
            "1 card, 1 reading;",
            "readings.csv has no reading of 2 figures: ",
        ],
    );
    folder.change("sheet/dataset/readings.csv", ",1%,", ",2%,");
    folder.run(&["check", "sheet"]).ends(
        1,
        &[
            "readings.csv:2:",
            "value: 1 does not agree with “2%”; mend: write 2",
        ],
    );
}

#[test]
fn figures_without_a_reading_are_told_and_stop_nobody() {
    let sheet = |name: &str| [env!("CARGO_MANIFEST_DIR"), name].concat();
    let said = Folder::new().run(&["check", &sheet("/tests/sheets/small")]);
    said.ends(0, &["nothing is wrong"]);
    // On the side: a pipe gets the answer alone, and an editor's tools an empty list.
    assert!(!said.out.contains("readings.csv"), "{}", said.out);
    assert_eq!(
        said.err.trim_end(),
        "readings.csv has no reading of 30 figures: exports-2023, exports-2023-revised, exports-2024, \
         exports-2024-union, exports-growth-2024, exports-2025-forecast, exports-2025, \
         outer-isles-exports-2024, exports-rank-2024, value-change-2024 and 20 more"
    );
    let json = Folder::new().run(&["check", "--json", &sheet("/tests/sheets/small")]);
    json.ends(0, &[]);
    assert_eq!(
        (json.json(), json.err.as_str()),
        (serde_json::json!([]), "")
    );
    // A sheet without the table has nothing to tell, nor has one that has looked for all.
    for whole in ["/tests/sheets/electricity", "/static/sheet"] {
        let said = Folder::new().run(&["check", &sheet(whole)]);
        said.ends(0, &["nothing is wrong"]);
        assert_eq!(said.err, "", "{whole}");
    }
}

#[test]
fn the_published_sheet_is_right_and_checked_in_seconds() {
    let sheet = concat!(env!("CARGO_MANIFEST_DIR"), "/static/sheet");
    let began = Instant::now();
    Folder::new()
        .run(&["check", sheet])
        .ends(0, &["nothing is wrong"]);
    // Unoptimised, and with other tests beside it; a second in the program that is published.
    assert!(
        began.elapsed() < Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
}

/// A folder with mistakes of every kind.
fn bad() -> Folder {
    let folder = Folder::with_sheet();
    // A value that is not what is printed, an id that is not there, a word that nobody knows.
    folder.change("sheet/dataset/figures.csv", "1320000", "1230000");
    folder.change("sheet/dataset/figures.csv", ",plain,", ",nearby,");
    folder.change("sheet/dataset/sources.csv", "https://", "javascript://");
    folder.change("sheet/dataset/datapackage.json", "\"1.0.0\"", "\"../../1\"");
    folder.change("sheet/sheet.toml", "name =", "name");
    folder.write("sheet/cards/...toml", "");
    folder
}

#[test]
fn all_problems_are_told_at_once() {
    let folder = bad();
    let said = folder.run(&["check", "sheet"]);
    let lines = [
        "sheet/dataset/sources.csv:2:",
        "“javascript://example.org/lakeside-reads-more” is no secure address",
        "sheet/dataset/figures.csv:2:",
        "1230000 does not agree with “1.32 million books”; mend: write 1320000",
        "unknown word “nearby”; mend: write one of: plain",
        "sheet/dataset/datapackage.json:4:1: \"../../1\" is no version",
        "sheet/cards/...toml:1:1: its name cannot stand in an address",
        "sheet/sheet.toml:4:",
        "no TOML",
    ];
    said.ends(1, &lines);
    assert_eq!(said.out, "");
    let told = said.err.lines().count() - 1;
    assert!(
        said.err.ends_with(&format!("{told} problems\n")),
        "{said:?}"
    );
}

#[test]
fn they_are_told_to_programs_too() {
    let folder = bad();
    let said = folder.run(&["check", "--json", "sheet"]);
    said.ends(1, &[]);
    assert_eq!(said.err, "");
    let json = said.json();
    let problems = json.as_array().expect("a list");
    for problem in problems {
        let keys: Vec<&String> = problem.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["column", "file", "line", "mend", "what"]);
        assert!(problem["line"].as_u64().is_some_and(|line| line > 0));
    }
    let text = folder.run(&["check", "sheet"]).err;
    assert_eq!(text.lines().count(), problems.len() + 1);
}

#[test]
fn a_card_that_names_what_is_not_there_and_a_claim_that_does_not_hold_are_told() {
    let folder = Folder::with_sheet();
    folder.change("sheet/cards/loans.toml", "{now} in 2024", "{noww} in 2024");
    folder.run(&["check", "sheet"]).ends(
        1,
        &[
            "sheet/cards/loans.toml:",
            "the slot {noww} names nothing; mend: write \"now\"",
        ],
    );
    let folder = Folder::with_sheet();
    folder.change(
        "sheet/cards/loans.toml",
        "more books than a year earlier",
        "about half more books than a year earlier",
    );
    folder.change(
        "sheet/cards/loans.toml",
        "más libros que un año antes",
        "cerca de la mitad más libros que un año antes",
    );
    let claim = "\n[[claim]]\nwords = { en = \"about half\", es = \"cerca de la mitad\" }\nvalue = \"rise\"\nbetween = [40, 60]\n\n[en]";
    folder.change("sheet/cards/loans.toml", "\n[en]", claim);
    folder.run(&["check", "sheet"]).ends(
        1,
        &["\"about half\" does not hold", "and not between 40 and 60"],
    );
}

#[test]
fn within_the_folder_files_are_named_without_a_dot() {
    let folder = Folder::with_sheet();
    folder.change("sheet/sheet.toml", "name =", "nam =");
    let mut command = folder.command(&["check"]);
    let said = super::Said::of(
        command
            .current_dir(folder.path("sheet"))
            .output()
            .expect("it runs"),
    );
    said.ends(1, &["no name"]);
    assert!(said.err.starts_with("sheet.toml:"), "{said:?}");
}

#[test]
fn what_is_no_sheet_is_said_to_be_none() {
    let folder = Folder::new();
    folder
        .run(&["check", "nowhere"])
        .ends(2, &["there is no folder nowhere", "hechos new"]);
    folder.write("file", "");
    folder
        .run(&["check", "file"])
        .ends(2, &["file is no folder"]);
    folder.write("other/readme.md", "");
    folder
        .run(&["check", "other"])
        .ends(1, &["other holds no sheet", "hechos new"]);
    let json = folder.run(&["check", "other", "--json"]);
    json.ends(1, &[]);
    assert_eq!(json.json()[0]["file"], "other");
    folder.write("half/sheet.toml", "");
    folder
        .run(&["check", "half"])
        .ends(1, &["half/dataset/figures.csv:1:1: it cannot be read"]);
}

#[test]
fn figures_that_changed_under_a_kept_version_are_told() {
    let folder = Folder::with_sheet();
    folder.run(&["release", "1.0.0", "sheet"]).ends(0, &[]);
    folder.change(
        "sheet/dataset/figures.csv",
        "1320000,,books,1.32 million",
        "1330000,,books,1.33 million",
    );
    let says = [
        "sheet/dataset/datapackage.json:4:1: figures changed, and the version is still 1.0.0",
        "hechos release",
    ];
    folder.run(&["check", "sheet"]).ends(1, &says);
    folder.write("sheet/versions/0.9.0.json", "{");
    folder
        .run(&["check", "sheet"])
        .ends(1, &["versions/0.9.0.json:1:1: it keeps no version"]);
}

/// Whoever may do everything is let everywhere, so root is not asked.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_or_written_is_the_machine_s() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::with_sheet();
    folder.write("locked/article.txt", "4% more.");
    let locked = folder.path("locked");
    let mode = |mode| {
        std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(mode))
            .expect("it is ours");
    };
    mode(0o000);
    let asked = std::fs::read_dir(&locked).is_err();
    if asked {
        folder
            .run(&["check", "locked"])
            .ends(3, &["locked: Permission denied"]);
        folder
            .run(&["new", "locked/sheet"])
            .ends(3, &["Permission denied"]);
        let article = "locked/article.txt";
        folder
            .run(&["coverage", "--sheet", "sheet", article])
            .ends(3, &["locked/article.txt: Permission denied"]);
    } else {
        println!("left out: root may read and write everything");
    }
    mode(0o755);
}
