//! The shape of the texts: one struct that each language fills whole, so that none can be missing.

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
    /// Skip link.
    pub skip: &'static str,
    /// Key figures, comparison, calculator, checks, all figures, sources; introductions are templates
    /// of [`super::of_articles`].
    pub sections: [SectionText; 6],
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
    pub readings: [&'static str; 2],
    /// Legend of the theme switch.
    pub theme: &'static str,
    /// The three themes.
    pub themes: [&'static str; 3],
    /// Heading of the table of contents.
    pub contents: &'static str,
    /// Link to the top of the page.
    pub to_top: &'static str,
    /// Fold with the table of a card.
    pub as_table: &'static str,
    /// Heading of the source notes.
    pub printed_in: &'static str,
    /// "Notes and sources", label of a card's margin.
    pub notes: &'static str,
    /// "read from context".
    pub from_context: &'static str,
    /// "no period printed".
    pub undated: &'static str,
    /// "said by {who}".
    pub said_by: &'static str,
    /// "no source named".
    pub unnamed: &'static str,
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
    /// A printed rate, a computed one, and what lies between them: "points apart".
    pub rates: [&'static str; 3],
    /// A band of places; a template with `{from}` and `{to}`.
    pub places: &'static str,
    /// Key of the chart: certain part, band, tick.
    pub key: [&'static str; 3],
    /// Caption of the figures table.
    pub figures_caption: &'static str,
    /// Name of the search over the figures table.
    pub figures_search: &'static str,
    /// Column heads of the figures table.
    pub columns: [&'static str; 6],
    /// Search, source, subject, measure, period, kind.
    pub filters: [&'static str; 6],
    /// "All".
    pub all: &'static str,
    /// "{count} of {total} figures".
    pub count: &'static str,
    /// No figure fits.
    pub none_found: &'static str,
    /// Button that clears the filters.
    pub clear: &'static str,
    /// "paragraph {number}".
    pub paragraph: &'static str,
    /// First figure, second figure.
    pub compare_fields: [&'static str; 2],
    /// What the calculator works out: legend, then the tasks.
    pub tasks: [&'static str; 4],
    /// Part, whole, share, the share that is known, level, growth.
    pub share_fields: [&'static str; 6],
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
    /// Start again.
    pub reset: &'static str,
    /// Placeholder of a picker.
    pub pick: &'static str,
    /// No figure in the list of a picker; words that picked none.
    pub pick_none: [&'static str; 4],
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
    pub reasons: [&'static str; 2],
    /// Name of the questions of a figure; a template with `{figure}` and `{count}`.
    pub picks: &'static str,
    /// The answer in the other reading, the same answer there, and the button that goes there;
    /// templates with `{reading}` and `{result}`.
    pub other_reading: [&'static str; 3],
    /// How a share, a part, a whole, a chain, a chain without a whole, a level before, a remainder
    /// and a remainder of a whole are worked out.
    pub formulas: [&'static str; 8],
    /// Heading over the derivation.
    pub steps: &'static str,
    /// The article prints the same share, and they agree or not.
    pub printed_share: [&'static str; 2],
    /// Names: difference, ratio, change, annual rate, order, points, places.
    pub measures: [&'static str; 7],
    /// Order: sure, equal, not certain.
    pub orders: [&'static str; 3],
    /// Audit: "All", "Printed".
    pub audit: [&'static str; 2],
    /// Label of the audit's filters.
    pub audit_filters: &'static str,
    /// Notice when a link was not understood; a template.
    pub broken_link: &'static str,
    /// Close a notice.
    pub dismiss: &'static str,
    /// Chart label of a share strip.
    pub share_strip: &'static str,
}

/// Sentences of answers.
pub struct AnswerText {
    /// Another subject, level: `{what} {of_b} {ratio} {difference}`, as all comparisons.
    pub levels: &'static str,
    /// The same with an uncertain order.
    pub levels_uncertain: &'static str,
    /// Of exports beside imports: a surplus, a deficit.
    pub balance: [&'static str; 2],
    /// The same figure twice, with room on both sides.
    pub levels_same: &'static str,
    /// Another subject, shares: `{points}`.
    pub points: &'static str,
    /// The same without a ratio.
    pub points_only: &'static str,
    /// Rates of growth at two times: `{from} {to} {points}`, of a rise, a fall and what may be either.
    pub rates: [&'static str; 3],
    /// Another time, level: `{from} {to} {change} {difference}`, of a rise, a fall and what may be
    /// either. Falls come without their sign.
    pub times: [&'static str; 3],
    /// Added when a compound rate exists: `{rate} {years}`.
    pub rate: &'static str,
    /// Another time, shares: `{from} {to} {points} {change}`, likewise.
    pub times_points: [&'static str; 3],
    /// Ranks: `{a} {b} {places}`.
    pub ranks: [&'static str; 2],
    /// Ranks that cannot be told apart.
    pub ranks_uncertain: &'static str,
    /// A share: `{part} {share} {whole}`.
    pub share: &'static str,
    /// A part from share and whole: `{result} {share} {whole}`.
    pub part: &'static str,
    /// A whole from part and share.
    pub whole: &'static str,
    /// A level a period before: `{growth} {result}`, of a rise and of a fall.
    pub before: [&'static str; 2],
    /// A chain: `{result}`.
    pub chain: &'static str,
    /// Several were read from context: periods, speakers, both.
    pub from_context: [&'static str; 3],
    /// Refused, in a card: no number.
    pub refused: &'static str,
    /// What a share leaves over: `{share} {result}`.
    pub rest: &'static str,
    /// What a share leaves of a whole: `{share} {whole} {result}`.
    pub rest_of: &'static str,
}
