//! What the program says of itself, and of a command line that it does not understand.

use std::fs;
use std::path::Path;

use super::Folder;

const COMMANDS: [&str; 9] = [
    "new",
    "check",
    "coverage",
    "build",
    "serve",
    "card",
    "release",
    "guide",
    "completions",
];

/// `tests/cli/help.txt` holds every help text as it was read; `HECHOS_BLESS=1` writes it anew.
#[test]
fn the_help_is_as_it_was_read() {
    let folder = Folder::new();
    let mut all = folder.run(&["--help"]).out;
    for command in COMMANDS {
        let said = folder.run(&[command, "--help"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        all += &format!("\n===== hechos {command} --help\n{}", said.out);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/help.txt");
    if std::env::var_os("HECHOS_BLESS").is_some() {
        fs::write(&path, &all).expect("it can be written");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        all == read,
        "read it, then write it anew with HECHOS_BLESS=1:\n{all}"
    );
}

#[test]
fn what_is_not_understood_is_said_with_what_is() {
    let folder = Folder::new();
    folder
        .run(&[])
        .ends(2, &["Usage: hechos <COMMAND>", "Begin with:"]);
    folder
        .run(&["chek"])
        .ends(2, &["unrecognized subcommand 'chek'", "'check'"]);
    folder
        .run(&["check", "--fast"])
        .ends(2, &["unexpected argument '--fast'"]);
    folder
        .run(&["serve", "--port", "0"])
        .ends(2, &["'0'", "--port"]);
    folder.run(&["coverage"]).ends(2, &["<ARTICLE>"]);
    folder
        .run(&["build", "--url", "ftp://example.org", "."])
        .ends(
            2,
            &[
                "--url is \"ftp://example.org\"",
                "https://example.org/facts/",
            ],
        );
}

#[test]
fn there_is_no_colour_in_a_pipe() {
    let folder = Folder::new();
    for arguments in [&["--help"][..], &["check", "nowhere"], &["chek"]] {
        let mut command = folder.command(arguments);
        let said = super::Said::of(command.env_remove("NO_COLOR").output().expect("it runs"));
        assert!(
            !said.out.contains('\u{1b}') && !said.err.contains('\u{1b}'),
            "{said:?}"
        );
    }
}

#[test]
fn completions_are_written_for_each_shell() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = folder.run(&["completions", shell]);
        said.ends(0, &["coverage"]);
    }
    folder
        .run(&["completions", "tcsh"])
        .ends(2, &["'tcsh'", "bash"]);
}

#[test]
fn the_guide_is_in_the_program() {
    let folder = Folder::new();
    for (topic, says) in [
        ("sheet", "# A sheet is a folder"),
        ("hechos", "# `hechos`, the program for editors"),
        ("hosting", "nginx"),
        ("embedding", "<hechos-card"),
        ("module", "import { share }"),
        ("schema", "\"name\": \"readings\""),
    ] {
        folder.run(&["guide", topic]).ends(0, &[says]);
    }
    let usual = folder.run(&["guide"]);
    assert_eq!(usual.out, folder.run(&["guide", "sheet"]).out);
}

/// The reader of a pipe may have had enough.
#[test]
fn a_pipe_that_is_closed_is_no_failure() {
    let folder = Folder::with_sheet();
    let mut command = folder.command(&["card", "loans", "sheet", "--json"]);
    let child = command.stdout(std::process::Stdio::piped()).spawn();
    let mut child = child.expect("it runs");
    drop(child.stdout.take());
    assert!(child.wait().expect("it ends").success());
}
