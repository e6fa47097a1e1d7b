//! What can be asked with a figure, in the order in which it is shown: shares, then comparisons.

use super::{Question, questions};
use crate::dataset::FigureId;

/// Every question with an answer that the figure takes part in: shares first, then what they leave,
/// chains, levels before growth, and comparisons last.
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
        let here = found.iter().filter(|of| of.place(figure) == place);
        ordered.extend(here.cloned());
    }
    ordered
}

/// How many places there are.
const PLACES: u8 = 8;

impl Question {
    /// The place of its kind in the list of a figure.
    fn place(&self, figure: FigureId) -> u8 {
        match self {
            // A printed share is of something, before it is part of a greater share.
            Question::Part { share, .. } if *share == figure => 0,
            Question::Share { .. } => 1,
            Question::Part { .. } => 2,
            Question::Whole { .. } => 3,
            Question::Complement { .. } => 4,
            Question::Chain { .. } => 5,
            Question::LevelBefore { .. } => 6,
            Question::Compare(..) => 7,
        }
    }
}
