//! Sentences for what the judge finds: reasons, verdicts, derivations and questions.

use super::questions::QuestionTexts;
use super::refusal::{RefusalTexts, alone};
use crate::dataset::{FigureId, Flow, Lang, Open, Unit};
use crate::judge::{End, Operand, Operation, Reason, Role, Slip, Step, Verdict, Withheld};
use crate::maths::{Interval, MAX_CHAIN, MathsError};
use crate::text::names::nouns::{dated, phrase, to};
use crate::text::names::units::unit_named;
use crate::text::names::{capital, speaker_name};
use crate::text::numbers::computed::{computed, computed_in, range};
use crate::text::numbers::number::{Scale, printed};
use crate::text::typed::print::typed_amount;
use crate::text::{en, es};

/// The texts of one language. `{0}`, `{1}` stand for the names put in, in the order given.
pub(in crate::text) struct ReasonTexts {
    /// Units with their article, as "a percentage"; the name of a unit of the sheet goes into the place.
    pub unit: fn(Unit) -> &'static str,
    /// What a flow counts.
    pub flow: fn(Flow) -> &'static str,
    pub same_figure: &'static str,
    /// The share, its own total, the given total.
    pub other_base: &'static str,
    /// The share, the given total.
    pub other_base_not_printed: &'static str,
    pub rank: &'static str,
    pub count: &'static str,
    pub not_a_share: &'static str,
    pub not_a_level: &'static str,
    pub not_an_amount: &'static str,
    pub no_remainder: &'static str,
    pub not_growth: &'static str,
    pub average_rate: &'static str,
    pub base_period_not_printed: &'static str,
    pub two_way_trade: &'static str,
    /// The most shares.
    pub chain_length: &'static str,

    pub not_finite: &'static str,
    pub negative: &'static str,
    pub zero_denominator: &'static str,
    /// Units.
    pub unit_mismatch: &'static str,
    /// The unit.
    pub wrong_unit: &'static str,
    pub out_of_range: &'static str,
    pub operands: &'static str,

    pub period_not_printed: &'static str,
    pub period_from_context: &'static str,
    pub forecast: &'static str,
    pub preliminary: &'static str,
    pub open_end: &'static str,
    pub revised_later: &'static str,
    pub speaker_from_context: &'static str,
    /// Who said the first, who said the second.
    pub different_attribution: &'static str,
    /// Who said the one of them that is attributed.
    pub one_attributed: &'static str,
    pub none_attributed: &'static str,
    pub round_number: &'static str,
    pub round_numbers: &'static str,
    pub round_numbers_overlap: &'static str,
    pub round_numbers_strict: &'static str,
    /// The part, the whole.
    pub one_amount: &'static str,
    /// What is open, the figure.
    pub left_open: &'static str,
    pub open: fn(Open) -> &'static str,
    pub slip: fn(Slip) -> &'static str,
    pub disputed: &'static str,
    /// The word, the figure.
    pub loose_word: &'static str,
    pub part_larger: &'static str,
    pub typed_figure: &'static str,

    pub base_not_printed: &'static str,
    pub level_not_printed: &'static str,
    pub others_not_printed: &'static str,
    pub rank_not_printed: &'static str,
    pub listed_only: &'static str,
    /// The one named first, the next.
    pub order_not_certain: &'static str,

    pub verdict: fn(Verdict) -> &'static str,
    pub role: fn(Role) -> &'static str,
    pub end: fn(End) -> &'static str,
    /// The role, the figure as printed, its range.
    pub reads: &'static str,
    /// The role, the figure as printed.
    pub reads_exact: &'static str,
    /// The end, the formula, the result.
    pub works: &'static str,

    pub withheld: WithheldText,
    pub refusals: RefusalTexts,
    pub questions: QuestionTexts,
}

/// Why a comparison does not give a number.
pub(in crate::text) struct WithheldText {
    pub ratio_of_ranks: &'static str,
    pub by_zero: &'static str,
    pub rate_of_percentages: &'static str,
    pub rate_within_a_year: &'static str,
    /// What both may be.
    pub order: &'static str,
    pub ratio_of_rates: &'static str,
    /// The places of a band.
    pub places: &'static str,
}

/// The texts of a language.
pub(in crate::text) const fn texts(lang: Lang) -> &'static ReasonTexts {
    match lang {
        Lang::En => &en::reasons::TEXTS,
        Lang::Es => &es::reasons::TEXTS,
    }
}

/// Why something is refused or needs care, in a sentence or two.
#[must_use]
pub fn reason(reason: &Reason, lang: Lang) -> String {
    use Reason as R;
    let t = texts(lang);
    let named = |template, figure: FigureId| fill(template, &[&phrase(figure, lang)]);
    let two_named = |template, first: FigureId, second: FigureId| {
        fill(template, &[&phrase(first, lang), &phrase(second, lang)])
    };
    let stated = |template, figure: FigureId| fill(template, &[&dated(figure, lang)]);
    match *reason {
        R::SameFigure(_) => t.same_figure.to_owned(),
        R::NotAPercentage(unit) => fill(t.refusals.no_percentage, &[&unit_named(unit, lang)]),
        R::NoRemainder(figure) => stated(t.no_remainder, figure),
        R::DifferentUnits { .. }
        | R::DifferentFlow { .. }
        | R::DifferentIndicator { .. }
        | R::DifferentSubjects { .. }
        | R::DifferentPeriods { .. }
        | R::PeriodNotContained { .. }
        | R::PartnerDiffers { .. }
        | R::PlaceNotContained { .. }
        | R::MeasureNotContained { .. }
        | R::GrowthOfAnother { .. } => alone(reason, lang).unwrap_or_default(),
        R::OtherBase { share, own, .. } => {
            let share = capital(&dated(share, lang));
            match own {
                // A link of a chain is no total.
                Some(own) if own.get().quantity.unit == Unit::Percent => {
                    fill(t.other_base_not_printed, &[&share])
                }
                Some(own) => fill(t.other_base, &[&share, &to(own, lang)]),
                None => fill(t.other_base_not_printed, &[&share]),
            }
        }
        R::RankOrCount(figure) if figure.get().quantity.unit == Unit::Rank => {
            stated(t.rank, figure)
        }
        R::RankOrCount(figure) => stated(t.count, figure),
        R::NotAShare(figure) => stated(t.not_a_share, figure),
        R::NotALevel(figure) => stated(t.not_a_level, figure),
        R::NotAnAmount(figure) => stated(t.not_an_amount, figure),
        R::NotGrowth(figure) => stated(t.not_growth, figure),
        R::AverageRate(figure) => stated(t.average_rate, figure),
        R::BasePeriodNotPrinted(figure) => stated(t.base_period_not_printed, figure),
        R::TwoWayTradeIsNoWhole(figure) => stated(t.two_way_trade, figure),
        R::ChainLength => fill(t.chain_length, &[&MAX_CHAIN.to_string()]),
        R::Incomputable(error) => maths_error(error, lang),
        R::PeriodNotPrinted(figure) => named(t.period_not_printed, figure),
        R::PeriodFromContext(figure) => named(t.period_from_context, figure),
        R::SpeakerFromContext(figure) => named(t.speaker_from_context, figure),
        R::Forecast(figure) => named(t.forecast, figure),
        R::Preliminary(figure) => named(t.preliminary, figure),
        R::OpenEnd(figure) => named(t.open_end, figure),
        R::RevisedLater(figure) => named(t.revised_later, figure),
        R::DifferentAttribution { first, second } => {
            match (speaker_name(first, lang), speaker_name(second, lang)) {
                (Some(one), Some(other)) => fill(t.different_attribution, &[one, other]),
                (Some(one), None) | (None, Some(one)) => fill(t.one_attributed, &[one]),
                (None, None) => t.none_attributed.to_owned(),
            }
        }
        R::RoundNumbers {
            first,
            second,
            overlap,
            strict,
        } => {
            let mut text = match second {
                Some(_) => t.round_numbers.to_owned(),
                None => named(t.round_number, first),
            };
            if overlap {
                text.push(' ');
                text.push_str(t.round_numbers_overlap);
            }
            if strict {
                text.push(' ');
                text.push_str(t.round_numbers_strict);
            }
            text
        }
        R::OneAmountTwoSides { part, whole } => two_named(t.one_amount, part, whole),
        R::LeftOpen { figure, open } => fill(t.left_open, &[(t.open)(open), &phrase(figure, lang)]),
        R::LikelySlip(slip) => (t.slip)(slip).to_owned(),
        R::Disputed(figure) => named(t.disputed, figure),
        R::LooseWord(figure) => fill(
            t.loose_word,
            &[figure.get().as_printed, &phrase(figure, lang)],
        ),
        R::PartLargerThanWhole => t.part_larger.to_owned(),
        R::TypedFigure => t.typed_figure.to_owned(),
        R::BaseNotPrinted(figure) => named(t.base_not_printed, figure),
        R::LevelNotPrinted(figure) => named(t.level_not_printed, figure),
        R::OthersNotPrinted(figure) => named(t.others_not_printed, figure),
        R::RankNotPrinted(figure) => named(t.rank_not_printed, figure),
        R::ListedOnly(figure) => named(t.listed_only, figure),
        R::OrderNotCertain { first, second } => two_named(t.order_not_certain, first, second),
    }
}

/// Why a number cannot be worked out, for the reader.
#[must_use]
pub fn maths_error(error: MathsError, lang: Lang) -> String {
    let t = texts(lang);
    match error {
        MathsError::NotFinite => t.not_finite.to_owned(),
        MathsError::Negative => t.negative.to_owned(),
        MathsError::ZeroDenominator => t.zero_denominator.to_owned(),
        MathsError::UnitMismatch { left, right } => fill(
            t.unit_mismatch,
            &[&unit_named(left, lang), &unit_named(right, lang)],
        ),
        MathsError::WrongUnit(unit) => fill(t.wrong_unit, &[&unit_named(unit, lang)]),
        MathsError::OutOfRange => t.out_of_range.to_owned(),
        MathsError::Operands => t.operands.to_owned(),
    }
}

/// Why a comparison does not give a number that one would expect.
#[must_use]
pub fn withheld(what: &Withheld, lang: Lang) -> String {
    let t = &texts(lang).withheld;
    match what {
        Withheld::RatioOfRanks => t.ratio_of_ranks.to_owned(),
        Withheld::ByZero => t.by_zero.to_owned(),
        Withheld::RateOfPercentages => t.rate_of_percentages.to_owned(),
        Withheld::RateWithinAYear => t.rate_within_a_year.to_owned(),
        Withheld::Order(both) => fill(t.order, &[&range(both, lang)]),
        Withheld::RatioOfRates => t.ratio_of_rates.to_owned(),
        Withheld::Places(from_to) => fill(t.places, &[&range(from_to, lang)]),
    }
}

/// A verdict in a word or two, beside its shape.
#[must_use]
pub fn verdict_word(verdict: Verdict, lang: Lang) -> &'static str {
    (texts(lang).verdict)(verdict)
}

/// One line of a derivation: "Lowest value: US$28.85 billion ÷ US$152.65 billion = 18.899%".
#[must_use]
pub fn step(step: &Step, lang: Lang) -> String {
    let t = texts(lang);
    match step {
        Step::Reads {
            role,
            operand,
            interval,
        } => {
            let (role, text) = ((t.role)(*role), operand_text(operand, lang));
            if interval.is_exact() {
                fill(t.reads_exact, &[role, &text])
            } else {
                fill(t.reads, &[role, &text, &range(interval, lang)])
            }
        }
        Step::Works {
            end,
            operation,
            terms,
            result,
        } => {
            let mut terms: Vec<_> = terms.iter().map(|term| number(term, lang)).collect();
            let formula = match operation {
                Operation::PartOverWhole | Operation::PartOverShare => terms.join(" ÷ "),
                Operation::SharesOfWhole => terms.join(" × "),
                Operation::LevelOverGrowth => format!("{})", terms.join(" ÷ (1 + ")),
                Operation::HundredLessShare => {
                    let all = match lang {
                        Lang::En => "100% − ",
                        Lang::Es => "100\u{a0}% − ",
                    };
                    if let Some(share) = terms.first_mut() {
                        share.insert_str(0, all);
                    }
                    match &terms[..] {
                        [left, whole] => ["(", left, ") × ", whole].concat(),
                        _ => terms.concat(),
                    }
                }
            };
            fill(t.works, &[(t.end)(*end), &formula, &number(result, lang)])
        }
    }
}

/// A number of a derivation. One without a unit is the reader's own, and counts nothing: it is not
/// "3 times".
fn number(term: &Interval, lang: Lang) -> String {
    match term.unit() {
        Unit::Ratio => computed_in(term, Scale::One).value,
        _ => computed(term, lang).value,
    }
}

fn operand_text(operand: &Operand, lang: Lang) -> String {
    match operand {
        Operand::Figure(figure) => printed(&figure.get().quantity, lang),
        Operand::Typed(quantity) => typed_amount(quantity, lang),
    }
}

/// Puts names into the places of a template.
pub(in crate::text) fn fill(template: &str, names: &[&str]) -> String {
    let mut text = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (place, tail) = after
            .split_once('}')
            .expect("a template closes its places, as a test of every text shows");
        let name = place.parse().ok().and_then(|place: usize| names.get(place));
        text.push_str(name.expect("a template has no place without a name, as a test shows"));
        rest = tail;
    }
    text.push_str(rest);
    text
}
