//! A figure as a program reads it: every column of `figures.csv`, with the rows that its ids name and what
//! others print of it.

use serde::Serialize;

use super::elsewhere::{Doubt, OtherPrint, Others, elsewhere};
use crate::dataset::{self, Bilingual, FigureId, IndicatorId, Period, SourceId, SubjectId};

/// One figure. What the article does not print is left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    id: &'static str,
    subject: Subject,
    indicator: Indicator,
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<Subject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<String>,
    value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_to: Option<f64>,
    unit: &'static str,
    as_printed: &'static str,
    qualifier: &'static str,
    half_width: f64,
    half_width_strict: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    bound: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part_of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_period: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period_from: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    attributed_to: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributed_from: Option<&'static str>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    revises: Option<&'static str>,
    source: Source,
    paragraph: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Both>,
    doubts: Vec<Doubt>,
    others: Others,
    readings: Vec<OtherPrint>,
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) struct Both {
    en: &'static str,
    es: &'static str,
}

/// Who or what a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Subject {
    id: &'static str,
    kind: &'static str,
    name: Both,
    #[serde(skip_serializing_if = "str::is_empty")]
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<&'static str>,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Indicator {
    id: &'static str,
    name: Both,
    definition: Both,
    measures: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'static str>,
    flow: &'static str,
    products: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<&'static str>,
}

/// The article that states it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Source {
    id: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    publisher: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    author: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    published: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    url: &'static str,
    language: &'static str,
}

impl Figure {
    pub(super) fn of(id: FigureId) -> Self {
        let dataset::Figure {
            id: name,
            subject,
            indicator,
            partner,
            period,
            quantity,
            as_printed,
            share_of,
            part_of,
            base_period,
            attributed_to,
            attributed_from,
            status,
            revises,
            revised_by: _,
            source,
            paragraph,
        } = *id.get();
        let iso = |period: Period| period.to_string();
        let (others, doubts, readings) = elsewhere(id);
        let note = Some(id.note()).filter(|note| !note.is_empty());
        Self {
            id: name,
            subject: Subject::of(subject),
            indicator: Indicator::of(indicator),
            partner: partner.map(Subject::of),
            period: period.map(|(period, _)| iso(period)),
            value: quantity.value,
            value_to: quantity.upper_end(),
            unit: quantity.unit.word(),
            as_printed,
            qualifier: quantity.qualifier.word(),
            half_width: quantity.half_width,
            half_width_strict: quantity.half_width_strict,
            bound: quantity.is_band().then_some("at-most"),
            share_of: share_of.map(|whole| whole.get().id),
            part_of: part_of.map(|whole| whole.get().id),
            base_period: base_period.map(iso),
            period_from: period.map(|(_, from)| from.word()),
            attributed_to,
            attributed_from: attributed_from.map(|from| from.word()),
            status: status.word(),
            revises: revises.map(|before| before.get().id),
            source: Source::of(source),
            paragraph,
            note: note.map(Both::of),
            doubts,
            others,
            readings,
        }
    }
}

impl Both {
    pub(super) const fn of(text: Bilingual) -> Self {
        Self {
            en: text.en,
            es: text.es,
        }
    }
}

impl Subject {
    fn of(id: SubjectId) -> Self {
        let row = id.get();
        Self {
            id: row.id,
            kind: row.kind.word(),
            name: Both::of(row.name),
            code: row.code,
            within: row.within.map(|whole| whole.get().id),
        }
    }
}

impl Indicator {
    fn of(id: IndicatorId) -> Self {
        let row = id.get();
        Self {
            id: row.id,
            name: Both::of(row.name),
            definition: Both::of(id.definition()),
            measures: row.measures.word(),
            of: row.of.map(|measured| measured.get().id),
            flow: row.flow.word(),
            products: row.products.get().id,
            within: row.within.map(|whole| whole.get().id),
        }
    }
}

impl Source {
    fn of(id: SourceId) -> Self {
        let (row, article) = (id.get(), id.article());
        Self {
            id: row.id,
            publisher: row.publisher,
            title: article.title,
            author: article.author,
            published: article.published,
            url: article.url,
            language: row.language.tag(),
        }
    }
}
