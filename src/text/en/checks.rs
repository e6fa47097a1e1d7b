//! The checks of the articles, in English.

use crate::judge::{CheckKind, CheckVerdict};
use crate::text::checks::{AgainstText, CheckTexts};

/// What could explain that a word does not hold to the letter.
pub(in crate::text) const LOOSE_WORD: &str = "A word such as “{a0}” may be meant as a round number; the article prints both values beside it.";

/// How a check ended.
#[inline(always)]
pub(in crate::text) const fn verdict(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Contradicts => "Contradicts",
        CheckVerdict::ContradictsLooseWord => "Loosely true",
        CheckVerdict::Agrees => "Agrees",
        CheckVerdict::CannotBeCompared => "Cannot be compared",
        CheckVerdict::CannotBeTested => "Cannot be tested",
        CheckVerdict::Derived => "What follows",
    }
}

const fn plain(question: &'static str, answer: &'static str) -> CheckTexts {
    CheckTexts {
        question,
        answer,
        against: None,
    }
}

const fn tested(
    question: &'static str,
    answer: &'static str,
    against: &'static str,
    explains: &'static str,
) -> CheckTexts {
    CheckTexts {
        question,
        answer,
        against: Some(AgainstText {
            answer: against,
            explains,
        }),
    }
}

/// What a kind of check asks and finds.
pub(in crate::text) const fn texts(kind: CheckKind) -> CheckTexts {
    match kind {
        CheckKind::ShareOfLevels => tested(
            "{N1}, {v1}, out of {n2}, {v2}{p2}: is that {v0}?",
            "Yes: it is {x}{i}.",
            "No: it is {x}{i}.",
            "A total of another kind, another period or a revised value would give another share; the article does not say.",
        ),
        CheckKind::PartsMakeTotal => tested(
            "{N0}{p0}: do the {count} listed shares add up to {v0}?",
            "Yes: they add up to {x}{i}.",
            "No: they add up to {x}{i}.",
            "Parts that overlap, or one that the list leaves out, would explain it; the article does not say.",
        ),
        CheckKind::PartsMakeWhole => tested(
            "{List}, {t0}: do they add up to 100%?",
            "Yes: they add up to {x}{i}.",
            "No: they add up to {x}{i}.",
            "Parts that overlap would explain it; the article does not say.",
        ),
        CheckKind::PartsFitWhole => tested(
            "{N0}, {v0}{p0}: do the {count} listed values fit into it?",
            "Yes: together they come to {x}{i}.",
            "No: together they come to {x}{i}.",
            "What is counted more than once would explain it; the article does not say.",
        ),
        CheckKind::MonthInTotal => tested(
            "{N0}: do {v0}{p0} fit into {v1}{p1}?",
            "Yes: that is {x} of it{i}.",
            "No: that would be {x} of it{i}.",
            "A value that was revised later would explain it; the article does not say.",
        ),
        CheckKind::GrowthRate => tested(
            "{N1}, from {v1}{p1} to {v2}{p2}: is that {f0} a year?",
            "Yes: it is {fall}{x} a year{i}.",
            "No: it is {fall}{x} a year{i}.",
            "An average of another kind, constant prices, or other end points than the two printed would give another rate; the article does not say.",
        ),
        CheckKind::GrowthOverall => tested(
            "{N1}, from {v1}{p1} to {v2}{p2}: is that {f0}?",
            "Yes: it is {fall}{x}{i}.",
            "No: it is {fall}{x}{i}.",
            "Constant prices, or other end points than the two printed, would give another rate; the article does not say.",
        ),
        CheckKind::GrowthFactor => tested(
            "{N1}, from {v1}{p1} to {v2}{p2}: is that {w0}?",
            "Yes: it is {x} as much{i}.",
            "Not quite: it is {x} as much{i}.",
            "Constant prices, or other end points than the two printed, would give another factor; the article does not say.",
        ),
        CheckKind::Span => tested(
            "The article says {w0}. Do its dates{dates} make that?",
            "Yes: they make {x}.",
            "No: they make {x}.",
            "It may be counted from other dates than the two printed; the article does not say.",
        ),
        CheckKind::RankInList => tested(
            "{S0}, {r0}{p0}: do the {count} listed values bear that out?",
            "Yes: they allow {places}. Others may not be listed.",
            "No: they allow {places}.",
            "Another measure, another year or a list with other members would give another place; the article does not say.",
        ),
        CheckKind::LeaderByShare => plain(
            "{S0}, {r0}: does a share of {v1}{p1} bear that out?",
            "Yes: with {v1}{i} it holds more than half, so no other can hold more.",
        ),
        CheckKind::StatedTwice => tested(
            "{S0} {g0}: {v0} in one passage, {v1} in another{p1}. Do the two agree?",
            "Yes: the one lies within the other.",
            "No: the one lies outside the other.",
            "The two may speak of different years; the article does not say.",
        ),
        CheckKind::CountOfList => tested(
            "{S0}: {k0}, {w0}. Does the article name as many?",
            "Yes: it names {x}.",
            "No: it names {x}.",
            "The list may be meant as examples; the article does not say.",
        ),
        CheckKind::Order => tested(
            "{K0}{p0}, from {e0} down to {eL}: do the values follow that order?",
            "Yes: between those that are not printed alike, the smallest lead is {x}{i}.",
            "No: one of them is ahead of the one named before it.",
            "Another measure or another year would give another order; the article does not say.",
        ),
        CheckKind::Direction => tested(
            "{N0}, from {v0}{p0} to {v1}{p1}: is that {move}?",
            "Yes: it is {moved}{x}{i}.",
            "No: it is {moved}{x}{i}.",
            "Another measure or other end points could move the other way; the article does not say.",
        ),
        CheckKind::BalancePrinted => tested(
            "{N1}, {v1}, less {m2}, {v2}{p1}: is that {u0}?",
            "Yes: it is {balance}{x}{i}.",
            "No: it is {balance}{x}{i}.",
            "Another extent, another period or a revised value would give another balance; the article does not say.",
        ),
        CheckKind::ChangePrinted => tested(
            "{N1}, from {v1}{p1} to {v2}{p2}: is that {c0}?",
            "Yes: it is {moved}{x}{i}.",
            "No: it is {moved}{x}{i}.",
            "Other end points than the two printed, or a revised value, would give another change; the article does not say.",
        ),
        CheckKind::Sum => tested(
            "{N0}, {v0}{p0}: do the {count} figures that the article adds up make that?",
            "Yes: they make {x}{i}.",
            "No: they make {x}{i}.",
            "Parts that overlap, or one that is left out, would explain it; the article does not say.",
        ),
        CheckKind::TimesMakeTotal => tested(
            "{N0}, {v0}{p0}: do the {count} values of its parts in time add up to that?",
            "Yes: they add up to {x}{i}.",
            "No: they add up to {x}{i}.",
            "Values that were revised later, or adjusted for the season, would explain it; the article does not say.",
        ),
        CheckKind::Difference => tested(
            "{N1}, {v1}{p1}, less {n2}, {v2}{p2}: is that {v0}?",
            "Yes: it is {x}{i}.",
            "No: it is {x}{i}.",
            "Another measure or another period would give another difference; the article does not say.",
        ),
        CheckKind::Change => tested(
            "{N2}, {v2}{p2}, after {c1}: does that come to {v0}?",
            "Yes: it comes to {x}{i}.",
            "No: it comes to {x}{i}.",
            "A rate from another period, or of another measure, would explain it; the article does not say.",
        ),
        CheckKind::Same => tested(
            "{N0}: {v0}{p0} in one place, {v1}{p1} in another. Can both hold?",
            "Yes: the two agree.",
            "No: the two differ.",
            "They may be of different dates, sources or methods; the article does not say.",
        ),
        CheckKind::PartOfWhole => tested(
            "{N0}, {v0}{p0}: does that fit into {n1}, {v1}{p1}?",
            "Yes: it is {x} of it{i}.",
            "No: it would be {x} of it{i}.",
            "A value that was revised later would explain it; the article does not say.",
        ),
        CheckKind::Outcome => plain(
            "{N0}{p0}, expected to come to {v0}: what came of it?",
            "It came to {v1}, {moved}{x}{i} against that.",
        ),
        CheckKind::Revision => plain(
            "{N0}{p0}, first printed as {v0}: how was it revised?",
            "To {v1}, {moved}{x}{i}.",
        ),
        CheckKind::Balance => plain(
            "{N0}, {v0}, less {m1}, {v1}{p0}: what is the balance?",
            "It is {balance}{x}{i}.",
        ),
        CheckKind::DistinctPlaces => tested(
            "{List} {g0}: does each hold a place of its own?",
            "Yes: no two of them share a place.",
            "No: two of them share a place.",
            "The places may belong to different months or lists; the article does not say.",
        ),
        CheckKind::TotalApart => plain(
            "{N0}, {v0}{p0}, out of {m1}, {v1}{p1}: what share is that?",
            "None can be given.",
        ),
        CheckKind::BalanceApart => plain(
            "{N0}, {v0}{p0}, less {m1}, {v1}{p1}: is that a balance?",
            "No balance follows from the two.",
        ),
        CheckKind::ShareApart => plain(
            "{N0}, {v0}: is that a share of {n1}, {v1}{p1}?",
            "No: it is a share of {nL}, {vL}{pL}.",
        ),
        CheckKind::CrossedCuts => plain(
            "{S0} ({v0}) and {s1} ({v1}) of one total: can the two shares be added?",
            "No: the total is cut in two ways, and a part of the one cut holds parts of the other.",
        ),
        CheckKind::OverlappingGoods => plain(
            "{S0}: {each}. Can these be added or divided?",
            "No: the two may overlap, and no article says that the one holds the other.",
        ),
        CheckKind::CountIsNoValue => plain(
            "{S0}: {k0}, {v0} of {v1}. Is that a share of the value?",
            "No: a count does not say how large each of them is.",
        ),
        CheckKind::QuarterTimesFour => plain(
            "{N0}, {v0}{p0}: does a year of that make {m1}, {v1}{p1}?",
            "No: the two are of different years or measures.",
        ),
        CheckKind::OtherRanking => plain(
            "{S0}, {each}: is that one ranking?",
            "No: each place belongs to a list of its own.",
        ),
        CheckKind::Slip => plain(
            "{N0}, {v0}{p0}, and {m1}, {v1}{p1}: can the two be put together?",
            "No: they do not belong together. {note}",
        ),
        CheckKind::OpenBase => plain(
            "{N0}, {v0}{p0}: of how much?",
            "The article does not print the total that this is a share of.",
        ),
        CheckKind::OpenGrowth => plain(
            "{K0}{p0}: {list}. From what level?",
            "No level for {b0} is among the figures.",
        ),
        CheckKind::OpenProjection => plain(
            "{N0}, {v0}{p0}: measured from which year?",
            "The article prints neither the year nor the level that it starts from.",
        ),
        CheckKind::OpenRank => plain(
            "{S0}, {each}: can that be checked?",
            "No: the article does not print the values of the others.",
        ),
        CheckKind::MissingRank => plain(
            "{N0}, {v0}{p0}: which place is that?",
            "It comes after {s1} ({v1}), but one that is not listed may stand between the two.",
        ),
        CheckKind::Claim => plain("{claim} Do the printed figures show it?", "{grounds}"),
        CheckKind::LevelOfShare => plain(
            "{N0}: how much is {of}{pL}?",
            "It comes to {x}{i}.{undated}",
        ),
        CheckKind::ShareOfWorld => plain(
            "{N0}, {v0}, out of {n1}, {v1}{p1}: what share is that?",
            "It is {x}{i}.",
        ),
        CheckKind::Remainder => plain("{K0}{p0}: {list}. What is left?", "It leaves {x}{i}."),
        CheckKind::RemainderCount => plain(
            "{S0}: {k0}, {v0} of {v1}. How many are left for others?",
            "It leaves {x}.",
        ),
        CheckKind::ChangeOfShare => plain(
            "{N0}, from {v0}{p0} to {v1}{p1}: how many points is that?",
            "It is {moved}{x}{i}.",
        ),
        CheckKind::ChangeOfRemainder => plain(
            "{K0}: {list}. By how much did all the others change, {t0} to {tL}?",
            "By {x}{i}.",
        ),
        CheckKind::ChangeOfLevel => plain(
            "{N0}, from {v0}{p0} to {v1}{p1}: how much of a change is that?",
            "It is {moved}{x}{i}.",
        ),
        CheckKind::AnnualRate => plain(
            "{N0}, from {v0}{p0} to {v1}{p1}: how much is that a year?",
            "It is {fall}{x} a year{i}, compounded. No article prints the rate.",
        ),
        CheckKind::LevelBefore => plain("{path}: from what level?", "From {x}{i}, in {bL}."),
        CheckKind::GrowthContribution => plain(
            "{N0}{p0}: how much of the growth comes from {parts}?",
            "Together they make up {x} of it{i}.{fell}",
        ),
        CheckKind::LevelFromRate => plain(
            "{V1}{p1}, {h0} a year: where does that lead by {t2}?",
            "It leads to {x}{i}; the article prints {v2}.",
        ),
        CheckKind::ShareBefore => plain(
            "{N0}, {v0}{p0}: what share was it in {b1}?",
            "It was {x}{i}.",
        ),
        CheckKind::OthersChange => plain(
            "{N0}{p0}, all but {parts}: how did the others change together since {bL}?",
            "It is {moved}{x}{i}.",
        ),
        CheckKind::LeftForOthers => plain(
            "{N0}, {v0}{p0}, less {taken}: what is left?",
            "It leaves {x}{i}.{undated}",
        ),
        CheckKind::MonthlyAverage => plain(
            "{N1}, {v1}{p1}: how does that compare with an average month of {v0}{p0}?",
            "The average month has {x}{i}.",
        ),
        CheckKind::ShareOfShare => plain("{N0}{p0}: how much is {of}?", "{KL}: {x}{i}."),
        CheckKind::ChangeOfAmount => plain(
            "{path}: how much is that in {unit}?",
            "It is {moved}{x}{i}.",
        ),
    }
}
