//! The shape of the texts of the boxes over the page, which scripts fill once they are opened.

/// What stands in the box of a mark or a computed number.
pub struct PopText {
    /// Who said it.
    pub said_by: &'static str,
    /// Where it is printed.
    pub printed_in: &'static str,
    /// The place; a template with `{publisher}`, `{letter}` and `{number}`.
    pub passage: &'static str,
    /// What it stands for.
    pub range: &'static str,
    /// Of a computed number: whose it is.
    pub ours: &'static str,
    /// Of a computed number: the figures beside it.
    pub from: &'static str,
    /// Copy with source.
    pub copy: &'static str,
    /// Link to its row.
    pub table: &'static str,
    /// Close the box.
    pub close: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be; the text follows.
    pub denied: &'static str,
    /// Between the ends of a range.
    pub to: &'static str,
}

/// Of the box in which a reader looks for something.
pub struct FindText {
    /// The label of its field.
    pub label: &'static str,
    /// How much was found; a template with `{count}`.
    pub found: &'static str,
    /// The same where only some are listed; with `{shown}` too.
    pub found_more: &'static str,
    /// The choice whether the key `/` opens the box.
    pub key: &'static str,
    /// Nothing was.
    pub nothing: &'static str,
    /// The way to all figures that were found; a template with `{count}`.
    pub all: &'static str,
    /// What each kind is called.
    pub figure: &'static str,
    /// A card.
    pub card: &'static str,
    /// A check.
    pub check: &'static str,
}
