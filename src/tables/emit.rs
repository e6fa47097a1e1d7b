//! Writes the checked tables as Rust statics, for `dataset` to include.

use super::Period;
use super::rows::Dataset;
use super::vocabulary::{
    BOUNDS, FLOWS, LANGUAGES, QUALIFIERS, READ_FROM, RELATION_KINDS, STATEMENT_KINDS,
    SUBJECT_KINDS, UNITS, Vocabulary, variant,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The Rust source of all tables. Deterministic: the same tables give the same text.
pub fn rust(dataset: &Dataset, [version, created]: &[String; 2]) -> String {
    let mut out = String::new();
    let ids = Ids::of(dataset);
    table(
        &mut out,
        "SOURCES",
        "Source",
        "The articles.",
        &dataset.sources,
        |row, nth| {
            let letter = char::from_u32('A' as u32 + nth as u32).expect("few sources");
            format!(
                "id: {:?}, letter: {letter:?}, publisher: {:?}, language: {}",
                row.id,
                row.publisher,
                variant(LANGUAGES, &row.language),
            )
        },
    );
    table(
        &mut out,
        "ARTICLES",
        "Article",
        "How each source is listed, in the order of the sources.",
        &dataset.sources,
        |row, _| {
            format!(
                "title: {:?}, author: {:?}, published: {:?}, url: {:?}, note: Bilingual {{ en: {:?}, es: {:?} }}",
                row.title, row.author, row.published, row.url, row.note[0], row.note[1],
            )
        },
    );
    table(
        &mut out,
        "SUBJECTS",
        "Subject",
        "Who or what figures are about.",
        &dataset.subjects,
        |row, _| {
            format!(
                "id: {:?}, kind: {}, name: {}, code: {:?}, within: {}",
                row.id,
                variant(SUBJECT_KINDS, &row.kind),
                both(&row.name),
                row.code,
                option(row.within.as_ref().map(|id| ids.subject(id))),
            )
        },
    );
    table(
        &mut out,
        "INDICATORS",
        "Indicator",
        "What figures measure.",
        &dataset.indicators,
        |row, _| {
            format!(
                "id: {:?}, name: {}, unit: {}, flow: {}, products: {}, within: {}",
                row.id,
                both(&row.name),
                variant(UNITS, &row.unit),
                variant(FLOWS, &row.flow),
                ids.subject(&row.products),
                option(row.within.as_ref().map(|id| ids.indicator(id))),
            )
        },
    );
    table(
        &mut out,
        "DEFINITIONS",
        "Bilingual",
        "What each indicator means, in the order of the indicators.",
        &dataset.indicators,
        |row, _| format!("en: {:?}, es: {:?}", row.definition[0], row.definition[1]),
    );
    let bases: Vec<Option<&String>> = dataset
        .indicators
        .iter()
        .map(|row| base(dataset, &row.id))
        .collect();
    table_of(
        &mut out,
        "BASES",
        "Option<FigureId>",
        "The first whole that a figure of each indicator names, in the order of the indicators.",
        &bases,
        |base| option(base.map(|id| ids.figure(id))),
    );
    table(
        &mut out,
        "NOTES",
        "Bilingual",
        "What to know about each figure, in the order of the figures.",
        &dataset.figures,
        |row, _| format!("en: {:?}, es: {:?}", row.note[0], row.note[1]),
    );
    table(
        &mut out,
        "FIGURES",
        "Figure",
        "Every number that the articles state.",
        &dataset.figures,
        |row, _| {
            let when = row
                .period
                .zip(row.period_from.as_ref())
                .map(|(when, from)| format!("({}, {})", period(when), variant(READ_FROM, from)));
            let quantity = format!(
                "Quantity {{ value: {:?}, unit: {}, qualifier: {}, half_width: {:?}, half_width_strict: {:?}, bound: {} }}",
                row.value,
                variant(UNITS, &row.unit),
                variant(QUALIFIERS, &row.qualifier),
                row.half_width,
                row.half_width_strict,
                word(BOUNDS, row.bound.as_ref()),
            );
            format!(
                "id: {:?}, subject: {}, indicator: {}, partner: {}, period: {}, quantity: {quantity}, as_printed: {:?}, share_of: {}, base_period: {}, attributed_to: {:?}, attributed_from: {}, source: {}, paragraph: {}",
                row.id,
                ids.subject(&row.subject),
                ids.indicator(&row.indicator),
                option(row.partner.as_ref().map(|id| ids.subject(id))),
                option(when),
                row.as_printed,
                option(row.share_of.as_ref().map(|id| ids.figure(id))),
                option(row.base_period.map(period)),
                row.attributed_to,
                word(READ_FROM, row.attributed_from.as_ref()),
                ids.source(&row.source),
                row.paragraph,
            )
        },
    );
    table(
        &mut out,
        "STATEMENTS",
        "Statement",
        "What the articles state without a number.",
        &dataset.statements,
        |row, _| {
            format!(
                "id: {:?}, topic: {:?}, kind: {}, subject: {}, items: {}, source: {}, paragraph: {}",
                row.id,
                row.topic,
                variant(STATEMENT_KINDS, &row.kind),
                ids.subject(&row.subject),
                both(&row.items),
                ids.source(&row.source),
                row.paragraph,
            )
        },
    );
    table(
        &mut out,
        "RELATIONS",
        "Relation",
        "How figures stand to each other where no other table says it.",
        &dataset.relations,
        |row, _| {
            let figures: Vec<String> = row.figures.iter().map(|id| ids.figure(id)).collect();
            format!(
                "id: {:?}, kind: {}, figures: &[{}], source: {}, paragraph: {}",
                row.id,
                variant(RELATION_KINDS, &row.kind),
                figures.join(", "),
                ids.source(&row.source),
                row.paragraph,
            )
        },
    );
    table(
        &mut out,
        "RELATION_NOTES",
        "Bilingual",
        "What to know about each relation, in the order of the relations.",
        &dataset.relations,
        |row, _| format!("en: {:?}, es: {:?}", row.note[0], row.note[1]),
    );
    let open: Vec<(&str, &String)> = dataset
        .relations
        .iter()
        .filter_map(|row| {
            let open = variant(RELATION_KINDS, &row.kind).strip_prefix("RelationKind::Open(")?;
            Some((open.trim_end_matches(')'), &row.figures))
        })
        .flat_map(|(open, figures)| figures.iter().map(move |figure| (open, figure)))
        .collect();
    table(
        &mut out,
        "LEFT_OPEN",
        "LeftOpen",
        "What the articles leave open, and of which figure.",
        &open,
        |(open, figure), _| format!("figure: {}, open: {open}", ids.figure(figure)),
    );
    write!(
        out,
        "/// Version of the dataset, from `datapackage.json`.\npub const VERSION: &str = {version:?};\n\n\
         /// The day on which that version was made, after ISO 8601.\npub const CREATED: &str = {created:?};\n\n\
         const fn period(from: (u16, u8), to: (u16, u8)) -> Period {{\n    \
         let from = Month {{ year: from.0, month: from.1 }};\n    \
         let to = Month {{ year: to.0, month: to.1 }};\n    \
         match Period::new(from, to) {{\n        Some(period) => period,\n        \
         None => panic!(\"the build checked every period\"),\n    }}\n}}\n"
    )
    .expect("a String takes any text");
    out
}

/// Positions of ids in their tables.
struct Ids<'a> {
    sources: BTreeMap<&'a str, usize>,
    subjects: BTreeMap<&'a str, usize>,
    indicators: BTreeMap<&'a str, usize>,
    figures: BTreeMap<&'a str, usize>,
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

    fn source(&self, id: &str) -> String {
        at("SourceId", self.sources.get(id))
    }

    fn subject(&self, id: &str) -> String {
        at("SubjectId", self.subjects.get(id))
    }

    fn indicator(&self, id: &str) -> String {
        at("IndicatorId", self.indicators.get(id))
    }

    fn figure(&self, id: &str) -> String {
        at("FigureId", self.figures.get(id))
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a String>) -> BTreeMap<&'a str, usize> {
    ids.enumerate().map(|(at, id)| (id.as_str(), at)).collect()
}

fn at(id_type: &str, position: Option<&usize>) -> String {
    format!("{id_type}({})", position.expect("references were checked"))
}

/// The whole of the first figure of an indicator that names one.
fn base<'a>(dataset: &'a Dataset, indicator: &str) -> Option<&'a String> {
    let figures = dataset.figures.iter();
    figures
        .filter(|row| row.indicator == indicator)
        .find_map(|row| row.share_of.as_ref())
}

fn table<T>(
    out: &mut String,
    name: &str,
    row_type: &str,
    doc: &str,
    rows: &[T],
    fields: impl Fn(&T, usize) -> String,
) {
    let rows: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(nth, row)| format!("{row_type} {{ {} }}", fields(row, nth)))
        .collect();
    table_of(out, name, row_type, doc, &rows, String::clone);
}

fn table_of<T>(
    out: &mut String,
    name: &str,
    row_type: &str,
    doc: &str,
    rows: &[T],
    value: impl Fn(&T) -> String,
) {
    let length = rows.len();
    write!(
        out,
        "/// {doc}\npub static {name}: [{row_type}; {length}] = [\n"
    )
    .expect("a String takes any text");
    for row in rows {
        writeln!(out, "    {},", value(row)).expect("a String takes any text");
    }
    out.push_str("];\n\n");
}

fn both(texts: &[String; 2]) -> String {
    format!("Bilingual::new({:?}, {:?})", texts[0], texts[1])
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn word(vocabulary: Vocabulary, word: Option<&String>) -> String {
    option(word.map(|word| variant(vocabulary, word).to_owned()))
}

fn period(period: Period) -> String {
    let (from, to) = (period.from(), period.to());
    format!(
        "period(({}, {}), ({}, {}))",
        from.year, from.month, to.year, to.month
    )
}
