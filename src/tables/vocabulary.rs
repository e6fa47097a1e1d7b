//! The closed vocabularies of the tables, in the order in which `dataset/unpack` numbers their words.

/// Words of a column.
pub type Vocabulary = &'static [&'static str];

/// Units that every sheet has, in `figures.unit` and `indicators.unit`; the others are rows of
/// `units.csv`.
pub const UNITS: Vocabulary = &[
    "percent",
    "percentage-point",
    "ratio",
    "count",
    "rank",
    "year",
    "month",
];
/// `units.kind`.
pub const UNIT_KINDS: Vocabulary = &["money", "amount", "index", "price"];
/// `units.exact`.
pub const YES_OR_NO: Vocabulary = &["yes", "no"];
/// `figures.qualifier`.
pub const QUALIFIERS: Vocabulary = &["plain", "about", "nearly", "more-than", "less-than"];
/// `figures.direction`, where it is not empty.
pub const DIRECTIONS: Vocabulary = &["up", "down"];
/// `figures.status`; empty is `printed`.
pub const STATUSES: Vocabulary = &["printed", "preliminary", "forecast", "revised"];
/// `indicators.article_es`.
pub const ARTICLES: Vocabulary = &["el", "la", "los", "las"];
/// `indicators.measures`.
pub const MEASURES: Vocabulary = &[
    "level", "share", "growth", "change", "balance", "factor", "rank", "span", "count",
];
/// `figures.bound`, where it is not empty.
pub const BOUNDS: Vocabulary = &["at-most"];
/// `figures.period_from` and `figures.attributed_from`, where they are not empty.
pub const READ_FROM: Vocabulary = &["text", "context"];
/// `indicators.flow`.
pub const FLOWS: Vocabulary = &["exports", "imports", "trade", "none"];
/// `subjects.kind`.
pub const SUBJECT_KINDS: Vocabulary = &[
    "region",
    "economy",
    "group",
    "state",
    "city",
    "sector",
    "product-group",
    "world",
];
/// `statements.kind`.
pub const STATEMENT_KINDS: Vocabulary = &[
    "members",
    "order",
    "driver",
    "risk",
    "dependency",
    "context",
];
/// `relations.kind`.
pub const RELATION_KINDS: Vocabulary = &[
    "order",
    "rise",
    "fall",
    "open-flow",
    "open-grouping",
    "open-definition",
    "open-prices",
    "open-scope",
    "open-averaging",
    "slip",
    "claim",
    "sum",
    "difference",
    "change",
    "same",
];
/// `sources.language`.
pub const LANGUAGES: Vocabulary = &["en", "es"];

/// `readings.language`: numbers of the last are read with the marks of Spanish or English.
pub const READING_LANGUAGES: Vocabulary = &["en", "es", "de", "fr", "it", "ja", "ko", "pt", "zh"];
/// `readings.bound`, where it is not empty.
pub const READING_BOUNDS: Vocabulary = &["at-most", "at-least"];
/// `readings.scope`, where it is not empty: in what it is about something else.
pub const SCOPES: Vocabulary = &["period", "place", "definition", "measure"];
/// `doubts.kind`.
pub const DOUBT_KINDS: Vocabulary = &[
    "value",
    "definition",
    "attribution",
    "scope",
    "comparability",
    "rounding",
];
/// `doubts.weight`, the lightest first.
pub const WEIGHTS: Vocabulary = &["note", "doubt", "dispute"];

/// Every vocabulary with its table and column, as `datapackage.json` lists them too.
pub fn vocabularies() -> [(&'static str, &'static str, Vocabulary); 24] {
    [
        ("sources", "language", LANGUAGES),
        ("subjects", "kind", SUBJECT_KINDS),
        ("units", "kind", UNIT_KINDS),
        ("units", "exact", YES_OR_NO),
        ("indicators", "plural_en", YES_OR_NO),
        ("indicators", "article_es", ARTICLES),
        ("indicators", "measures", MEASURES),
        ("indicators", "flow", FLOWS),
        ("figures", "direction", DIRECTIONS),
        ("figures", "qualifier", QUALIFIERS),
        ("figures", "significant", YES_OR_NO),
        ("figures", "bound", BOUNDS),
        ("figures", "period_from", READ_FROM),
        ("figures", "attributed_from", READ_FROM),
        ("figures", "status", STATUSES),
        ("statements", "kind", STATEMENT_KINDS),
        ("relations", "kind", RELATION_KINDS),
        ("readings", "language", READING_LANGUAGES),
        ("readings", "qualifier", QUALIFIERS),
        ("readings", "bound", READING_BOUNDS),
        ("readings", "scope", SCOPES),
        ("readings", "primary", YES_OR_NO),
        ("doubts", "kind", DOUBT_KINDS),
        ("doubts", "weight", WEIGHTS),
    ]
}

/// Whether a vocabulary has a word.
pub fn knows(vocabulary: Vocabulary, word: &str) -> bool {
    vocabulary.contains(&word)
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
