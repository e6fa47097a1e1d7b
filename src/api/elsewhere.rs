//! What other publications print of a figure, and what is known against it, as a program reads both.
//!
//! Of the readings only those that say something against the figure are written out: all of them would triple
//! what a page loads of the figures. The rest are counted, and stand in `readings.csv`.

use serde::Serialize;

use super::figure::Both;
use crate::dataset::{self, DoubtId, FigureId, ReadingId};
use crate::judge::{Agreement, opinions};
use crate::maths::Reading;

/// How many independent publications print a figure, and how, in the plausible reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Others {
    same: usize,
    refines: usize,
    rounds: usize,
    differs: usize,
}

/// What is known against a figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Doubt {
    id: &'static str,
    kind: &'static str,
    weight: &'static str,
    text: Both,
    readings: Vec<&'static str>,
}

/// A place where another publication prints a figure, or what is easily taken for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OtherPrint {
    id: &'static str,
    publisher: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'static str,
    url: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    published: &'static str,
    as_printed: &'static str,
    qualifier: &'static str,
    value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_to: Option<f64>,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreement: Option<&'static str>,
    independent: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'static str>,
}

/// The counts of a figure, its doubts, and the readings that print another value or that a doubt names.
pub(super) fn elsewhere(figure: FigureId) -> (Others, Vec<Doubt>, Vec<OtherPrint>) {
    let found = opinions(figure, Reading::Plausible);
    let doubts = figure.doubts();
    let named = |id: &ReadingId| doubts.iter().any(|doubt| doubt.get().readings.contains(id));
    let stands = |id: ReadingId| {
        let own = found
            .independent
            .iter()
            .chain(&found.repeated)
            .chain(&found.own);
        let mut own = own.filter(|(of, _)| *of == id);
        own.next().map(|(_, agreement)| *agreement)
    };
    let prints = figure.readings().filter_map(|id| {
        let agreement = stands(id);
        let independent = found.independent.iter().any(|(of, _)| *of == id);
        (agreement == Some(Agreement::Differs) || named(&id))
            .then(|| OtherPrint::of(id, agreement, independent))
    });
    let others = Others {
        same: found.count(Agreement::Same),
        refines: found.count(Agreement::Refines),
        rounds: found.count(Agreement::Rounds),
        differs: found.count(Agreement::Differs),
    };
    let told = doubts.iter().map(|id| Doubt::of(*id, figure)).collect();
    (others, told, prints.collect())
}

impl Doubt {
    /// With its readings of this figure: those of the others that it is about stand with them.
    fn of(id: DoubtId, figure: FigureId) -> Self {
        let row = id.get();
        let own = row.readings.iter().map(|reading| reading.get());
        Self {
            id: row.id,
            kind: row.kind.word(),
            weight: row.weight.word(),
            text: Both::of(row.text),
            readings: own
                .filter(|reading| reading.figure == figure)
                .map(|reading| reading.id)
                .collect(),
        }
    }
}

impl OtherPrint {
    fn of(id: ReadingId, agreement: Option<Agreement>, independent: bool) -> Self {
        let dataset::SecondReading {
            id: name,
            publisher,
            title,
            url,
            published,
            as_printed,
            quantity,
            scope,
            ..
        } = *id.get();
        Self {
            id: name,
            publisher,
            title,
            url,
            published,
            as_printed,
            qualifier: quantity.qualifier.word(),
            value: quantity.value,
            value_to: quantity.upper_end(),
            unit: quantity.unit.word(),
            agreement: agreement.map(Agreement::word),
            independent,
            scope: scope.map(|scope| scope.word()),
        }
    }
}
