//! What a sheet says of itself: its sections, its home, and what its calculators begin with.

use super::packed::packed;
use super::{Bilingual, FigureId, SubjectId};

/// What the program in the browser knows of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Front {
    /// What the sheet is called.
    pub name: Bilingual,
    /// Who or what the sheet is about, set off in colour.
    pub home: Option<SubjectId>,
    /// One line beside the name.
    pub deck: Bilingual,
    /// The sections with cards, in their order.
    pub sections: &'static [SectionSpec],
    /// What the comparison begins with.
    pub compare: [Option<FigureId>; 2],
    /// What the calculator begins with.
    pub share: ShareStart,
}

/// A section with cards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SectionSpec {
    /// Its anchor.
    pub id: &'static str,
    /// The anchors of sections that it holds now.
    pub former: &'static [&'static str],
    /// Heading.
    pub title: Bilingual,
    /// Name in the table of contents.
    pub short: Bilingual,
    /// One line beside the heading; may be empty.
    pub intro: Bilingual,
    /// Its cards, by their places in the sheet.
    pub cards: &'static [u16],
    /// How many of them stand open; the others lie in a fold below them.
    pub shown: u16,
}

/// The figures that stand in the fields of the calculator first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShareStart {
    /// A part.
    pub part: Option<FigureId>,
    /// Its whole.
    pub whole: Option<FigureId>,
    /// A share whose rest is asked.
    pub taken: Option<FigureId>,
    /// A level.
    pub level: Option<FigureId>,
    /// Its growth.
    pub growth: Option<FigureId>,
}

/// What only the prerendered page says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrontText {
    /// `<title>`.
    pub title: Bilingual,
    /// `<meta name="description">`.
    pub description: Bilingual,
    /// The lead paragraph; a template whose slots are ids of figures.
    pub lead: Bilingual,
    /// The key figures.
    pub keys: &'static [KeySpec],
    /// The card whose picture stands for the sheet, by its place.
    pub preview: Option<u16>,
    /// The examples of the method: a quoted figure, and two that are compared.
    pub examples: &'static [FigureId],
    /// The colour of the sheet, where it is not that of the engine.
    pub theme: Option<Theme>,
    /// The licence of the figures as put together here: its name and its address.
    pub licence: [&'static str; 2],
}

/// The colour of what is at home, for light and for dark paper, as `#00603f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Text, marks and links.
    pub accent: [&'static str; 2],
    /// The interval beside a mark.
    pub band: [&'static str; 2],
    /// Text on the accent.
    pub on: [&'static str; 2],
}

/// A key figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeySpec {
    /// The figure.
    pub figure: FigureId,
    /// What it is.
    pub what: Bilingual,
}

impl<T: super::Unpack + Copy> super::Unpack for [T; 2] {
    fn unpack(from: &mut super::Unpacker) -> Option<Self> {
        Some([T::unpack(from)?, T::unpack(from)?])
    }
}

#[cfg(feature = "folder")]
impl<T: super::Pack> super::Pack for [T; 2] {
    fn pack(&self, to: &mut super::Packer) {
        self.iter().for_each(|one| one.pack(to));
    }
}

packed!(Front {
    name,
    home,
    deck,
    sections,
    compare,
    share,
});
packed!(SectionSpec {
    id,
    former,
    title,
    short,
    intro,
    cards,
    shown,
});
packed!(ShareStart {
    part,
    whole,
    taken,
    level,
    growth,
});
packed!(FrontText {
    title,
    description,
    lead,
    keys,
    preview,
    examples,
    theme,
    licence,
});
packed!(Theme { accent, band, on });
packed!(KeySpec { figure, what });
