//! The shape of the texts of the prerendered page, which the program in the browser does not carry.

/// What only the prerendered page says: head, lead, footer, method. A struct of its own, so that
/// the program in the browser does not carry it.
pub struct FixedText {
    /// Where scripts are switched off.
    pub noscript: &'static str,
    /// How to read the marks.
    pub lead_note: &'static str,
    /// How many checks disagree, before a link to them: none, one, several (a template with `{count}`).
    pub disagreeing: [&'static str; 3],
    /// Link text after `disagreeing`.
    pub lead_link: &'static str,
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
    /// When the code cannot start: old browser, file missing, wrong type, blocked, other, translated,
    /// figures of another version.
    pub failures: [&'static str; 7],
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
    /// What a figure says up to its value, with `{figure}`: of a number, of a word; of one, of several.
    pub figure_is: [[&'static str; 2]; 2],
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
    /// What a figure without an upper end stands for.
    pub open_end: [&'static str; 2],
    /// A printed range.
    pub precision_range: &'static str,
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
    /// Bibliography: no title, no date, quotes (before names).
    pub biblio: [&'static str; 3],
    /// One check, several checks: "{count} checks".
    pub checks: [&'static str; 2],
    /// Menu of a card: its name, link, copy the link, cite, as plain text, download, calculator, open
    /// there, name of the field, copy, copied, could not be copied.
    pub menu: [&'static str; 12],
    /// The menus of what a reader works with: name of that of an answer; name of that of checks and
    /// figures.
    pub answer_menu: [&'static str; 2],
    /// What is copied with its source: the button; what is computed from, what else stands there; one
    /// source, several; nothing to copy.
    pub copy_with_source: [&'static str; 6],
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
}
