//! Packs the checked tables as `dataset` reads them: numbers in groups of seven bits, texts with their
//! length before them, lists with their count, words and references as numbers.

use std::collections::BTreeMap;

use super::pack_readings;
use crate::dataset::{Consensus, MAGIC, Pack, Packer, Sizes};
use crate::tables::words::fold;
use crate::tables::{Dataset, Period, UNITS, UnitRow, words_of};

/// What is packed of the tables.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// English, Spanish.
    pub languages: [bool; 2],
    /// Articles, definitions, notes, statements and relations, which the program of a page has as HTML.
    pub depth: bool,
    /// The cards and what the sheet says of itself, which the module for developers does without.
    pub cards: bool,
    /// How others stand to each figure, of which the judge is asked: for a program that filters by it.
    pub consensus: &'static [Consensus],
}

impl Keep {
    /// All that there is.
    pub const ALL: Self = Self {
        languages: [true; 2],
        depth: true,
        cards: true,
        consensus: &[],
    };
}

/// The tables of a sheet, before which it is told whose sheet it is. Deterministic: the same tables give
/// the same bytes.
pub fn tables(dataset: &Dataset, [version, created]: &[String; 2], keep: Keep) -> Packer {
    let ids = Ids::of(dataset);
    let mut out = Packer {
        bytes: MAGIC.to_vec(),
        languages: keep.languages,
    };
    let rows = |count: usize| u16::try_from(count).expect("a table that large is refused");
    Sizes {
        sources: rows(dataset.sources.len()),
        subjects: rows(dataset.subjects.len()),
        units: rows(dataset.units.len()),
        indicators: rows(dataset.indicators.len()),
        figures: rows(dataset.figures.len()),
        readings: rows(depth(keep, &dataset.readings).len()),
    }
    .pack(&mut out);
    out.text(version);
    out.text(created);
    out.list(&dataset.sources, |out, (nth, row)| {
        out.text(&row.id);
        out.number('A' as usize + nth);
        out.text(&row.publisher);
        out.word(["sources", "language"], &row.language);
    });
    out.list(depth(keep, &dataset.sources), |out, (_, row)| {
        for text in [&row.title, &row.author, &row.published, &row.url] {
            out.text(text);
        }
        out.both([&row.note[0], &row.note[1]]);
    });
    out.list(&dataset.subjects, |out, (_, row)| {
        out.text(&row.id);
        out.word(["subjects", "kind"], &row.kind);
        out.both([&row.name[0], &row.name[1]]);
        out.both([&row.in_sentence[0], &row.in_sentence[1]]);
        out.both([&row.whose[0], &row.whose[1]]);
        out.text(&row.code);
        out.option(row.within.as_ref(), |out, id| out.place(&ids.subjects, id));
    });
    out.list(&dataset.units, |out, (_, row)| {
        out.text(&row.id);
        out.word(["units", "kind"], &row.kind);
        for texts in [&row.symbol, &row.one, &row.many] {
            out.both([&texts[0], &texts[1]]);
        }
        let typed = row.million_es.split("; ").next().unwrap_or_default();
        out.text(typed);
        out.text(&spellings(row));
    });
    out.list(&dataset.speakers, |out, (_, row)| {
        out.text(&row.printed);
        out.both([&row.name[0], &row.name[1]]);
        out.both([&row.in_sentence[0], &row.in_sentence[1]]);
    });
    out.list(&dataset.indicators, |out, (_, row)| {
        out.text(&row.id);
        out.both([&row.name[0], &row.name[1]]);
        out.both([&row.noun[0], &row.noun[1]]);
        row.plural_en.pack(out);
        out.word(["indicators", "article_es"], &row.article_es);
        out.unit(&ids.units, &row.unit);
        out.word(["indicators", "measures"], &row.measures);
        out.option(row.of.as_ref(), |out, id| out.place(&ids.indicators, id));
        out.word(["indicators", "flow"], &row.flow);
        out.place(&ids.subjects, &row.products);
        out.option(row.within.as_ref(), |out, id| {
            out.place(&ids.indicators, id)
        });
    });
    out.list(depth(keep, &dataset.indicators), |out, (_, row)| {
        out.both([&row.definition[0], &row.definition[1]])
    });
    out.list(&dataset.indicators, |out, (_, row)| {
        out.option(base(dataset, &row.id), |out, id| {
            out.place(&ids.figures, id)
        });
    });
    out.list(&dataset.figures, |out, (_, row)| {
        out.text(&row.id);
        out.place(&ids.subjects, &row.subject);
        out.place(&ids.indicators, &row.indicator);
        out.option(row.partner.as_ref(), |out, id| out.place(&ids.subjects, id));
        out.option(
            row.period.zip(row.period_from.as_ref()),
            |out, (when, from)| {
                out.period(when);
                out.word(["figures", "period_from"], from);
            },
        );
        out.float(row.value);
        out.unit(&ids.units, &row.unit);
        out.word(["figures", "qualifier"], &row.qualifier);
        out.precision(
            row.half_widths(dataset.words(&row.source)),
            row.bound.is_some(),
            row.value_to,
        );
        out.text(&row.as_printed);
        out.option(row.share_of.as_ref(), |out, id| out.place(&ids.figures, id));
        out.option(row.part_of.as_ref(), |out, id| out.place(&ids.figures, id));
        out.option(row.base_period, Tables::period);
        out.text(&row.attributed_to);
        out.option(row.attributed_from.as_ref(), |out, from| {
            out.word(["figures", "period_from"], from)
        });
        out.word(
            ["figures", "status"],
            row.status.as_deref().unwrap_or("printed"),
        );
        out.option(row.revises.as_ref(), |out, id| out.place(&ids.figures, id));
        let mut later = dataset.figures.iter();
        let later = later.find(|later| later.revises.as_ref() == Some(&row.id));
        out.option(later, |out, later| out.place(&ids.figures, &later.id));
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.list(depth(keep, &dataset.figures), |out, (_, row)| {
        out.both([&row.note[0], &row.note[1]])
    });
    out.list(depth(keep, &dataset.statements), |out, (_, row)| {
        out.text(&row.id);
        out.text(&row.topic);
        out.word(["statements", "kind"], &row.kind);
        out.place(&ids.subjects, &row.subject);
        out.both([&row.items[0], &row.items[1]]);
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.list(depth(keep, &dataset.relations), |out, (_, row)| {
        out.text(&row.id);
        out.word(["relations", "kind"], &row.kind);
        out.list(&row.figures, |out, (_, id)| out.place(&ids.figures, id));
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.list(depth(keep, &dataset.relations), |out, (_, row)| {
        out.both([&row.note[0], &row.note[1]])
    });
    let open: Vec<(usize, &String)> = dataset
        .relations
        .iter()
        .filter_map(|row| Some((open(&row.kind)?, &row.figures)))
        .flat_map(|(open, figures)| figures.iter().map(move |figure| (open, figure)))
        .collect();
    out.list(&open, |out, (_, (open, figure))| {
        out.place(&ids.figures, figure);
        out.number(*open);
    });
    pack_readings::pack(&mut out, dataset, &ids, keep);
    out
}

/// What a reader may type for a unit, as `text/tokens` compares it.
fn spellings(row: &UnitRow) -> String {
    let texts = row.symbol.iter().chain(&row.one).chain(&row.many);
    let mut all: Vec<String> = texts
        .chain(&row.spellings)
        .map(|text| fold(text).replace('ñ', "n").replace('-', " "))
        .filter(|text| !text.is_empty())
        .collect();
    all.sort();
    all.dedup();
    all.join("|")
}

/// The rows of a table that only the whole sheet has.
pub(super) fn depth<T>(keep: Keep, rows: &[T]) -> &[T] {
    if keep.depth { rows } else { &[] }
}

/// The number of what a relation leaves open, among all that may be.
fn open(kind: &str) -> Option<usize> {
    let mut all = words_of("relations", "kind")
        .iter()
        .filter(|word| word.starts_with("open-"));
    all.position(|word| *word == kind)
}

/// The whole of the first figure of an indicator that names one.
fn base<'a>(dataset: &'a Dataset, indicator: &str) -> Option<&'a String> {
    let figures = dataset.figures.iter();
    figures
        .filter(|row| row.indicator == indicator)
        .find_map(|row| row.share_of.as_ref())
}

pub(super) type Places<'a> = BTreeMap<&'a str, usize>;

/// Positions of ids in their tables.
pub(super) struct Ids<'a> {
    pub(super) sources: Places<'a>,
    subjects: Places<'a>,
    pub(super) units: Places<'a>,
    indicators: Places<'a>,
    pub(super) figures: Places<'a>,
    pub(super) readings: Places<'a>,
}

impl<'a> Ids<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        Self {
            sources: places(dataset.sources.iter().map(|row| &row.id)),
            subjects: places(dataset.subjects.iter().map(|row| &row.id)),
            units: places(dataset.units.iter().map(|row| &row.id)),
            indicators: places(dataset.indicators.iter().map(|row| &row.id)),
            figures: places(dataset.figures.iter().map(|row| &row.id)),
            readings: places(dataset.readings.iter().map(|row| &row.id)),
        }
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a String>) -> Places<'a> {
    ids.enumerate().map(|(at, id)| (id.as_str(), at)).collect()
}

/// What the tables need of a packer besides.
pub(super) trait Tables {
    fn word(&mut self, column: [&str; 2], word: &str);
    fn place(&mut self, places: &Places<'_>, id: &str);
    fn unit(&mut self, units: &Places<'_>, unit: &str);
    fn period(&mut self, period: Period);
    fn precision(&mut self, half_widths: [f64; 2], band: bool, to: Option<f64>);
    fn option<T>(&mut self, value: Option<T>, pack: impl FnOnce(&mut Self, T));
    fn list<T>(&mut self, rows: &[T], pack: impl FnMut(&mut Self, (usize, &T)));
}

impl Tables for Packer {
    fn word(&mut self, [table, column]: [&str; 2], word: &str) {
        let mut known = words_of(table, column).iter();
        let at = known.position(|known| *known == word);
        self.number(at.expect("the word was checked when the row was read"));
    }

    fn place(&mut self, places: &Places<'_>, id: &str) {
        self.number(*places.get(id).expect("references were checked"));
    }

    fn unit(&mut self, units: &Places<'_>, unit: &str) {
        match UNITS.iter().position(|own| *own == unit) {
            Some(own) => self.number(own + 1),
            None => {
                self.number(0);
                self.place(units, unit);
            }
        }
    }

    fn period(&mut self, period: Period) {
        for end in [period.from(), period.to()] {
            self.number(end.year.into());
            self.number(end.month.into());
        }
    }

    /// Both half-widths and the bound of a quantity.
    fn precision(&mut self, half_widths: [f64; 2], band: bool, to: Option<f64>) {
        half_widths.into_iter().for_each(|half| self.float(half));
        self.number(usize::from(band || to.is_some()));
        match to {
            Some(to) => {
                self.number(1);
                self.float(to);
            }
            None if band => self.number(0),
            None => {}
        }
    }

    fn option<T>(&mut self, value: Option<T>, pack: impl FnOnce(&mut Self, T)) {
        self.number(usize::from(value.is_some()));
        if let Some(value) = value {
            pack(self, value);
        }
    }

    fn list<T>(&mut self, rows: &[T], mut pack: impl FnMut(&mut Self, (usize, &T))) {
        self.number(rows.len());
        for row in rows.iter().enumerate() {
            pack(self, row);
        }
    }
}
