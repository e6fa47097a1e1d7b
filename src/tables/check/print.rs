//! One figure against its print: unit, value, direction, range, and how exact it is.

use super::super::doubtful;
use super::super::printed::{self, Printed, Unread};
use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow};
use super::super::words::{Language, Words};

/// What may be negative.
pub const SIGNED: [&str; 3] = ["growth", "change", "balance"];

impl FigureRow {
    /// Half of the last significant place and half of the last printed one, in the plain unit; what
    /// cannot be read has none.
    pub fn half_widths(&self, words: Words<'_>) -> [f64; 2] {
        let read = printed::read_in(&self.as_printed, self.value, &self.unit, words).ok();
        read.flatten().map_or([0.0; 2], |read| {
            let significant = self.significant.as_deref() == Some("yes");
            read.half_widths(&self.unit, significant, &self.qualifier)
        })
    }
}

/// Checks a figure against its print.
pub fn check(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    if dataset.is_unsure(&figure.unit) {
        return;
    }
    let words = dataset.words(&figure.source);
    let mut bad = |name: &str, what: String, mend: String| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let read = match doubtful::read(&figure.as_printed, figure.value, words) {
        Ok(read) => read,
        Err(unread) => {
            let (what, mend) = unread_print(unread, &figure.unit, dataset, words.language);
            let what = format!("“{}” {what}", figure.as_printed);
            return bad("as_printed", what, mend);
        }
    };
    if !dataset.has_unit(&figure.unit) {
        return;
    }
    let told = printed::read_in(&figure.as_printed, figure.value, &figure.unit, words);
    let Some(read) = told.ok().flatten() else {
        let what = format!(
            "“{}” is printed in {}, not in {}",
            figure.as_printed,
            read.units.join(" or "),
            figure.unit
        );
        let known = read.units.iter().copied();
        let known: Vec<&str> = known.filter(|unit| dataset.has_unit(unit)).collect();
        let mend = if known.is_empty() {
            "add the unit to units.csv, or state it in statements.csv instead of here".to_owned()
        } else {
            format!("correct the print, or make the unit {}", known.join(" or "))
        };
        return bad("as_printed", what, mend);
    };
    let measures = dataset
        .indicators
        .iter()
        .find(|row| row.id == figure.indicator && row.row.is_known("measures"))
        .map(|row| row.measures.as_str());
    let signed = measures.is_none_or(|measures| SIGNED.contains(&measures));
    if let (false, Some(direction)) = (signed, &figure.direction) {
        let what = format!("“{direction}”, but {} has no direction", figure.indicator);
        let mend = "leave it empty: what measures growth, change or balance goes up or down";
        bad("direction", what, mend.to_owned());
    }
    value(figure, &read, signed, &mut bad);
    range(figure, &read, &mut bad);
    bound(figure, &read, &mut bad);
    significant(figure, &read, &mut bad);
}

type Bad<'a> = dyn FnMut(&str, String, String) + 'a;

/// The value has the sign of the print, or that of the direction that the words around it give.
fn value(figure: &FigureRow, read: &Printed, signed: bool, bad: &mut Bad<'_>) {
    let down = figure.direction.as_deref() == Some("down");
    let wanted = if down { -read.value.abs() } else { read.value };
    if figure.direction.as_deref() == Some("up") && read.value < 0.0 {
        let what = format!("“up”, but “{}” is below zero", figure.as_printed);
        bad("direction", what, "leave it empty".to_owned());
    }
    if figure.value != wanted {
        let what = format!(
            "{} does not agree with “{}”",
            figure.value, figure.as_printed
        );
        let fall = signed && !down && figure.value == -wanted && wanted > 0.0;
        let mend = if fall {
            format!("write {wanted}, or down in direction if the article says that it fell")
        } else if down {
            format!("write {wanted}, for direction says down, or correct as_printed")
        } else {
            format!("write {wanted}, or correct as_printed")
        };
        bad("value", what, mend);
    } else if figure.value < 0.0 && !signed {
        let what = format!("{} is below zero", figure.value);
        let mend = "choose an indicator that measures growth, change or balance";
        bad("value", what, mend.to_owned());
    }
}

/// Of a range both ends are written, the lower first; its words say all, and no qualifier stands by it.
fn range(figure: &FigureRow, read: &Printed, bad: &mut Bad<'_>) {
    let down = figure.direction.as_deref() == Some("down");
    match (read.to, figure.value_to) {
        (None, None) => {}
        (None, Some(_)) => bad(
            "value_to",
            format!("an upper end, but “{}” is no range", figure.as_printed),
            "leave it empty, or copy both ends to as_printed, as 4 to 5%".to_owned(),
        ),
        (Some(_), _) if down => bad(
            "direction",
            "a fall by a range cannot be written".to_owned(),
            "state it in statements.csv, or write both ends as figures of their own".to_owned(),
        ),
        (Some(to), found) if found != Some(to) => bad(
            "value_to",
            format!("is not the upper end of “{}”", figure.as_printed),
            format!("write {to}"),
        ),
        (Some(_), _) if !matches!(figure.qualifier.as_str(), "plain" | "about") => bad(
            "qualifier",
            format!("“{}” beside a range", figure.qualifier),
            "write plain: the two ends say how vague it is".to_owned(),
        ),
        (Some(_), _) => {}
    }
}

fn bound(figure: &FigureRow, read: &Printed, bad: &mut Bad<'_>) {
    let band = read.band && figure.unit == "rank";
    if band == figure.bound.is_some() {
        return;
    }
    let (what, mend) = if band {
        ("empty, but “Top …” is a band", "write at-most")
    } else {
        (
            "a bound without a band",
            "leave it empty; only “Top …” ranks are bands",
        )
    };
    bad("bound", what.to_owned(), mend.to_owned());
}

/// Whether zeros at the end are rounded, the print does not say, and an editor has to.
fn significant(figure: &FigureRow, read: &Printed, bad: &mut Bad<'_>) {
    let print = &figure.as_printed;
    match (read.is_round(), &figure.significant) {
        (true, None) => bad(
            "significant",
            format!("empty, but “{print}” ends in zeros"),
            "write no if it may be a round number, yes if its zeros count".to_owned(),
        ),
        (false, Some(word)) => bad(
            "significant",
            format!("“{word}”, but “{print}” ends in no zeros that could be rounded"),
            "leave it empty".to_owned(),
        ),
        _ => {}
    }
}

/// Why a print is not read, and what to do about a row in a unit.
pub fn unread_print(
    unread: Unread,
    unit: &str,
    dataset: &Dataset,
    language: Language,
) -> (String, String) {
    match unread {
        Unread::NoFigure => (
            "cannot be read as a figure".to_owned(),
            format!(
                "copy the figure alone, with what says its unit, as {}",
                example(unit, dataset, language)
            ),
        ),
        Unread::Doubtful([thousands, decimals]) => (
            format!("may be {thousands} or {decimals}: thousands, or three decimals?"),
            "in Spanish both are written so: write the one that the article means as value, or state it in statements.csv as it stands".to_owned(),
        ),
        Unread::ShortScale => (
            "has a scale that stands for two different numbers".to_owned(),
            "delete the row, and state it in statements.csv as it stands".to_owned(),
        ),
    }
}

/// A print that can be read, in the unit of a row.
fn example(unit: &str, dataset: &Dataset, language: Language) -> String {
    let [en, es] = match unit {
        "percent" => ["18.9%", "18.9%"],
        "percentage-point" => ["2.5 percentage points", "2.5 puntos porcentuales"],
        "ratio" => ["2.5 times", "2.5 veces"],
        "rank" => ["eighth-largest", "octavo mayor"],
        "year" => ["20 years", "20 años"],
        "month" => ["8 months", "8 meses"],
        _ => ["4,200", "4,200"],
    };
    match (dataset.unit(unit), language) {
        (Some(row), Language::En) if row.kind == "money" => {
            format!("{}40 million", row.symbol[0])
        }
        (Some(row), Language::Es) if row.kind == "money" => {
            format!("40 millones de {}", row.many[1])
        }
        (Some(row), Language::En) => format!("40 {}", row.many[0]),
        (Some(row), Language::Es) => format!("40 {}", row.many[1]),
        (None, Language::En) => en.to_owned(),
        (None, Language::Es) => es.to_owned(),
    }
}
