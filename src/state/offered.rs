//! Offered questions as the calculators hold them.

use super::{Action, CardId, Field, ShareForm, State, Task, encode, reduce};
use crate::dataset::FigureId;
use crate::judge::{Question, picks};

impl ShareForm {
    /// The calculator with this question in it. None for a comparison, which it does not make.
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
        let of = |figure: &FigureId| Field::Figure(*figure);
        let or_empty = |figure: &Option<FigureId>| figure.map_or(Field::Empty, Field::Figure);
        // What its task does not read stays out of a link.
        let plain = Self::default();
        Some(match question {
            Question::Compare(..) => return None,
            Question::Share { part, whole } => Self {
                part: of(part),
                whole: of(whole),
                share: Field::Empty,
                ..plain
            },
            Question::Part { share, whole } => Self {
                part: Field::Empty,
                whole: of(whole),
                share: of(share),
                ..plain
            },
            Question::Whole { part, share } => Self {
                part: of(part),
                whole: Field::Empty,
                share: of(share),
                ..plain
            },
            Question::Chain { shares, whole } => {
                let (first, further) = shares.split_first()?;
                Self {
                    part: Field::Empty,
                    whole: or_empty(whole),
                    share: of(first),
                    chain: further.iter().map(of).collect(),
                    ..plain
                }
            }
            Question::LevelBefore { level, growth } => Self {
                task: Task::Before,
                level: of(level),
                growth: of(growth),
                ..plain
            },
            Question::Complement { share, whole } => Self {
                task: Task::Rest,
                taken: of(share),
                whole: or_empty(whole),
                ..plain
            },
        })
    }
}

impl Action {
    /// The choice that asks a question, and the section that answers it.
    #[must_use]
    pub fn asking(question: &Question) -> Option<(Self, CardId)> {
        match question {
            Question::Compare(a, b) => Some((Self::Compare(*a, *b), CardId::Compare)),
            _ => ShareForm::asking(question).map(|form| (Self::FillShare(form), CardId::Share)),
        }
    }
}

/// The fragment that asks a question where it is answered, and leads there. None: no form holds it.
#[must_use]
pub fn encode_question(question: &Question) -> Option<String> {
    let (action, target) = Action::asking(question)?;
    let link = match encode(&reduce(State::default(), action)) {
        // What stands there before any choice.
        link if link.is_empty() => "v=1".to_owned(),
        link => link,
    };
    Some([&link, "&card=", target.as_str()].concat())
}

/// The state that asks the first question with an answer about a figure, and the section that
/// answers it. A figure without any stands first in the comparison, which says why.
pub(super) fn ask(state: State, figure: FigureId) -> (State, CardId) {
    let first = picks(figure).first().and_then(Action::asking);
    let (action, card) = first.unwrap_or((Action::CompareFirst(Some(figure)), CardId::Compare));
    (reduce(state, action), card)
}
