//! The shape of the texts of menus: what a reader copies, cites, downloads and embeds.

/// Menu of a card.
pub struct MenuText {
    /// Its name.
    pub name: &'static str,
    /// Group: its link.
    pub link: &'static str,
    /// Copy the link.
    pub copy_link: &'static str,
    /// Group: cite.
    pub cite: &'static str,
    /// Cite as plain text.
    pub plain_text: &'static str,
    /// Group: download.
    pub download: &'static str,
    /// Group: calculator.
    pub calculator: &'static str,
    /// Open the question there.
    pub open: &'static str,
    /// Name of the field that holds what is copied.
    pub field: &'static str,
    /// Copy from it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied.
    pub denied: &'static str,
}

/// Names of the menus of what a reader works with.
pub struct AnswerMenuText {
    /// That of an answer.
    pub answer: &'static str,
    /// That of checks and figures.
    pub list: &'static str,
}

/// What is copied with its source.
pub struct CopyText {
    /// The button.
    pub button: &'static str,
    /// Before the figures that an answer is computed from.
    pub computed_from: &'static str,
    /// Before the figures of anything else.
    pub figures: &'static str,
    /// Before one source.
    pub source: &'static str,
    /// Before several.
    pub sources: &'static str,
    /// There is nothing to copy.
    pub nothing: &'static str,
}

/// Citation of a card.
pub struct CardCiteText {
    /// What it rests on: `{period} {articles} {version}`.
    pub about: &'static str,
    /// The whole line: `{title} {source}`, with the marks of `static/js/menu.js`.
    pub line: &'static str,
}

/// Under a card in a frame.
pub struct EmbedText {
    /// Link to the sheet.
    pub open: &'static str,
    /// Whose figures the working cards hold, with `{publishers}` and `{version}`.
    pub source: &'static str,
    /// The day of the data, with `{date}`.
    pub day: &'static str,
}

/// Embed a card.
pub struct EmbedCodeText {
    /// The group.
    pub name: &'static str,
    /// As an element.
    pub element: &'static str,
    /// As a frame.
    pub frame: &'static str,
    /// As a picture.
    pub picture: &'static str,
}

/// What the codes do not do.
pub struct EmbedSaysText {
    /// A file alone has none: where they are.
    pub elsewhere: &'static str,
    /// The element leaves choices out.
    pub left_out: &'static str,
}

/// Whether the code of a card follows updates.
pub struct PinText {
    /// It does.
    pub follows: &'static str,
    /// It is pinned to `{version}`.
    pub pinned: &'static str,
}

/// Below a card of a site that pinned `{pinned}`, of `{day}`, where the data are `{version}`.
pub struct PinnedText {
    /// Before the changes.
    pub changed: &'static str,
    /// None is in this card.
    pub same: &'static str,
    /// There is no such version.
    pub unknown: &'static str,
    /// It could not be loaded.
    pub not_loaded: &'static str,
}
