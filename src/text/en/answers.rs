//! What answers say in English.

use crate::text::shape::answers::{AnswerText, BalanceText, ContextText};
use crate::text::shape::forms::{Grown, Moved, Plural};

pub(super) const ANSWERS: AnswerText = AnswerText {
    levels: "{what}: {ratio} the figure {of_b}, {difference} more.",
    balance: BalanceText {
        surplus: "{what}: {difference} more than {b}, which is a surplus.",
        deficit: "{what}: {difference} more than {b}, which is a deficit.",
    },
    levels_same: "{what}: printed with the same figure as {b}; rounding leaves their order open.",
    levels_uncertain: "{what} and the figure {of_b} cannot be put in order: their ranges overlap. Taken as printed, {ratio}, a difference of {difference}.",
    points: "{what}: {points} more than {b}, or {ratio} the figure {of_b}.",
    points_only: "{what}: {points} more than {b}.",
    rates: Moved {
        rise: "{what}: {points} more in {to} than in {from}.",
        fall: "{what}: {points} less in {to} than in {from}.",
        open: "{what}, from {from} to {to}: a change of {points}.",
    }
    .table(),
    times: Moved {
        rise: "{what}: {change} more in {to} than in {from}, a rise of {difference}.",
        fall: "{what}: {change} less in {to} than in {from}, a fall of {difference}.",
        open: "{what}, from {from} to {to}: a change of {change}, or {difference}.",
    }
    .table(),
    rate: "Compounded, {rate} a year over {years}.",
    times_points: Moved {
        rise: "{what}: {points} more in {to} than in {from}, a rise of {change} in relative terms.",
        fall: "{what}: {points} less in {to} than in {from}, a fall of {change} in relative terms.",
        open: "{what}, from {from} to {to}: {points}, or {change} in relative terms.",
    }
    .table(),
    ranks: Plural {
        one: "{a} stands one place above {b}.",
        many: "{a} stands {places} places above {b}.",
    },
    ranks_uncertain: "{a} or {b}: which stands higher cannot be told from what is printed.",
    share: "{part} is {share} of {whole}.",
    part: "{share} of {whole} is {result}.",
    whole: "If {part} is {share}, the whole is {result}.",
    before: Grown {
        rise: "Before growing by {growth}, the level was {result}.",
        fall: "Before falling by {growth}, the level was {result}.",
    },
    chain: "Taken together: {result}.",
    from_context: ContextText {
        periods: "The periods were inferred from the sentences around the figures.",
        speakers: "Who said it was inferred from the sentences around the figures.",
        both: "Period and speaker were inferred from the sentences nearby.",
    },
    refused: "No number is given.",
    rest: "{share} leaves {result}.",
    rest_of: "Without {share} of {whole}, {result} is left.",
};
