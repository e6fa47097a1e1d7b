//! `hechos new`: a sheet that is right from the start, and nothing in the place of anything.

use super::Folder;

#[test]
fn a_new_sheet_is_right() {
    let folder = Folder::with_sheet();
    let said = folder.run(&["check", "sheet"]);
    said.ends(
        0,
        &["sheet: nothing is wrong (3 figures, 1 article, 1 card"],
    );
    assert_eq!(said.err, "");
    assert_eq!(folder.run(&["check", "sheet", "--json"]).out, "[]\n");
}

#[test]
fn every_number_of_its_article_is_accounted_for() {
    let folder = Folder::with_sheet();
    let article = "sheet/articles/lake-herald.txt";
    folder
        .run(&["coverage", "--sheet", "sheet", article])
        .ends(0, &["lake-herald.txt — lake-herald", "not accounted for 0"]);
}

#[test]
fn it_says_what_to_do_next_in_commands_that_work() {
    let folder = Folder::new();
    let said = folder.run(&["new", "a sheet/of mine"]);
    said.ends(
        0,
        &[
            "hechos check 'a sheet/of mine'",
            "hechos serve 'a sheet/of mine'",
        ],
    );
    folder.run(&["check", "a sheet/of mine"]).ends(0, &[]);
}

#[test]
fn it_names_no_other_sheet() {
    let folder = Folder::with_sheet();
    for (name, bytes) in super::files(&folder.path("sheet")) {
        let text = String::from_utf8(bytes).expect("text").to_lowercase();
        for word in ["mexic", "méxic", "chihuahua", "medical"] {
            assert!(!text.contains(word), "{name} names {word}");
        }
    }
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = Folder::new();
    folder.write("mine/notes.txt", "mine");
    folder.run(&["new", "mine"]).ends(2, &["mine is not empty"]);
    assert_eq!(super::files(&folder.path("mine")).len(), 1);
    folder
        .run(&["new", "mine/notes.txt"])
        .ends(2, &["is a file"]);
}

#[test]
fn an_empty_folder_is_filled() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("empty")).expect("it can be made");
    folder.run(&["new", "empty"]).ends(0, &[]);
    folder.run(&["check", "empty"]).ends(0, &[]);
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = Folder::new();
    folder.write("file", "");
    folder
        .run(&["new", "file/sheet"])
        .ends(3, &["file/sheet", "mend: see that"]);
}
