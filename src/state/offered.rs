//! An offered question as the share calculator holds it.

use super::{Field, ShareForm};
use crate::judge::Question;

impl ShareForm {
    /// The calculator with this question in it. None for a question that it has no fields for: a
    /// comparison, a level before it grew, and what a share leaves over.
    ///
    /// ```
    /// use hechos::judge::questions;
    /// use hechos::state::{Field, ShareForm};
    /// let Field::Figure(state) = ShareForm::default().part else { panic!("starts with a state") };
    /// let forms: Vec<_> = questions(state).iter().filter_map(ShareForm::asking).collect();
    /// assert!(forms.contains(&ShareForm::default()));
    /// ```
    #[must_use]
    pub fn asking(question: &Question) -> Option<Self> {
        let empty = Self {
            part: Field::Empty,
            whole: Field::Empty,
            share: Field::Empty,
            chain: Vec::new(),
        };
        Some(match question {
            Question::Share { part, whole } => Self {
                part: Field::Figure(*part),
                whole: Field::Figure(*whole),
                ..empty
            },
            Question::Part { share, whole } => Self {
                share: Field::Figure(*share),
                whole: Field::Figure(*whole),
                ..empty
            },
            Question::Whole { part, share } => Self {
                part: Field::Figure(*part),
                share: Field::Figure(*share),
                ..empty
            },
            Question::Chain { shares, whole } => {
                let (first, further) = shares.split_first()?;
                Self {
                    share: Field::Figure(*first),
                    chain: further.iter().copied().map(Field::Figure).collect(),
                    whole: whole.map_or(Field::Empty, Field::Figure),
                    ..empty
                }
            }
            Question::Compare(..) | Question::LevelBefore { .. } | Question::Complement { .. } => {
                return None;
            }
        })
    }
}
