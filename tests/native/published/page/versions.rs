//! no figure changes silently: each version of the dataset is kept, and a row that differs needs a new one.

use crate::page::versions::current;
use hechos::dataset::Lang;
use hechos::folder::Folder;
use hechos::page::versions::{Change, Version, raised, releases};
use hechos::view::Release;
use std::fs;
use std::path::Path;

fn kept() -> Vec<Version> {
    Version::kept(&Folder::usual()).expect("every kept version can be read")
}

fn earlier() -> Version {
    let mut version = current();
    version.version = "0.9.0".to_owned();
    version.created = "2026-03-02".to_owned();
    let mut changed = |id: &str, column: &str, was: &str, words: Option<[&str; 2]>| {
        let kept = version.figures.get_mut(id).expect("there is such a figure");
        kept.columns.insert(column.to_owned(), was.to_owned());
        if let Some([en, es]) = words {
            (kept.en[1], kept.es[1]) = (en.to_owned(), es.to_owned());
        }
    };
    changed(
        "taiwan-ai-exports-2022",
        "value",
        "400000000000",
        Some(["US$400 billion", "400 mil millones de dólares"]),
    );
    changed("mexico-total-exports-2024", "paragraph", "2", None);
    let mut gone = version.figures["taiwan-ai-exports-2022"].clone();
    for words in [&mut gone.en, &mut gone.es] {
        words[0] = words[0].replace("2022", "2021");
    }
    version
        .figures
        .insert("taiwan-ai-exports-2021".to_owned(), gone);
    version.figures.remove("china-ai-exports-2022");
    version
}

fn words(changes: &[Change], lang: Lang) -> Vec<String> {
    changes
        .iter()
        .map(|change| change.clone().words(lang))
        .collect()
}

#[test]
fn the_figures_are_those_of_their_version() {
    let current = current();
    let path = Path::new("static/sheet/versions").join(current.file());
    if std::env::var_os("HECHOS_BLESS").is_some() {
        fs::write(&path, current.json()).expect("the folder can be written");
    }
    let kept = kept();
    let same = kept
        .iter()
        .find(|version| version.version == current.version);
    let mend = "HECHOS_BLESS=1 cargo test --features ssr --test native page::versions";
    let Some(same) = same else {
        panic!("version {} is not kept; mend: {mend}", current.version);
    };
    let changes = words(&same.changes(&current), Lang::En);
    assert!(
        changes.is_empty(),
        "figures changed, and `version` in static/sheet/dataset/datapackage.json did not: {changes:#?}; raise it, then: {mend}"
    );
    assert_eq!(same.cards, current.cards, "mend: {mend}");
}

#[test]
fn a_change_is_said_in_words_and_names_its_cards() {
    let changes = earlier().changes(&current());
    assert_eq!(
        words(&changes, Lang::En),
        [
            "China: exports of AI-enabling goods, 2022: new, more than US$700\u{a0}billion",
            "Mexico: total exports, 2024: corrected (paragraph 2 → paragraph 1)",
            "Taiwan: exports of AI-enabling goods, 2021: was US$400 billion, is no longer there",
            "Taiwan: exports of AI-enabling goods, 2022: was US$400 billion, is now US$500\u{a0}billion",
        ]
    );
    assert_eq!(
        words(&changes, Lang::Es),
        [
            "China: exportaciones de bienes que habilitan la IA, 2022: nueva, más de 700\u{a0}mil\u{a0}millones de dólares",
            "México: exportaciones totales, 2024: corregida (párrafo 2 → párrafo 1)",
            "Taiwán: exportaciones de bienes que habilitan la IA, 2021: antes 400 mil millones de dólares, ya no está",
            "Taiwán: exportaciones de bienes que habilitan la IA, 2022: antes 400 mil millones de dólares, ahora 500\u{a0}mil\u{a0}millones de dólares",
        ]
    );
    assert!(changes[0].cards.contains("ai-exporters"));
}

#[test]
fn the_newest_version_comes_first_and_the_first_has_no_changes() {
    let mut oldest = earlier();
    oldest.version = "0.10.0".to_owned();
    let mut older = earlier();
    older.version = "0.9.0".to_owned();
    let list = releases(&[older, oldest], &current(), Lang::Es);
    let versions: Vec<&str> = list
        .iter()
        .map(|release| release.version.as_str())
        .collect();
    assert_eq!(versions, [hechos::dataset::version(), "0.10.0", "0.9.0"]);
    let counts: Vec<Option<usize>> = list
        .iter()
        .map(|Release { changes, .. }| changes.as_ref().map(Vec::len))
        .collect();
    assert_eq!(counts, [Some(4), Some(0), None]);
}

#[test]
fn what_is_kept_can_be_read_again() {
    let version = earlier();
    let read: Version = serde_json::from_str(&version.json()).expect("it was written so");
    assert_eq!(read, version);
}

#[test]
fn changed_figures_under_an_unchanged_version_stop_a_build() {
    let current = current();
    assert!(raised(&kept(), &current).is_ok());
    let mut before = earlier();
    before.version.clone_from(&current.version);
    let told = raised(&[before], &current)
        .expect_err("figures changed")
        .to_string();
    assert!(
        told.starts_with(&format!(
            "figures changed and the version is still {}: China",
            current.version
        )),
        "{told}"
    );
    assert!(
        told.contains("(3 more); raise `version` in datapackage.json"),
        "{told}"
    );
}
