//! `hechos card`: what a card holds, resolved.

use std::path::Path;

use serde_json::{Value, json};

use super::failure::{Failure, Outcome};
use super::{json as written, sheet, terminal};
use crate::card::{Named, NamedAs, named, story};
use crate::dataset::{Lang, sheet as current};
use crate::folder::Claim;
use crate::maths::{Interval, Reading};
use crate::state::CardId;
use crate::tables::nearest;
use crate::text::{capital, computed, figure_name, plain, printed};

/// Says it.
///
/// # Errors
/// What is wrong with the folder, or no card of that name.
pub fn run(id: &str, path: &Path, as_json: bool) -> Outcome {
    let folder = sheet::set(path)?;
    let ids = || current().cards.iter().map(|card| card.id);
    let Some(card) = CardId::parse(id).filter(|card| card.spec().is_some()) else {
        let mend = match nearest(id, ids()) {
            Some(near) => format!("write {near}"),
            None => format!("write one of: {}", ids().collect::<Vec<_>>().join(", ")),
        };
        return Err(Failure::asked(format!("there is no card {id:?}"), mend));
    };
    let file = format!("cards/{id}.toml");
    let claims: Vec<&Claim> = folder
        .claims
        .iter()
        .filter(|claim| claim.problem.file.ends_with(&file))
        .collect();
    if as_json {
        written::print(&resolved(card, &claims))?;
    } else {
        terminal::print(&told(card, &claims))?;
    }
    Ok(())
}

fn told(card: CardId, claims: &[&Claim]) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out += &text;
        out.push('\n');
    };
    for lang in Lang::ALL {
        let Some(story) = story(card, Reading::Plausible, lang) else {
            continue;
        };
        let tag = lang.tag();
        line(format!("{tag}  {} · {}", story.topic, story.period));
        line(format!("    finding   {}", plain(&story.finding)));
        line(format!("    sentence  {}", plain(&story.sentence)));
        for text in [&story.caption, &story.flag.map(|flag| flag.text)]
            .into_iter()
            .flatten()
        {
            line(format!("    also      {}", plain(text)));
        }
        for note in &story.notes {
            line(format!("    note      {} {}", note.head, plain(&note.text)));
        }
        line(String::new());
    }
    let names = named(card);
    for one in names.iter().filter(|one| !one.name.is_empty()) {
        match &one.of {
            NamedAs::Figure(figure) => {
                line(format!(
                    "{} = {figure_id}",
                    one.name,
                    figure_id = figure.get().id
                ));
                line(format!(
                    "    {}: {}",
                    capital(&figure_name(*figure, Lang::En)),
                    printed(&figure.get().quantity, Lang::En)
                ));
                line(ranges(one));
            }
            NamedAs::Value(words) => {
                line(format!("{} = {words}", one.name));
                line(ranges(one));
            }
            NamedAs::Figures(figures) => {
                line(format!("{} = {} figures", one.name, figures.len()));
                for figure in figures {
                    line(format!(
                        "    {}: {}",
                        figure.get().id,
                        printed(&figure.get().quantity, Lang::En)
                    ));
                }
            }
            NamedAs::Subjects(subjects) => line(format!("{} = {}", one.name, subjects.join(", "))),
        }
    }
    for claim in claims {
        line(format!(
            "claim “{}” / “{}”: {}",
            claim.words.en,
            claim.words.es,
            about(claim, &names)
        ));
    }
    out
}

/// A number in both readings.
fn ranges(one: &Named) -> String {
    let text = |interval: &Option<Interval>| {
        let Some(interval) = interval else {
            return "cannot be worked out".to_owned();
        };
        let shown = computed(interval, Lang::En);
        format!("{} {}", shown.value, shown.spread(Lang::En))
    };
    let [plausible, strict] = one.intervals.each_ref().map(text);
    if plausible == strict {
        return format!("    {plausible}");
    }
    format!("    {plausible}, strictly {strict}")
}

/// What a claim says of its value.
fn about(claim: &Claim, names: &[Named]) -> String {
    let name = value(claim, names);
    let [low, high] = claim.range;
    if low == high {
        return format!("{name} is {low}");
    }
    format!("{name} lies between {low} and {high}")
}

/// The name of the value of a claim, or how it is worked out where the card gives it no name.
fn value(claim: &Claim, names: &[Named]) -> String {
    let one = names.get(usize::from(claim.item.0));
    match one.map(|one| (one.name, &one.of)) {
        Some(("", NamedAs::Value(words))) => words.clone(),
        Some((name, _)) => name.to_owned(),
        None => String::new(),
    }
}

fn resolved(card: CardId, claims: &[&Claim]) -> Value {
    let words = Lang::ALL.map(|lang| {
        let story = story(card, Reading::Plausible, lang)?;
        let rich = |text: &Option<crate::text::Rich>| text.as_ref().map(|text| plain(text));
        let notes = story.notes.iter().map(
            |note| json!({ "head": note.head, "text": plain(&note.text), "caution": note.caution }),
        );
        Some(json!({
            "topic": story.topic,
            "period": story.period,
            "finding": plain(&story.finding),
            "sentence": plain(&story.sentence),
            "caption": rich(&story.caption),
            "flag": story.flag.as_ref().map(|flag| plain(&flag.text)),
            "notes": notes.collect::<Vec<_>>(),
        }))
    });
    let [en, es] = words;
    let all = named(card);
    let told = all.iter().filter(|one| !one.name.is_empty());
    let names: Vec<Value> = told.map(one).collect();
    let claims = claims.iter().map(|claim| {
        json!({
            "words": { "en": claim.words.en, "es": claim.words.es },
            "value": value(claim, &all),
            "between": claim.range,
        })
    });
    json!({
        "card": card.as_str(),
        "en": en,
        "es": es,
        "names": names,
        "claims": claims.collect::<Vec<_>>(),
    })
}

fn one(named: &Named) -> Value {
    let interval = |interval: &Option<Interval>| {
        interval.map(|interval| json!({ "low": interval.low(), "value": interval.value(), "high": interval.high() }))
    };
    let [plausible, strict] = named.intervals.each_ref().map(interval);
    let (kind, of) = match &named.of {
        NamedAs::Figure(figure) => ("figure", json!([figure.get().id])),
        NamedAs::Figures(figures) => {
            let ids = figures.iter().map(|figure| figure.get().id);
            ("figures", ids.collect())
        }
        NamedAs::Subjects(names) => ("subjects", json!(names)),
        NamedAs::Value(words) => ("value", json!(words)),
    };
    json!({ "name": named.name, "kind": kind, "of": of, "plausible": plausible, "strict": strict })
}
