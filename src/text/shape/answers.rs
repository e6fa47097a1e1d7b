//! The shape of the sentences of answers.

use super::forms::{ByDirection, Grown, Plural};

/// Sentences of answers.
pub struct AnswerText {
    /// Another subject, level: `{what} {of_b} {ratio} {difference}`, as all comparisons.
    pub levels: &'static str,
    /// The same with an uncertain order.
    pub levels_uncertain: &'static str,
    /// Of exports beside imports.
    pub balance: BalanceText,
    /// The same figure twice, with room on both sides.
    pub levels_same: &'static str,
    /// Another subject, shares: `{points}`.
    pub points: &'static str,
    /// The same without a ratio.
    pub points_only: &'static str,
    /// Rates of growth at two times: `{from} {to} {points}`.
    pub rates: ByDirection,
    /// Another time, level: `{from} {to} {change} {difference}`. Falls come without their sign.
    pub times: ByDirection,
    /// Added when a compound rate exists: `{rate} {years}`.
    pub rate: &'static str,
    /// Another time, shares: `{from} {to} {points} {change}`, likewise.
    pub times_points: ByDirection,
    /// Ranks: `{a} {b} {places}`.
    pub ranks: Plural,
    /// Ranks that cannot be told apart.
    pub ranks_uncertain: &'static str,
    /// A share: `{part} {share} {whole}`.
    pub share: &'static str,
    /// A part from share and whole: `{result} {share} {whole}`.
    pub part: &'static str,
    /// A whole from part and share.
    pub whole: &'static str,
    /// A level a period before: `{growth} {result}`.
    pub before: Grown,
    /// A chain: `{result}`.
    pub chain: &'static str,
    /// Several were read from context.
    pub from_context: ContextText,
    /// Refused, in a card: no number.
    pub refused: &'static str,
    /// What a share leaves over: `{share} {result}`.
    pub rest: &'static str,
    /// What a share leaves of a whole: `{share} {whole} {result}`.
    pub rest_of: &'static str,
}

/// What exports and imports come to.
pub struct BalanceText {
    /// More exports.
    pub surplus: &'static str,
    /// More imports.
    pub deficit: &'static str,
}

/// What was read from the sentences around the figures.
pub struct ContextText {
    /// The periods.
    pub periods: &'static str,
    /// Who said it.
    pub speakers: &'static str,
    /// Some of each.
    pub both: &'static str,
}
