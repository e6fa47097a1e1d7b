//! Reads the cards of a sheet, `cards/<id>.toml`, against its tables: every name, slot and word is
//! resolved here, so that a card is right or the sheet is not.

mod asks;
mod charts;
mod query;
mod scope;
mod templates;
mod values;

use super::maps::Maps;
use super::toml::{Document, Entry, Fields};
use crate::dataset::{Bilingual, CardSpec, FlagSpec, NoteSpec, RowSpec, Sheet, StorySpec};
use crate::tables::Problem;
pub use scope::{Scope, meant};
pub use templates::{Kind, checked};
use templates::{in_both, same_slots};

/// A card as its file has it.
pub type Read = (CardSpec, StorySpec);

/// Reads one card. `sheet` holds the tables alone.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(
    id: &'static str,
    file: &str,
    order: usize,
    text: &str,
    sheet: &Sheet,
    maps: &Maps,
) -> Result<Read, Vec<Problem>> {
    let document = Document::new(file, order, text);
    let read = document.parsed().and_then(|table| {
        // Problems of a half card are told; what it would be is not needed.
        let fields = document.fields(&table);
        card(id, &fields, sheet, maps)
    });
    let problems = document.into_problems();
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems),
    }
}

fn card(id: &'static str, fields: &Fields<'_>, sheet: &Sheet, maps: &Maps) -> Option<Read> {
    let mut scope = Scope::new(sheet);
    scope.figures(fields.take("figures"));
    scope.values(fields.take("values"));
    scope.names(fields.take("names"));
    let charts = list(fields, "chart", |chart| {
        charts::chart(chart, &mut scope, maps)
    });
    let table = fields.need("table", "{ rows = [\"…\"] }");
    let rows = table.and_then(|table| rows(&table.fields()?, &mut scope));
    let asks = list(fields, "ask", |ask| asks::asks(ask, &mut scope));
    let asks: Vec<_> = asks.into_iter().flatten().collect();
    if asks.is_empty() {
        fields.need("ask", "[[ask]] with compare = [\"one\", \"other\"]");
    }
    if let Some(place) = fields.take("ask") {
        asks::keys_are_different(&asks, &place);
    }
    let flag = fields.take("flag").map(|flag| flag_of(&flag, &mut scope));
    let words = ["en", "es"].map(|tag| {
        let entry = fields.need(tag, "{ topic = \"…\", finding = \"…\", … }")?;
        words(&entry.fields()?, &scope)
    });
    let notes = list(fields, "note", |note| note_of(note, &scope));
    let wide = fields.take("wide").map_or(Some(false), |wide| wide.flag());
    let key = fields.take("key").map_or(Some(false), |key| key.flag());
    fields.done();
    let [en, es] = words;
    let (en, es) = (en?, es?);
    let both = |of: fn(&Words) -> &'static str| Bilingual::new(of(&en), of(&es));
    let place = fields.take("es")?;
    for (name, of, may) in TEXTS {
        if may && of(&en).is_empty() != of(&es).is_empty() {
            let what = format!("{name} stands in one language only");
            place.problem(what, "write it in both, or in none");
        } else {
            same_slots(both(of), &place);
        }
    }
    if flag.is_some() == en.flag.is_empty() && !matches!(flag, Some(Some(FlagSpec::Refused { .. })))
    {
        let place = fields.take("en")?;
        place.problem(
            "a flag needs its words, and words of a flag their [flag]",
            "write flag = \"…\" in both languages and a table [flag], or neither",
        );
    }
    let story = StorySpec {
        topic: both(|words| words.topic),
        finding: both(|words| words.finding),
        caption: both(|words| words.caption),
        sentence: both(|words| words.sentence),
        flag: both(|words| words.flag),
        notes: notes.leak(),
    };
    let card = CardSpec {
        id,
        wide: wide?,
        key: key?,
        charts: charts.leak(),
        rows: rows?.leak(),
        asks: asks.leak(),
        flag: flag.flatten(),
        chart_label: both(|words| words.chart),
        ask_label: both(|words| words.ask),
        table_caption: both(|words| words.table),
        row_head: both(|words| words.row),
        items: scope.into_items().leak(),
    };
    Some((card, story))
}

/// The prose of one language.
struct Words {
    topic: &'static str,
    finding: &'static str,
    caption: &'static str,
    sentence: &'static str,
    flag: &'static str,
    chart: &'static str,
    ask: &'static str,
    table: &'static str,
    row: &'static str,
}

/// The texts of a card, and which of them it may leave out, in both languages.
const TEXTS: [(&str, fn(&Words) -> &'static str, bool); 9] = [
    ("topic", |words| words.topic, false),
    ("finding", |words| words.finding, false),
    ("caption", |words| words.caption, true),
    ("sentence", |words| words.sentence, false),
    ("flag", |words| words.flag, true),
    ("chart", |words| words.chart, true),
    ("ask", |words| words.ask, false),
    ("table", |words| words.table, false),
    ("row", |words| words.row, false),
];

fn words(fields: &Fields<'_>, scope: &Scope<'_>) -> Option<Words> {
    let template = |entry: Entry<'_>| checked(&entry, scope, Kind::Prose);
    let need = |key: &str| fields.need(key, "\"…\"").and_then(template);
    let may = |key: &str| fields.take(key).map_or(Some(""), template);
    let found = (
        [
            need("topic"),
            need("finding"),
            may("caption"),
            need("sentence"),
            may("flag"),
        ],
        [may("chart"), need("ask"), need("table"), need("row")],
    );
    fields.done();
    let ([topic, finding, caption, sentence, flag], [chart, ask, table, row]) = found;
    Some(Words {
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

fn note_of(note: &Entry<'_>, scope: &Scope<'_>) -> Option<NoteSpec> {
    let fields = note.fields()?;
    let caution = fields
        .take("caution")
        .map_or(Some(false), |flag| flag.flag());
    let head = fields.need("head", "{ en = \"…\", es = \"…\" }");
    let text = fields.need("text", "{ en = \"…\", es = \"…\" }");
    fields.done();
    Some(NoteSpec {
        caution: caution?,
        head: head?.both()?,
        text: in_both(&text?, scope, Kind::Prose)?,
    })
}

fn rows(table: &Fields<'_>, scope: &mut Scope<'_>) -> Option<Vec<RowSpec>> {
    let usual = table
        .take("label")
        .map(|label| checked(&label, scope, Kind::Label));
    let usual = usual.flatten().unwrap_or_default();
    let rows = table.need("rows", "[\"…\"]").and_then(|rows| rows.list());
    table.done();
    let row = |row: Entry<'_>| {
        if row.is_text() {
            let item = scope.find(&row)?;
            return Some(RowSpec {
                item,
                label: if scope.has_words(item) { "" } else { usual },
            });
        }
        let fields = row.fields()?;
        let of = fields.need("of", "\"a name\"");
        let label = fields.need("label", "\"{subject}\"");
        fields.done();
        Some(RowSpec {
            item: scope.find(&of?)?,
            label: checked(&label?, scope, Kind::Label)?,
        })
    };
    Some(rows?.into_iter().filter_map(row).collect())
}

fn flag_of(flag: &Entry<'_>, scope: &mut Scope<'_>) -> Option<FlagSpec> {
    let fields = flag.fields()?;
    let pair = |entry: Entry<'_>, scope: &mut Scope<'_>| {
        let names = entry.list()?;
        let [one, other] = &names[..] else {
            entry.problem("not two names", "write two: [\"one\", \"other\"]");
            return None;
        };
        Some([scope.find(one)?, scope.find(other)?])
    };
    let loose = fields
        .take("loose")
        .map_or(Some(false), |loose| loose.flag());
    let found = match (fields.take("apart"), fields.take("refused")) {
        (Some(apart), None) => pair(apart, scope)
            .zip(loose)
            .map(|([one, other], loose)| FlagSpec::Apart { one, other, loose }),
        (None, Some(refused)) => {
            pair(refused, scope).map(|[one, other]| FlagSpec::Refused { one, other })
        }
        _ => {
            flag.problem(
                "a flag is about one thing",
                "write either apart = [\"one\", \"other\"] or refused = [\"one\", \"other\"]",
            );
            None
        }
    };
    fields.done();
    found
}

/// What a list of tables says, `[[name]]`; none where there is none.
fn list<T>(fields: &Fields<'_>, name: &str, read: impl FnMut(&Entry<'_>) -> Option<T>) -> Vec<T> {
    let entries = fields.take(name).and_then(|entry| {
        if entry.is_list() {
            return entry.list();
        }
        entry.problem(
            format!("{name} is a list"),
            format!("write [[{name}]] above each"),
        );
        None
    });
    entries
        .unwrap_or_default()
        .iter()
        .filter_map(read)
        .collect()
}
