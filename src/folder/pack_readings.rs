//! Packs what other publications print: all of it natively, and for a program which figures are doubted
//! and how others stand to each.

use super::pack::{Ids, Keep, Tables, depth};
use crate::dataset::Packer;
use crate::tables::{Dataset, ReadingRow, words_of};

/// Readings and doubts, the heaviest doubt of each figure that has one, and how others stand to each figure.
pub fn pack(out: &mut Packer, dataset: &Dataset, ids: &Ids<'_>, keep: Keep) {
    out.list(depth(keep, &dataset.readings), |out, (_, row)| {
        reading(out, row, dataset, ids);
    });
    out.list(depth(keep, &dataset.doubts), |out, (_, row)| {
        out.text(&row.id);
        out.list(&row.figures, |out, (_, id)| out.place(&ids.figures, id));
        out.word(["doubts", "kind"], &row.kind);
        out.word(["doubts", "weight"], &row.weight);
        out.list(&row.readings, |out, (_, id)| out.place(&ids.readings, id));
        out.both([&row.text[0], &row.text[1]]);
    });
    let weight = |id: &String| {
        let own = dataset.doubts.iter().filter(|row| row.figures.contains(id));
        let weights = words_of("doubts", "weight");
        let place = |word: &String| weights.iter().position(|known| known == word);
        own.filter_map(|row| place(&row.weight)).max()
    };
    let figures = dataset.figures.iter().map(|row| &row.id);
    let doubted: Vec<(&String, usize)> = figures.filter_map(|id| Some((id, weight(id)?))).collect();
    out.list(&doubted, |out, (_, (id, weight))| {
        out.place(&ids.figures, id);
        out.number(*weight);
    });
    out.list(keep.consensus, |out, (_, consensus)| {
        out.bytes.push(*consensus as u8);
    });
}

fn reading(out: &mut Packer, row: &ReadingRow, dataset: &Dataset, ids: &Ids<'_>) {
    out.text(&row.id);
    out.place(&ids.figures, &row.figure);
    for text in [
        &row.publisher,
        &row.title,
        &row.url,
        &row.published,
        &row.language,
        &row.as_printed,
    ] {
        out.text(text);
    }
    let bound = row.bound.as_deref();
    let least = bound == Some("at-least");
    out.float(row.value);
    out.unit(&ids.units, &row.unit);
    let qualifier = if least { "more-than" } else { &row.qualifier };
    out.word(["figures", "qualifier"], qualifier);
    let band = bound == Some("at-most");
    out.precision(row.half_widths(dataset), band, row.value_to);
    out.number(usize::from(least));
    out.option(row.scope.as_ref(), |out, scope| {
        out.word(["readings", "scope"], scope)
    });
    out.number(usize::from(row.primary));
    let origin = row.derived_from.as_str();
    if origin.is_empty() {
        out.number(0);
    } else if ids.readings.contains_key(origin) {
        out.number(1);
        out.place(&ids.readings, origin);
    } else {
        out.number(2);
        out.place(&ids.sources, origin);
    }
    out.text(&row.seen);
    out.both([&row.note[0], &row.note[1]]);
}
