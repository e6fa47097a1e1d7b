//! The dataset as linked data of schema.org: the `Dataset` for the head of a page, and a file with
//! an `Observation` for every figure. In the page the observations would add a fifth to its weight
//! (7 KB of a first visit), so the page only links to them.

mod elsewhere;
mod nodes;
mod observation;

use serde_json::{Map, Value, json};

use super::address::Address;
use super::document::root;
use super::head::folder;
use crate::dataset::{
    FigureId, IndicatorId, Lang, SourceId, SubjectId, front, front_text, version,
};
use crate::state::Page;
use nodes::{article, in_languages, subject, variable};
use observation::observation;

/// The file of the observations, from the top of the site.
pub const FILE: &str = "dataset/figures.jsonld";

const CONTEXT: &str = "https://schema.org";
/// Each table or file of the dataset, and its type.
const FILES: [(&str, &str); 3] = [
    ("dataset/datapackage.json", "application/json"),
    ("dataset/figures.csv", "text/csv"),
    (FILE, "application/ld+json"),
];

/// The `Dataset` of a page, to stand in a `script` element.
pub fn dataset(lang: Lang, page: Page, address: Option<&Address>) -> String {
    let root = root(lang, page);
    let place = |path: &str| match address {
        Some(address) => address.of(path),
        None if path.is_empty() && root.is_empty() => "./".to_owned(),
        None => [&*root, path].concat(),
    };
    let files = FILES.map(|(path, kind)| {
        json!({ "@type": "DataDownload", "contentUrl": place(path), "encodingFormat": kind })
    });
    let mut whole = about(place("dataset/"), json!(front().name.get(lang)));
    whole.insert("name".into(), json!(front_text().title.get(lang)));
    whole.insert(
        "description".into(),
        json!(front_text().description.get(lang)),
    );
    whole.insert("inLanguage".into(), json!(lang.tag()));
    whole.insert("distribution".into(), json!(files));
    let here = match address {
        Some(address) => address.of(folder(lang)),
        None => ["./", page.top()].concat(),
    };
    whole.insert("url".into(), json!(here));
    for_script(&Value::Object(whole))
}

/// The file: the dataset, its articles, what is measured, and an observation for each figure.
pub fn figures(address: Option<&Address>) -> String {
    let top = address.map_or_else(|| "../".to_owned(), |address| address.of(""));
    let place = match address {
        Some(address) => address.of("dataset/"),
        None => "./".to_owned(),
    };
    let name = front().name;
    let name = match name.en == name.es {
        true => json!(name.en),
        false => in_languages(Lang::ALL.map(|lang| (lang, name.get(lang)))),
    };
    let mut whole = about(place, name);
    whole.remove("@context");
    let titles = Lang::ALL.map(|lang| (lang, front_text().title.get(lang)));
    whole.insert("name".into(), in_languages(titles));
    let descriptions = Lang::ALL.map(|lang| (lang, front_text().description.get(lang)));
    whole.insert("description".into(), in_languages(descriptions));
    whole.insert("inLanguage".into(), json!(Lang::ALL.map(Lang::tag)));
    whole.insert("url".into(), json!(top));
    let mut graph = vec![Value::Object(whole)];
    graph.extend(SourceId::all().map(article));
    graph.extend(SubjectId::all().map(subject));
    graph.extend(IndicatorId::all().map(variable));
    graph.extend(FigureId::all().map(|figure| observation(figure, &top)));
    let text = serde_json::to_string_pretty(&json!({ "@context": CONTEXT, "@graph": graph }));
    text.expect("text and finite numbers can always be written") + "\n"
}

/// What both say of the dataset; `sheet` is who made it.
fn about(id: String, sheet: Value) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("@context".into(), json!(CONTEXT));
    map.insert("@type".into(), json!("Dataset"));
    map.insert("@id".into(), json!(id));
    map.insert("version".into(), json!(version()));
    map.insert("license".into(), json!(front_text().licence[1]));
    map.insert("isAccessibleForFree".into(), json!(true));
    map.insert(
        "creator".into(),
        json!({ "@type": "Organization", "name": sheet }),
    );
    map.insert("temporalCoverage".into(), json!(coverage()));
    let measured: Vec<&str> = IndicatorId::all()
        .map(|of| of.get().name.get(Lang::En))
        .collect();
    map.insert("variableMeasured".into(), json!(measured));
    let addresses: Vec<&str> = SourceId::all()
        .map(|source| source.article().url)
        .filter(|url| !url.is_empty())
        .collect();
    map.insert("isBasedOn".into(), json!(addresses));
    map
}

/// From the first to the last year that a figure is about.
fn coverage() -> String {
    let periods = || FigureId::all().filter_map(|figure| figure.get().when());
    let first = periods().map(|period| period.from().year).min();
    let last = periods().map(|period| period.to().year).max();
    format!("{}/{}", first.unwrap_or_default(), last.unwrap_or_default())
}

/// JSON that cannot end the element that it stands in, nor open a comment there.
fn for_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::FIGURES;

    fn nodes() -> Vec<Value> {
        let file: Value = serde_json::from_str(&figures(None)).expect("the file is JSON");
        file["@graph"]
            .as_array()
            .expect("a graph is a list")
            .clone()
    }

    #[test]
    fn every_figure_is_an_observation() {
        let nodes = nodes();
        let of = |id: &str| nodes.iter().find(|node| node["@id"] == format!("#{id}"));
        for row in FIGURES.iter() {
            let node = of(row.id).expect(row.id);
            assert_eq!(node["@type"], "Observation");
            assert_eq!(
                node["value"].as_f64(),
                Some(row.quantity.value),
                "{}",
                row.id
            );
            let least = node["minValue"].as_f64().expect("a least value");
            assert!(least <= row.quantity.value, "{}", row.id);
            if let Some(most) = node["maxValue"].as_f64() {
                assert!(most >= row.quantity.value, "{}", row.id);
            }
        }
        let exports = of("mexico-total-exports-2024").expect("a figure of the dataset");
        assert_eq!(exports["value"], json!(617_000_000_000_i64));
        assert_eq!(exports["minValue"], json!(616_500_000_000_i64));
        assert_eq!(exports["marginOfError"]["value"], json!(500_000_000));
        assert_eq!(exports["observationDate"], "2024");
        assert_eq!(exports["observationPeriod"], "P1Y");
        let quarter = of("chihuahua-exports-2025q3").expect("a figure of the dataset");
        assert_eq!(quarter["observationDate"], "2025-07");
        assert_eq!(quarter["observationPeriod"], "P3M");
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let nodes = nodes();
        let ids: Vec<&str> = nodes
            .iter()
            .filter_map(|node| node["@id"].as_str())
            .collect();
        let mut distinct = ids.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), ids.len(), "an @id is given twice");
        for node in &nodes {
            for value in node.as_object().expect("a node is an object").values() {
                let Some(id) = value.get("@id").and_then(Value::as_str) else {
                    continue;
                };
                assert!(ids.contains(&id), "{id} of {node} is not in the file");
            }
        }
    }

    #[test]
    fn the_dataset_of_a_page_names_its_files() {
        let address = Address::read("https://example.org/x/").expect("valid");
        for lang in Lang::ALL {
            let known: Value = serde_json::from_str(&dataset(lang, Page::Sheet, address.as_ref()))
                .expect("it is JSON");
            assert_eq!(
                known["distribution"][1]["contentUrl"],
                "https://example.org/x/dataset/figures.csv"
            );
            assert_eq!(known["version"], version());
            assert_eq!(known["inLanguage"], lang.tag());
            let unknown = dataset(lang, Page::Sheet, None);
            assert!(!unknown.contains("example.org"), "{unknown}");
        }
    }

    #[test]
    fn no_text_ends_the_script_it_stands_in() {
        let text = for_script(&json!("</script><!--<script>"));
        assert!(!text.contains('<'), "{text}");
        assert_eq!(
            serde_json::from_str::<Value>(&text).expect("it is JSON"),
            "</script><!--<script>"
        );
    }
}
