//! The rows of tables with which nothing is wrong, and the ids of which nothing can be said: so what else a
//! folder holds can be judged while a table is wrong.

use std::collections::BTreeSet;

use super::files::{Files, NAMES};
use super::problem::Problem;
use super::rows::Dataset;
use super::sheet::{Row, Sheets};
use super::unit_words::UNITS;

/// The tables of a folder as far as they are right.
#[derive(Debug)]
pub struct Sound {
    /// Their right rows, which name right rows alone.
    pub dataset: Dataset,
    /// What is left out of it.
    pub unsure: Unsure,
    /// What is wrong with the rest.
    pub problems: Vec<Problem>,
}

/// Ids that stand in the tables, or may stand there, and of which nothing can be said: whoever names one is
/// not told so.
#[derive(Clone, Debug, Default)]
pub struct Unsure {
    ids: BTreeSet<String>,
    /// A table cannot be read, so that any id may be one of its own.
    any: bool,
    /// There are articles of which it is not known how many they are.
    articles: bool,
}

impl Unsure {
    /// Nothing can be said of any id.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            any: true,
            articles: true,
            ids: BTreeSet::new(),
        }
    }

    /// Whether nothing can be said of an id.
    #[must_use]
    pub fn holds(&self, id: &str) -> bool {
        self.any || self.ids.contains(id)
    }

    /// Whether there are rows of which nothing can be said, so that none of their kind may mean nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.any && self.ids.is_empty()
    }

    /// Whether it is not known which articles there are.
    #[must_use]
    pub const fn articles(&self) -> bool {
        self.articles
    }
}

/// Reads and checks the tables, and takes away the rows that are wrong and those that name them.
#[must_use]
pub fn look(files: &Files) -> Sound {
    let (sheets, unread) = Sheets::parse(files);
    let (mut dataset, problems) = super::read(&sheets, unread);
    let whole: BTreeSet<String> = ids(&dataset).map(str::to_owned).collect();
    let sources = dataset.sources.len();
    let wrong: BTreeSet<(usize, u64)> = problems
        .iter()
        .map(|problem| (problem.order, problem.line))
        .collect();
    keep(&mut dataset, &|row| !wrong.contains(&row.place()));
    let kept: BTreeSet<&str> = ids(&dataset).collect();
    let mut left: BTreeSet<String> = whole
        .into_iter()
        .filter(|id| !kept.contains(id.as_str()))
        .collect();
    left.extend(
        NAMES
            .iter()
            .flat_map(|table| sheets.lost(table))
            .map(str::to_owned),
    );
    let unknown = |table: &str| sheets.is_unknown(table);
    let unsure = Unsure {
        any: super::NAMED.iter().any(|table| unknown(table)),
        articles: sources != dataset.sources.len()
            || unknown("sources.csv")
            || sheets.lost("sources.csv").next().is_some(),
        ids: left,
    };
    Sound {
        dataset,
        unsure,
        problems,
    }
}

/// The names of units and speakers whose rows have a mistake, and what is known of rows that could not be
/// read.
pub fn unsure(dataset: &Dataset, sheets: &Sheets, problems: &[Problem]) -> BTreeSet<String> {
    let wrong = |row: &Row| {
        let mut of = problems.iter();
        of.any(|problem| (problem.order, problem.line) == row.place())
    };
    let units = dataset.units.iter().filter(|unit| wrong(&unit.row));
    let speakers = dataset
        .speakers
        .iter()
        .filter(|speaker| wrong(&speaker.row));
    units
        .map(|unit| unit.id.as_str())
        .chain(speakers.map(|speaker| speaker.printed.as_str()))
        .chain(NAMES.iter().flat_map(|table| sheets.lost(table)))
        .map(|name| name.trim().to_owned())
        .collect()
}

/// The ids that whoever reads the tables names.
fn ids(dataset: &Dataset) -> impl Iterator<Item = &str> {
    let sources = dataset.sources.iter().map(|row| &row.id);
    let subjects = dataset.subjects.iter().map(|row| &row.id);
    let indicators = dataset.indicators.iter().map(|row| &row.id);
    let figures = dataset.figures.iter().map(|row| &row.id);
    let all = sources.chain(subjects).chain(indicators).chain(figures);
    all.map(String::as_str)
}

/// Takes rows away until those that are left are right and name none that is gone.
fn keep(dataset: &mut Dataset, right: &dyn Fn(&Row) -> bool) {
    let set =
        |ids: &mut dyn Iterator<Item = &String>| -> BTreeSet<String> { ids.cloned().collect() };
    loop {
        let before = rows(dataset);
        let sources = set(&mut dataset.sources.iter().map(|row| &row.id));
        let subjects = set(&mut dataset.subjects.iter().map(|row| &row.id));
        let mut units = set(&mut dataset.units.iter().map(|row| &row.id));
        units.extend(UNITS.iter().map(|unit| (*unit).to_owned()));
        let speakers = set(&mut dataset.speakers.iter().map(|row| &row.printed));
        let indicators = set(&mut dataset.indicators.iter().map(|row| &row.id));
        let figures = set(&mut dataset.figures.iter().map(|row| &row.id));
        let readings = set(&mut dataset.readings.iter().map(|row| &row.id));
        let may = |of: &BTreeSet<String>, id: &Option<String>| {
            id.as_ref().is_none_or(|id| of.contains(id))
        };
        let all = |of: &BTreeSet<String>, ids: &[String]| ids.iter().all(|id| of.contains(id));
        dataset.sources.retain(|row| right(&row.row));
        dataset.units.retain(|row| right(&row.row));
        dataset.speakers.retain(|row| right(&row.row));
        dataset.ignored.retain(|row| right(&row.row));
        dataset
            .subjects
            .retain(|row| right(&row.row) && may(&subjects, &row.within));
        dataset.indicators.retain(|row| {
            right(&row.row)
                && units.contains(&row.unit)
                && subjects.contains(&row.products)
                && may(&indicators, &row.of)
                && may(&indicators, &row.within)
        });
        dataset.figures.retain(|row| {
            right(&row.row)
                && subjects.contains(&row.subject)
                && indicators.contains(&row.indicator)
                && may(&subjects, &row.partner)
                && units.contains(&row.unit)
                && [&row.share_of, &row.part_of, &row.revises]
                    .iter()
                    .all(|id| may(&figures, id))
                && (row.attributed_to.is_empty() || speakers.contains(&row.attributed_to))
                && sources.contains(&row.source)
        });
        dataset.statements.retain(|row| {
            right(&row.row) && subjects.contains(&row.subject) && sources.contains(&row.source)
        });
        dataset.relations.retain(|row| {
            right(&row.row) && all(&figures, &row.figures) && sources.contains(&row.source)
        });
        dataset.readings.retain(|row| {
            let from = &row.derived_from;
            right(&row.row)
                && figures.contains(&row.figure)
                && units.contains(&row.unit)
                && (from.is_empty() || readings.contains(from) || sources.contains(from))
        });
        dataset.doubts.retain(|row| {
            right(&row.row) && all(&figures, &row.figures) && all(&readings, &row.readings)
        });
        if rows(dataset) == before {
            return;
        }
    }
}

/// How many rows there are.
fn rows(dataset: &Dataset) -> usize {
    dataset.sources.len()
        + dataset.subjects.len()
        + dataset.units.len()
        + dataset.speakers.len()
        + dataset.indicators.len()
        + dataset.figures.len()
        + dataset.statements.len()
        + dataset.relations.len()
        + dataset.ignored.len()
        + dataset.readings.len()
        + dataset.doubts.len()
}
