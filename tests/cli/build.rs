//! `hechos build`: the whole site, the same bytes each time, in place of an earlier site and of nothing else.

use std::fs;
use std::process::Stdio;

use super::{Folder, files};

#[test]
fn without_an_engine_it_says_how_to_get_one() {
    let folder = Folder::with_sheet();
    let mut command = folder.command(&["build", "sheet"]);
    let said = super::Said::of(
        command
            .env_remove("HECHOS_ENGINE")
            .output()
            .expect("it runs"),
    );
    // The program of the tests is compiled without one, unless whoever compiles it names one.
    if option_env!("HECHOS_ENGINE_WITHIN").is_none() {
        said.ends(
            3,
            &[
                "this program was built without its engine",
                "cargo xtask dist",
            ],
        );
    } else {
        said.ends(0, &[]);
    }
    let mut command = folder.command(&["build", "sheet"]);
    let said = super::Said::of(
        command
            .env("HECHOS_ENGINE", "nowhere")
            .output()
            .expect("it runs"),
    );
    said.ends(
        3,
        &["HECHOS_ENGINE names nowhere, which holds no hechos-app_bg.wasm"],
    );
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn the_whole_site_is_written_the_same_each_time() {
    let folder = Folder::with_sheet();
    folder.run(&["build", "sheet"]).ends(
        0,
        &["sheet/site: 3 figures, ", "open sheet/site/index.html"],
    );
    let first = files(&folder.path("sheet/site"));
    let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
    for name in [
        "index.html",
        "es/index.html",
        "hechos.html",
        "es/hechos.html",
        "embed/loans/index.html",
        "es/embed/loans/index.html",
        "cards/loans.png",
        "cards/loans@2x.png",
        "cards/loans.svg",
        "dataset/figures.csv",
        "dataset/figures.jsonld",
        "versions/1.0.0.json",
        "api/package.json",
        "api/hechos_bg.wasm",
        "api/hechos_figures.js",
        "api/hechos_checks.js",
        "icons/icon-32.png",
        "sw.js",
        "_headers",
        "embed.js",
    ] {
        assert!(names.contains(&name), "{name} is missing: {names:?}");
    }
    let page = String::from_utf8(
        first
            .iter()
            .find(|(name, _)| name == "index.html")
            .expect("it is there")
            .1
            .clone(),
    )
    .expect("text");
    assert!(page.contains("1.32\u{a0}million books") && !page.contains("~hechos"));
    // Nothing of the article, and nothing that was in the way.
    assert!(
        !names
            .iter()
            .any(|name| name.contains("articles") || name.contains("hechos-app_bg"))
    );
    folder.run(&["build", "sheet"]).ends(0, &[]);
    assert!(
        files(&folder.path("sheet/site")) == first,
        "a second build differs"
    );
    folder
        .run(&["build", "sheet", "--out", "elsewhere/site"])
        .ends(0, &["elsewhere/site: "]);
    assert!(
        files(&folder.path("elsewhere/site")) == first,
        "another place differs"
    );
    let beside: Vec<String> = fs::read_dir(folder.path("elsewhere"))
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(beside, ["site"]);
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn the_address_of_the_site_is_named_where_it_is_known() {
    let folder = Folder::with_sheet();
    folder
        .run(&["build", "sheet", "--url", "https://example.org/facts"])
        .ends(0, &[]);
    assert!(
        folder
            .read("sheet/site/index.html")
            .contains("rel=\"canonical\" href=\"https://example.org/facts/\"")
    );
    let mut command = folder.command(&["build", "sheet"]);
    let said = super::Said::of(
        command
            .env("HECHOS_SITE_URL", "example.org")
            .output()
            .expect("it runs"),
    );
    said.ends(2, &["HECHOS_SITE_URL is \"example.org\""]);
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn what_is_no_site_is_left_alone() {
    let folder = Folder::with_sheet();
    folder.write("mine/notes.txt", "mine");
    folder.write("pages/index.html", "a page of mine");
    folder.write("file", "");
    for (out, says) in [
        (
            "mine",
            "mine holds \"notes.txt\", which is no part of a site",
        ),
        ("pages", "pages holds \"index.html\", and no site"),
        (
            "sheet",
            "sheet holds \".gitignore\", which is no part of a site",
        ),
        ("file", "file is a file"),
    ] {
        folder
            .run(&["build", "sheet", "--out", out])
            .ends(2, &[says, "--out"]);
    }
    assert_eq!(folder.read("mine/notes.txt"), "mine");
    assert_eq!(folder.read("pages/index.html"), "a page of mine");
    folder
        .run(&["build", "sheet", "--out", "file/site"])
        .ends(3, &["file"]);
    // What somebody has added to a site is not lost either.
    folder.run(&["build", "sheet"]).ends(0, &[]);
    folder.write("sheet/site/CNAME", "example.org");
    folder.run(&["build", "sheet"]).ends(2, &["\"CNAME\""]);
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn what_fails_leaves_the_site_of_before() {
    let folder = Folder::with_sheet();
    folder.run(&["build", "sheet"]).ends(0, &[]);
    let before = files(&folder.path("sheet/site"));
    folder.change("sheet/dataset/figures.csv", "1320000", "1230000");
    folder
        .run(&["build", "sheet"])
        .ends(1, &["1230000 does not agree", "1 problem"]);
    assert!(files(&folder.path("sheet/site")) == before);
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn two_builds_at_once_leave_one_whole_site() {
    let folder = Folder::with_sheet();
    folder
        .run(&["build", "sheet", "--out", "one/site"])
        .ends(0, &[]);
    let wanted = files(&folder.path("one/site"));
    let start = || {
        let mut command = folder.command(&["build", "sheet"]);
        command
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs")
    };
    for child in [start(), start()] {
        let ended = child.wait_with_output().expect("it ends");
        assert!(
            ended.status.success(),
            "{}",
            String::from_utf8_lossy(&ended.stderr)
        );
    }
    assert!(files(&folder.path("sheet/site")) == wanted);
}

/// The site that the project builds of the same folder, as `HECHOS_SITE` names it.
#[test]
#[ignore = "needs an engine and the site that was built with it: HECHOS_ENGINE=… HECHOS_SITE=… with --ignored"]
fn the_published_sheet_is_built_as_the_project_builds_it() {
    let site = std::env::var_os("HECHOS_SITE").expect("HECHOS_SITE names the site of the project");
    let folder = Folder::new();
    let sheet = concat!(env!("CARGO_MANIFEST_DIR"), "/static/sheet");
    folder.run(&["build", sheet, "--out", "site"]).ends(0, &[]);
    let [ours, theirs] = [folder.path("site"), site.into()].map(|site| {
        let mut files = files(&site);
        // What the programs are made of is written beside a site.
        files.retain(|(name, _)| name != "sbom.cdx.json");
        files
    });
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(&ours), names(&theirs));
    // A program of the tests marks the borders of components by their names, in pages and so in the hashes of them.
    let marked =
        |name: &str| cfg!(debug_assertions) && (name.ends_with(".html") || name == "sw.js");
    for ((name, ours), (_, theirs)) in ours.iter().zip(&theirs) {
        assert!(marked(name) || ours == theirs, "{name} differs");
    }
}
