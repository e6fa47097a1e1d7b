//! The parts of a card, ready to be laid out.

use crate::chart::Drawing;
use crate::dataset::{FigureId, Lang};
use crate::judge::{CheckVerdict, Question, Verdict};
use crate::maths::Interval;
use crate::state::CardId;
use crate::text::{Rich, texts};

use super::Said;

/// The part of a card that follows the reader's choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its id in links and embeds.
    pub id: CardId,
    /// Whether it takes both columns.
    pub wide: bool,
    /// Charts, from top to bottom.
    pub charts: Vec<Chart>,
    /// Whether a key to bars and bands stands above the charts.
    pub key: bool,
    /// The comparison.
    pub ask: Ask,
    /// The same figures as a table.
    pub table: Table,
}

/// The part of a card that no choice changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Topic, bold in the kicker.
    pub topic: &'static str,
    /// Periods of its figures.
    pub period: String,
    /// Whether one of them was read from context.
    pub from_context: bool,
    /// The result, as a title.
    pub finding: Rich,
    /// Under the charts.
    pub caption: Option<Rich>,
    /// What the chart says.
    pub sentence: Rich,
    /// A contradiction or a refusal.
    pub flag: Option<Flag>,
    /// Caveats.
    pub notes: Vec<Note>,
    /// The printed figures that it rests on.
    pub printed: Vec<FigureId>,
}

impl Story {
    /// Its periods as a citation has them: "2005, 2024 (read from context)".
    #[must_use]
    pub fn dated(&self, lang: Lang) -> String {
        match self.from_context {
            true => [&self.period, " (", texts(lang).ui.from_context, ")"].concat(),
            false => self.period.clone(),
        }
    }
}

/// A chart with the words for those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Placed shapes.
    Drawing {
        /// The shapes.
        drawing: Drawing,
        /// What it shows, in one sentence.
        label: String,
    },
    /// Two figures that must not share an axis, with a wall between them.
    Apart([Apart; 2]),
}

/// A figure in three parts, so that its number can stand out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// What stands before the number, in small: qualifier and sign of a currency, or nothing.
    pub sign: String,
    /// The number.
    pub value: String,
    /// What stands after it, in small: scale and unit, or nothing.
    pub unit: String,
}

/// One of two figures that stand apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// The figure.
    pub figure: FigureId,
    /// The figure as it stands in the sheet's language.
    pub amount: Amount,
    /// What it is.
    pub what: String,
    /// Period and speaker.
    pub meta: String,
}

/// The verdict of a check or of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Of a check.
    Check(CheckVerdict),
    /// Of a question.
    Question(Verdict),
}

/// What contradicts or is refused, set off from the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Shape and word.
    pub sign: Sign,
    /// One sentence or two.
    pub text: Rich,
    /// Numbered reasons.
    pub reasons: Vec<String>,
}

/// The comparison of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// Label of the control.
    pub label: &'static str,
    /// What can be chosen; never empty. The card's own choices, and last, if the reader has picked
    /// one, a question beyond them.
    pub choices: Vec<Choice>,
    /// How many are the card's own.
    pub own: usize,
    /// Which one holds.
    pub chosen: usize,
    /// Whether the card's own choices are refusals all, so that there is nothing to choose.
    pub refuses: bool,
    /// Its answer.
    pub said: Said,
}

impl Ask {
    /// Whether a reader has something to choose: not where one question stands alone, or where every
    /// one is refused.
    #[must_use]
    pub const fn offers_a_choice(&self) -> bool {
        self.chosen >= self.own || (self.own > 1 && !self.refuses)
    }
}

/// One comparison that a card offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its key in links.
    pub key: &'static str,
    /// Its name.
    pub label: String,
    /// What is asked.
    pub question: Question,
}

/// A caveat.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Whether it changes how the card is read.
    pub caution: bool,
    /// Its head.
    pub head: &'static str,
    /// Its text.
    pub text: Rich,
}

/// A table of figures: what, as printed, and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Caption.
    pub caption: &'static str,
    /// Column heads.
    pub head: [&'static str; 3],
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// What it is.
    pub header: String,
    /// As printed, or computed.
    pub value: Rich,
    /// The range.
    pub range: String,
    /// What it stands for, as numbers.
    pub interval: Interval,
    /// Whether the reader compares it.
    pub chosen: bool,
}
