//! Reads the cards of a sheet, `cards/<id>.toml`, against its tables: every name, slot and word is
//! resolved here, so that a card is right or the sheet is not.

mod asks;
mod charts;
mod claims;
mod known;
mod parts;
mod prose;
mod query;
mod scope;
mod templates;
mod values;

pub use claims::{Claim, Claims, Years};

use super::maps::Maps;
use super::toml::{Document, Entry, Fields};
use crate::dataset::{Bilingual, CardSpec, FlagSpec, Item, NoteSpec, RowSpec, StorySpec};
use crate::tables::Problem;
pub use known::Known;
pub use query::subject;
pub use scope::{Scope, meant};
use templates::in_both;
pub use templates::{Kind, checked, foreign};

/// A card as its file has it.
#[derive(Debug)]
pub struct Read {
    /// For the program.
    pub card: CardSpec,
    /// For the page.
    pub story: StorySpec,
    /// What its words say of its values.
    pub claims: Vec<Claim>,
}

/// What is wrong with a file, and what it claims all the same.
#[derive(Debug)]
pub struct Wrong {
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
    /// What its words say of values that could be read.
    pub claims: Vec<Claim>,
}

/// Reads one card. `sheet` holds the tables alone.
///
/// # Errors
/// Everything that is wrong with it; nothing, if it names what has a mistake in its table.
pub fn read(
    id: &'static str,
    file: &str,
    order: usize,
    text: &str,
    sheet: &Known,
    maps: &Maps,
) -> Result<Read, Wrong> {
    let document = Document::new(file, order, text);
    let table = document.parsed();
    let (mut scope, mut claims) = (Scope::new(sheet), Claims::default());
    let read = table.as_ref().and_then(|table| {
        // Problems of a half card are told; what it would be is not needed.
        card(id, &document.fields(table), &mut scope, maps, &mut claims)
    });
    // A card that names what has a mistake in its table is no whole one.
    let whole = !scope.has_unread();
    let items: &'static [Item] = scope.into_items().leak();
    let claims = claims.tested(items);
    let problems = document.into_problems();
    match read {
        Some((card, story)) if problems.is_empty() && whole => Ok(Read {
            card: CardSpec { items, ..card },
            story,
            claims,
        }),
        _ => Err(Wrong { problems, claims }),
    }
}

/// The last place of a chart that `static/css/late/embed.css` knows how to show alone.
const LAST_COMPACT: u16 = 2;

/// The card but for its items, which `scope` has.
fn card(
    id: &'static str,
    fields: &Fields<'_>,
    scope: &mut Scope<'_>,
    maps: &Maps,
    claims: &mut Claims,
) -> Option<(CardSpec, StorySpec)> {
    scope.figures(fields.take("figures"));
    scope.values(fields.take("values"));
    let names = scope.names(fields.take("names"));
    let mut compact = None;
    let mut place = 0;
    let charts = list(fields, "chart", |chart| {
        let (read, chosen) = charts::chart(chart, scope, maps)?;
        if chosen && compact.replace(place).is_some() {
            chart.problem(
                "a compact card shows one chart",
                "leave compact = true to one of them",
            );
        }
        if chosen && place > LAST_COMPACT {
            chart.problem(
                "a compact card shows one of its first three charts",
                "move this one up",
            );
        }
        place += 1;
        Some(read)
    });
    let table = fields.need("table", "{ rows = [\"…\"] }");
    let rows = table.and_then(|table| rows(&table.fields()?, scope));
    let mut all_said = true;
    let asks = list(fields, "ask", |ask| {
        let asks = asks::asks(ask, scope);
        all_said &= asks.is_some();
        asks.map(|asks| (asks, ask.clone()))
    });
    let labels: Vec<(Bilingual, Entry<'_>)> = asks
        .iter()
        .flat_map(|(asks, place)| Some((asks.first()?.label, place.clone())))
        .collect();
    asks::are_told_apart(&asks, scope.sheet);
    let asks: Vec<_> = asks.into_iter().flat_map(|(asks, _)| asks).collect();
    if asks.is_empty() {
        fields.need("ask", "[[ask]] with compare = [\"one\", \"other\"]");
    }
    if let Some(place) = fields.take("ask") {
        asks::keys_are_different(&asks, &place);
    }
    let flag = fields.take("flag").map(|flag| flag_of(&flag, scope));
    list(fields, "claim", |claim| claims.add(claim, scope));
    let mut said = Vec::new();
    let prose = prose::read(fields, scope, &mut said);
    let notes = list(fields, "note", |note| {
        let note = note_of(note, scope);
        all_said &= note.is_some();
        note
    });
    let wide = fields.take("wide").map_or(Some(false), |wide| wide.flag());
    let key = fields.take("key").map_or(Some(false), |key| key.flag());
    fields.done();
    said.extend(names.into_iter().chain(labels));
    for (note, place) in &notes {
        said.extend([note.head, note.text].map(|text| (text, place.clone())));
    }
    let years = Years::of(scope);
    for (text, place) in &said {
        claims.cover(*text, place, &years);
    }
    // What a text says that could not be read, nobody knows.
    if prose.is_some() && all_said {
        let texts: Vec<Bilingual> = said.iter().map(|(text, _)| *text).collect();
        claims.are_said(&texts, fields);
    }
    let prose = prose?;
    let refused = matches!(flag, Some(Some(FlagSpec::Refused { .. })));
    if flag.is_some() == prose.flag.0.is_empty() && !refused {
        prose.flag.1[0].problem(
            "a flag needs its words, and words of a flag their [flag]",
            "write flag = \"…\" in both languages and a table [flag], or neither",
        );
    }
    let notes: Vec<NoteSpec> = notes.into_iter().map(|(note, _)| note).collect();
    let story = StorySpec {
        topic: prose.topic.0,
        finding: prose.finding.0,
        caption: prose.caption.0,
        sentence: prose.sentence.0,
        flag: prose.flag.0,
        notes: notes.leak(),
        compact: compact.unwrap_or_default(),
    };
    let card = CardSpec {
        id,
        wide: wide?,
        key: key?,
        charts: charts.leak(),
        rows: rows?.leak(),
        asks: asks.leak(),
        flag: flag.flatten(),
        chart_label: prose.chart.0,
        ask_label: prose.ask.0,
        table_caption: prose.table.0,
        row_head: prose.row.0,
        items: &[],
    };
    Some((card, story))
}

fn note_of<'a>(note: &Entry<'a>, scope: &Scope<'_>) -> Option<(NoteSpec, Entry<'a>)> {
    let fields = note.fields()?;
    let caution = fields
        .take("caution")
        .map_or(Some(false), |flag| flag.flag());
    let head = fields.need("head", "{ en = \"…\", es = \"…\" }");
    let text = fields.need("text", "{ en = \"…\", es = \"…\" }");
    fields.done();
    let text = text?;
    let note = NoteSpec {
        caution: caution?,
        head: head?.both()?,
        text: in_both(&text, scope, Kind::Prose)?,
    };
    Some((note, text))
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
fn list<'a, T>(
    fields: &Fields<'a>,
    name: &str,
    read: impl FnMut(&Entry<'a>) -> Option<T>,
) -> Vec<T> {
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
