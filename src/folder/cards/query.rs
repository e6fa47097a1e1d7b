//! Lists of figures: ids, or what they have in common. A query names everything that a new row could
//! differ in, so that no row slips into an old card.

use super::super::toml::{Entry, Fields};
use super::known::Known;
use super::scope::{Scope, meant};
use crate::dataset::{Figure, FigureId, Period, Sheet, SubjectId, SubjectKind};

/// Figures by their ids, or by indicator, kind of subject, period and source.
pub fn figures_of(entry: &Entry<'_>, scope: &Scope<'_>) -> Option<&'static [FigureId]> {
    if entry.is_list() {
        let ids = entry.list()?;
        // Each is looked up, so that each wrong one is told.
        let found: Vec<Option<FigureId>> = ids.iter().map(|id| scope.figure(id)).collect();
        let found = found.into_iter().collect::<Option<Vec<FigureId>>>()?;
        if found.is_empty() {
            entry.problem("a list of no figure", "name figures, or take the list out");
        }
        return Some(found.leak());
    }
    let fields = entry.fields()?;
    let wanted = Wanted::read(&fields, scope.sheet)?;
    let sheet = scope.sheet;
    let mut found: Vec<FigureId> = sheet
        .figures
        .iter()
        .enumerate()
        .filter(|(_, row)| wanted.fits(row, sheet))
        .map(|(at, _)| FigureId::at(at))
        .collect();
    let value = |figure: &FigureId| sheet.figures[figure.position()].quantity.value;
    match wanted.order {
        Order::Largest => found.sort_by(|a, b| value(b).total_cmp(&value(a))),
        Order::Smallest => found.sort_by(|a, b| value(a).total_cmp(&value(b))),
        Order::Table => {}
    }
    found.truncate(wanted.first);
    // Of a row with a mistake nobody knows whether it is like that.
    if found.is_empty() {
        if sheet.is_whole() {
            entry.problem(
                "no figure is like that",
                "look the words up in figures.csv, or write the ids of figures",
            );
        }
        return None;
    }
    Some(found.leak())
}

/// Subjects by their ids, `{ subjects = ["…"] }`; None: it asks for something else.
pub fn subjects_of(entry: &Entry<'_>, sheet: &Known) -> Option<Option<&'static [SubjectId]>> {
    if entry.is_list() {
        return None;
    }
    let fields = entry.fields()?;
    let ids = fields.take("subjects")?;
    fields.done();
    let subject = |id: Entry<'_>| subject(&id, sheet);
    let found = ids.list().and_then(|ids| {
        let found: Vec<Option<SubjectId>> = ids.into_iter().map(subject).collect();
        found.into_iter().collect::<Option<Vec<_>>>()
    });
    Some(found.map(|found| &*found.leak()))
}

/// A subject by its id.
pub fn subject(entry: &Entry<'_>, sheet: &Known) -> Option<SubjectId> {
    let id = entry.text()?;
    let at = sheet.subjects.iter().position(|row| row.id == id);
    if at.is_none() && !sheet.is_unsure(id) {
        let known = sheet.subjects.iter().map(|row| row.id);
        let mend = meant(id, known, "write the id of a row of subjects.csv");
        entry.unnamed(format!("no subject has the id {id:?}"), mend);
    }
    at.map(SubjectId::at)
}

enum Order {
    Largest,
    Smallest,
    Table,
}

struct Wanted {
    indicator: usize,
    kind: Option<SubjectKind>,
    period: Option<Period>,
    source: usize,
    order: Order,
    first: usize,
}

impl Wanted {
    fn read(fields: &Fields<'_>, sheet: &Known) -> Option<Self> {
        let row = |entry: Option<Entry<'_>>, ids: &dyn Fn() -> Vec<&'static str>, table: &str| {
            let entry = entry?;
            let id = entry.text()?;
            let at = ids().iter().position(|known| *known == id);
            if at.is_none() && !sheet.is_unsure(id) {
                let mend = meant(id, ids().into_iter(), &format!("write an id of {table}"));
                entry.problem(format!("{table} has no id {id:?}"), mend);
            }
            at
        };
        let indicators = || sheet.indicators.iter().map(|row| row.id).collect();
        let sources = || sheet.sources.iter().map(|row| row.id).collect();
        let indicator = row(
            fields.need("indicator", "\"exports\""),
            &indicators,
            "indicators.csv",
        );
        let source = row(
            fields.need("source", "\"an-article\""),
            &sources,
            "sources.csv",
        );
        let kind = fields.take("kind").map(|entry| {
            let word = entry.text()?;
            let found = SubjectKind::of_word(word);
            if found.is_none() {
                entry.problem(
                    format!("no subject is of the kind {word:?}"),
                    "write a kind of subjects.csv",
                );
            }
            found
        });
        let period = fields
            .need("period", "\"2025-Q3\", as in figures.csv, or \"any\"")
            .and_then(|entry| {
                let text = entry.text()?;
                if text == "any" {
                    return Some(None);
                }
                let found: Option<Period> = text.parse().ok();
                if found.is_none() {
                    entry.problem(
                        format!("{text:?} is no period"),
                        "write it as 2025, 2025-Q3, 2025-08, two of them with a slash, or \"any\"",
                    );
                }
                found.map(Some)
            });
        let order =
            fields
                .take("order")
                .map_or(Some(Order::Largest), |entry| match entry.text()? {
                    "largest" => Some(Order::Largest),
                    "smallest" => Some(Order::Smallest),
                    "table" => Some(Order::Table),
                    _ => {
                        entry.problem(
                            "no such order",
                            "write \"largest\", \"smallest\" or \"table\"",
                        );
                        None
                    }
                });
        let first = fields.take("first").map_or(Some(usize::MAX), |entry| {
            let number = entry.number()?;
            if number < 1.0 || number.fract() != 0.0 {
                entry.problem("no number of rows", "write a whole number from 1");
                return None;
            }
            Some(number as usize)
        });
        fields.done();
        Some(Self {
            indicator: indicator?,
            kind: match kind {
                Some(kind) => Some(kind?),
                None => None,
            },
            period: period?,
            source: source?,
            order: order?,
            first: first?,
        })
    }

    fn fits(&self, row: &Figure, sheet: &Sheet) -> bool {
        row.indicator.position() == self.indicator
            && row.source.position() == self.source
            && self
                .kind
                .is_none_or(|kind| sheet.subjects[row.subject.position()].kind == kind)
            && self.period.is_none_or(|period| row.when() == Some(period))
    }
}
