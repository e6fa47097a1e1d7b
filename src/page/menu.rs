//! What a card's menu cites, saves and asks, in the script that is loaded when a menu is opened.

use crate::card::{Ask, card, csv, elsewhere, story};
use crate::dataset::{Lang, VERSION};
use crate::maths::Reading;
use crate::state::{CardId, Slot, encode_question};
use crate::text::{Cited, capital, fixed_texts, json_text, plain};

/// The address of a page in its site, of the sheet also where a card stands in a frame: what it asks a
/// server for is left out.
pub const HERE: &str = "document.baseURI.split(/[?#]/)[0]";

/// The script with the texts of every card in one language. `here` is the expression that says the
/// address of the page.
#[must_use]
pub fn script(code: &str, here: &str, lang: Lang) -> String {
    let cards: Vec<String> = CardId::ALL
        .iter()
        .filter_map(|id| Some([&quoted(id.as_str()), ":", &entry(*id, lang)?].concat()))
        .collect();
    let slots = Slot::ALL.iter().map(|slot| slot.as_str());
    let share: Vec<String> = ["task", "chain"]
        .into_iter()
        .chain(slots)
        .map(quoted)
        .collect();
    let cite = fixed_texts(lang).answer_cite.replace("{version}", VERSION);
    let [follows, pinned] = fixed_texts(lang).pin;
    let pin = [follows, &pinned.replace("{version}", VERSION)].map(quoted);
    code.replace("__HERE__", here)
        .replace("__PIN__", &list(&pin))
        .replace("__VERSION__", &quoted(VERSION))
        .replace("__CARDS__", &["{", &cards.join(",\n"), "}"].concat())
        .replace("__SHARE__", &list(&share))
        .replace("__CITE__", &quoted(&cite))
}

fn entry(id: CardId, lang: Lang) -> Option<String> {
    let story = story(id, Reading::Plausible, lang)?;
    let title = plain(&story.finding);
    let cited = Cited {
        key: id.as_str(),
        title: &title,
        period: &capital(&story.period),
        figures: &story.printed,
    };
    let table = |reading| {
        let card = card(id, None, reading, lang)?;
        Some(quoted(&csv(&card.table, &title, "%address%", lang)))
    };
    let citations = [cited.plain(lang), cited.bibtex(lang), cited.csl(lang)];
    let parts = [
        ("title", quoted(&title)),
        ("source", quoted(&cited.source(lang))),
        ("cite", list(&citations.map(|text| quoted(&text)))),
        (
            "csv",
            list(&[table(Reading::Plausible)?, table(Reading::Strict)?]),
        ),
        (
            "ask",
            asks(&card(id, None, Reading::Plausible, lang)?.ask, lang),
        ),
    ];
    let parts = parts.map(|(name, value)| [&quoted(name), ":", &value].concat());
    Some(["{", &parts.join(","), "}"].concat())
}

/// For each choice the fragment that asks it in a calculator.
fn asks(ask: &Ask, lang: Lang) -> String {
    let others = elsewhere(ask, lang);
    let all = ask.choices.iter().chain(&others);
    let links: Vec<String> = all
        .filter_map(|choice| {
            let link = encode_question(&choice.question)?;
            Some([&quoted(choice.key), ":", &quoted(&link)].concat())
        })
        .collect();
    ["{", &links.join(","), "}"].concat()
}

fn list(items: &[String]) -> String {
    ["[", &items.join(","), "]"].concat()
}

fn quoted(text: &str) -> String {
    ["\"", &json_text(text), "\""].concat()
}
