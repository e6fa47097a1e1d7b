//! The checks of the articles, in English.

use super::checks::CheckTexts;
use crate::judge::{CheckKind, CheckVerdict};

/// How a check ended.
pub(super) const fn verdict(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Contradicts => "Contradicts",
        CheckVerdict::ContradictsLooseWord => "Not to the letter",
        CheckVerdict::Agrees => "Agrees",
        CheckVerdict::CannotBeCompared => "Cannot be compared",
        CheckVerdict::CannotBeTested => "Cannot be tested",
        CheckVerdict::Derived => "Derived",
    }
}

/// What a kind of check asks, does and finds.
pub(super) const fn texts(kind: CheckKind) -> CheckTexts {
    match kind {
        CheckKind::ShareOfLevels => CheckTexts {
            question: "Do part and whole give the printed share ({0})?",
            method: "The part is divided by the whole, and the result is set against the printed share.",
            finding: Some("The article says {0}; part over whole gives {1}."),
        },
        CheckKind::PartsMakeTotal => CheckTexts {
            question: "Do the parts add up to the printed total ({0})?",
            method: "The shares of the parts are added and set against the printed total.",
            finding: Some("The article says {0}; the parts add up to {1}."),
        },
        CheckKind::PartsMakeWhole => CheckTexts {
            question: "Do this share and the others of its list make up the whole ({0})?",
            method: "The shares of the list are added; together they should come to 100%.",
            finding: Some("The whole is {0}; the shares add up to {1}."),
        },
        CheckKind::PartsFitWhole => CheckTexts {
            question: "Do the listed economies fit into the world total ({0})?",
            method: "The listed values are added; their sum cannot exceed the total.",
            finding: Some("The total is {0}; the listed values add up to {1}."),
        },
        CheckKind::MonthInTotal => CheckTexts {
            question: "Does the shorter period fit into the longer one ({0}; {1})?",
            method: "What belongs to a part of a period cannot exceed what belongs to all of it.",
            finding: Some("The shorter period has {0}, which is {1} of the longer one."),
        },
        CheckKind::GrowthRate => CheckTexts {
            question: "Do the end points give the printed rate of growth ({0})?",
            method: "The compound annual rate from the first value to the last is set against the printed rate.",
            finding: Some("The article says {0} a year; the end points give {1} a year."),
        },
        CheckKind::GrowthFactor => CheckTexts {
            question: "Did it grow by the stated factor ({0})?",
            method: "The later value is divided by the earlier one and set against the stated factor.",
            finding: Some("The article says {0}; the two values give {1}."),
        },
        CheckKind::Span => CheckTexts {
            question: "Do the dates make up the stated span ({0})?",
            method: "The span is counted from the printed dates.",
            finding: Some("The article says {0}; the dates give {1}."),
        },
        CheckKind::RankInList => CheckTexts {
            question: "Does the rank agree with the listed values ({0})?",
            method: "The places that the listed values allow are counted, intervals included.",
            finding: Some("The article says {0}; the listed values allow {1}."),
        },
        CheckKind::LeaderByShare => CheckTexts {
            question: "Does the share bear out the first place ({0})?",
            method: "Whoever holds more than half of a whole is first in it.",
            finding: Some("The article says {0}; the share is {1}."),
        },
        CheckKind::StatedTwice => CheckTexts {
            question: "Do two statements of one rank agree ({0}; {1})?",
            method: "The closer statement must lie within the wider one.",
            finding: Some("One passage says {0}; the other says {1}."),
        },
        CheckKind::CountOfList => CheckTexts {
            question: "Does the count agree with the list ({0})?",
            method: "The items that the article lists are counted.",
            finding: Some("The article says {0} and lists {1}."),
        },
        CheckKind::TotalApart => CheckTexts {
            question: "Is the first of these a part of the second ({0}; {1})?",
            method: "They look like part and total; place, measure, flow and time decide.",
            finding: None,
        },
        CheckKind::BalanceApart => CheckTexts {
            question: "Do these exports and imports make a trade balance ({0}; {1})?",
            method: "A balance needs the same goods and the same period on both sides.",
            finding: None,
        },
        CheckKind::ShareApart => CheckTexts {
            question: "Is this a share of that total ({0}; {1})?",
            method: "A printed share belongs to the total of its own passage ({2}) and to no other of a similar name.",
            finding: None,
        },
        CheckKind::NearEqual => CheckTexts {
            question: "Do these two nearly equal values say the same ({0}; {1})?",
            method: "Values that are alike by accident say nothing about each other.",
            finding: None,
        },
        CheckKind::OpenBase => CheckTexts {
            question: "What amount is this a share of ({0})?",
            method: "To test a share, its total must be printed.",
            finding: Some("The article says {0}."),
        },
        CheckKind::OpenGrowth => CheckTexts {
            question: "What level does this growth start from ({0})?",
            method: "To test a rate of growth, the levels at both ends must be printed.",
            finding: Some("The article says {0}."),
        },
        CheckKind::OpenProjection => CheckTexts {
            question: "What year is this projection measured from ({0})?",
            method: "To test a projection, its base year and its level must be printed.",
            finding: Some("The article says {0}."),
        },
        CheckKind::OpenRank => CheckTexts {
            question: "Who else stands in this ranking ({0})?",
            method: "To test a rank, the values of the others must be printed.",
            finding: Some("The article says {0}."),
        },
        CheckKind::MissingRank => CheckTexts {
            question: "What place does the smallest of the listed shares take ({0})?",
            method: "It comes after the next larger one ({1}), but one that is not listed may stand between the two.",
            finding: None,
        },
        CheckKind::LevelOfShare => CheckTexts {
            question: "What amount stands behind this share ({0})?",
            method: "The share is multiplied by its total; shares of shares are chained.",
            finding: Some("It comes to {1}."),
        },
        CheckKind::ShareOfWorld => CheckTexts {
            question: "What share of the world is this ({0})?",
            method: "The economy’s value is divided by the world total ({1}).",
            finding: Some("It is {1}."),
        },
        CheckKind::Remainder => CheckTexts {
            question: "What share is left for all others ({0})?",
            method: "The printed shares are taken from 100%.",
            finding: Some("It leaves {1}."),
        },
        CheckKind::RemainderCount => CheckTexts {
            question: "How many are left for the others ({0})?",
            method: "The count is taken from the length of the whole list.",
            finding: Some("It leaves {1}."),
        },
        CheckKind::ChangeOfShare => CheckTexts {
            question: "By how many points did the share change ({0}; {1})?",
            method: "The earlier share is taken from the later one, in percentage points.",
            finding: Some("The change is {1}."),
        },
        CheckKind::ChangeOfLevel => CheckTexts {
            question: "By how much did the level change ({0}; {1})?",
            method: "The change is given in per cent of the earlier value.",
            finding: Some("The change is {1}."),
        },
        CheckKind::AnnualRate => CheckTexts {
            question: "How much growth a year is that ({0}; {1})?",
            method: "The compound annual rate leads from the earlier value to the later one; no article prints it.",
            finding: Some("It is {1} a year."),
        },
        CheckKind::LevelBefore => CheckTexts {
            question: "How large was this before it grew ({0})?",
            method: "The level is divided by one plus the growth.",
            finding: Some("It was {1}."),
        },
        CheckKind::GrowthContribution => CheckTexts {
            question: "How much of the growth comes from the parts whose growth and level are both known ({0})?",
            method: "The increases of these parts are set against the increase of the whole; above 100%, the others taken together fell.",
            finding: Some("Together they make up {1} of the increase."),
        },
        CheckKind::Order => CheckTexts {
            question: "Do the values stand in the order that the article gives ({0}; {1} …)?",
            method: "Each value is set against the next; the smallest lead decides.",
            finding: Some("The smallest lead over the next one is {1}."),
        },
        CheckKind::Direction => CheckTexts {
            question: "Did it move as the article says ({0}; {1})?",
            method: "The later value is set against the earlier one; only the direction is tested.",
            finding: Some("The change is {1}."),
        },
        CheckKind::TotalFromTwoSides => CheckTexts {
            question: "Do part and share lead to the printed total ({0}; {1})?",
            method: "The part is divided by its share and set against the printed total.",
            finding: Some("The article says {0}; part over share gives {1}."),
        },
        CheckKind::DistinctPlaces => CheckTexts {
            question: "Does each hold a place of its own in the list ({0}; {1})?",
            method: "Two cannot hold one place.",
            finding: Some("The nearest two are {1} apart."),
        },
        CheckKind::CrossedCuts => CheckTexts {
            question: "Can these shares of one total be added ({0}; {1})?",
            method: "The total is cut in two ways; each part of the one cut holds parts of the other.",
            finding: None,
        },
        CheckKind::PartInsideTotal => CheckTexts {
            question: "Can this total be added to what it already holds ({0}; {1})?",
            method: "Whatever the total holds is counted in it once.",
            finding: None,
        },
        CheckKind::OverlappingGoods => CheckTexts {
            question: "Can amounts of these kinds of goods be added or divided ({0}; {1})?",
            method: "The lists of goods may overlap, and none holds another.",
            finding: None,
        },
        CheckKind::CountIsNoValue => CheckTexts {
            question: "Is this count of products a share of value ({0})?",
            method: "A count of products says nothing about their value.",
            finding: None,
        },
        CheckKind::GrowthIsNoShare => CheckTexts {
            question: "Do this share and this rate of growth say the same ({0}; {1})?",
            method: "A share is a part of a total; a rate of growth is a change over time.",
            finding: None,
        },
        CheckKind::QuarterTimesFour => CheckTexts {
            question: "Does this part of a year make up that year ({0}; {1})?",
            method: "A part of one year, multiplied, is not the value of another year.",
            finding: None,
        },
        CheckKind::OtherRanking => CheckTexts {
            question: "Are these places in one and the same ranking ({0}; {1})?",
            method: "Each place belongs to a list of its own.",
            finding: None,
        },
        CheckKind::Slip => CheckTexts {
            question: "Can these be put together ({0}; {1})?",
            method: "They look as if they belonged together.",
            finding: None,
        },
        CheckKind::Claim => CheckTexts {
            question: "Do figures bear out what the article says in words ({0})?",
            method: "The claim is held against the printed figures that bear on it.",
            finding: None,
        },
        CheckKind::LevelFromRate => CheckTexts {
            question: "Where does the printed rate lead ({0})?",
            method: "The earlier value ({1}) grows at the printed rate up to the year of the later one ({2}).",
            finding: Some("It leads to {1}."),
        },
        CheckKind::ShareBefore => CheckTexts {
            question: "What share was this a year before ({0})?",
            method: "The share is taken back by the growth of the part and that of the whole.",
            finding: Some("It was {1}."),
        },
        CheckKind::OthersChange => CheckTexts {
            question: "How did all the others change together ({0})?",
            method: "The increases of the parts whose level and growth are known are taken from that of the whole.",
            finding: Some("All the others together changed by {1}."),
        },
        CheckKind::LeftForOthers => CheckTexts {
            question: "How much is left for those that are not listed ({0}; {1})?",
            method: "What is listed is taken from the total.",
            finding: Some("It leaves {1}."),
        },
        CheckKind::MonthlyAverage => CheckTexts {
            question: "How does this month stand to the average month ({1})?",
            method: "The total ({0}) is divided by its months.",
            finding: Some("The month has {0}; the average month has {1}."),
        },
        CheckKind::ShareOfShare => CheckTexts {
            question: "What share of the largest total is this ({0})?",
            method: "The share is multiplied by the share of its own total ({1}).",
            finding: Some("It is {1}."),
        },
        CheckKind::ChangeOfAmount => CheckTexts {
            question: "How much is the change as an amount ({0})?",
            method: "The earlier value is taken from the later one.",
            finding: Some("The change is {1}."),
        },
    }
}
