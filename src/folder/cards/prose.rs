//! The sentences of a card, both languages side by side.

use super::super::toml::{Entry, Fields};
use super::Kind;
use super::scope::Scope;
use super::templates::{checked, same_slots};
use crate::dataset::Bilingual;

/// A text and where it stands.
pub type Said<'a> = (Bilingual, Entry<'a>);

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
    /// All of them.
    pub fn all(&self) -> Vec<Said<'a>> {
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
        all.into_iter().cloned().collect()
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
        let place = es_place.or(en_place).unwrap_or_else(|| es.clone());
        if alone {
            let what = format!("{key} stands in one language only");
            place.problem(what, "write it in both, or in none");
        } else {
            same_slots(both, &place);
        }
        Some((both, place))
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
