//! Promise: no right article is called wrong. Each case adds rows to the made-up sheet and says what its checks
//! then say; a sheet is set once for a program, so that each case runs as a program of its own.

mod cases;
mod parts;
mod sets;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hechos::dataset::{self, Lang};
use hechos::folder::Folder;
use hechos::judge::{Check, audit};
use hechos::maths::Reading;
use hechos::tables::list;
use hechos::text::{check_answer, check_question, plain};

use cases::{Case, OVER_TIME};
use parts::PARTS;
use sets::SETS;

const SHEET: &str = "tests/sheets/small";
/// What the made-up sheet says against itself without any row added.
const KNOWN: &str = "balance-printed-balance-2023";
/// Which case a program of its own runs.
const CASE: &str = "HECHOS_CASE";

fn all() -> impl Iterator<Item = &'static Case> {
    OVER_TIME.iter().chain(SETS).chain(PARTS)
}

#[test]
fn every_case_is_judged_as_it_should_be() {
    let program = env::current_exe().expect("a test has a program");
    for (nth, case) in all().enumerate() {
        let ran = Command::new(&program)
            .args(["--ignored", "--exact", "one_case"])
            .env(CASE, nth.to_string())
            .output()
            .expect("a program runs");
        let told = String::from_utf8_lossy(&ran.stdout);
        assert!(ran.status.success(), "{}\n{told}", case.why);
    }
}

#[test]
#[ignore = "run by the other test, once for each case"]
fn one_case() {
    let nth: usize = env::var(CASE).expect("a case").parse().expect("a number");
    let case = all().nth(nth).expect("a case of this number");
    let folder = written(nth, case);
    let read = Folder::read(&folder);
    let read = read.unwrap_or_else(|all| panic!("{}", list(&all)));
    dataset::set(read.sheet()).expect("this program has one sheet");
    for (reading, expected) in [
        (Reading::Plausible, case.contradicts),
        (Reading::Strict, case.strictly.unwrap_or(case.contradicts)),
    ] {
        let checks = audit(reading);
        let disagree = checks.iter().filter(|check| check.verdict.disagrees());
        let ids: Vec<&str> = disagree
            .map(|check| check.id.as_str())
            .filter(|id| *id != KNOWN)
            .collect();
        assert_eq!(
            ids,
            expected,
            "{}, {reading:?}: {:#?}",
            case.why,
            said(&checks, &ids)
        );
    }
    let checks = audit(Reading::Plausible);
    for (id, answer) in case.says {
        let found = checks.iter().find(|check| check.id == *id);
        let found = found.unwrap_or_else(|| panic!("{}: no check {id}", case.why));
        assert_eq!(told(found), *answer, "{}", case.why);
    }
    for (id, question) in case.asks {
        let found = checks.iter().find(|check| check.id == *id);
        let found = found.unwrap_or_else(|| panic!("{}: no check {id}", case.why));
        let asked = check_question(found, Lang::En).replace('\u{a0}', " ");
        assert_eq!(asked, *question, "{}", case.why);
    }
    for id in case.silent {
        assert!(
            !checks.iter().any(|check| check.id == *id),
            "{}: {id}",
            case.why
        );
    }
    for check in &checks {
        for lang in Lang::ALL {
            let texts = [
                check_question(check, lang),
                plain(&check_answer(check, lang)),
            ];
            assert!(!texts.concat().contains(['{', '}']), "{}", check.id);
        }
    }
}

/// The answer of a check, with plain spaces.
fn told(check: &Check) -> String {
    plain(&check_answer(check, Lang::En)).replace('\u{a0}', " ")
}

fn said(checks: &[Check], ids: &[&str]) -> Vec<String> {
    let of = checks
        .iter()
        .filter(|check| ids.contains(&check.id.as_str()));
    of.map(|check| check_question(check, Lang::En) + " " + &told(check))
        .collect()
}

/// The made-up sheet with the rows of a case, in a folder of its own.
fn written(nth: usize, case: &Case) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("audited")
        .join(nth.to_string());
    let _ = fs::remove_dir_all(&folder);
    copy(Path::new(SHEET), &folder);
    for (table, rows) in case.rows {
        let path = folder.join(format!("dataset/{table}.csv"));
        let text = fs::read_to_string(&path).expect("a table");
        fs::write(&path, text + rows + "\n").expect("the copy can be written");
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(&from, &to).expect("a file can be copied")),
        }
    }
}
