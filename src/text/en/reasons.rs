//! What the judge finds, in English.

use crate::dataset::{Flow, Open, Unit};
use crate::judge::{End, Role, Slip, Verdict};
use crate::text::answers::questions::QuestionTexts;
use crate::text::answers::reasons::{ReasonTexts, WithheldText};
use crate::text::answers::refusal::{PartnersText, RefusalTexts, SideText, SidesText};
use crate::text::shape::forms::{Grown, Plural};

pub(in crate::text) static TEXTS: ReasonTexts = ReasonTexts {
    unit: |unit| match unit {
        Unit::Of(_) => "an amount in {0}",
        Unit::Percent => "a percentage",
        Unit::PercentagePoint => "a difference in percentage points",
        Unit::Ratio => "a number without a unit",
        Unit::Count => "a count",
        Unit::Rank => "a rank",
        Unit::Year => "a number of years",
        Unit::Month => "a number of months",
    },
    flow: |flow| match flow {
        Flow::Exports => "exports",
        Flow::Imports => "imports",
        Flow::Trade => "trade",
        Flow::None => "something other than trade",
    },

    same_figure: "This is the same thing twice.",
    other_base: "{0} belongs {1} alone.",
    other_base_not_printed: "{0} belongs to a total that the article does not print.",
    rank: "A rank is a place, not an amount, and is never divided: {0}.",
    count: "A count is divided only into the list that it was counted in: {0}.",
    not_a_share: "A rate of growth is no share of a whole: {0}.",
    not_a_level: "A change or a balance is no part and no whole of anything: {0}.",
    not_an_amount: "An index or a price has no parts, so it is no part and no whole: {0}.",
    no_remainder: "What is divided here is no part of what it is divided by, so nothing is left over: {0}.",
    not_growth: "A rate of growth is needed here, and this is none: {0}.",
    average_rate: "An average over several years leads back to no single year: {0}.",
    base_period_not_printed: "The article does not print the year that this growth starts from: {0}.",
    two_way_trade: "Trade both ways between two economies is no whole for one way of it: {0}.",
    chain_length: "A chain takes from one to {0} shares.",

    not_finite: "The numbers are too large to be worked with.",
    negative: "One of the numbers is below zero, where only zero or more makes sense.",
    zero_denominator: "The number to divide by is zero, or may be.",
    unit_mismatch: "The units do not go together: {0} and {1}.",
    wrong_unit: "This step does not take {0}. A share or a rate is written in per cent, as 85%.",
    out_of_range: "One of the numbers is outside what this step allows, such as a share above 100%.",
    operands: "This step needs another number of operands.",

    period_not_printed: "The article prints no period for this figure ({0}).",
    period_from_context: "The period was inferred from the sentences around the figure ({0}).",
    forecast: "The article expects this, and it had not happened when it was printed ({0}).",
    preliminary: "The article calls this preliminary ({0}).",
    open_end: "“More than” and “less than” have no end on one side ({0}), nor has what is computed with them.",
    revised_later: "A revised figure of the same is printed ({0}).",
    speaker_from_context: "Who said it was inferred from the sentences around the figure ({0}).",
    different_attribution: "The two come from different sources: {0}; {1}.",
    one_attributed: "One of the two is attributed ({0}); for the other no source is named.",
    none_attributed: "No source is named for either figure.",
    round_number: "This figure is printed as a round number, whose last digits are not \
                   significant ({0}).",
    round_numbers: "Both figures are printed as round numbers, whose last digits are not \
                    significant.",
    round_numbers_strict: "The strict reading takes them to the last printed digit all the same.",
    round_numbers_overlap: "Their intervals overlap, so the order is not certain.",
    one_amount: "Exports ({0}) are set against world trade ({1}). For the world as a whole the two \
                 are one amount, seen from two sides.",
    left_open: "The article leaves open {0} ({1}).",
    open: |open| match open {
        Open::Flow => "whether one way or both ways are counted",
        Open::Grouping => "who counts as one",
        Open::Definition => "what counts as this",
        Open::Prices => "whether prices are current or constant",
        Open::Scope => "what exactly is counted",
        Open::Averaging => "how this was averaged",
    },
    slip: |slip| match slip {
        Slip::CrossedCuts => "Both are parts of one total, cut in two ways: they are not added.",
        Slip::PartInsideTotal => "The total already holds the other: they are not added.",
        Slip::OverlappingGoods => "The two may overlap, and neither holds the other.",
        Slip::CountIsNoValue => "A count is no share of a value.",
        Slip::GrowthIsNoShare => "A rate of growth is no share of a total.",
        Slip::QuarterTimesFour => "A part of one year, multiplied, is not another year.",
        Slip::OtherRanking => "The two places belong to different rankings.",
    },
    disputed: "Other publications print another value of this figure ({0}).",
    loose_word: "The article puts this in a word, “{0}”, which may be meant loosely ({1}).",
    part_larger: "The part is larger than the whole.",
    typed_figure: "This uses your own number; the sheet cannot know what it measures.",

    base_not_printed: "The article does not print the total that this is a share of ({0}).",
    level_not_printed: "The article does not print the level that this growth starts from ({0}).",
    others_not_printed: "The article does not print the values of the others in this ranking \
                         ({0}).",
    rank_not_printed: "The article prints no rank, and one that is not listed may stand higher \
                       ({0}).",
    listed_only: "Only those that the article lists are compared; there may be others ({0}).",
    order_not_certain: "The order of these two is not certain ({0}; {1}).",

    verdict: |verdict| match verdict {
        Verdict::Valid => "Valid",
        Verdict::Noted => "Period inferred",
        Verdict::Caution => "Read with care",
        Verdict::Refused => "Not comparable",
    },
    role: |role| match role {
        Role::Part => "Part",
        Role::Whole => "Whole",
        Role::Share => "Share",
        Role::Level => "Level",
        Role::Growth => "Growth",
    },
    end: |end| match end {
        End::Lowest => "Lowest value",
        End::Highest => "Highest value",
        End::Middle => "From the figures as they stand",
    },
    reads: "{0}: {1} stands for {2}",
    reads_exact: "{0}: {1}, exact",
    works: "{0}: {1} = {2}",

    withheld: WithheldText {
        ratio_of_ranks: "No ratio: places are not divided.",
        by_zero: "No ratio: the number to divide by may be zero or less.",
        rate_of_percentages: "No annual rate: percentages differ in points and do not compound.",
        rate_within_a_year: "No annual rate: the two are at most one year apart.",
        order: "No sure order: the ranges share {0}.",
        ratio_of_rates: "No ratio: rates of growth differ in points.",
        places: "No number of places: a band such as Top 10 has no middle, so it may be {0}.",
    },
    refusals: RefusalTexts {
        sides: SidesText {
            pair: SideText {
                one: "The first",
                other: "the second",
            },
            part_whole: SideText {
                one: "The part",
                other: "the whole",
            },
            share_whole: SideText {
                one: "The share",
                other: "the whole",
            },
            part_share: SideText {
                one: "The part",
                other: "the share",
            },
            level_growth: SideText {
                one: "The level",
                other: "the growth",
            },
        }
        .table(),
        differ: "{0} is {1}; {2} is {3}{4}.",
        units: "{0} is {1}; {2} is {3}.",
        no_percentage: "A percentage is needed here; this is {0}.",
        not_counted: ", and no article counts the part in it",
        not_inside: ", which does not include it",
        no_whole: ", and trade both ways is no whole for one way of it",
        all_partners: PartnersText {
            exports: " to all partners",
            other: " with all partners",
        },
    },
    questions: QuestionTexts {
        compare: "How do {0} and {1} compare in {2}?",
        change: "How {0} {1} change from {2} to {3}?",
        change_verb: Plural {
            one: "did",
            many: "did",
        },
        compare_any: "How do these two compare: {0}; {1}?",
        share: "What share {0} {1} {2}?",
        share_verb: Plural {
            one: "is",
            many: "are",
        },
        part: "How much is {0} share ({1}) of {2}?",
        whole: "What is the total, if {0} {1} {2} of it?",
        whole_verb: Plural {
            one: "is",
            many: "are",
        },
        level_before: Grown {
            rise: "What {0} {1} before growing by {2}?",
            fall: "What {0} {1} before falling by {2}?",
        },
        level_verb: Plural {
            one: "was",
            many: "were",
        },
        complement: "How much lies outside {0}?",
        remainder: "How much {0} lies outside {1} share ({2})?",
    },
};
