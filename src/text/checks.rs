//! Sentences for the checks of the articles against themselves.

use super::computed::{computed, range};
use super::names::figure_name;
use super::number::{NBSP, printed};
use super::reasons::fill;
use super::{checks_en, checks_es};
use crate::dataset::{Lang, Quantity, Unit};
use crate::judge::{Check, CheckKind, CheckVerdict};
use crate::maths::Interval;

/// The texts of one kind of check. In `question` and `method` a place stands for a figure of the
/// check, in its order; in `finding` `{0}` is what is stated and `{1}` what was computed.
pub(super) struct CheckTexts {
    pub question: &'static str,
    pub method: &'static str,
    /// None: the reasons say all.
    pub finding: Option<&'static str>,
}

/// What a check asks: "Do the end points give the printed rate of growth (…)?"
#[must_use]
pub fn check_question(check: &Check, lang: Lang) -> String {
    with_names(texts(check.kind, lang).question, check, lang)
}

/// How it is tested, or what a test would need, in a sentence.
#[must_use]
pub fn check_method(check: &Check, lang: Lang) -> String {
    with_names(texts(check.kind, lang).method, check, lang)
}

/// What came out, in a sentence with the numbers: "The article says 4.7% a year [4.65, 4.75]; the
/// end points give ≈ 5.5% a year [5.31, 5.59]." None where there is no number.
#[must_use]
pub fn check_finding(check: &Check, lang: Lang) -> Option<String> {
    let template = texts(check.kind, lang).finding?;
    let (stated, found) = (check_stated(check, lang), check_found(check, lang));
    let present = (!template.contains("{0}") || stated.is_some())
        && (!template.contains("{1}") || found.is_some());
    let names = [stated.unwrap_or_default(), found.unwrap_or_default()];
    present.then(|| fill(template, &[&names[0], &names[1]]))
}

/// What is stated, alone: "4.7% [4.65, 4.75]". None where no figure is.
#[must_use]
pub fn check_stated(check: &Check, lang: Lang) -> Option<String> {
    let stated = check.stated.as_ref()?;
    Some(stated_text(check, stated, lang))
}

/// What was computed, alone: "≈ 5.5% [5.31, 5.59]". None where there is no number.
#[must_use]
pub fn check_found(check: &Check, lang: Lang) -> Option<String> {
    let found = check.computed.as_ref()?;
    Some(found_text(check.kind, found, lang))
}

/// The sentence of [`check_finding`] with its places, for a page that marks quoted and computed
/// numbers: `{0}` is what is stated, `{1}` what was computed.
#[must_use]
pub const fn check_template(kind: CheckKind, lang: Lang) -> Option<&'static str> {
    texts(kind, lang).finding
}

/// How a check ended, in a word or a few, beside its shape.
#[must_use]
pub const fn check_verdict_word(verdict: CheckVerdict, lang: Lang) -> &'static str {
    match lang {
        Lang::En => checks_en::verdict(verdict),
        Lang::Es => checks_es::verdict(verdict),
    }
}

const fn texts(kind: CheckKind, lang: Lang) -> CheckTexts {
    match lang {
        Lang::En => checks_en::texts(kind),
        Lang::Es => checks_es::texts(kind),
    }
}

fn with_names(template: &str, check: &Check, lang: Lang) -> String {
    let figures = check.figures.iter();
    let names: Vec<_> = figures.map(|figure| figure_name(*figure, lang)).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    fill(template, &names)
}

/// What is stated, as it is printed where a figure states it.
fn stated_text(check: &Check, stated: &Interval, lang: Lang) -> String {
    let first = check.figures.first().map(|first| first.get().quantity);
    let says =
        |quantity: &Quantity| quantity.unit == stated.unit() && quantity.value == stated.value();
    let plain = computed(stated, lang);
    let text = match first.filter(says) {
        Some(quantity) if quantity.bound.is_some() => return printed(&quantity, lang),
        Some(quantity) => printed(&quantity, lang),
        None => plain.value,
    };
    match plain.interval {
        Some(ends) => format!("{text} {ends}"),
        None => text,
    }
}

/// What was found: marked as computed, unless it is exact or another printed figure.
fn found_text(kind: CheckKind, found: &Interval, lang: Lang) -> String {
    if found.unit() == Unit::Rank {
        return range(found, lang);
    }
    let computed = computed(found, lang);
    match (computed.interval, kind) {
        (Some(ends), CheckKind::LeaderByShare) => format!("{} {ends}", computed.value),
        (Some(ends), _) => format!("≈{NBSP}{} {ends}", computed.value),
        (None, _) => computed.value,
    }
}
