//! The charts of a card as data: a form, and which of the card's items it draws.

use super::ItemId;
use super::packed::{packed, packed_kinds, word};

/// A chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChartSpec {
    /// Bars from zero, one a figure or value.
    Bars {
        /// Figures, lists and values, from top to bottom.
        rows: &'static [ItemId],
        /// What the chart is about.
        focus: Option<ItemId>,
        /// The scale of its labels.
        scale: CardScale,
        /// What a figure is called that the card does not name itself; a template.
        label: &'static str,
        /// What lies between the first row and the second.
        between: Option<ItemId>,
    },
    /// A bar within a bar.
    Nested {
        /// The whole.
        outer: ItemId,
        /// Its part.
        inner: ItemId,
        /// The scale of the labels.
        scale: CardScale,
    },
    /// A printed rate against a computed one.
    Rates {
        /// As printed, with the title of the chart as its name.
        printed: ItemId,
        /// As computed.
        computed: ItemId,
    },
    /// The parts of a whole.
    Strip {
        /// From left to right.
        parts: &'static [ItemId],
        /// What the chart is about.
        focus: Option<ItemId>,
    },
    /// Two strips, one a time.
    Slope {
        /// The parts then; the first is what the chart is about.
        earlier: &'static [ItemId],
        /// The same parts later.
        later: &'static [ItemId],
        /// By how much the first has changed.
        shift: ItemId,
    },
    /// A count within a count, a square each.
    Squares {
        /// Those that are filled.
        filled: ItemId,
        /// All.
        all: ItemId,
        /// Those that are not filled.
        rest: Option<ItemId>,
    },
    /// A rank that is printed as a band of places.
    RankBand {
        /// The rank.
        rank: ItemId,
    },
    /// Two values in time.
    TwoPoints {
        /// The earlier one.
        first: ItemId,
        /// The later one.
        second: ItemId,
        /// How many times the first the second is.
        times: ItemId,
        /// A value to hold the later one against.
        reference: Option<ItemId>,
        /// The scale of the labels.
        scale: CardScale,
    },
    /// A map of tiles.
    Tiles {
        /// Places with values.
        values: Option<ItemId>,
        /// The codes of tiles that are named without one.
        marked: &'static [&'static str],
        /// The tiles.
        map: &'static [TileSpec],
    },
    /// Two figures that must not share an axis.
    Apart {
        /// The one.
        left: ItemId,
        /// The other.
        right: ItemId,
    },
    /// One number, where it is the message.
    Number {
        /// The number.
        figure: ItemId,
        /// Its rank, told below it.
        rank: Option<ItemId>,
    },
}

/// The scale of labels: plain, or millions, billions (10⁹) and trillions (10¹²).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CardScale {
    /// As it is.
    #[default]
    One,
    /// 10⁶.
    Million,
    /// 10⁹.
    Billion,
    /// 10¹².
    Trillion,
}

/// One tile of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TileSpec {
    /// The code of its place, as `subjects.csv` has it.
    pub code: &'static str,
    /// From the left, from 0.
    pub column: u16,
    /// From the top, from 0.
    pub row: u16,
}

word!(CardScale {
    CardScale::One,
    CardScale::Million,
    CardScale::Billion,
    CardScale::Trillion,
});

#[cfg(feature = "folder")]
impl super::Pack for CardScale {
    fn pack(&self, to: &mut super::Packer) {
        to.number(*self as usize);
    }
}

packed!(TileSpec { code, column, row });
packed_kinds!(ChartSpec {
    0 Bars { rows, focus, scale, label, between },
    1 Nested { outer, inner, scale },
    2 Rates { printed, computed },
    3 Strip { parts, focus },
    4 Slope { earlier, later, shift },
    5 Squares { filled, all, rest },
    6 RankBand { rank },
    7 TwoPoints { first, second, times, reference, scale },
    8 Tiles { values, marked, map },
    9 Apart { left, right },
    10 Number { figure, rank },
});
