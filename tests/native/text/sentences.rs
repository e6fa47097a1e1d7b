//! Every sentence that the sheet can make keeps the rules of its language.

mod collected;
mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use collected::{Kind, Line, every};
use hechos::dataset::Lang;
use rules::broken;

/// Writes all of them where one can read them, each once.
fn written(lang: Lang, lines: &BTreeSet<Line>) {
    let mut by_kind: BTreeMap<Kind, BTreeSet<&str>> = BTreeMap::new();
    for line in lines {
        by_kind.entry(line.kind).or_default().insert(&line.text);
    }
    let mut text = String::new();
    for (kind, lines) in by_kind {
        writeln!(text, "\n== {kind:?}").expect("a string takes all");
        for line in lines {
            writeln!(text, "{line}").expect("a string takes all");
        }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sentences");
    std::fs::create_dir_all(&folder).expect("the folder of the tests takes files");
    std::fs::write(folder.join([lang.tag(), ".txt"].concat()), text).expect("a file");
}

fn keeps_the_rules(lang: Lang) {
    let mut found = BTreeMap::<&str, Vec<String>>::new();
    let lines = every(lang);
    assert!(lines.len() > 2_000, "{} lines", lines.len());
    written(lang, &lines);
    for line in &lines {
        for rule in broken(line, lang) {
            found.entry(rule).or_default().push(line.text.clone());
        }
    }
    let mut report = String::new();
    for (rule, lines) in &found {
        writeln!(report, "\n{rule}: {}", lines.len()).expect("a string takes all");
        for line in lines.iter().take(12) {
            writeln!(report, "  {line}").expect("a string takes all");
        }
    }
    assert!(found.is_empty(), "{report}");
}

#[test]
fn every_english_sentence_keeps_the_rules() {
    keeps_the_rules(Lang::En);
}

#[test]
fn every_spanish_sentence_keeps_the_rules() {
    keeps_the_rules(Lang::Es);
}
