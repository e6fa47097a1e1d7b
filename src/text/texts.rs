//! The shape of the texts: one struct that each language fills whole, so that none can be missing.

use crate::state::CardId;

/// Everything the sheet says in one language. Templates hold `{name}` slots.
pub struct Texts {
    /// Masthead and sections.
    pub page: PageText,
    /// Controls and labels that several parts share.
    pub ui: UiText,
    /// Answers to comparisons and shares.
    pub answers: AnswerText,
    /// The cards.
    pub cards: ByCard<CardText>,
}

/// Masthead and sections.
pub struct PageText {
    /// Beside the wordmark.
    pub deck: &'static str,
    /// Skip link.
    pub skip: &'static str,
    /// Title and introduction of each section, in the order of the sheet.
    pub sections: [SectionText; 12],
}

/// What only the prerendered page says: head, lead, footer, method. A struct of its own, so that
/// the program in the browser does not carry it.
pub struct FixedText {
    /// `<title>`.
    pub title: &'static str,
    /// `<meta name="description">`.
    pub description: &'static str,
    /// Where scripts are switched off.
    pub noscript: &'static str,
    /// The lead paragraph, a template.
    pub lead: &'static str,
    /// How to read the marks, a template with `{count}` and a link text.
    pub lead_note: &'static str,
    /// Link text after `lead_note`.
    pub lead_link: &'static str,
    /// What each key figure is, in order.
    pub keys: [&'static str; 5],
    /// Heading and text of the footer's columns.
    pub footer: [(&'static str, &'static str); 3],
    /// The one-file edition in the footer: heading, link with `{size}` in kilobytes, what it is.
    pub whole: [&'static str; 3],
    /// A newer version of the sheet is ready: the line and its button.
    pub newer: [&'static str; 2],
    /// Method, paragraph by paragraph; templates.
    pub method: [&'static str; 5],
    /// Heading of the list of statements.
    pub statements: &'static str,
    /// Introduction to the list of statements.
    pub statements_intro: &'static str,
    /// The names of the kinds of statement, in the order of `StatementKind`.
    pub statement_kinds: [&'static str; 6],
    /// When the code cannot start: old browser, file missing, wrong type, blocked, other, translated.
    pub failures: [&'static str; 6],
    /// What the page says when nothing has started after a while.
    pub late: &'static str,
    /// The same in a table.
    pub unnamed_short: &'static str,
    /// Labels of a row’s provenance (the citation names the figure): place, said by, period, printed, precision, part
    /// of, note, used in, base, left open.
    pub provenance: [&'static str; 10],
    /// Names of the kinds of figures, in the order of `FigureKind`.
    pub kinds: [&'static str; 7],
    /// Label of a citation; the sentence that follows the place, with {version} and {id}; the link to
    /// the row.
    pub cite: [&'static str; 3],
    /// Label of the link that asks with a figure.
    pub ask: &'static str,
    /// The link of `ask`.
    pub ask_link: &'static str,
    /// "{width}; strictly {strict}", each with its sign.
    pub precision: &'static str,
    /// "{width} in both readings".
    pub precision_same: &'static str,
    /// A count or rank.
    pub precision_exact: &'static str,
    /// What a figure without an upper end stands for.
    pub open_end: &'static str,
    /// A band of places.
    pub precision_band: &'static str,
    /// The article prints a word where the sheet shows a number.
    pub in_words: &'static str,
    /// No card and no check uses a figure.
    pub unused: &'static str,
    /// Checks: before the figures, the calculator, the comparison, before the cards.
    pub check_links: [&'static str; 4],
    /// What cannot be compared, cannot be tested, and is derived, in a few words.
    pub audit_folds: [&'static str; 3],
    /// On paper: how many checks are left out; a template with `{count}`.
    pub audit_rest: &'static str,
    /// Bibliography: no title, no date, quotes.
    pub biblio: [&'static str; 3],
    /// "found in a public copy".
    pub found_address: &'static str,
    /// One check, several checks: "{count} checks".
    pub checks: [&'static str; 2],
    /// Menu of a card: its name, link, copy the link, cite, as plain text, download, calculator, open
    /// there, name of the field, copy, copied, could not be copied.
    pub menu: [&'static str; 12],
    /// The menus of what a reader works with: name of that of an answer, copy the answer; name of that
    /// of checks and figures.
    pub answer_menu: [&'static str; 3],
    /// What stands below a copied answer: `{version}`, with the marks of `static/js/menu.js`.
    pub answer_cite: &'static str,
    /// In place of a publisher: computed by Hechos.
    pub by_hechos: &'static str,
    /// Citations: `{period} {articles} {version}`; and the whole line, `{title} {source}`, with the
    /// marks of `static/js/menu.js`.
    pub card_cite: [&'static str; 2],
    /// Under a card in a frame: link to the sheet; whose figures the working cards hold, with
    /// `{publishers}` and `{version}`; the day of the data, with `{date}`.
    pub embed: [&'static str; 3],
    /// Menu of a card: embed it, as an element, as a frame, as a picture.
    pub embed_codes: [&'static str; 4],
    /// What happened to a figure between two versions, with `{figure}`, `{before}` and `{after}`: it
    /// says something else, it is new, it is gone, only its columns differ.
    pub changes: [&'static str; 4],
    /// The change list: a version with `{version}` and `{date}`, before its changes; without one; the
    /// first, with `{count}`.
    pub releases: [&'static str; 3],
    /// Below a card of a site that pinned `{pinned}`, of `{day}`, where the data are `{version}`: before
    /// the changes, without one in this card, no such version, it could not be loaded.
    pub pinned: [&'static str; 4],
    /// In the menu of a card, whether its code follows updates: it does, it is pinned to `{version}`.
    pub pin: [&'static str; 2],
    /// Where a file alone has no such codes: where they are; and that the element leaves choices out.
    pub embed_says: [&'static str; 2],
    /// What the cards have found.
    pub stories: ByCard<CardStory>,
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
    /// Spoken before a computed number.
    pub computed_label: &'static str,
    /// Name of the slider that goes through a chart.
    pub chart: &'static str,
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
    pub pick_none: [&'static str; 2],
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
    /// The same figure twice, with room on both sides.
    pub levels_same: &'static str,
    /// Another subject, shares: `{points}`.
    pub points: &'static str,
    /// The same without a ratio.
    pub points_only: &'static str,
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
    /// A level a period before: `{result} {when}`.
    pub before: &'static str,
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

/// What one card says when the reader chooses. Every text may hold the card's slots.
pub struct CardText {
    /// What the chart shows, for those who do not see it.
    pub chart: &'static str,
    /// Label of the comparison control.
    pub ask: &'static str,
    /// Caption of the table.
    pub table: &'static str,
    /// Head of the table's first column.
    pub row: &'static str,
    /// Short labels that only this card needs.
    pub labels: &'static [&'static str],
}

/// What one card has found: the part that no choice changes. Every text may hold the card's slots.
pub struct CardStory {
    /// Topic, bold in the kicker.
    pub topic: &'static str,
    /// The finding.
    pub finding: &'static str,
    /// Under the chart.
    pub caption: Option<&'static str>,
    /// What the chart says, in sentences.
    pub sentence: &'static str,
    /// What contradicts or is refused.
    pub flag: Option<&'static str>,
    /// Notes: whether it changes the reading, head, text.
    pub notes: &'static [(bool, &'static str, &'static str)],
}

/// Something for each of the fourteen cards that show figures.
pub struct ByCard<T> {
    /// `world-high-tech`
    pub world_high_tech: T,
    /// `regional-split`
    pub regional_split: T,
    /// `top-products`
    pub top_products: T,
    /// `total-exports`
    pub total_exports: T,
    /// `ai-exporters`
    pub ai_exporters: T,
    /// `ai-trade`
    pub ai_trade: T,
    /// `us-high-tech`
    pub us_high_tech: T,
    /// `us-trade`
    pub us_trade: T,
    /// `state-exports`
    pub state_exports: T,
    /// `state-growth`
    pub state_growth: T,
    /// `sectors`
    pub sectors: T,
    /// `device-exports`
    pub device_exports: T,
    /// `device-balance`
    pub device_balance: T,
    /// `device-hubs`
    pub device_hubs: T,
}

impl<T> ByCard<T> {
    /// What belongs to a card; None for the four working sections.
    #[must_use]
    pub fn get(&self, card: CardId) -> Option<&T> {
        Some(match card {
            CardId::WorldHighTech => &self.world_high_tech,
            CardId::RegionalSplit => &self.regional_split,
            CardId::TopProducts => &self.top_products,
            CardId::TotalExports => &self.total_exports,
            CardId::AiExporters => &self.ai_exporters,
            CardId::AiTrade => &self.ai_trade,
            CardId::UsHighTech => &self.us_high_tech,
            CardId::UsTrade => &self.us_trade,
            CardId::StateExports => &self.state_exports,
            CardId::StateGrowth => &self.state_growth,
            CardId::Sectors => &self.sectors,
            CardId::DeviceExports => &self.device_exports,
            CardId::DeviceBalance => &self.device_balance,
            CardId::DeviceHubs => &self.device_hubs,
            CardId::Compare | CardId::Share | CardId::Audit | CardId::Figures => return None,
        })
    }
}
