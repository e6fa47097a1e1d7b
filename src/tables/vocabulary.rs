//! The closed vocabularies of the tables: each word of a cell, and the Rust variant it becomes.

/// Words of a column, and their variants.
pub type Vocabulary = &'static [(&'static str, &'static str)];

/// `figures.unit`, `indicators.unit`.
pub const UNITS: Vocabulary = &[
    ("USD", "Unit::Usd"),
    ("percent", "Unit::Percent"),
    ("ratio", "Unit::Ratio"),
    ("count", "Unit::Count"),
    ("rank", "Unit::Rank"),
    ("year", "Unit::Year"),
    ("month", "Unit::Month"),
];
/// `figures.qualifier`.
pub const QUALIFIERS: Vocabulary = &[
    ("plain", "Qualifier::Plain"),
    ("about", "Qualifier::About"),
    ("nearly", "Qualifier::Nearly"),
    ("more-than", "Qualifier::MoreThan"),
];
/// `figures.bound`, where it is not empty.
pub const BOUNDS: Vocabulary = &[("at-most", "Bound::AtMost")];
/// `figures.period_from` and `figures.attributed_from`, where they are not empty.
pub const READ_FROM: Vocabulary = &[("text", "ReadFrom::Text"), ("context", "ReadFrom::Context")];
/// `indicators.flow`.
pub const FLOWS: Vocabulary = &[
    ("exports", "Flow::Exports"),
    ("imports", "Flow::Imports"),
    ("trade", "Flow::Trade"),
    ("none", "Flow::None"),
];
/// `subjects.kind`.
pub const SUBJECT_KINDS: Vocabulary = &[
    ("region", "SubjectKind::Region"),
    ("economy", "SubjectKind::Economy"),
    ("group", "SubjectKind::Group"),
    ("state", "SubjectKind::State"),
    ("city", "SubjectKind::City"),
    ("sector", "SubjectKind::Sector"),
    ("product-group", "SubjectKind::ProductGroup"),
];
/// `statements.kind`.
pub const STATEMENT_KINDS: Vocabulary = &[
    ("members", "StatementKind::Members"),
    ("order", "StatementKind::Order"),
    ("driver", "StatementKind::Driver"),
    ("risk", "StatementKind::Risk"),
    ("dependency", "StatementKind::Dependency"),
    ("context", "StatementKind::Context"),
];
/// `relations.kind`.
pub const RELATION_KINDS: Vocabulary = &[
    ("order", "RelationKind::Order"),
    ("rise", "RelationKind::Rise"),
    ("fall", "RelationKind::Fall"),
    ("open-flow", "RelationKind::Open(Open::Flow)"),
    ("open-grouping", "RelationKind::Open(Open::Grouping)"),
    ("open-definition", "RelationKind::Open(Open::Definition)"),
    ("open-prices", "RelationKind::Open(Open::Prices)"),
    ("open-scope", "RelationKind::Open(Open::Scope)"),
    ("open-averaging", "RelationKind::Open(Open::Averaging)"),
    ("slip", "RelationKind::Slip"),
    ("claim", "RelationKind::Claim"),
];
/// `sources.language`.
pub const LANGUAGES: Vocabulary = &[("en", "Lang::En"), ("es", "Lang::Es")];

/// Every vocabulary with its table and column, as `datapackage.json` lists them too.
pub fn vocabularies() -> [(&'static str, &'static str, Vocabulary); 11] {
    [
        ("sources", "language", LANGUAGES),
        ("subjects", "kind", SUBJECT_KINDS),
        ("indicators", "unit", UNITS),
        ("indicators", "flow", FLOWS),
        ("figures", "unit", UNITS),
        ("figures", "qualifier", QUALIFIERS),
        ("figures", "bound", BOUNDS),
        ("figures", "period_from", READ_FROM),
        ("figures", "attributed_from", READ_FROM),
        ("statements", "kind", STATEMENT_KINDS),
        ("relations", "kind", RELATION_KINDS),
    ]
}

/// Whether a vocabulary has a word.
pub fn knows(vocabulary: Vocabulary, word: &str) -> bool {
    vocabulary.iter().any(|(known, _)| *known == word)
}

/// The variant of a word that was checked before.
pub fn variant(vocabulary: Vocabulary, word: &str) -> &'static str {
    vocabulary
        .iter()
        .find(|(known, _)| *known == word)
        .expect("the word was checked when the row was read")
        .1
}

/// The word nearest to a mistyped one, if it is near at all.
pub fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|word| (distance(typed, word), word))
        .min()
        .filter(|(far, word)| *far <= 2.max(word.len() / 3))
        .map(|(_, word)| word)
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
