//! How the sheet reads and computes, with an example of a quoted and of a computed figure.

use super::quoted::quoted_text;
use crate::dataset::{FigureId, Lang, front_text};
use crate::judge::compare;
use crate::maths::{Interval, Reading};
use crate::text::{Rich, Slots, Span, fill, fixed_texts};

/// The method, paragraph by paragraph. The examples are a share that an article prints, and how
/// many times another one it is; a paragraph for which the sheet has no example is left out.
#[must_use]
pub fn method(reading: Reading, lang: Lang) -> Vec<Rich> {
    let mut slots = Slots::new();
    let example = example(reading);
    if let Some((figure, ratio)) = &example {
        let (text, figure) = (quoted_text(figure.get(), lang), *figure);
        slots.push(("quoted", Span::Quoted { text, figure }));
        slots.push(("computed", Span::computed(ratio, lang)));
    }
    fixed_texts(lang)
        .method
        .paragraphs()
        .into_iter()
        .filter(|template| example.is_some() || !template.contains('{'))
        .map(|template| fill(template, &slots))
        .collect()
}

/// The figure that the sheet quotes for an example, and how many times another it is; of a sheet that
/// names none that can be compared, the first two that can.
fn example(reading: Reading) -> Option<(FigureId, Interval)> {
    let ratio = |a: FigureId, b: FigureId| Some((a, compare(a, b, reading).result?.ratio?));
    let named = match front_text().examples {
        [one, other, ..] => ratio(*one, *other),
        _ => None,
    };
    named.or_else(|| {
        let mut pairs = FigureId::all().flat_map(|a| {
            let later = FigureId::all().filter(move |b| b.position() > a.position());
            later.map(move |b| (a, b))
        });
        pairs.find_map(|(a, b)| ratio(a, b))
    })
}
