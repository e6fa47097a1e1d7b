//! What other publications print of a figure, in words: how many agree, and what is doubted.

use crate::dataset::{FigureId, Lang, Quantity, Weight};
use crate::judge::{Agreement, opinions};
use crate::maths::Reading;
use crate::text::{fixed_texts, grouped, list, printed};

/// How many independent publications print a figure, and how: "Of 5 others, 4 print the same and 1 another
/// value". None: no one was found.
#[must_use]
pub fn others_told(figure: FigureId, lang: Lang) -> Option<String> {
    let words = &fixed_texts(lang).others;
    let found = opinions(figure, Reading::Plausible);
    let told = |agreement: Agreement| {
        let count = found.count(agreement);
        let text = match agreement {
            Agreement::Same => &words.same,
            Agreement::Refines => &words.refines,
            Agreement::Rounds => &words.rounds,
            Agreement::Differs => &words.differs,
        };
        let text = text
            .of(count > 1)
            .replace("{count}", &grouped(count as f64, 0));
        (count > 0).then_some(text)
    };
    let parts: Vec<String> = Agreement::ALL.into_iter().filter_map(told).collect();
    (!parts.is_empty()).then(|| words.told.replace("{counts}", &list(&parts, lang)))
}

/// Whether others differ, in a cell of a table: that they do, where publications dispute it, and how many
/// print it how. Empty where no reading of it is in the sheet.
#[must_use]
pub fn others_in_a_cell(figure: FigureId, lang: Lang) -> String {
    let words = &fixed_texts(lang).others;
    if figure.readings().next().is_none() {
        return String::new();
    }
    let told = others_told(figure, lang).unwrap_or_else(|| words.none.to_owned());
    match figure.doubted() {
        Some(Weight::Dispute) => [words.sign, ". ", &told].concat(),
        _ => told,
    }
}

/// What is known against a figure, the heaviest first.
#[must_use]
pub fn doubts_told(figure: FigureId, lang: Lang) -> Vec<&'static str> {
    let doubts = figure.doubts();
    doubts.iter().map(|id| id.get().text.get(lang)).collect()
}

/// The dispute over one of some figures, the first there is: what others print in its place, and what is
/// known of it.
#[must_use]
pub fn disputed(figures: &[FigureId], lang: Lang) -> Option<(String, &'static str)> {
    figures.iter().find_map(|figure| {
        let mut doubts = figure.doubts().into_iter();
        let dispute = doubts.find(|id| id.get().weight == Weight::Dispute)?;
        Some((elsewhere(*figure, lang), dispute.get().text.get(lang)))
    })
}

/// The values that others print in place of a figure, each once, the smallest first: "64%, 96% and 96.7%";
/// of many the two ends: "64% – 96.7%".
fn elsewhere(figure: FigureId, lang: Lang) -> String {
    let prints = opinions(figure, Reading::Plausible).independent.into_iter();
    let differs = prints.filter(|(_, agreement)| *agreement == Agreement::Differs);
    let mut values: Vec<_> = differs.map(|(id, _)| id.get().quantity).collect();
    // Of one value the print that says no more than needed: 70.3, and not 70.300.
    let least_exact = |one: &Quantity, other: &Quantity| {
        let by_value = one.value.total_cmp(&other.value);
        by_value.then(other.half_width_strict.total_cmp(&one.half_width_strict))
    };
    values.sort_by(least_exact);
    values.dedup_by(|one, kept| (one.value, one.qualifier) == (kept.value, kept.qualifier));
    let texts: Vec<String> = values.iter().map(|value| printed(value, lang)).collect();
    match &texts[..] {
        [least, _, _, .., most] => [least, " – ", most].concat(),
        few => list(few, lang),
    }
}
