//! promise: no answer about a published figure that others dispute goes without that reason, and no check
//! carries it.

use crate::judge::judging::{every_task, figure};
use hechos::card::{card, disputed, story};
use hechos::dataset::{FigureId, Lang, Weight};
use hechos::judge::{Operand, Reason, Verdict, compare, solve};
use hechos::maths::Reading::{Plausible, Strict};
use hechos::state::CardId;
use hechos::text::reason;

const DISPUTED: [&str; 4] = [
    "world-high-tech-trade-growth-2005-2024",
    "mexico-us-trade-2022-aug",
    "mexico-exports-gdp-share-2021",
    "mexico-device-exports-us-share",
];

fn is_disputed(figure: FigureId) -> bool {
    figure.doubted() == Some(Weight::Dispute)
}

/// The reason stands once for each disputed operand of an answer, and never where there is no number.
fn holds(figures: &[FigureId], verdict: Verdict, reasons: &[Reason], of: &str) {
    let answered = verdict != Verdict::Refused;
    for figure in FigureId::all().filter(|figure| figures.contains(figure) || is_disputed(*figure))
    {
        let times = reasons
            .iter()
            .filter(|why| **why == Reason::Disputed(figure));
        let wanted = answered && is_disputed(figure) && figures.contains(&figure);
        assert_eq!(
            times.count(),
            usize::from(wanted),
            "{of}: {}",
            figure.get().id
        );
    }
    let any = figures.iter().any(|figure| is_disputed(*figure));
    assert!(!any || verdict >= Verdict::Caution, "{of}");
}

#[test]
fn every_pair_of_figures_names_what_is_disputed_in_it() {
    let found: Vec<&str> = FigureId::all()
        .filter(|figure| is_disputed(*figure))
        .map(|figure| figure.get().id)
        .collect();
    assert_eq!(found, DISPUTED);
    for one in FigureId::all() {
        for other in FigureId::all() {
            if !is_disputed(one) && !is_disputed(other) {
                continue;
            }
            let pair = [one, other];
            let of = pair.map(|figure| figure.get().id).join(", ");
            let comparison = compare(one, other, Plausible);
            holds(&pair, comparison.verdict, &comparison.reasons, &of);
            for asked in every_task(Operand::Figure(one), Operand::Figure(other)) {
                let answer = solve(&asked, Strict);
                let uses = |figure: &FigureId| {
                    let printed = |operand: &Operand| operand.figure() == Some(*figure);
                    asked.operands().iter().any(printed)
                };
                let used: Vec<FigureId> = pair.into_iter().filter(uses).collect();
                holds(
                    &used,
                    answer.verdict,
                    &answer.reasons,
                    &format!("{asked:?}"),
                );
            }
        }
    }
}

#[test]
fn a_card_tells_a_dispute_once_and_its_answers_name_it_shortly() {
    let mut met = Vec::new();
    for id in CardId::all() {
        let keys = card(id, None, Plausible, Lang::En).map(|card| card.ask.choices);
        for (key, lang) in keys
            .iter()
            .flatten()
            .flat_map(|choice| Lang::ALL.map(|lang| (choice.key, lang)))
        {
            let ask = card(id, Some(key), Plausible, lang).expect("a card").ask;
            let story = story(id, Plausible, lang).expect("a card");
            let asked = ask.choices[ask.chosen].question.figures();
            for figure in asked.into_iter().filter(|figure| is_disputed(*figure)) {
                met.push((id.as_str(), key));
                let (values, told) =
                    disputed(&story.printed, lang).expect("the sentence of the card");
                let why = reason(&Reason::Disputed(figure), lang);
                assert_eq!(ask.said.verdict, Verdict::Caution);
                assert!(ask.said.reasons.contains(&why), "{}", id.as_str());
                assert!(!why.contains(told) && why.len() < told.len(), "{why}");
                assert!(
                    values.contains(|sign: char| sign.is_ascii_digit()),
                    "{values}"
                );
            }
        }
    }
    met.dedup();
    let cards = [
        ("us-trade", "2022-08"),
        ("device-hubs", "2025"),
        ("device-hubs", "2020"),
    ];
    assert_eq!(met, cards);
}

#[test]
fn the_sentence_names_the_figure_in_both_languages() {
    let why = Reason::Disputed(figure("mexico-us-trade-2022-aug"));
    assert_eq!(
        reason(&why, Lang::En),
        "Other publications print another value of this figure (Mexico’s trade with the United States, August 2022)."
    );
    assert_eq!(
        reason(&why, Lang::Es),
        "Otras publicaciones dan otro valor de esta cifra (el comercio de México con Estados Unidos, agosto de 2022)."
    );
}

/// Each value once, whoever prints it with more digits.
#[test]
fn a_dispute_shows_what_others_print() {
    let printed = [
        ("5.4%", "5.4 %"),
        ("US$70.3 billion", "70.3 mil millones de dólares"),
        ("41%", "41 %"),
        (
            "about 64%, 96% and 96.7%",
            "alrededor de 64 %, 96 % y 96.7 %",
        ),
    ];
    for (id, (en, es)) in DISPUTED.into_iter().zip(printed) {
        for (lang, expected) in [(Lang::En, en), (Lang::Es, es)] {
            let (values, _) = disputed(&[figure(id)], lang).expect("a dispute");
            assert_eq!(values.replace('\u{a0}', " "), expected, "{id}");
        }
    }
}
