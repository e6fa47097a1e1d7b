//! What comes back of a question: the judge's answers with their texts, under the names of `hechos.d.ts`.

use serde::Serialize;

use crate::dataset::{Lang, Unit};
use crate::judge::{self, Order, Verdict};
use crate::maths;
use crate::state::VerdictKey;
use crate::text::{
    Span, check_answer, check_because, check_explanation, check_question, plain, reason, step,
};

/// A number with the range that it holds in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// In the middle of the reading.
    pub value: f64,
    /// The lowest.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Unit of all three.
    pub unit: &'static str,
    /// The same in words.
    pub text: String,
}

/// Why an answer is refused or needs care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Its name.
    pub code: &'static str,
    /// In a sentence or two.
    pub text: String,
}

/// The answer to a question about shares.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// How far it can be trusted.
    pub verdict: &'static str,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The number; none where it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Interval>,
    /// The derivation, line by line.
    pub steps: Vec<String>,
}

/// Two quantities side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// How far it can be trusted.
    pub verdict: &'static str,
    /// Why.
    pub reasons: Vec<Reason>,
    /// First less second; of ranks a number of places. Percentages have points instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Interval>,
    /// First over second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Interval>,
    /// First less second of two percentages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Interval>,
    /// From the earlier to the later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Interval>,
    /// Compound, from the earlier to the later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_rate: Option<Interval>,
    /// From the earlier to the later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
    /// Whether it is sure which is the larger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_certain: Option<bool>,
}

/// A check of the articles against themselves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    /// Stable name.
    pub id: String,
    /// What is checked.
    pub kind: &'static str,
    /// How it ended.
    pub verdict: &'static str,
    /// The figures that it rests on.
    pub figures: Vec<&'static str>,
    /// What follows from the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computed: Option<Interval>,
    /// What is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Interval>,
    /// Question and answer in words.
    pub text: String,
}

impl Interval {
    /// With a text of its own.
    pub(super) fn saying(interval: &maths::Interval, text: String) -> Self {
        Self {
            value: interval.value(),
            low: interval.low(),
            high: interval.high(),
            unit: interval.unit().word(),
            text,
        }
    }

    fn of(interval: &maths::Interval, lang: Lang) -> Self {
        Self::saying(interval, plain(&[Span::computed(interval, lang)]))
    }

    fn result(interval: &maths::Interval, lang: Lang) -> Self {
        Self::saying(interval, plain(&[Span::result(interval, lang)]))
    }
}

impl Answer {
    pub(super) fn of(answer: &judge::Answer, lang: Lang) -> Self {
        Self {
            verdict: verdict(answer.verdict),
            reasons: reasons(&answer.reasons, lang),
            result: answer
                .result
                .as_ref()
                .map(|result| Interval::result(result, lang)),
            steps: answer.steps.iter().map(|line| step(line, lang)).collect(),
        }
    }
}

impl Comparison {
    pub(super) fn of(comparison: &judge::Comparison, lang: Lang) -> Self {
        let found = comparison.result.as_ref();
        let say = |interval: &maths::Interval| Interval::of(interval, lang);
        let in_points = |interval: &&maths::Interval| interval.unit() == Unit::PercentagePoint;
        let difference = found.and_then(|found| found.difference.as_ref());
        Self {
            verdict: verdict(comparison.verdict),
            reasons: reasons(&comparison.reasons, lang),
            difference: difference.filter(|by| !in_points(by)).map(say),
            ratio: found.and_then(|found| found.ratio.as_ref()).map(say),
            points: difference.filter(in_points).map(say),
            change: found.and_then(|found| found.change.as_ref()).map(say),
            annual_rate: found.and_then(|found| found.annual_rate.as_ref()).map(say),
            years: found
                .and_then(|found| found.years)
                .map(|years| years.value()),
            order_certain: found.map(|found| found.order != Order::NotCertain),
        }
    }
}

impl Check {
    pub(super) fn of(check: &judge::Check, lang: Lang) -> Self {
        let mut said = vec![
            check_question(check, lang),
            plain(&check_answer(check, lang)),
        ];
        said.extend(check_because(check, lang));
        said.extend(check_explanation(check, lang));
        let say = |interval: &maths::Interval| Interval::of(interval, lang);
        Self {
            id: check.id.clone(),
            kind: check.kind.name(),
            verdict: VerdictKey::of(check.verdict).as_str(),
            figures: check.figures.iter().map(|figure| figure.get().id).collect(),
            computed: check.computed.as_ref().map(say),
            stated: check.stated.as_ref().map(say),
            text: said.join(" "),
        }
    }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "valid",
        Verdict::Noted => "noted",
        Verdict::Caution => "caution",
        Verdict::Refused => "refused",
    }
}

fn reasons(reasons: &[judge::Reason], lang: Lang) -> Vec<Reason> {
    let one = |why: &judge::Reason| Reason {
        code: why.code(),
        text: reason(why, lang),
    };
    reasons.iter().map(one).collect()
}
