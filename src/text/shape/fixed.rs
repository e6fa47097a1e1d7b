//! The shape of the texts of the prerendered page, which the program in the browser does not carry.

use super::boxes::{FindText, PopText};
use super::figure::{
    CiteText, FigureIsText, KindText, OpenEndText, OthersFilterText, ProvenanceText, StatusText,
};
use super::forms::Plural;
use super::menu::{
    AnswerMenuText, CardCiteText, CopyText, EmbedCodeText, EmbedSaysText, EmbedText, LookText,
    MenuText, PaperText, PinText, PinnedText,
};
use super::notebook::NotebookText;
use crate::dataset::StatementKind;

/// What only the prerendered page says: head, lead, footer, method. A struct of its own, so that
/// the program in the browser does not carry it.
pub struct FixedText {
    /// Where scripts are switched off.
    pub noscript: &'static str,
    /// The first link of the page, past its head.
    pub skip: &'static str,
    /// A filter that leaves nothing out.
    pub any: &'static str,
    /// How to read the marks.
    pub lead_note: &'static str,
    /// The fold around that.
    pub how_to_read: &'static str,
    /// The footer's columns.
    pub footer: FooterText,
    /// The way to every check, to every figure; templates with `{count}`.
    pub ways: Ways,
    /// What other publications print of a figure.
    pub others: OthersText,
    /// The boxes of marks and computed numbers.
    pub pop: PopText,
    /// The box in which a reader keeps answers.
    pub notebook: NotebookText,
    /// The box in which a reader looks for something.
    pub find: FindText,
    /// The fold with the versions of the data.
    pub versions: &'static str,
    /// The fold with further cards; a template with `{topics}`.
    pub more: &'static str,
    /// The drawer of a card: printed figures, caveats; a template with `{count}`.
    pub sources: &'static str,
    /// Heading of the caveats.
    pub cautions: &'static str,
    /// What the asterisk of a card means.
    pub inferred: Inferred,
    /// The one-file edition in the footer.
    pub whole: WholeText,
    /// A newer version of the sheet is ready.
    pub newer: NewerText,
    /// Method, paragraph by paragraph.
    pub method: MethodText,
    /// The fold with the method.
    pub how_ranges: &'static str,
    /// The fold with the notes on the articles.
    pub notes_on: &'static str,
    /// The fold with the statements; a template with `{count}`.
    pub statements: &'static str,
    /// Introduction to the list of statements.
    pub statements_intro: &'static str,
    /// The names of the kinds of statement.
    pub statement_kinds: StatementKindText,
    /// When the code cannot start.
    pub failures: FailureText,
    /// What the page says when nothing has started after a while.
    pub late: &'static str,
    /// The same in a table.
    pub unnamed_short: &'static str,
    /// Labels of a row’s provenance.
    pub provenance: ProvenanceText,
    /// Names of the kinds of figures.
    pub kinds: KindText,
    /// Names of the options of what others print.
    pub others_filter: OthersFilterText,
    /// Citation of a figure.
    pub cite: CiteText,
    /// What a figure says up to its value.
    pub figure_is: FigureIsText,
    /// What a figure was when it was printed.
    pub status: StatusText,
    /// Who said it, and where: `{who}`, `{where}`.
    pub said_in: &'static str,
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
    /// What a figure without one of its ends stands for.
    pub open_end: OpenEndText,
    /// A printed range.
    pub precision_range: &'static str,
    /// A band of places.
    pub precision_band: &'static str,
    /// The article prints a word where the sheet shows a number.
    pub in_words: &'static str,
    /// No card and no check uses a figure.
    pub unused: &'static str,
    /// What a check leads to.
    pub check_links: CheckLinkText,
    /// What the folded checks are, in a few words.
    pub audit_folds: AuditFoldText,
    /// On paper: how many checks are left out; a template with `{count}`.
    pub audit_rest: &'static str,
    /// Words of the bibliography.
    pub biblio: BiblioText,
    /// One check, several checks: "{count} checks".
    pub checks: Plural,
    /// Menu of a card.
    pub menu: MenuText,
    /// Pictures and paper.
    pub paper: PaperText,
    /// The menus of what a reader works with.
    pub answer_menu: AnswerMenuText,
    /// What is copied with its source.
    pub copy_with_source: CopyText,
    /// What stands below a copied answer: `{version}`, with the marks of `static/js/menu.js`.
    pub answer_cite: &'static str,
    /// In place of a publisher: computed by Hechos.
    pub by_hechos: &'static str,
    /// Citation of a card.
    pub card_cite: CardCiteText,
    /// Under a card in a frame.
    pub embed: EmbedText,
    /// Menu of a card: embed it.
    pub embed_codes: EmbedCodeText,
    /// What happened to a figure between two versions.
    pub changes: ChangeText,
    /// The change list.
    pub releases: ReleaseText,
    /// Below a card of a site that pinned a version.
    pub pinned: PinnedText,
    /// In the menu of a card, whether its code follows updates.
    pub pin: PinText,
    /// In the menu of a card, what its codes do not do.
    pub embed_says: EmbedSaysText,
    /// In the menu of a card, how an embedded one looks.
    pub look: LookText,
}

/// The footer's columns.
pub struct FooterText {
    /// What the sheet does not do.
    pub promise: FootText,
    /// Where the data are.
    pub data: FootText,
    /// Who may use them.
    pub licence: FootText,
}

/// A column of the footer.
pub struct FootText {
    /// Heading.
    pub head: &'static str,
    /// Text.
    pub text: &'static str,
}

/// The one-file edition.
pub struct WholeText {
    /// Heading.
    pub head: &'static str,
    /// Link with `{size}` in kilobytes.
    pub link: &'static str,
    /// What it is.
    pub rest: &'static str,
}

/// A newer version of the sheet is ready.
pub struct NewerText {
    /// The line.
    pub line: &'static str,
    /// Its button.
    pub button: &'static str,
}

/// The method; templates.
pub struct MethodText {
    /// What the marks mean.
    pub marks: &'static str,
    /// The plausible reading.
    pub plausible: &'static str,
    /// The strict reading.
    pub strict: &'static str,
    /// How results are found.
    pub results: &'static str,
    /// What is refused.
    pub refusing: &'static str,
}

impl MethodText {
    /// Every paragraph, first to last.
    #[must_use]
    pub const fn paragraphs(&self) -> [&'static str; 5] {
        [
            self.marks,
            self.plausible,
            self.strict,
            self.results,
            self.refusing,
        ]
    }
}

/// The names of the kinds of statement.
pub struct StatementKindText {
    /// Members of a list.
    pub members: &'static str,
    /// Order of a ranking.
    pub order: &'static str,
    /// What pushes the figures up.
    pub driver: &'static str,
    /// What could push them down.
    pub risk: &'static str,
    /// What they depend on.
    pub dependency: &'static str,
    /// Anything else.
    pub context: &'static str,
}

impl StatementKindText {
    /// The name of a kind.
    #[must_use]
    pub const fn of(&self, kind: StatementKind) -> &'static str {
        match kind {
            StatementKind::Members => self.members,
            StatementKind::Order => self.order,
            StatementKind::Driver => self.driver,
            StatementKind::Risk => self.risk,
            StatementKind::Dependency => self.dependency,
            StatementKind::Context => self.context,
        }
    }
}

/// Why the code cannot start.
pub struct FailureText {
    /// The browser is too old.
    pub too_old: &'static str,
    /// A file is missing.
    pub not_loaded: &'static str,
    /// The server sends it with the wrong type.
    pub wrong_type: &'static str,
    /// A policy blocks it.
    pub blocked: &'static str,
    /// Anything else.
    pub stopped: &'static str,
    /// The page is translated.
    pub translated: &'static str,
    /// The figures are missing, or of another version.
    pub no_figures: &'static str,
}

impl FailureText {
    /// Every one, by its number in `static/js/start.js`.
    #[must_use]
    pub const fn numbered(&self) -> [&'static str; 7] {
        [
            self.too_old,
            self.not_loaded,
            self.wrong_type,
            self.blocked,
            self.stopped,
            self.translated,
            self.no_figures,
        ]
    }
}

/// What a check leads to.
pub struct CheckLinkText {
    /// Before its figures.
    pub figures: &'static str,
    /// The calculator.
    pub calculator: &'static str,
    /// The comparison.
    pub comparison: &'static str,
    /// Before the cards.
    pub cards: &'static str,
}

/// What folded checks are.
pub struct AuditFoldText {
    /// They cannot be compared.
    pub not_comparable: &'static str,
    /// They cannot be tested.
    pub not_testable: &'static str,
    /// They are derived.
    pub derived: &'static str,
}

/// Words of the bibliography.
pub struct BiblioText {
    /// No title.
    pub no_title: &'static str,
    /// No date.
    pub no_date: &'static str,
    /// Before the names of whom it quotes.
    pub quotes: &'static str,
}

/// What happened to a figure, with `{figure}`, `{before}` and `{after}`.
pub struct ChangeText {
    /// It says something else.
    pub changed: &'static str,
    /// It is new.
    pub added: &'static str,
    /// It is gone.
    pub gone: &'static str,
    /// Only its columns differ.
    pub columns: &'static str,
}

/// The change list: a version with `{version}` and `{date}`.
pub struct ReleaseText {
    /// Before its changes.
    pub changed: &'static str,
    /// Without one.
    pub same: &'static str,
    /// The first, with `{count}`.
    pub first: &'static str,
}

/// Links to the pages beside the sheet; templates with `{count}`.
pub struct Ways {
    /// What the checks are.
    pub checks: &'static str,
    /// Link to all of them.
    pub all_checks: &'static str,
    /// What the figures are; with `{of_the_articles}`.
    pub figures: &'static str,
    /// Link to all of them.
    pub all_figures: &'static str,
    /// Link to the checks from one of them that no card is about.
    pub checks_named: &'static str,
    /// Where no check disagrees.
    pub all_hold: &'static str,
}

/// What of a figure is read from the text around it.
pub struct Inferred {
    /// Its period.
    pub period: &'static str,
    /// Who said it.
    pub speaker: &'static str,
    /// Both.
    pub both: &'static str,
}

/// What other publications print of a figure.
pub struct OthersText {
    /// Its heading.
    pub head: &'static str,
    /// How many print it; a template with `{counts}`.
    pub told: &'static str,
    /// The same; with `{count}`, as the next ones.
    pub same: Plural,
    /// More exactly.
    pub refines: Plural,
    /// Less exactly.
    pub rounds: Plural,
    /// Another value.
    pub differs: Plural,
    /// None was found that prints the same thing.
    pub none: &'static str,
    /// Before what is about something else.
    pub linked: &'static str,
    /// Published by who counted or decided it.
    pub primary: &'static str,
    /// In place of a day that is not printed: the `{date}` of the look.
    pub seen: &'static str,
    /// Of one print: the same.
    pub how_same: &'static str,
    /// Of one print: more exactly.
    pub how_refines: &'static str,
    /// Of one print: less exactly.
    pub how_rounds: &'static str,
    /// Of one print: another value.
    pub how_differs: &'static str,
    /// The sign in a card.
    pub sign: &'static str,
    /// Of which figures others print another value, behind the sign that says so; a template with `{figures}`.
    pub disputed: &'static str,
    /// In what is copied of a disputed figure.
    pub cited: &'static str,
}
