//! A full disk: what is wrong is said, with where and what to do; nothing half-written stays, and what was good
//! before stays as it was. A limit on the size of files stands for the disk.

use std::fs::{self, OpenOptions};
use std::process::Command;

use super::{Folder, Said, files};

/// Runs the program where no file may grow beyond some blocks, of 512 or 1,024 bytes as the shell counts.
fn cramped(folder: &Folder, blocks: u8, arguments: &[&str]) -> Said {
    // Without the trap the system would end the program.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &script, env!("CARGO_BIN_EXE_hechos")])
        .args(arguments)
        .current_dir(&folder.0)
        .env("NO_COLOR", "1");
    Said::of(shell.output().expect("a shell runs"))
}

const MEND: &str = "mend: make room on that disk";

#[test]
fn a_sheet_that_cannot_be_begun_leaves_nothing_behind() {
    let folder = Folder::new();
    cramped(&folder, 4, &["new", "sheet"]).ends(3, &["sheet/", MEND]);
    assert!(!folder.path("sheet").exists());
    // A folder that was there stays, empty as it was.
    fs::create_dir(folder.path("mine")).expect("a folder");
    cramped(&folder, 4, &["new", "mine"]).ends(3, &["mine/", MEND]);
    assert_eq!(files(&folder.path("mine")), []);
    folder.run(&["new", "mine"]).ends(0, &[]);
    folder.run(&["new", "sheet"]).ends(0, &[]);
}

#[test]
fn a_release_that_cannot_be_written_leaves_the_folder_as_it_was() {
    let folder = Folder::with_sheet();
    let before = files(&folder.path("sheet"));
    let asked = ["release", "1.0.0", "sheet", "--date", "2026-11-30"];
    // Before the version is kept, and between it and the package that names it.
    for (blocks, file) in [(1, "versions/1.0.0.json"), (16, "dataset/datapackage.json")] {
        cramped(&folder, blocks, &asked).ends(3, &[file, MEND]);
        assert_eq!(files(&folder.path("sheet")), before);
        assert!(!folder.path("sheet/versions").exists());
    }
    folder.run(&asked).ends(0, &[]);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let folder = Folder::with_sheet();
    folder.write(
        "article.txt",
        "A new branch\n\nIt lent 410,000 books in 2024.\n",
    );
    for arguments in [
        &["coverage", "--sheet", "sheet", "--draft", "article.txt"][..],
        &["check", "sheet"],
        &["check", "sheet", "--json"],
        &["card", "loans", "sheet"],
        &["guide"],
        &["completions", "bash"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full");
        let mut command = folder.command(arguments);
        command.stdout(full.expect("the system has it"));
        let said = Said::of(command.output().expect("it runs"));
        said.ends(
            3,
            &["the answer is not written", "mend: make room on the disk"],
        );
    }
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn a_build_that_finds_no_room_leaves_the_site_of_before() {
    let folder = Folder::with_sheet();
    folder.run(&["build", "sheet"]).ends(0, &[]);
    let before = files(&folder.path("sheet/site"));
    folder.change("sheet/cards/loans.toml", "topic = \"", "topic = \"All ");
    for out in [
        &["build", "sheet"][..],
        &["build", "sheet", "--out", "elsewhere/site"],
    ] {
        cramped(&folder, 4, out).ends(3, &["site", MEND]);
    }
    assert!(files(&folder.path("sheet/site")) == before);
    assert_eq!(files(&folder.path("elsewhere")), []);
}
