//! Every card says something whole in both languages, and its claims hold in both readings.

use hechos::card::{Card, Chart, Story, card, story};
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::{Rich, Span, plain};

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];

fn content() -> impl Iterator<Item = CardId> {
    let working = [
        CardId::Compare,
        CardId::Share,
        CardId::Audit,
        CardId::Figures,
    ];
    CardId::all().filter(move |id| !working.contains(id))
}

fn make(id: CardId, choice: Option<&str>, reading: Reading, lang: Lang) -> Card {
    card(id, choice, reading, lang).unwrap_or_else(|| panic!("no card {}", id.as_str()))
}

/// Every text of a card, one a line.
fn words(card: &Card, story: &Story) -> String {
    let mut lines = vec![story.topic.to_owned(), story.period.clone()];
    let mut rich = |rich: &Rich| lines.push(plain(rich));
    rich(&story.finding);
    rich(&story.sentence);
    story.caption.iter().for_each(&mut rich);
    story.flag.iter().for_each(|flag| rich(&flag.text));
    rich(&card.ask.said.text);
    story.notes.iter().for_each(|note| rich(&note.text));
    for chart in &card.charts {
        if let Chart::Drawing { label, .. } = chart {
            lines.push(label.clone());
        }
    }
    lines.extend(card.ask.said.reasons.iter().cloned());
    for row in &card.table.rows {
        lines.push(format!(
            "{} | {} | {}",
            row.header,
            plain(&row.value),
            row.range
        ));
    }
    lines.join("\n")
}

#[test]
fn every_card_with_every_choice_is_whole() {
    for lang in Lang::ALL {
        for reading in READINGS {
            for id in content() {
                let keys: Vec<_> = make(id, None, reading, lang)
                    .ask
                    .choices
                    .iter()
                    .map(|c| c.key)
                    .collect();
                assert!(!keys.is_empty(), "{}", id.as_str());
                for key in keys {
                    let card = make(id, Some(key), reading, lang);
                    let story = story(id, reading, lang).expect("a card has a story");
                    let text = words(&card, &story);
                    if std::env::var_os("SHOW").is_some() {
                        println!(
                            "== {} {key} {lang:?} {reading:?} {:?}\n{text}\n",
                            id.as_str(),
                            card.ask.said.verdict
                        );
                    }
                    assert!(
                        !text.contains(['{', '}']),
                        "a slot is empty in {}:\n{text}",
                        id.as_str()
                    );
                    assert!(!text.contains("NaN") && !text.contains("inf,"), "{text}");
                    assert!(!story.printed.is_empty() && !card.table.rows.is_empty());
                }
            }
        }
    }
}

#[test]
fn a_finding_holds_in_both_readings() {
    for lang in Lang::ALL {
        for id in content() {
            let [plausible, strict] =
                READINGS.map(|reading| story(id, reading, lang).expect("a story"));
            let title = |story: &Story| -> String {
                let spans = story.finding.iter();
                spans
                    .map(|span| match span {
                        Span::Computed { value, .. } => value.clone(),
                        other => plain(std::slice::from_ref(other)),
                    })
                    .collect()
            };
            assert_eq!(title(&plausible), title(&strict), "{}", id.as_str());
            assert_eq!(
                (plausible.topic, plausible.period),
                (strict.topic, strict.period)
            );
            assert_eq!(plausible.flag.is_some(), strict.flag.is_some());
        }
    }
}
