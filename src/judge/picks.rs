//! What can be asked with a figure, in the order in which it is shown: shares, then comparisons.

use super::{Question, questions};
use crate::dataset::FigureId;

/// Every question with an answer that the figure takes part in: shares of it and with it, then what
/// a share is of, what it leaves, chains, levels before, and comparisons last.
///
/// ```
/// use hechos::dataset::FigureId;
/// use hechos::judge::{Question, picks};
/// let state = FigureId::find("chihuahua-exports-2025q3").expect("in the dataset");
/// let all = picks(state);
/// assert!(matches!(all[0], Question::Share { part, .. } if part == state));
/// assert!(matches!(all[all.len() - 1], Question::Compare(..)));
/// ```
#[must_use]
pub fn picks(figure: FigureId) -> Vec<Question> {
    let found = questions(figure);
    let mut ordered = Vec::with_capacity(found.len());
    for place in 0..PLACES {
        let here = found.iter().filter(|of| of.place() == place);
        ordered.extend(here.cloned());
    }
    ordered
}

/// How many kinds of question there are.
const PLACES: u8 = 7;

impl Question {
    /// The place of its kind in a list.
    const fn place(&self) -> u8 {
        match self {
            Question::Share { .. } => 0,
            Question::Part { .. } => 1,
            Question::Whole { .. } => 2,
            Question::Complement { .. } => 3,
            Question::Chain { .. } => 4,
            Question::LevelBefore { .. } => 5,
            Question::Compare(..) => 6,
        }
    }
}
