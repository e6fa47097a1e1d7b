//! Noun phrases of indicators: they can be read, name whom a figure is about, and have a place for every
//! partner.

use super::super::nearest::nearest;
use super::super::noun::{Part, Place, parts, places};
use super::super::problem::Problem;
use super::super::rows::{Dataset, IndicatorRow};
use super::super::schema::words;

const COLUMNS: [&str; 2] = ["noun_en", "noun_es"];

/// Checks every phrase that is written.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for row in &dataset.indicators {
        let with = dataset
            .figures
            .iter()
            .find(|figure| figure.indicator == row.id && figure.partner.is_some());
        for (column, noun) in COLUMNS.iter().zip(&row.noun) {
            if noun.is_empty() {
                continue;
            }
            let mut bad = |what: String, mend: String| {
                problems.push(row.row.problem(column, what, mend));
            };
            match named(noun) {
                Err((what, mend)) => bad(what, mend),
                Ok(named) if !named.iter().any(|place| *place != Place::Partner) => bad(
                    "does not say whose it is".to_owned(),
                    format!(
                        "put {{whose}} where the owner stands, as {}",
                        example(row, column)
                    ),
                ),
                Ok(named) => {
                    if let (false, Some(figure)) = (named.contains(&Place::Partner), with) {
                        let what = format!("has no place for the partner of {}", figure.id);
                        let mend = "put it in brackets, as [ to {partner}] or [ a {partner}]";
                        bad(what, mend.to_owned());
                    }
                }
            }
        }
    }
}

fn example(row: &IndicatorRow, column: &str) -> String {
    match column {
        "noun_en" => format!("“{{whose}} {}”", row.noun[0]),
        _ => format!("“{} {{whose}}”", row.noun[1]),
    }
}

/// The last word before a subject that stands by its name. A sentence that names its subjects elsewhere
/// leaves the place empty, and the word would lead nowhere: "arrivals in".
fn dangling<'a>(places: &[(&'a str, Place)]) -> Option<&'a str> {
    let mut names = places.iter().filter(|(_, place)| *place == Place::Who);
    names.find_map(|(before, _)| before.split_whitespace().last())
}

fn dangles(before: &str) -> (String, String) {
    let what = format!("“{before} {{who}}” ends in “{before}” where nobody is named");
    let mend = format!(
        "put it in brackets with the words that belong to it, as [ {before} {{who}}], or say what stands there else, \
         as [{{who}}|…]"
    );
    (what, mend)
}

/// The places of a phrase; or what is wrong with it, and the mend.
fn named(noun: &str) -> Result<Vec<Place>, (String, String)> {
    let unread = |from: &str| {
        let what = format!("“{from}” cannot be read");
        let mend = "places are {whose}, {who} and {partner}; what stands in [ ] is closed, and holds no other [";
        (what, mend.to_owned())
    };
    let mut found = Vec::new();
    for part in parts(noun).map_err(unread)? {
        let texts = match part {
            Part::Text(text) => [text, ""],
            Part::Either {
                kind,
                first,
                second,
            } => {
                let kinds = words("subjects", "kind");
                if let Some(kind) = kind.filter(|kind| !kinds.contains(kind)) {
                    let what = format!("no subject is a “{kind}”");
                    let mend = nearest(kind, kinds.iter().copied()).map_or_else(
                        || format!("write one of: {}", kinds.join(", ")),
                        |near| format!("write {near}"),
                    );
                    return Err((what, mend));
                }
                [first, second]
            }
        };
        for text in texts {
            let (places, _) = places(text).map_err(unread)?;
            if let (Part::Text(_), Some(before)) = (part, dangling(&places)) {
                return Err(dangles(before));
            }
            found.extend(places.into_iter().map(|(_, place)| place));
        }
    }
    Ok(found)
}
