//! What can be found from the bar of the page, in the script that is loaded when a reader looks first.

use std::collections::BTreeSet;

use super::menu::{Place, list, quoted};
use crate::card::{disputed, searched, story};
use crate::dataset::{FigureId, Lang};
use crate::judge::{Check, CheckVerdict, audit};
use crate::maths::Reading;
use crate::state::{CardId, Page};
use crate::text::{
    capital, check_answer, check_question, check_verdict_word, figure_name, fixed_texts, plain,
    printed, searchable,
};

/// One thing that can be found.
struct Found {
    /// Its kind, by its place in the texts: figure, card, check.
    kind: &'static str,
    /// What stands out of what it says.
    strong: String,
    /// The rest of it.
    rest: String,
    /// A word on it; may be empty.
    sign: &'static str,
    /// Where it stands, from the sheet.
    place: String,
    /// What a search looks into.
    searched: String,
    /// What stands beside its kind.
    aside: String,
}

/// The script with everything that it finds in one language.
#[must_use]
pub fn script(code: &str, place: &Place, lang: Lang) -> String {
    let texts = &fixed_texts(lang).find;
    let words = [
        texts.found,
        texts.found_more,
        texts.key,
        texts.nothing,
        texts.all,
        texts.figure,
        texts.card,
        texts.check,
    ];
    let entry = |found: Found| {
        let parts = [
            &found.strong,
            &found.rest,
            found.sign,
            &found.place,
            &found.searched,
            &found.aside,
        ];
        let parts: Vec<String> = [found.kind.to_owned()]
            .into_iter()
            .chain(parts.map(quoted))
            .collect();
        list(&parts)
    };
    let places: Vec<String> = places(lang).into_iter().map(entry).collect();
    place
        .written(code)
        .replace("__TEXTS__", &list(&words.map(quoted)))
        .replace("__PLACES__", &["[", &places.join(",\n"), "]"].concat())
}

fn places(lang: Lang) -> Vec<Found> {
    let checks = audit(Reading::Plausible);
    let looked_into = searched(lang);
    let figures = FigureId::all()
        .zip(looked_into)
        .map(|(id, searched)| figure(id, searched, &checks, lang));
    let cards = CardId::all().filter_map(|id| card(id, lang));
    let mut known = BTreeSet::new();
    let checks = checks
        .iter()
        .filter(|of| known.insert(of.id.as_str()))
        .map(|of| check(of, lang));
    figures.chain(cards).chain(checks).collect()
}

fn figure(id: FigureId, searched: String, checks: &[Check], lang: Lang) -> Found {
    let row = id.get();
    let against = checks.iter().find(|of| of.is_against(id));
    let sign = match against {
        Some(of) => check_verdict_word(of.verdict, lang),
        None if disputed(&[id], lang).is_some() => fixed_texts(lang).others.sign,
        None => "",
    };
    let letter = row.source.get().letter;
    Found {
        kind: "0",
        strong: printed(&row.quantity, lang),
        rest: figure_name(id, lang),
        sign,
        place: Page::Figures.way(&["figure-", row.id].concat()),
        searched,
        aside: format!(", {letter}¶{}", row.paragraph),
    }
}

fn card(id: CardId, lang: Lang) -> Option<Found> {
    let story = story(id, Reading::Plausible, lang)?;
    let finding = plain(&story.finding);
    let printed = story.printed.iter().map(|figure| figure.get().as_printed);
    let said = [story.topic, &finding].into_iter().chain(printed);
    let looked_into = [
        &said.collect::<Vec<_>>().join(" "),
        " ",
        &plain(&story.sentence),
    ]
    .concat();
    Some(Found {
        kind: "1",
        strong: String::new(),
        rest: finding,
        sign: "",
        place: ["#", id.as_str()].concat(),
        searched: searchable(&looked_into),
        aside: String::new(),
    })
}

fn check(of: &Check, lang: Lang) -> Found {
    let question = check_question(of, lang);
    let word = check_verdict_word(of.verdict, lang);
    let looked_into = [&question, &plain(&check_answer(of, lang)), word].join(" ");
    Found {
        kind: "2",
        strong: String::new(),
        rest: capital(&question),
        sign: if of.verdict == CheckVerdict::Agrees {
            ""
        } else {
            word
        },
        place: Page::Checks.way(&["check-", &of.id].concat()),
        searched: searchable(&looked_into),
        aside: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::FIGURES;
    use crate::page::address::Address;

    #[test]
    fn everything_can_be_found_and_no_mark_is_left() {
        let code = include_str!("../../static/js/find.js");
        for lang in Lang::ALL {
            let written = script(code, &Place::site(), lang);
            for mark in ["PLACES", "TEXTS", "HERE", "ALONE", "FILE"] {
                assert!(!written.contains(&format!("__{mark}__")), "{mark} is left");
            }
            let found = places(lang);
            let of = |kind| found.iter().filter(|of| of.kind == kind).count();
            assert_eq!(of("0"), FIGURES.len());
            assert_eq!(
                of("1"),
                CardId::all().filter(|id| id.story().is_some()).count()
            );
            for of in found {
                assert!(
                    !of.searched.is_empty() && !of.rest.is_empty(),
                    "{}",
                    of.place
                );
            }
        }
    }

    #[test]
    fn in_one_file_everything_stands_in_it_whether_the_address_of_the_site_is_known_or_not() {
        let code = include_str!("../../static/js/find.js");
        let address = Address::read("https://example.org/hechos/")
            .unwrap()
            .unwrap();
        for known in [None, Some(&address)] {
            let place = Place::whole(Lang::Es, known);
            assert!(script(code, &place, Lang::Es).contains("const FILE = true;"));
        }
        assert!(script(code, &Place::site(), Lang::Es).contains("const FILE = false;"));
    }

    #[test]
    fn a_figure_that_a_check_contradicts_says_so() {
        let word = check_verdict_word(CheckVerdict::Contradicts, Lang::En);
        let checks = audit(Reading::Plausible);
        let against = checks
            .iter()
            .filter(|of| of.verdict == CheckVerdict::Contradicts);
        // The figure that is tested, and not the levels that it is tested by.
        let tested = places(Lang::En).into_iter().filter(|of| of.sign == word);
        let figures = tested.filter(|of| !of.strong.is_empty());
        assert_eq!(figures.count(), against.count());
    }
}
