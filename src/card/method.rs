//! How the sheet reads and computes, with an example of a quoted and of a computed figure.

use super::quoted::quoted_text;
use crate::dataset::{Lang, front_text};
use crate::judge::compare;
use crate::maths::Reading;
use crate::text::{Rich, Slots, Span, fill, fixed_texts};

/// The method, paragraph by paragraph. The examples are a share that an article prints, and how
/// many times another one it is.
#[must_use]
pub fn method(reading: Reading, lang: Lang) -> Vec<Rich> {
    let mut slots = Slots::new();
    let mut examples = front_text().examples.iter().copied();
    let (first, second) = (examples.next(), examples.next());
    if let Some(figure) = first {
        let text = quoted_text(figure.get(), lang);
        slots.push(("quoted", Span::Quoted { text, figure }));
    }
    let found = first.zip(second).map(|(a, b)| compare(a, b, reading));
    if let Some(ratio) = found.and_then(|found| found.result?.ratio) {
        slots.push(("computed", Span::computed(&ratio, lang)));
    }
    fixed_texts(lang)
        .method
        .iter()
        .map(|template| fill(template, &slots))
        .collect()
}
