//! The sentences of a card, both languages side by side.

use super::super::toml::{Entry, Fields};
use super::Kind;
use super::scope::Scope;
use super::templates::{checked, same_slots};
use crate::dataset::Bilingual;

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

impl<'a> Prose<'a> {
    /// All of them, each language with its own place.
    pub fn all(&self) -> Vec<(Bilingual, Entry<'a>)> {
        let all = [
            &self.topic,
            &self.finding,
            &self.caption,
            &self.sentence,
            &self.flag,
            &self.chart,
            &self.ask,
            &self.table,
            &self.row,
        ];
        let each = |(text, [english, spanish]): &Said<'a>| {
            let (en, es) = (Bilingual::new(text.en, ""), Bilingual::new("", text.es));
            [(en, english.clone()), (es, spanish.clone())]
        };
        all.into_iter().flat_map(each).collect()
    }
}

/// Reads `[en]` and `[es]`.
pub fn read<'a>(fields: &Fields<'a>, scope: &Scope<'_>) -> Option<Prose<'a>> {
    let example = "{ topic = \"…\", finding = \"…\", … }";
    let tables = ["en", "es"].map(|tag| fields.need(tag, example));
    let [Some(en), Some(es)] = tables else {
        return None;
    };
    let languages = [en.fields()?, es.fields()?];
    let one = |language: &Fields<'a>, key: &str, may: bool| {
        let entry = if may {
            language.take(key)
        } else {
            language.need(key, "\"…\"")
        };
        match entry {
            Some(entry) => checked(&entry, scope, Kind::Prose).map(|text| (text, Some(entry))),
            None if may => Some(("", None)),
            None => None,
        }
    };
    let text = |key: &str, may: bool| -> Option<Said<'a>> {
        let [english, spanish] = languages.each_ref().map(|language| one(language, key, may));
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
            same_slots(both, [english, spanish]);
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
