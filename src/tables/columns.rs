//! The columns of the tables.

use super::files::{NAMES, OPTIONAL};

/// The columns of each table, in the order in which the files hold them.
pub const COLUMNS: [&[&str]; NAMES.len()] = [
    &[
        "id",
        "publisher",
        "title",
        "author",
        "published",
        "url",
        "language",
        "note_en",
        "note_es",
    ],
    &[
        "id",
        "kind",
        "name_en",
        "name_es",
        "sentence_en",
        "sentence_es",
        "whose_en",
        "whose_es",
        "code",
        "within",
    ],
    &[
        "id",
        "kind",
        "symbol_en",
        "symbol_es",
        "one_en",
        "many_en",
        "one_es",
        "many_es",
        "million_es",
        "exact",
        "spellings",
    ],
    &[
        "printed",
        "name_en",
        "name_es",
        "sentence_en",
        "sentence_es",
    ],
    &[
        "id",
        "name_en",
        "name_es",
        "noun_en",
        "noun_es",
        "plural_en",
        "article_es",
        "definition_en",
        "definition_es",
        "unit",
        "measures",
        "of",
        "flow",
        "products",
        "within",
    ],
    &[
        "id",
        "subject",
        "indicator",
        "partner",
        "period",
        "value",
        "value_to",
        "unit",
        "as_printed",
        "direction",
        "qualifier",
        "significant",
        "bound",
        "share_of",
        "part_of",
        "base_period",
        "period_from",
        "attributed_to",
        "attributed_from",
        "status",
        "revises",
        "source",
        "paragraph",
        "note_en",
        "note_es",
    ],
    &[
        "id",
        "topic",
        "kind",
        "subject",
        "items_en",
        "items_es",
        "source",
        "paragraph",
    ],
    &[
        "id",
        "kind",
        "figures",
        "source",
        "paragraph",
        "note_en",
        "note_es",
    ],
    &["source", "paragraph", "text", "reason_en", "reason_es"],
    &[
        "id",
        "figure",
        "publisher",
        "title",
        "url",
        "published",
        "language",
        "as_printed",
        "value",
        "value_to",
        "unit",
        "qualifier",
        "bound",
        "scope",
        "primary",
        "derived_from",
        "seen",
        "note_en",
        "note_es",
    ],
    &[
        "id", "figures", "kind", "weight", "readings", "text_en", "text_es",
    ],
];

/// Every table with its columns, as `datapackage.json` describes them too.
pub fn described() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let name = |name: &'static str| name.trim_end_matches(".csv");
    NAMES.into_iter().map(name).zip(COLUMNS)
}

/// Whether a sheet is whole without a table, by its name as in [`described`].
pub fn is_optional(table: &str) -> bool {
    OPTIONAL
        .iter()
        .any(|known| known.strip_suffix(".csv") == Some(table))
}
