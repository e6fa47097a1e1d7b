//! What answers say in English.

use super::texts::AnswerText;

pub(super) const ANSWERS: AnswerText = AnswerText {
    levels: "{what}: {ratio} the figure {of_b}, {difference} more.",
    balance: [
        "{what}: {difference} more than {b}, which is a surplus.",
        "{what}: {difference} more than {b}, which is a deficit.",
    ],
    levels_same: "{what}: printed with the same figure as {b}; rounding leaves their order open.",
    levels_uncertain: "{what} and the figure {of_b} cannot be put in order: their ranges overlap. Taken as printed, {ratio}, a difference of {difference}.",
    points: "{what}: {points} more than {b}, or {ratio} the figure {of_b}.",
    points_only: "{what}: {points} more than {b}.",
    rates: [
        "{what}: {points} more in {to} than in {from}.",
        "{what}: {points} less in {to} than in {from}.",
        "{what}, from {from} to {to}: a change of {points}.",
    ],
    times: [
        "{what}: {change} more in {to} than in {from}, a rise of {difference}.",
        "{what}: {change} less in {to} than in {from}, a fall of {difference}.",
        "{what}, from {from} to {to}: a change of {change}, or {difference}.",
    ],
    rate: "Compounded, {rate} a year over {years}.",
    times_points: [
        "{what}: {points} more in {to} than in {from}, a rise of {change} in relative terms.",
        "{what}: {points} less in {to} than in {from}, a fall of {change} in relative terms.",
        "{what}, from {from} to {to}: {points}, or {change} in relative terms.",
    ],
    ranks: [
        "{a} stands one place above {b}.",
        "{a} stands {places} places above {b}.",
    ],
    ranks_uncertain: "{a} or {b}: which stands higher cannot be told from what is printed.",
    share: "{part} is {share} of {whole}.",
    part: "{share} of {whole} is {result}.",
    whole: "If {part} is {share}, the whole is {result}.",
    before: [
        "Before growing by {growth}, the level was {result}.",
        "Before falling by {growth}, the level was {result}.",
    ],
    chain: "Taken together: {result}.",
    from_context: [
        "The periods were read from the sentences around the figures.",
        "Who said it was read from the sentences around the figures.",
        "Period and speaker were read from the sentences nearby.",
    ],
    refused: "No number is given.",
    rest: "{share} leaves {result}.",
    rest_of: "Without {share} of {whole}, {result} is left.",
};
