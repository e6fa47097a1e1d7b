//! A folder is data: what stands in it leads to no file outside of the site and to no address but of the web.

use super::Folder;

#[test]
fn names_of_files_lead_nowhere_else() {
    for name in [
        "..toml",
        "...toml",
        "a b.toml",
        "a\u{301}.toml",
        "UP.toml",
        "a--b.toml",
    ] {
        let folder = Folder::with_sheet();
        folder.write(&format!("sheet/cards/{name}"), "");
        folder.run(&["check", "sheet"]).ends(
            1,
            &[&format!(
                "sheet/cards/{name}:1:1: its name cannot stand in an address"
            )],
        );
    }
    for name in ["compare", "share", "audit", "figures"] {
        let folder = Folder::with_sheet();
        folder.write(&format!("sheet/cards/{name}.toml"), "");
        folder
            .run(&["check", "sheet"])
            .ends(1, &["every sheet has a part of this name already"]);
    }
    let folder = Folder::with_sheet();
    folder.write("sheet/cards/loans.toml.txt", "");
    folder
        .run(&["check", "sheet"])
        .ends(1, &["loans.toml.txt:1:1: it is not read"]);
}

#[test]
fn ids_lead_nowhere_else() {
    for id in ["..", "../../etc", "a/b", "a b", "", "<b>"] {
        let folder = Folder::with_sheet();
        folder.change(
            "sheet/dataset/sources.csv",
            "\nlake-herald,",
            &format!("\n{id},"),
        );
        folder
            .run(&["check", "sheet"])
            .ends(1, &[&format!("“{id}” is no id")]);
        let folder = Folder::with_sheet();
        folder.change(
            "sheet/sheet.toml",
            "id = \"libraries\"",
            &format!("id = \"{id}\""),
        );
        folder
            .run(&["check", "sheet"])
            .ends(1, &["sheet/sheet.toml:"]);
    }
    for version in ["../../x", "1", "1.0.0/x", "1.0.x"] {
        let folder = Folder::with_sheet();
        folder.change(
            "sheet/dataset/datapackage.json",
            "\"1.0.0\"",
            &format!("\"{version}\""),
        );
        folder.run(&["check", "sheet"]).ends(1, &["is no version"]);
    }
}

#[test]
fn addresses_lead_to_the_web_alone() {
    for address in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,a",
        "http://example.org",
        "//example.org",
        "file:///etc/passwd",
    ] {
        let folder = Folder::with_sheet();
        folder.change(
            "sheet/dataset/sources.csv",
            "https://example.org/lakeside-reads-more",
            &format!("\"{address}\""),
        );
        folder
            .run(&["check", "sheet"])
            .ends(1, &["sheet/dataset/sources.csv:2:", "is no secure address"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_tables_publishes_no_other_file() {
    let folder = Folder::with_sheet();
    folder.write("secret", "a key");
    let link = folder.path("sheet/dataset/notes.csv");
    std::os::unix::fs::symlink(folder.path("secret"), link).expect("a link can be made");
    folder.run(&["check", "sheet"]).ends(
        1,
        &["sheet/dataset/notes.csv:1:1: it is a link to another file"],
    );
}

#[test]
fn a_kept_version_is_called_by_its_number() {
    let folder = Folder::with_sheet();
    folder.run(&["release", "1.0.0", "sheet"]).ends(0, &[]);
    folder.change(
        "sheet/versions/1.0.0.json",
        "\"version\": \"1.0.0\"",
        "\"version\": \"../1.0.0\"",
    );
    folder
        .run(&["check", "sheet"])
        .ends(1, &["versions/1.0.0.json:1:1:"]);
}
