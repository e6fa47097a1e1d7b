//! `hechos guide`: the pages of the documentation that an editor needs, for whoever has this program alone.

use clap::ValueEnum;

use crate::tables::SCHEMA;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Topic {
    /// From an article to a published card, and every table, column and word
    Editing,
    /// The folder of a sheet: every key of sheet.toml and of a card, claims
    Sheet,
    /// Every form of chart, with the lines that draw it
    Forms,
    /// This program, command by command
    Hechos,
    /// Where to put a site
    Hosting,
    /// How other sites show a card
    Embedding,
    /// The module for developers
    Module,
    /// How datapackage.json describes every table, those that a sheet may do without too
    Schema,
}

/// Its text.
pub const fn text(topic: Topic) -> &'static str {
    match topic {
        Topic::Editing => include_str!("../../docs/editing.md"),
        Topic::Forms => include_str!("../../docs/forms.md"),
        Topic::Sheet => include_str!("../../docs/sheet.md"),
        Topic::Hechos => include_str!("../../docs/hechos.md"),
        Topic::Hosting => include_str!("../../docs/hosting.md"),
        Topic::Embedding => include_str!("../../docs/embedding.md"),
        Topic::Module => include_str!("../../docs/module.md"),
        Topic::Schema => SCHEMA,
    }
}
