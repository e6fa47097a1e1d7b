//! Packs the checked tables as `dataset` reads them: numbers in groups of seven bits, texts with their
//! length before them, lists with their count, words and references as numbers.

use super::Period;
use super::rows::Dataset;
use super::vocabulary::{
    BOUNDS, FLOWS, LANGUAGES, QUALIFIERS, READ_FROM, RELATION_KINDS, STATEMENT_KINDS,
    SUBJECT_KINDS, UNITS, Vocabulary,
};
use std::collections::BTreeMap;

/// As `dataset` expects it: the parts that follow, in this order.
const MAGIC: &[u8] = b"hechos\x00\x01";

/// What is packed of the tables.
#[derive(Clone, Copy)]
pub struct Keep {
    /// English, Spanish.
    pub languages: [bool; 2],
    /// Articles, definitions, notes, statements and relations, which the program of a page has as HTML.
    pub depth: bool,
}

impl Keep {
    /// All that there is.
    pub const ALL: Self = Self {
        languages: [true; 2],
        depth: true,
    };
}

/// The bytes of a sheet. Deterministic: the same tables give the same bytes.
pub fn packed(dataset: &Dataset, [version, created]: &[String; 2], keep: Keep) -> Vec<u8> {
    let ids = Ids::of(dataset);
    let mut out = Packer {
        bytes: MAGIC.to_vec(),
        keep,
    };
    out.text(version);
    out.text(created);
    out.list(&dataset.sources, |out, (nth, row)| {
        out.text(&row.id);
        out.number('A' as usize + nth);
        out.text(&row.publisher);
        out.word(LANGUAGES, &row.language);
    });
    out.depth(&dataset.sources, |out, (_, row)| {
        for text in [&row.title, &row.author, &row.published, &row.url] {
            out.text(text);
        }
        out.both(&row.note);
    });
    out.list(&dataset.subjects, |out, (_, row)| {
        out.text(&row.id);
        out.word(SUBJECT_KINDS, &row.kind);
        out.both(&row.name);
        out.text(&row.code);
        out.option(row.within.as_ref(), |out, id| out.place(&ids.subjects, id));
    });
    out.list(&dataset.indicators, |out, (_, row)| {
        out.text(&row.id);
        out.both(&row.name);
        out.word(UNITS, &row.unit);
        out.word(FLOWS, &row.flow);
        out.place(&ids.subjects, &row.products);
        out.option(row.within.as_ref(), |out, id| {
            out.place(&ids.indicators, id)
        });
    });
    out.depth(&dataset.indicators, |out, (_, row)| {
        out.both(&row.definition)
    });
    out.list(&dataset.indicators, |out, (_, row)| {
        out.option(base(dataset, &row.id), |out, id| {
            out.place(&ids.figures, id)
        });
    });
    out.list(&dataset.figures, |out, (_, row)| {
        out.text(&row.id);
        out.place(&ids.subjects, &row.subject);
        out.place(&ids.indicators, &row.indicator);
        out.option(row.partner.as_ref(), |out, id| out.place(&ids.subjects, id));
        out.option(
            row.period.zip(row.period_from.as_ref()),
            |out, (when, from)| {
                out.period(when);
                out.word(READ_FROM, from);
            },
        );
        out.float(row.value);
        out.word(UNITS, &row.unit);
        out.word(QUALIFIERS, &row.qualifier);
        out.float(row.half_width);
        out.float(row.half_width_strict);
        out.option(row.bound.as_ref(), |out, bound| out.word(BOUNDS, bound));
        out.text(&row.as_printed);
        out.option(row.share_of.as_ref(), |out, id| out.place(&ids.figures, id));
        out.option(row.base_period, Packer::period);
        out.text(&row.attributed_to);
        out.option(row.attributed_from.as_ref(), |out, from| {
            out.word(READ_FROM, from)
        });
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.depth(&dataset.figures, |out, (_, row)| out.both(&row.note));
    out.depth(&dataset.statements, |out, (_, row)| {
        out.text(&row.id);
        out.text(&row.topic);
        out.word(STATEMENT_KINDS, &row.kind);
        out.place(&ids.subjects, &row.subject);
        out.both(&row.items);
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.depth(&dataset.relations, |out, (_, row)| {
        out.text(&row.id);
        out.word(RELATION_KINDS, &row.kind);
        out.list(&row.figures, |out, (_, id)| out.place(&ids.figures, id));
        out.place(&ids.sources, &row.source);
        out.number(row.paragraph.into());
    });
    out.depth(&dataset.relations, |out, (_, row)| out.both(&row.note));
    let open: Vec<(usize, &String)> = dataset
        .relations
        .iter()
        .filter_map(|row| Some((open(&row.kind)?, &row.figures)))
        .flat_map(|(open, figures)| figures.iter().map(move |figure| (open, figure)))
        .collect();
    out.list(&open, |out, (_, (open, figure))| {
        out.place(&ids.figures, figure);
        out.number(*open);
    });
    out.bytes
}

/// The number of what a relation leaves open, among all that may be.
fn open(kind: &str) -> Option<usize> {
    let mut all = RELATION_KINDS
        .iter()
        .filter(|word| word.starts_with("open-"));
    all.position(|word| *word == kind)
}

/// The whole of the first figure of an indicator that names one.
fn base<'a>(dataset: &'a Dataset, indicator: &str) -> Option<&'a String> {
    let figures = dataset.figures.iter();
    figures
        .filter(|row| row.indicator == indicator)
        .find_map(|row| row.share_of.as_ref())
}

type Places<'a> = BTreeMap<&'a str, usize>;

/// Positions of ids in their tables.
struct Ids<'a> {
    sources: Places<'a>,
    subjects: Places<'a>,
    indicators: Places<'a>,
    figures: Places<'a>,
}

impl<'a> Ids<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        Self {
            sources: places(dataset.sources.iter().map(|row| &row.id)),
            subjects: places(dataset.subjects.iter().map(|row| &row.id)),
            indicators: places(dataset.indicators.iter().map(|row| &row.id)),
            figures: places(dataset.figures.iter().map(|row| &row.id)),
        }
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a String>) -> Places<'a> {
    ids.enumerate().map(|(at, id)| (id.as_str(), at)).collect()
}

struct Packer {
    bytes: Vec<u8>,
    keep: Keep,
}

impl Packer {
    fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// A text in both languages; one that is left out is empty.
    fn both(&mut self, texts: &[String; 2]) {
        for (text, kept) in texts.iter().zip(self.keep.languages) {
            self.text(if kept { text } else { "" });
        }
    }

    /// A number as it is written in decimals: its digits as a whole number, and the power of ten.
    fn float(&mut self, number: f64) {
        let text = format!("{number:e}");
        let (digits, power) = text.split_once('e').expect("so Rust writes a number");
        let whole = digits.replace(['.', '-'], "");
        let decimals = digits
            .split_once('.')
            .map_or(0, |(_, tail)| tail.len() as i32);
        let power = power.parse::<i32>().expect("a whole number") - decimals;
        self.number(usize::from(number < 0.0));
        self.number(whole.parse().expect("at most 17 digits"));
        // Powers from −32 to 31, as the reader expects them.
        self.number(usize::try_from(power + 32).expect("no figure is so small"));
    }

    fn word(&mut self, vocabulary: Vocabulary, word: &str) {
        let at = vocabulary.iter().position(|known| *known == word);
        self.number(at.expect("the word was checked when the row was read"));
    }

    fn place(&mut self, places: &Places<'_>, id: &str) {
        self.number(*places.get(id).expect("references were checked"));
    }

    fn period(&mut self, period: Period) {
        for end in [period.from(), period.to()] {
            self.number(end.year.into());
            self.number(end.month.into());
        }
    }

    fn option<T>(&mut self, value: Option<T>, pack: impl FnOnce(&mut Self, T)) {
        self.number(usize::from(value.is_some()));
        if let Some(value) = value {
            pack(self, value);
        }
    }

    /// A list that only the whole sheet has.
    fn depth<T>(&mut self, rows: &[T], pack: impl FnMut(&mut Self, (usize, &T))) {
        self.list(if self.keep.depth { rows } else { &[] }, pack);
    }

    fn list<T>(&mut self, rows: &[T], mut pack: impl FnMut(&mut Self, (usize, &T))) {
        self.number(rows.len());
        for row in rows.iter().enumerate() {
            pack(self, row);
        }
    }
}
