//! Cards as data: the figures and values that a card names, what it draws, asks and tabulates, and its
//! words as templates. How a form is drawn or a value computed is the matter of `card`.

use super::packed::{packed, packed_kinds, word};
use super::{Bilingual, ChartSpec, FigureId, SubjectId};

/// What the program in the browser knows of a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardSpec {
    /// Its id in links and embeds.
    pub id: &'static str,
    /// Whether it takes both columns.
    pub wide: bool,
    /// Whether a key to bars and bands stands above its charts.
    pub key: bool,
    /// The figures and values that it names.
    pub items: &'static [Item],
    /// Charts, from top to bottom.
    pub charts: &'static [ChartSpec],
    /// Rows of its table.
    pub rows: &'static [RowSpec],
    /// The questions of its control, never none.
    pub asks: &'static [AskSpec],
    /// What may be set off as a contradiction or a refusal.
    pub flag: Option<FlagSpec>,
    /// What the charts show, for those who do not see them; a template.
    pub chart_label: Bilingual,
    /// Label of the control.
    pub ask_label: Bilingual,
    /// Caption of the table.
    pub table_caption: Bilingual,
    /// Head of the table's first column.
    pub row_head: Bilingual,
}

/// What a card has found: what no choice changes. Templates, but for topic and heads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StorySpec {
    /// Topic, bold in the kicker.
    pub topic: Bilingual,
    /// The finding.
    pub finding: Bilingual,
    /// Under the charts; may be empty.
    pub caption: Bilingual,
    /// What the charts say, in sentences.
    pub sentence: Bilingual,
    /// Beside the flag; may be empty.
    pub flag: Bilingual,
    /// Caveats.
    pub notes: &'static [NoteSpec],
    /// The place of the chart that a compact card shows, among its charts.
    pub compact: u16,
}

/// A caveat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoteSpec {
    /// Whether it changes how the card is read.
    pub caution: bool,
    /// Its head.
    pub head: Bilingual,
    /// Its text, a template.
    pub text: Bilingual,
}

/// The position of an item among those of its card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemId(pub u16);

/// Something that a card names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Its name in templates.
    pub name: &'static str,
    /// What it is.
    pub what: ItemKind,
    /// What the card calls it; empty where its own name serves. A template.
    pub words: Bilingual,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ItemKind {
    /// One figure.
    Figure {
        /// Which.
        figure: FigureId,
    },
    /// Several, in the order in which they are shown.
    Figures {
        /// Which.
        figures: &'static [FigureId],
    },
    /// Who or what is named without a figure.
    Subjects {
        /// Which.
        subjects: &'static [SubjectId],
    },
    /// A number worked out of other items.
    Computed {
        /// How.
        operation: CardOperation,
        /// Of what, in the order of the operation.
        of: &'static [ItemId],
        /// Whether it is always read to the last printed digit.
        strict: bool,
    },
}

/// How a card works a number out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardOperation {
    /// The first over the second.
    Ratio,
    /// The relative change from the first to the second.
    Change,
    /// The first less the second, of shares in points.
    Difference,
    /// All together.
    Sum,
    /// What shares leave of 100 %.
    Rest,
    /// The first as a share of the second.
    Share,
    /// The compound rate a year from the first to the second.
    AnnualRate,
    /// The level before the growth: level, growth.
    LevelBefore,
    /// The first times the second.
    Product,
    /// The first less the second, of counts.
    Less,
    /// The years from the first to the second.
    Years,
    /// How many figures, or names without figures.
    Count,
}

/// A row of a card's table, or several of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowSpec {
    /// What it shows.
    pub item: ItemId,
    /// What stands before it: a template, empty for the name.
    pub label: &'static str,
}

/// A question of a card's control.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskSpec {
    /// Its key in links.
    pub key: &'static str,
    /// Its name; a template, empty for the name of the other figure.
    pub label: Bilingual,
    /// What is asked.
    pub question: AskKind,
}

/// What a card asks of two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskKind {
    /// How they compare.
    Compare {
        /// The card's own.
        one: FigureId,
        /// The other.
        other: FigureId,
    },
    /// What share one is of the other.
    Share {
        /// The part.
        part: FigureId,
        /// The whole.
        whole: FigureId,
    },
    /// How much a share of a whole is.
    Part {
        /// The share.
        share: FigureId,
        /// The whole.
        whole: FigureId,
    },
    /// What the level was before it grew.
    Before {
        /// The level.
        level: FigureId,
        /// The growth.
        growth: FigureId,
    },
}

/// What may be set off in a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagSpec {
    /// Two numbers that should be one, where they do not meet.
    Apart {
        /// The one.
        one: ItemId,
        /// The other.
        other: ItemId,
        /// Whether the printed one is a word that may be meant as a round number.
        loose: bool,
    },
    /// A comparison, where it is refused.
    Refused {
        /// The one.
        one: ItemId,
        /// The other.
        other: ItemId,
    },
}

impl super::Unpack for ItemId {
    fn unpack(from: &mut super::Unpacker) -> Option<Self> {
        super::Unpack::unpack(from).map(Self)
    }
}

#[cfg(feature = "folder")]
impl super::Pack for ItemId {
    fn pack(&self, to: &mut super::Packer) {
        self.0.pack(to);
    }
}

word!(CardOperation {
    CardOperation::Ratio,
    CardOperation::Change,
    CardOperation::Difference,
    CardOperation::Sum,
    CardOperation::Rest,
    CardOperation::Share,
    CardOperation::AnnualRate,
    CardOperation::LevelBefore,
    CardOperation::Product,
    CardOperation::Less,
    CardOperation::Years,
    CardOperation::Count,
});

#[cfg(feature = "folder")]
impl super::Pack for CardOperation {
    fn pack(&self, to: &mut super::Packer) {
        to.number(*self as usize);
    }
}

packed!(CardSpec {
    id,
    wide,
    key,
    items,
    charts,
    rows,
    asks,
    flag,
    chart_label,
    ask_label,
    table_caption,
    row_head,
});
packed!(StorySpec {
    topic,
    finding,
    caption,
    sentence,
    flag,
    notes,
    compact,
});
packed!(NoteSpec {
    caution,
    head,
    text
});
packed!(Item { name, what, words });
packed!(RowSpec { item, label });
packed!(AskSpec {
    key,
    label,
    question
});
packed_kinds!(ItemKind {
    0 Figure { figure },
    1 Figures { figures },
    2 Subjects { subjects },
    3 Computed { operation, of, strict },
});
packed_kinds!(AskKind {
    0 Compare { one, other },
    1 Share { part, whole },
    2 Part { share, whole },
    3 Before { level, growth },
});
packed_kinds!(FlagSpec {
    0 Apart { one, other, loose },
    1 Refused { one, other },
});
