//! Who or what a figure is about: economies, regions, states, sectors, product groups.

use super::{Bilingual, SubjectId};

/// The kind of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SubjectKind {
    /// A part of the world.
    Region,
    /// A country, or a customs union that the article lists as one.
    Economy,
    /// Several states taken together.
    Group,
    /// A federal entity of Mexico.
    State,
    /// A city or metropolitan area.
    City,
    /// A sector of the economy.
    Sector,
    /// A set of products.
    ProductGroup,
    /// All economies together: the whole that exports, imports and trade are of.
    World,
}

/// One row of `subjects.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Subject {
    /// Identifier, as `chihuahua`.
    pub id: &'static str,
    /// Kind.
    pub kind: SubjectKind,
    /// Name in both languages.
    pub name: Bilingual,
    /// The name within a sentence, with its article; empty where it is the name.
    pub in_sentence: Bilingual,
    /// What says that something is its own, as “world” or “mundial”; empty where that is made of the name.
    pub whose: Bilingual,
    /// ISO 3166 code where there is one, else empty.
    pub code: &'static str,
    /// The subject that contains this one.
    pub within: Option<SubjectId>,
}

impl SubjectId {
    /// Whether this subject is `whole` or lies within it.
    ///
    /// ```
    /// use hechos::dataset::SubjectId;
    /// let find = |id| SubjectId::find(id).expect("in the dataset");
    /// assert!(find("chihuahua").lies_within(find("mexico")));
    /// assert!(!find("mexico").lies_within(find("chihuahua")));
    /// ```
    #[must_use]
    pub fn lies_within(self, whole: SubjectId) -> bool {
        std::iter::successors(Some(self), |at| at.get().within).any(|at| at == whole)
    }
}
