//! Articles, subjects and measures as nodes of schema.org.

use serde_json::{Value, json};

use crate::dataset::{Bilingual, IndicatorId, Lang, SourceId, SubjectId, SubjectKind};

/// An article that figures were taken from.
pub fn article(source: SourceId) -> Value {
    let (row, article) = (source.get(), source.article());
    let mut node = json!({
        "@id": format!("#source-{}", row.id),
        "@type": "Article",
        "publisher": { "@type": "Organization", "name": row.publisher },
        "inLanguage": row.language.tag(),
    });
    // What the text does not print stays out.
    for (name, value) in [
        ("headline", article.title),
        ("author", article.author),
        ("datePublished", article.published),
        ("url", article.url),
    ] {
        if !value.is_empty() {
            node[name] = json!(value);
        }
    }
    node
}

/// Who or what a figure is about.
pub fn subject(subject: SubjectId) -> Value {
    let row = subject.get();
    let kind = match row.kind {
        SubjectKind::World | SubjectKind::Region | SubjectKind::Economy | SubjectKind::Group => {
            "Place"
        }
        SubjectKind::State => "State",
        SubjectKind::City => "City",
        SubjectKind::Sector | SubjectKind::ProductGroup => "Thing",
    };
    let mut node = json!({
        "@id": format!("#subject-{}", row.id),
        "@type": kind,
        "name": both(row.name),
    });
    if !row.code.is_empty() {
        node["identifier"] = json!(row.code);
    }
    if let (Some(whole), true) = (row.within, kind != "Thing") {
        node["containedInPlace"] = reference("subject", whole.get().id);
    }
    node
}

/// What a figure measures.
pub fn variable(indicator: IndicatorId) -> Value {
    let row = indicator.get();
    json!({
        "@id": format!("#indicator-{}", row.id),
        "@type": "StatisticalVariable",
        "name": both(row.name),
        "description": both(indicator.definition()),
    })
}

/// A node of the same file.
pub fn reference(kind: &str, id: &str) -> Value {
    json!({ "@id": format!("#{kind}-{id}") })
}

fn both(text: Bilingual) -> Value {
    in_languages(Lang::ALL.map(|lang| (lang, text.get(lang))))
}

/// A text in both languages.
pub fn in_languages<T: Into<String>>(texts: [(Lang, T); 2]) -> Value {
    json!(texts.map(|(lang, text)| json!({ "@language": lang.tag(), "@value": text.into() })))
}
