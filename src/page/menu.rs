//! What a card's menu cites, saves and asks, in the script that is loaded when a menu is opened.

use super::PageError;
use super::address::Address;
use super::engine::Engine;
use super::head::folder;
use super::look;
use super::styles::dark;
use crate::card::{Ask, card, csv, elsewhere, figure_value, origin, range_told, story};
use crate::dataset::{FigureId, Lang, Theme, front, version};
use crate::judge::Question;
use crate::maths::Reading;
use crate::state::{CardId, Page, Slot, TABLE_KEYS, encode_question};
use crate::text::{Cited, capital, fixed_texts, json_text, plain};

/// The files of `static/js` that make the script together.
const FILES: [&str; 7] = [
    "picture.js",
    "colours.js",
    "codes.js",
    "look.js",
    "preview.js",
    "fit.js",
    "menu.js",
];

/// The code of an engine, with the colours that a picture for the dark has in this theme.
///
/// # Errors
/// A file that cannot be read, with its path.
pub(super) fn code(engine: &Engine, theme: Option<Theme>) -> Result<String, PageError> {
    let code = engine.scripts(&FILES)?;
    Ok(code.replace("__DARK__", &quoted(&dark(engine, theme)?)))
}

/// Where menus are used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The expression that says the address of the page.
    here: String,
    /// Whether nothing of the site is known to stand beside the page, so that no code leads there.
    alone: bool,
    /// Whether it is the one-file edition, in which every place is.
    file: bool,
}

impl Place {
    /// A page of the site, that of the sheet also where a card stands in a frame: what it asks a server
    /// for is left out.
    #[must_use]
    pub fn site() -> Self {
        Self {
            here: "(document.getElementById(\"hechos\")?.dataset.page ? new URL(\"../\", document.baseURI).href : document.baseURI).split(/[?#]/)[0]".to_owned(),
            alone: false,
            file: false,
        }
    }

    /// A script with the place written into it.
    pub(super) fn written(&self, code: &str) -> String {
        let said = |is: bool| if is { "true" } else { "false" };
        code.replace("__HERE__", &self.here)
            .replace("__ALONE__", said(self.alone))
            .replace("__FILE__", said(self.file))
    }

    /// The one-file edition. What is copied from it leads to the site, where its address is known.
    #[must_use]
    pub fn whole(lang: Lang, address: Option<&Address>) -> Self {
        match address {
            Some(address) => Self {
                here: quoted(&address.of(folder(lang))),
                alone: false,
                file: true,
            },
            None => Self {
                here: "location.href.split(\"#\")[0]".to_owned(),
                alone: true,
                file: true,
            },
        }
    }
}

/// The script with the texts of every card in one language; `css` holds the colours of the sheet.
#[must_use]
pub fn script(code: &str, place: &Place, lang: Lang, css: &str) -> String {
    let cards: Vec<String> = CardId::all()
        .filter_map(|id| Some([&quoted(id.as_str()), ":", &entry(id, lang)?].concat()))
        .collect();
    let slots = Slot::ALL.iter().map(|slot| slot.as_str());
    let share: Vec<String> = ["task", "chain"]
        .into_iter()
        .chain(slots)
        .map(quoted)
        .collect();
    let cite = fixed_texts(lang)
        .answer_cite
        .replace("{name}", front().name.get(lang))
        .replace("{version}", version());
    let pages: Vec<String> = CardId::all()
        .map(|id| (id, Page::of(id)))
        .filter(|(_, page)| *page != Page::Sheet)
        .map(|(id, page)| [&quoted(id.as_str()), ":", &quoted(page.folder())].concat())
        .collect();
    let words = fixed_texts(lang);
    let says = [
        words.embed_says.elsewhere,
        words.embed_says.left_out,
        words.embed_says.own_colours,
    ]
    .map(quoted);
    let copy = &words.copy_with_source;
    let copy = [
        copy.computed_from,
        copy.figures,
        copy.source,
        copy.sources,
        copy.nothing,
        words.pop.range,
    ]
    .map(quoted);
    let paper = &words.paper;
    let on_paper = [paper.code, paper.not_printed, paper.not_saved].map(quoted);
    let pin = [
        words.pin.updates,
        words.pin.follows,
        &words.pin.pinned.replace("{version}", version()),
    ]
    .map(quoted);
    let notebook = &words.notebook;
    let keep = [notebook.title, notebook.keep, notebook.lost].map(quoted);
    let code = look::written(code, lang, css);
    place
        .written(&code)
        .replace("__KEEP__", &list(&keep))
        .replace("__SAYS__", &list(&says))
        .replace("__PIN__", &list(&pin))
        .replace("__PAPER_SAYS__", &list(&on_paper))
        .replace(
            "__GROUND__",
            &list(&[paper.ground, paper.grounds[0], paper.grounds[1]].map(quoted)),
        )
        .replace(
            "__VIEW__",
            &list(
                &[
                    words.pin.only_whole,
                    words.pin.shows,
                    words.pin.compact,
                    words.pin.whole,
                ]
                .map(quoted),
            ),
        )
        .replace("__VERSION__", &quoted(version()))
        .replace("__CARDS__", &["{", &cards.join(",\n"), "}"].concat())
        .replace("__PAGES__", &["{", &pages.join(","), "}"].concat())
        .replace("__SHARE__", &list(&share))
        .replace("__TABLE__", &list(&TABLE_KEYS.map(quoted)))
        .replace("__FIGURES__", &figures(lang))
        .replace("__QUOTE__", &list(&copy))
        .replace("__CITE__", &quoted(&cite))
}

fn entry(id: CardId, lang: Lang) -> Option<String> {
    let story = story(id, Reading::Plausible, lang)?;
    let title = plain(&story.finding);
    let cited = Cited {
        key: id.as_str(),
        title: &title,
        period: &capital(&story.dated(lang)),
        figures: &story.printed,
    };
    let table = |reading| {
        let card = card(id, None, reading, lang)?;
        Some(quoted(&csv(
            &card.table,
            &title,
            "%address%",
            reading,
            lang,
        )))
    };
    let ask = card(id, None, Reading::Plausible, lang)?.ask;
    let citations = [cited.plain(lang), cited.bibtex(lang), cited.csl(lang)];
    let parts = [
        ("title", quoted(&title)),
        ("about", quoted(&cited.source(lang))),
        ("cite", list(&citations.map(|text| quoted(&text)))),
        (
            "csv",
            list(&[table(Reading::Plausible)?, table(Reading::Strict)?]),
        ),
        (
            "first",
            quoted(ask.choices.first().map_or("", |choice| choice.key)),
        ),
        ("ask", by_choice(&ask, lang, encode_question)),
        ("of", by_choice(&ask, lang, figures_of)),
    ];
    let parts = parts.map(|(name, value)| [&quoted(name), ":", &value].concat());
    Some(["{", &parts.join(","), "}"].concat())
}

/// What is said of the question of each choice: the fragment that asks it in a calculator, its figures.
fn by_choice(ask: &Ask, lang: Lang, say: fn(&Question) -> Option<String>) -> String {
    let others = elsewhere(ask, lang);
    let all = ask.choices.iter().chain(&others);
    let said: Vec<String> = all
        .filter_map(|choice| {
            let said = say(&choice.question)?;
            Some([&quoted(choice.key), ":", &quoted(&said)].concat())
        })
        .collect();
    ["{", &said.join(","), "}"].concat()
}

/// The figures of each question of every card, by the keys of its choices.
pub(super) fn asked(lang: Lang) -> String {
    let entry = |id: CardId| {
        let ask = card(id, None, Reading::Plausible, lang)?.ask;
        Some(
            [
                &quoted(id.as_str()),
                ":",
                &by_choice(&ask, lang, figures_of),
            ]
            .concat(),
        )
    };
    let entries: Vec<String> = CardId::all().filter_map(entry).collect();
    ["{", &entries.join(",\n"), "}"].concat()
}

fn figures_of(question: &Question) -> Option<String> {
    let ids: Vec<&str> = question
        .figures()
        .iter()
        .map(|figure| figure.get().id)
        .collect();
    Some(ids.join(" "))
}

/// Every figure by its id: itself with its value, who said it and where, the paragraph, and its range in both
/// readings.
fn figures(lang: Lang) -> String {
    let entry = |figure: FigureId| {
        let row = figure.get();
        let parts = [
            quoted(&figure_value(figure, lang)),
            quoted(&origin(figure, lang)),
            row.paragraph.to_string(),
            quoted(&range_told(figure, Reading::Plausible, lang)),
            quoted(&range_told(figure, Reading::Strict, lang)),
        ];
        [&quoted(row.id), ":", &list(&parts)].concat()
    };
    let entries: Vec<String> = FigureId::all().map(entry).collect();
    ["{", &entries.join(",\n"), "}"].concat()
}

pub(super) fn list(items: &[String]) -> String {
    ["[", &items.join(","), "]"].concat()
}

pub(super) fn quoted(text: &str) -> String {
    ["\"", &json_text(text), "\""].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::bundle;

    #[test]
    fn a_file_alone_leads_to_the_site_where_its_address_is_known() {
        const CODE: &str = "here = __HERE__; alone = __ALONE__;";
        let site = Address::read("https://example.org/hechos").expect("an address");
        let cases = [
            (
                Lang::En,
                &site,
                "here = \"https://example.org/hechos/\"; alone = false;",
            ),
            (
                Lang::Es,
                &site,
                "here = \"https://example.org/hechos/es/\"; alone = false;",
            ),
            (
                Lang::Es,
                &None,
                "here = location.href.split(\"#\")[0]; alone = true;",
            ),
        ];
        for (lang, address, written) in cases {
            let place = Place::whole(lang, address.as_ref());
            assert_eq!(script(CODE, &place, lang, ""), written);
        }
    }

    #[test]
    fn the_script_has_a_place_for_all_that_is_written_into_it() {
        let engine = Engine::project(env!("CARGO_MANIFEST_DIR").as_ref());
        let code = code(&engine, None).expect("the scripts");
        let css = bundle(&engine, None).expect("the sheets can be read");
        let written = script(&code, &Place::site(), Lang::En, &css);
        for mark in [
            "HERE",
            "ALONE",
            "SAYS",
            "PIN",
            "CITE",
            "SHARE",
            "CARDS",
            "PAGES",
            "TITLES",
            "LANGUAGES",
            "LOOK",
            "THEMES",
            "CONTRAST",
            "TOKENS",
            "PREVIEW",
            "COLUMNS",
            "GROUND",
            "PAPER_SAYS",
            "KEEP",
        ] {
            let mark = format!("__{mark}__");
            assert_eq!(code.matches(&mark).count(), 1, "{mark}");
            assert!(!written.contains(&mark), "{mark} is left");
        }
    }
}
