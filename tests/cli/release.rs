//! `hechos release`: a version is raised, kept and told, or refused and nothing is written.

use super::{Folder, files};

const PACKAGE: &str = "sheet/dataset/datapackage.json";

#[test]
fn the_first_version_is_kept_as_it_stands() {
    let folder = Folder::with_sheet();
    let before = folder.read(PACKAGE);
    folder
        .run(&["release", "1.0.0", "sheet", "--date", "2026-11-30"])
        .ends(
            0,
            &["version 1.0.0 of 2026-11-30: 3 figures, the first that is kept"],
        );
    assert_eq!(
        folder.read(PACKAGE),
        before.replace("2026-11-29T", "2026-11-30T")
    );
    let kept: serde_json::Value =
        serde_json::from_str(&folder.read("sheet/versions/1.0.0.json")).expect("JSON");
    assert_eq!(kept["version"], "1.0.0");
    assert_eq!(kept["created"], "2026-11-30");
    assert_eq!(
        kept["figures"]["loans-2024"]["en"][1],
        "1.32\u{a0}million books"
    );
    folder.run(&["check", "sheet"]).ends(0, &[]);
}

#[test]
fn a_higher_one_tells_what_has_changed() {
    let folder = Folder::with_sheet();
    folder
        .run(&["release", "1.0.0", "sheet", "--date", "2998-11-30"])
        .ends(0, &[]);
    folder.change(
        "sheet/dataset/figures.csv",
        "1320000,,books,1.32 million",
        "1330000,,books,1.33 million",
    );
    folder
        .run(&["release", "1.1.0", "sheet", "--date", "2999-12-01"])
        .ends(
            0,
            &[
                "version 1.1.0 of 2999-12-01: 3 figures; since 1.0.0:\n  loans-2024: ",
                "1.32\u{a0}million",
                "1.33\u{a0}million",
            ],
        );
    folder.run(&["check", "sheet"]).ends(0, &[]);
    folder
        .run(&["release", "1.1.1", "sheet", "--date", "2999-12-01"])
        .ends(0, &["none of which has changed since 1.1.0"]);
    // The day of today is written where none is named.
    folder
        .run(&["release", "1.2.0", "sheet"])
        .ends(2, &["--date"]);
}

#[test]
fn what_cannot_be_released_is_refused_and_nothing_is_written() {
    let folder = Folder::with_sheet();
    folder
        .run(&["release", "1.5.0", "sheet", "--date", "2026-11-30"])
        .ends(0, &[]);
    let before = files(&folder.path("sheet"));
    for (arguments, says) in [
        (&["1.5.0"][..], "version 1.5.0 exists: versions/1.5.0.json"),
        (&["1.4.9"], "version 1.4.9 is not higher than 1.5.0"),
        (&["0.9.0"], "write a higher one, as 1.6.0"),
        (&["2"], "\"2\" is no version"),
        (&["../2.0"], "is no version"),
        (
            &["1.6.0", "--date", "2026-02-30"],
            "\"2026-02-30\" is no day",
        ),
        (
            &["1.6.0", "--date", "2026-11-29"],
            "2026-11-29 is before the day of version 1.5.0",
        ),
    ] {
        let arguments = [&["release"], arguments, &["sheet"]].concat();
        // The folder comes after the version.
        let ordered: Vec<&str> = match arguments.as_slice() {
            [release, version, rest @ .., sheet] => [&[*release, *version, *sheet], rest].concat(),
            other => other.to_vec(),
        };
        folder.run(&ordered).ends(2, &[says, "mend: "]);
    }
    assert_eq!(files(&folder.path("sheet")), before);
}

#[test]
fn a_folder_that_is_wrong_is_not_released() {
    let folder = Folder::with_sheet();
    folder.change("sheet/dataset/figures.csv", "1320000", "1230000");
    folder
        .run(&["release", "1.0.0", "sheet"])
        .ends(1, &["1230000 does not agree"]);
    assert!(!folder.path("sheet/versions").exists());
}

#[test]
fn a_version_that_cannot_be_written_leaves_the_package_as_it_was() {
    let folder = Folder::with_sheet();
    folder.write("sheet/versions", "a file where the folder would be");
    let before = folder.read(PACKAGE);
    let said = folder.run(&["release", "1.0.0", "sheet", "--date", "2026-11-30"]);
    said.ends(3, &["versions", "mend: "]);
    assert_eq!(folder.read(PACKAGE), before);
}
