//! The page, and its controls in English.

use super::answers::ANSWERS;
use crate::text::shape::forms::Plural;
use crate::text::shape::ui::{
    AuditText, ColumnText, CompareText, FilterText, FormulaText, KeyText, MeasureText, OrderText,
    OtherReadingText, PickedText, PrintedShareText, RateText, ReadingText, SlotText, SortedText,
    TaskText, ThemeText,
};
use crate::text::shape::{PageText, SectionText, Sections, Texts, UiText};

const fn section(title: &'static str, short: &'static str, intro: &'static str) -> SectionText {
    SectionText {
        title,
        short,
        intro,
    }
}

/// The English texts.
pub static TEXTS: Texts = Texts {
    page: PageText {
        sections: Sections {
            lead: section("Key figures", "Key figures", ""),
            compare: section(
                "Compare any two figures",
                "Compare any two",
                "Pick two; the answer comes with its reason.",
            ),
            share: section(
                "Share calculator",
                "Share calculator",
                "Pick what to work out; each answer comes with its range and its derivation.",
            ),
            audit: section(
                "Do the figures add up?",
                "Do the figures add up?",
                "Each relation that the printed figures let one test, tested.",
            ),
            figures: section(
                "All figures",
                "All figures",
                "Every figure {of_the_articles}, once.",
            ),
            sources: section("Sources and method", "Sources", "{Articles}."),
            adds_up: section("What does not add up", "What does not add up", ""),
            ask: section("Ask", "Ask", ""),
            more: section("Checks and figures", "Checks and figures", ""),
        },
    },
    ui: UiText {
        language: "Language",
        reading: "Read figures as",
        readings: ReadingText {
            plausible: "plausible",
            strict: "strict",
        }
        .table(),
        theme: "Theme",
        themes: ThemeText {
            auto: "auto",
            light: "light",
            dark: "dark",
        }
        .table(),
        contents: "Contents",
        others_differ: "others print another value",
        settings: "Settings",
        find: "Find",
        to_sheet: "The sheet",
        as_table: "As a table",
        from_context: "inferred from context",
        undated: "no period printed",
        said_by: "said by {who}",
        forecast: "forecast",
        unnamed: "no source named",
        printed: "As printed",
        stands_for: "Stands for",
        elsewhere: "More questions with this figure",
        computed: "computed",
        computed_label: " (our calculation)",
        chart: "The chart, figure by figure",
        rates: RateText {
            printed: "Printed",
            computed: "Computed",
            apart: "points apart",
        },
        places: "Somewhere from {from} to {to}",
        key: KeyText {
            certain: "at least",
            band: "possible range (open end: no limit printed)",
            tick: "as printed; dotted for “about”",
        },
        figures_caption: "All figures: as printed, range, period and source",
        figures_search: "Search and filter the figures",
        columns: ColumnText {
            subject: "Subject",
            measure: "Measure",
            period: "Period",
            printed: "As printed",
            stands_for: "Stands for",
            source: "Source",
        }
        .table(),
        search: "Search",
        filters: FilterText {
            source: "Source",
            subject: "Subject",
            measure: "Measure",
            period: "Period",
            kind: "Kind",
            others: "What others print",
        }
        .table(),
        count: "{count} of {total} figures. * inferred from context",
        sorted: SortedText {
            by: " Sorted by ",
            turned: ", descending",
        },
        none_found: "No figure fits. Clear the search or a filter.",
        clear: "Clear all",
        article: "article {letter}",
        paragraph: "paragraph {number}",
        compare_fields: CompareText {
            first: "First figure",
            second: "Second figure",
            further: "Figure {number}",
            add: "Compare another with the first",
            beside: "{further}, beside {first}",
        },
        task: "What do you want to know?",
        tasks: TaskText {
            share: "A share, its part or its whole",
            rest: "What a share leaves over",
            before: "The level before it grew",
        }
        .table(),
        share_fields: SlotText {
            part: "Part",
            whole: "Whole",
            share: "Share",
            taken: "Share that is known",
            level: "Level after it grew",
            growth: "Growth",
        }
        .table(),
        share_hint: "Pick a figure or type a number, as 28.9 billion",
        share_leave_empty: "Worked out from the other two",
        share_optional: "May stay empty: then the rest is a percentage",
        chain_add: "Chain another share (85% of 4% of …)",
        chain_field: "of this share",
        chain_remove: "Remove",
        reset: "Back to the example",
        pick: "Search the figures",
        picked: PickedText {
            none_fits: "No figure fits what you typed.",
            passed: "“{words}” picked no figure; the field holds what it held.",
            fits: Plural {
                one: "1 figure fits.",
                many: "{count} figures fit.",
            },
        },
        choose_instead: "{told} Choose from the list above.",
        stale: "Not yet of what you type",
        compare_missing: "Pick two figures to compare.",
        empty: "Clear “{field}”",
        offers: "Nearest questions that have an answer",
        why_caution: "Why caution",
        reasons: Plural {
            one: ", 1 reason below",
            many: ", {count} reasons below",
        },
        picks: "Questions about {figure}: {count}",
        other_reading: OtherReadingText {
            differs: "In the {reading} reading: {result}.",
            same: "The {reading} reading gives the same.",
        }
        .table(),
        to_reading: "Switch to the {reading} reading",
        formulas: FormulaText {
            share: "share = part ÷ whole",
            part: "part = share × whole",
            whole: "whole = part ÷ share",
            chain: "part = share × share × … × whole",
            chain_of_shares: "share of the last whole = share × share × …",
            before: "level before = level ÷ (1 + growth)",
            rest: "rest = 100% − share",
            rest_of: "rest = (100% − share) × whole",
        }
        .table(),
        steps: "How it was worked out",
        printed_share: PrintedShareText {
            agrees: "The article prints {printed}: the ranges overlap.",
            contradicts: "The article prints {printed}: the ranges do not meet.",
        },
        measures: MeasureText {
            difference: "Difference, {first} − {second}",
            ratio: "Ratio, {first} ÷ {second}",
            change: "Change, earlier to later",
            rate: "Rate a year, compound",
            order: "Order",
            points: "Points, {first} − {second}",
            places: "Places, {first} − {second}",
        },
        orders: OrderText {
            sure: "{first}, then {second}",
            same: "the same",
            unsure: "not certain: the ranges overlap",
        },
        audit: AuditText {
            shown: "Shown: ",
            all: "All",
            printed: "Printed",
        },
        audit_filters: "Show verdicts",
        broken_link: "Part of this link was not understood and was left out: {what}",
        dismiss: "Close",
        share_strip: "Share of the whole, 0 to 100%",
    },
    answers: ANSWERS,
};
