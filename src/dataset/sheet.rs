//! The sheet in memory: set once, before anything asks for it, and never again. Where its bytes come
//! from is the matter of whoever starts the program.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use super::packed::Sizes;
use super::{
    Article, Bilingual, Doubt, Doubted, Figure, FigureId, Indicator, LeftOpen, Relation,
    SecondReading, Source, Speaker, Statement, Subject, UnitSpec,
};
use super::{CardSpec, Front, FrontText, StorySpec, Unpack, Unpacker};

/// How a packed sheet begins, and with it the order of its parts.
pub const MAGIC: &[u8] = b"hechos\x00\x04";

/// Everything that the tables say, each list in the order of its table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Version of the dataset.
    pub version: &'static str,
    /// The day on which that version was made, after ISO 8601.
    pub created: &'static str,
    /// The articles.
    pub sources: &'static [Source],
    /// How each source is listed.
    pub articles: &'static [Article],
    /// Who or what figures are about.
    pub subjects: &'static [Subject],
    /// The units that figures are in, but for those of every sheet.
    pub units: &'static [UnitSpec],
    /// Who says what articles print.
    pub speakers: &'static [Speaker],
    /// What figures measure.
    pub indicators: &'static [Indicator],
    /// What each indicator means.
    pub definitions: &'static [Bilingual],
    /// The first whole that a figure of each indicator names.
    pub bases: &'static [Option<FigureId>],
    /// Every number that the articles state.
    pub figures: &'static [Figure],
    /// What to know about each figure.
    pub notes: &'static [Bilingual],
    /// What the articles state without a number.
    pub statements: &'static [Statement],
    /// How figures stand to each other where no other table says it.
    pub relations: &'static [Relation],
    /// What to know about each relation.
    pub relation_notes: &'static [Bilingual],
    /// What the articles leave open, and of which figure.
    pub left_open: &'static [LeftOpen],
    /// What other publications print of the figures.
    pub readings: &'static [SecondReading],
    /// What is known against figures.
    pub doubts: &'static [Doubt],
    /// Which figures are doubted, and how heavily.
    pub doubted: &'static [Doubted],
    /// How others stand to each figure, a byte each by [`Consensus::of`]; empty where the readings are packed.
    pub consensus: &'static [u8],
    /// The cards.
    pub cards: &'static [CardSpec],
    /// What each card has found.
    pub stories: &'static [StorySpec],
    /// Sections, and what the calculators begin with.
    pub front: Front,
    /// Title, lead and key figures.
    pub front_text: FrontText,
}

/// Why some bytes are no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// They do not begin as a sheet of this engine does.
    OtherEngine,
    /// They end too early, or hold what no sheet holds.
    Broken,
    /// There is a sheet already.
    Set,
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherEngine => "the sheet was packed for another engine; build both together",
            Self::Broken => "the packed sheet is cut off or damaged; build it again",
            Self::Set => "a sheet is set once, and was already",
        })
    }
}

impl std::error::Error for SheetError {}

impl Sheet {
    /// Reads a packed sheet.
    ///
    /// # Errors
    /// Bytes of another engine, or fewer or more than a sheet has.
    pub fn unpack(bytes: &'static [u8]) -> Result<Self, SheetError> {
        let mut from = Unpacker::new(bytes);
        if from.take(MAGIC.len()) != Some(MAGIC) {
            return Err(SheetError::OtherEngine);
        }
        from.sizes = Sizes::unpack(&mut from).ok_or(SheetError::Broken)?;
        let sheet = Self::read(&mut from).ok_or(SheetError::Broken)?;
        if from.is_empty() && sheet.is_whole(from.sizes) {
            Ok(sheet)
        } else {
            Err(SheetError::Broken)
        }
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        Some(Self {
            version: Unpack::unpack(from)?,
            created: Unpack::unpack(from)?,
            sources: Unpack::unpack(from)?,
            articles: Unpack::unpack(from)?,
            subjects: Unpack::unpack(from)?,
            units: Unpack::unpack(from)?,
            speakers: Unpack::unpack(from)?,
            indicators: Unpack::unpack(from)?,
            definitions: Unpack::unpack(from)?,
            bases: Unpack::unpack(from)?,
            figures: Unpack::unpack(from)?,
            notes: Unpack::unpack(from)?,
            statements: Unpack::unpack(from)?,
            relations: Unpack::unpack(from)?,
            relation_notes: Unpack::unpack(from)?,
            left_open: Unpack::unpack(from)?,
            readings: Unpack::unpack(from)?,
            doubts: Unpack::unpack(from)?,
            doubted: Unpack::unpack(from)?,
            consensus: {
                let count = from.number()?;
                from.take(count as usize)?
            },
            cards: Unpack::unpack(from)?,
            stories: Unpack::unpack(from)?,
            front: Unpack::unpack(from)?,
            front_text: Unpack::unpack(from)?,
        })
    }

    /// Whether the tables are as large as places in them were checked against.
    fn is_whole(&self, sizes: Sizes) -> bool {
        let has = |size: u16, rows: usize| usize::from(size) == rows;
        has(sizes.sources, self.sources.len())
            && has(sizes.subjects, self.subjects.len())
            && has(sizes.indicators, self.indicators.len())
            && has(sizes.figures, self.figures.len())
            && has(sizes.readings, self.readings.len())
            && self.bases.len() == self.indicators.len()
            && (self.consensus.is_empty() || has(sizes.figures, self.consensus.len()))
    }
}

static SHEET: OnceLock<Sheet> = OnceLock::new();

/// The sheet. Called everywhere, and so a call and not a copy of itself.
///
/// # Panics
/// Where none was set and there is no folder to read one from.
#[inline(never)]
#[must_use]
pub fn sheet() -> &'static Sheet {
    SHEET.get_or_init(crate::first_sheet)
}

/// Sets the sheet.
///
/// # Errors
/// [`SheetError::Set`]: something has asked for the sheet, or set it, before.
pub fn set(sheet: Sheet) -> Result<(), SheetError> {
    SHEET.set(sheet).map_err(|_| SheetError::Set)
}

/// Sets the sheet that was packed.
///
/// # Errors
/// Bytes that are no sheet of this engine, or one that is set already.
pub fn open(packed: Box<[u8]>) -> Result<(), SheetError> {
    set(Sheet::unpack(Box::leak(packed))?)
}

/// A table of the sheet, used as the list that it is.
pub struct Table<T: 'static>(fn(&Sheet) -> &'static [T]);

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        (self.0)(sheet())
    }
}

impl<T> IntoIterator for &Table<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        (self.0)(sheet()).iter()
    }
}

macro_rules! tables {
    ($($(#[$doc:meta])+ $name:ident: $row:ty = $field:ident),+ $(,)?) => {
        $($(#[$doc])+ pub static $name: Table<$row> = Table(|sheet| sheet.$field);)+
    };
}

tables! {
    /// The articles.
    SOURCES: Source = sources,
    /// How each source is listed.
    ARTICLES: Article = articles,
    /// Who or what figures are about.
    SUBJECTS: Subject = subjects,
    /// The units that figures are in.
    UNITS: UnitSpec = units,
    /// Who says what articles print.
    SPEAKERS: Speaker = speakers,
    /// What figures measure.
    INDICATORS: Indicator = indicators,
    /// What each indicator means.
    DEFINITIONS: Bilingual = definitions,
    /// The first whole that a figure of each indicator names.
    BASES: Option<FigureId> = bases,
    /// Every number that the articles state.
    FIGURES: Figure = figures,
    /// What to know about each figure.
    NOTES: Bilingual = notes,
    /// What the articles state without a number.
    STATEMENTS: Statement = statements,
    /// How figures stand to each other.
    RELATIONS: Relation = relations,
    /// What to know about each relation.
    RELATION_NOTES: Bilingual = relation_notes,
    /// What the articles leave open.
    LEFT_OPEN: LeftOpen = left_open,
    /// What other publications print of the figures.
    READINGS: SecondReading = readings,
    /// What is known against figures.
    DOUBTS: Doubt = doubts,
    /// Which figures are doubted, and how heavily.
    DOUBTED: Doubted = doubted,
    /// How others stand to each figure, a byte each.
    CONSENSUS: u8 = consensus,
}
