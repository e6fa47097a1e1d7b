//! The shape of the texts: one struct that each language fills whole, so that none can be missing.

pub(super) mod answers;
pub(super) mod boxes;
pub(super) mod by_variant;
pub(super) mod figure;
pub(super) mod fixed;
pub(super) mod forms;
pub(super) mod menu;
pub(super) mod notebook;
pub(super) mod ui;

pub use fixed::FixedText;
pub use forms::Direction;
pub use ui::{Column, Filter, Formula, OtherReading};

use answers::AnswerText;
use forms::Plural;
use ui::{
    AuditText, ByColumn, ByFilter, ByFormula, ByOtherReading, ByReading, BySlot, ByTask, ByTheme,
    CompareText, KeyText, MeasureText, OrderText, PickedText, PrintedShareText, RateText,
    SortedText,
};

/// Everything the sheet says in one language. Templates hold `{name}` slots.
pub struct Texts {
    /// Masthead and sections.
    pub page: PageText,
    /// Controls and labels that several parts share.
    pub ui: UiText,
    /// Answers to comparisons and shares.
    pub answers: AnswerText,
}

/// Masthead and sections.
pub struct PageText {
    /// The sections that every sheet has.
    pub sections: Sections,
}

/// The sections that every sheet has; introductions are templates of [`crate::text::of_articles`].
pub struct Sections {
    /// Key figures.
    pub lead: SectionText,
    /// Comparison.
    pub compare: SectionText,
    /// Calculator.
    pub share: SectionText,
    /// Checks.
    pub audit: SectionText,
    /// All figures.
    pub figures: SectionText,
    /// Sources and method.
    pub sources: SectionText,
    /// What does not add up.
    pub adds_up: SectionText,
    /// Both calculators.
    pub ask: SectionText,
    /// The ways to the pages of checks and figures.
    pub more: SectionText,
}

/// Title and introduction of a section.
pub struct SectionText {
    /// Heading.
    pub title: &'static str,
    /// Name in the table of contents.
    pub short: &'static str,
    /// One line beside the heading.
    pub intro: &'static str,
}

/// Controls and labels.
pub struct UiText {
    /// Label of the language navigation.
    pub language: &'static str,
    /// Legend of the reading switch.
    pub reading: &'static str,
    /// The two readings.
    pub readings: ByReading,
    /// Legend of the theme switch.
    pub theme: &'static str,
    /// The three themes.
    pub themes: ByTheme,
    /// Heading of the table of contents.
    pub contents: &'static str,
    /// Said of a figure that others print another value of.
    pub others_differ: &'static str,
    /// Name of the settings.
    pub settings: &'static str,
    /// The button to the box in which a reader looks for something.
    pub find: &'static str,
    /// Link from another page to the sheet.
    pub to_sheet: &'static str,
    /// Fold with the table of a card.
    pub as_table: &'static str,
    /// "read from context".
    pub from_context: &'static str,
    /// "no period printed".
    pub undated: &'static str,
    /// "said by {who}".
    pub said_by: &'static str,
    /// "no source named".
    pub unnamed: &'static str,
    /// Beside the time of what is expected.
    pub forecast: &'static str,
    /// Column: as printed.
    pub printed: &'static str,
    /// Column: the range a figure stands for.
    pub stands_for: &'static str,
    /// Group of the questions that a card answers beside its own.
    pub elsewhere: &'static str,
    /// Row label suffix: computed.
    pub computed: &'static str,
    /// Spoken after a computed number.
    pub computed_label: &'static str,
    /// Name of the slider that goes through a chart.
    pub chart: &'static str,
    /// A printed rate beside a computed one.
    pub rates: RateText,
    /// A band of places; a template with `{from}` and `{to}`.
    pub places: &'static str,
    /// Key of the chart.
    pub key: KeyText,
    /// Caption of the figures table.
    pub figures_caption: &'static str,
    /// Name of the search over the figures table.
    pub figures_search: &'static str,
    /// Column heads of the figures table.
    pub columns: ByColumn,
    /// Label of the search.
    pub search: &'static str,
    /// The filters beside it.
    pub filters: ByFilter,
    /// "{count} of {total} figures".
    pub count: &'static str,
    /// How they are sorted.
    pub sorted: SortedText,
    /// No figure fits.
    pub none_found: &'static str,
    /// Button that clears the filters.
    pub clear: &'static str,
    /// "article {letter}".
    pub article: &'static str,
    /// "paragraph {number}".
    pub paragraph: &'static str,
    /// The fields of the comparison.
    pub compare_fields: CompareText,
    /// Legend of the calculator's tasks.
    pub task: &'static str,
    /// What the calculator works out.
    pub tasks: ByTask,
    /// The fields of the calculator.
    pub share_fields: BySlot,
    /// Hint under a field of the calculator.
    pub share_hint: &'static str,
    /// The field that is worked out.
    pub share_leave_empty: &'static str,
    /// A field that may stay empty.
    pub share_optional: &'static str,
    /// Add a share to the chain.
    pub chain_add: &'static str,
    /// Label of a further share of the chain.
    pub chain_field: &'static str,
    /// Take it away.
    pub chain_remove: &'static str,
    /// Back to the example that the sheet opens with.
    pub reset: &'static str,
    /// Placeholder of a picker.
    pub pick: &'static str,
    /// What the list of a picker comes to.
    pub picked: PickedText,
    /// In place of an answer: what a link had wrong, and what to do.
    pub choose_instead: &'static str,
    /// An answer that is not yet of what is typed.
    pub stale: &'static str,
    /// A comparison with an empty field.
    pub compare_missing: &'static str,
    /// Empty a field.
    pub empty: &'static str,
    /// Heading over the offers of a refusal.
    pub offers: &'static str,
    /// Heading over the reasons of a caution.
    pub why_caution: &'static str,
    /// Spoken behind a verdict: one reason, `{count}` reasons.
    pub reasons: Plural,
    /// Name of the questions of a figure; a template with `{figure}` and `{count}`.
    pub picks: &'static str,
    /// What the other reading makes of an answer.
    pub other_reading: ByOtherReading,
    /// The button that goes there; a template with `{reading}`.
    pub to_reading: &'static str,
    /// How an answer is worked out.
    pub formulas: ByFormula,
    /// Heading over the derivation.
    pub steps: &'static str,
    /// The article prints the same share.
    pub printed_share: PrintedShareText,
    /// Names of what a comparison gives.
    pub measures: MeasureText,
    /// The order of two figures.
    pub orders: OrderText,
    /// Words of the audit.
    pub audit: AuditText,
    /// Label of the audit's filters.
    pub audit_filters: &'static str,
    /// Notice when a link was not understood; a template.
    pub broken_link: &'static str,
    /// Close a notice.
    pub dismiss: &'static str,
    /// Chart label of a share strip.
    pub share_strip: &'static str,
}
