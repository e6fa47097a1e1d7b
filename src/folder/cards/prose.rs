//! The sentences of a card, both languages side by side.

use super::super::toml::{Entry, Fields};
use super::Kind;
use super::scope::Scope;
use super::templates::{checked, foreign, same_slots};
use crate::dataset::{Bilingual, Lang};

/// A text in both languages and where it stands in each.
pub type Said<'a> = (Bilingual, [Entry<'a>; 2]);

/// The texts of a card.
pub struct Prose<'a> {
    pub topic: Said<'a>,
    pub finding: Said<'a>,
    pub caption: Said<'a>,
    pub sentence: Said<'a>,
    pub flag: Said<'a>,
    pub chart: Said<'a>,
    pub ask: Said<'a>,
    pub table: Said<'a>,
    pub row: Said<'a>,
}

/// Reads `[en]` and `[es]`; every text that is there goes to `said`, with its place, whatever the others are.
pub fn read<'a>(
    fields: &Fields<'a>,
    scope: &Scope<'_>,
    said: &mut Vec<(Bilingual, Entry<'a>)>,
) -> Option<Prose<'a>> {
    let example = "{ topic = \"…\", finding = \"…\", … }";
    let tables = ["en", "es"].map(|tag| fields.need(tag, example));
    let [Some(en), Some(es)] = tables else {
        return None;
    };
    let languages = [en.fields()?, es.fields()?];
    let one = |language: &Fields<'a>, lang: Lang, key: &str, may: bool| {
        let entry = if may {
            language.take(key)
        } else {
            language.need(key, "\"…\"")
        };
        match entry {
            Some(entry) => {
                let text = checked(&entry, scope, Kind::Prose)?;
                foreign(&entry, text, lang, scope);
                Some((text, Some(entry)))
            }
            None if may => Some(("", None)),
            None => None,
        }
    };
    let mut text = |key: &str, may: bool| -> Option<Said<'a>> {
        let [english, spanish] = [0, 1].map(|at| one(&languages[at], Lang::ALL[at], key, may));
        if let Some((text, Some(place))) = &english {
            said.push((Bilingual::new(text, ""), place.clone()));
        }
        if let Some((text, Some(place))) = &spanish {
            said.push((Bilingual::new("", text), place.clone()));
        }
        let ((en_text, en_place), (es_text, es_place)) = (english?, spanish?);
        let both = Bilingual::new(en_text, es_text);
        let alone = en_place.is_some() != es_place.is_some();
        let places = [
            en_place.unwrap_or_else(|| en.clone()),
            es_place.unwrap_or_else(|| es.clone()),
        ];
        let [english, spanish] = &places;
        if alone {
            let there = if en_text.is_empty() { spanish } else { english };
            let what = format!("{key} stands in one language only");
            there.problem(what, "write it in both, or in none");
        } else {
            same_slots(both, [english, spanish], scope, Kind::Prose);
        }
        Some((both, places))
    };
    let found = (
        [
            text("topic", false),
            text("finding", false),
            text("sentence", false),
        ],
        [
            text("caption", true),
            text("flag", true),
            text("chart", true),
        ],
        [text("ask", false), text("table", false), text("row", false)],
    );
    languages.iter().for_each(Fields::done);
    let ([topic, finding, sentence], [caption, flag, chart], [ask, table, row]) = found;
    Some(Prose {
        topic: topic?,
        finding: finding?,
        caption: caption?,
        sentence: sentence?,
        flag: flag?,
        chart: chart?,
        ask: ask?,
        table: table?,
        row: row?,
    })
}
