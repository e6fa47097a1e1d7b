//! What an article states without a number: members of a list, orders, drivers, risks.

use super::{Bilingual, SourceId, SubjectId};

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatementKind {
    /// Members of a list.
    Members,
    /// Order of a ranking.
    Order,
    /// What pushes the figures up.
    Driver,
    /// What could push them down.
    Risk,
    /// What they depend on.
    Dependency,
    /// Anything else a reader needs to know.
    Context,
}

/// One row of `statements.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// Identifier.
    pub id: &'static str,
    /// Topic in a few words, kebab-case.
    pub topic: &'static str,
    /// Kind.
    pub kind: StatementKind,
    /// Who or what it is about.
    pub subject: SubjectId,
    /// The items, separated by `; `.
    pub items: Bilingual,
    /// Article.
    pub source: SourceId,
    /// 1-based number among the article's non-blank lines.
    pub paragraph: u16,
}
