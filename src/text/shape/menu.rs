//! The shape of the texts of menus: what a reader copies, cites, downloads and embeds.

/// Menu of a card.
pub struct MenuText {
    /// Its name.
    pub name: &'static str,
    /// Group: its link.
    pub link: &'static str,
    /// Copy the link.
    pub copy_link: &'static str,
    /// Share the link by what the device offers.
    pub share: &'static str,
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

/// Pictures and paper.
pub struct PaperText {
    /// What is chosen between them.
    pub ground: &'static str,
    /// The grounds of a picture, light first.
    pub grounds: [&'static str; 2],
    /// Group: paper.
    pub paper: &'static str,
    /// Print the card.
    pub print_card: &'static str,
    /// Print the answer.
    pub print_answer: &'static str,
    /// Name of the code beside the address.
    pub code: &'static str,
    /// It could not be printed alone: what else there is.
    pub not_printed: &'static str,
    /// The picture could not be made: what else there is.
    pub not_saved: &'static str,
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
    /// The picture leaves colours out.
    pub own_colours: &'static str,
}

/// How an embedded card looks, and what its code shows.
pub struct LookText {
    /// Label: its language.
    pub language: &'static str,
    /// Label: its theme.
    pub theme: &'static str,
    /// That of the reader's device, light, dark.
    pub themes: [&'static str; 3],
    /// Label: the colour of marks and links.
    pub accent: &'static str,
    /// Label: the colour of the ground.
    pub ground: &'static str,
    /// A field picks a colour, after its label.
    pub pick: &'static str,
    /// What is typed is no colour.
    pub no_colour: &'static str,
    /// Links are hard to read, `{ratio}` on `{ground}`.
    pub links: &'static str,
    /// Bars and lines are hard to see.
    pub marks: &'static str,
    /// Small text is hard to read on the chosen ground.
    pub texts: &'static str,
    /// Grey bars are hard to see on it.
    pub greys: &'static str,
    /// The ground of the light theme.
    pub on_light: &'static str,
    /// The ground of the dark theme.
    pub on_dark: &'static str,
    /// The ground that was chosen.
    pub on_chosen: &'static str,
    /// The fold.
    pub preview: &'static str,
    /// Label: the column of the page around.
    pub column: &'static str,
    /// Its widths, the widest first.
    pub columns: [&'static str; 3],
    /// What is shown is `{width}` wide and `{height}` tall.
    pub size: &'static str,
    /// It is on its way.
    pub loading: &'static str,
    /// It cannot be shown.
    pub not_loaded: &'static str,
    /// The code follows a choice.
    pub rewritten: &'static str,
    /// The code has the height of the preview.
    pub fitted: &'static str,
}

/// Whether the code of a card follows updates.
pub struct PinText {
    /// Whether it follows updates.
    pub updates: &'static str,
    /// What of a card stands there.
    pub shows: &'static str,
    /// It does.
    pub follows: &'static str,
    /// It is pinned to `{version}`.
    pub pinned: &'static str,
    /// The card is as tall as an article takes.
    pub compact: &'static str,
    /// It is whole.
    pub whole: &'static str,
    /// Why only that.
    pub only_whole: &'static str,
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
