//! Reads `sheet.toml`: what the sheet says of itself, and in which order its cards stand.

use super::cards::{Claim, Claims, Kind, Known, Scope, Years, checked, foreign, meant, subject};
use super::theme::theme;
use super::toml::{Document, Entry, Fields};
use crate::dataset::{
    Bilingual, FigureId, Front, FrontText, Item, ItemKind, KeySpec, Lang, SectionSpec, ShareStart,
};
use crate::tables::Problem;

/// What was found in `sheet.toml`.
pub struct Found {
    /// Nothing: it is wrong, or names what has a mistake in its table.
    pub read: Option<Read>,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
    /// What its words say of figures that could be read.
    pub claims: Vec<Claim>,
    /// The English title, if there is one.
    pub title: Option<&'static str>,
}

/// What `sheet.toml` says.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// For the program.
    pub front: Front,
    /// For the page.
    pub text: FrontText,
    /// The ids of all cards, in the order of the sheet.
    pub cards: Vec<&'static str>,
}

/// The files in `cards/` by their ids.
#[derive(Clone, Copy)]
pub struct Cards<'a> {
    /// Those that are read.
    pub known: &'a [&'static str],
    /// Those whose names keep them from being read, which is told there.
    pub misnamed: &'a [&'static str],
}

/// Sections that the engine has itself.
const ENGINES: [&str; 6] = ["lead", "compare", "share", "audit", "figures", "sources"];

/// Reads the file. `sheet` holds the tables alone.
pub fn read(file: &str, order: usize, text: &str, sheet: &Known, files: Cards<'_>) -> Found {
    let document = Document::new(file, order, text);
    let (mut scope, mut claims, mut title) = (Scope::new(sheet), Claims::default(), None);
    let read = document.parsed().and_then(|table| {
        let fields = document.fields(&table);
        front(&fields, &mut scope, files, &mut claims, &mut title)
    });
    let items: &'static [Item] = scope.into_items().leak();
    let problems = document.into_problems();
    Found {
        read: read.filter(|_| problems.is_empty()),
        problems,
        claims: claims.tested(items),
        title,
    }
}

fn front(
    fields: &Fields<'_>,
    scope: &mut Scope<'_>,
    files: Cards<'_>,
    claims: &mut Claims,
    title: &mut Option<&'static str>,
) -> Option<Read> {
    scope.figures(fields.take("figures"));
    let name = fields.need("name", "\"…\"").and_then(|entry| name(&entry));
    let theme = fields.take("theme").map(|entry| theme(&entry));
    let home = fields
        .take("home")
        .map(|entry| subject(&entry, scope.sheet));
    let places: Vec<_> = list(fields, "section");
    let mut cards: Vec<&'static str> = Vec::new();
    let sections: Vec<Option<SectionSpec>> = places
        .iter()
        .map(|entry| section(entry, files, &mut cards))
        .collect();
    for card in files.known.iter().filter(|card| !cards.contains(card)) {
        let mend =
            format!("add {card:?} to the cards of a [[section]], or take cards/{card}.toml away");
        fields.problem(format!("the card {card:?} stands in no section"), mend);
    }
    let key_places = list(fields, "key");
    let keys: Vec<Option<KeySpec>> = key_places.iter().map(|entry| key(entry, scope)).collect();
    let compare = fields.take("compare").map_or(Some([None; 2]), |entry| {
        let figures = several(&entry, scope)?;
        let [one, other] = figures[..] else {
            entry.problem(
                "a comparison is of two figures",
                "write two: [\"one\", \"other\"]",
            );
            return None;
        };
        Some([Some(one), Some(other)])
    });
    let share = fields
        .take("share")
        .map_or(Some(ShareStart::default()), |entry| share(&entry, scope));
    let examples = fields
        .take("examples")
        .map_or(Some(Vec::new()), |entry| several(&entry, scope));
    let preview = fields.take("preview").map(|entry| {
        let id = entry.text()?;
        let at = cards.iter().position(|card| *card == id);
        // A card that is there and stands in no section is told so.
        let there = files.known.contains(&id) || files.misnamed.contains(&id);
        if at.is_none() && !there {
            entry.problem(
                format!("no card is called {id:?}"),
                meant(id, cards.iter().copied(), "write the id of a card"),
            );
        }
        at
    });
    for claim in list(fields, "claim") {
        claims.add(&claim, scope);
    }
    let tables = ["en", "es"].map(|tag| fields.need(tag, "{ title = \"…\", … }"));
    let words = [0, 1].map(|at| {
        let fields = tables[at].as_ref().and_then(|table| table.fields());
        fields.map_or([None; 4], |fields| words(&fields, Lang::ALL[at], scope))
    });
    fields.done();
    let [en, es] = words;
    *title = en[0];
    let mut said: Vec<(Bilingual, &Entry<'_>)> = Vec::new();
    let [english, spanish] = &tables;
    for (place, texts, spanish) in [(english, en, false), (spanish, es, true)] {
        let both = |text| match spanish {
            true => Bilingual::new("", text),
            false => Bilingual::new(text, ""),
        };
        let texts = texts.into_iter().flatten();
        said.extend(texts.filter_map(|text| Some((both(text), place.as_ref()?))));
    }
    for (section, place) in sections.iter().flatten().zip(&places) {
        said.extend([section.title, section.short, section.intro].map(|text| (text, place)));
    }
    for (key, place) in keys.iter().flatten().zip(&key_places) {
        said.push((key.what, place));
    }
    let years = Years::of(scope);
    for (text, place) in &said {
        claims.cover(*text, place, &years);
    }
    let whole = |texts: [Option<&'static str>; 4]| {
        let [title, deck, description, lead] = texts;
        Some([title?, deck?, description?, lead?])
    };
    let (en, es) = (whole(en), whole(es));
    // What a text says that could not be read, nobody knows.
    let read = sections.iter().all(Option::is_some) && keys.iter().all(Option::is_some);
    if en.is_some() && es.is_some() && read {
        let texts: Vec<Bilingual> = said.iter().map(|(text, _)| *text).collect();
        claims.are_said(&texts, fields);
    }
    let (en, es) = (en?, es?);
    let both = |at: usize| Bilingual::new(en[at], es[at]);
    let home = match home {
        Some(home) => Some(home?),
        None => None,
    };
    let preview = match preview {
        Some(preview) => Some(preview? as u16),
        None => None,
    };
    Some(Read {
        front: Front {
            name: name?,
            home,
            deck: both(1),
            sections: sections.into_iter().collect::<Option<Vec<_>>>()?.leak(),
            compare: compare?,
            share: share?,
        },
        text: FrontText {
            title: both(0),
            description: both(2),
            lead: both(3),
            keys: keys.into_iter().collect::<Option<Vec<_>>>()?.leak(),
            preview,
            examples: examples?.leak(),
            theme: match theme {
                Some(theme) => Some(theme?),
                None => None,
            },
            // `datapackage.json` has it.
            licence: Default::default(),
        },
        cards,
    })
}

/// What the sheet is called: in one word for both languages, or in a text in both.
fn name(entry: &Entry<'_>) -> Option<Bilingual> {
    if entry.is_text() {
        let name = entry.kept()?;
        return Some(Bilingual::new(name, name));
    }
    entry.both_unslotted()
}

fn list<'a>(fields: &Fields<'a>, name: &str) -> Vec<Entry<'a>> {
    fields
        .take(name)
        .and_then(|entry| entry.list())
        .unwrap_or_default()
}

/// A section; its cards are numbered in the order in which sections name them.
fn section(
    entry: &Entry<'_>,
    files: Cards<'_>,
    cards: &mut Vec<&'static str>,
) -> Option<SectionSpec> {
    let fields = entry.fields()?;
    let id = fields.need("id", "\"a-word\"").and_then(|entry| {
        let id = entry.kept()?;
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        if ENGINES.contains(&id) || files.known.contains(&id) || !id.chars().all(plain) {
            entry.problem(format!("{id:?} cannot be the anchor of a section"), "write small letters, digits and hyphens, and no id of a card or of a section that every sheet has");
            return None;
        }
        Some(id)
    });
    let former = fields.take("former").map_or(Some(Vec::new()), |entry| {
        let names = entry.list()?;
        names.iter().map(Entry::kept).collect::<Option<Vec<_>>>()
    });
    let title = fields
        .need("title", "{ en = \"…\", es = \"…\" }")
        .and_then(|entry| entry.both_unslotted());
    let short = fields
        .take("short")
        .map_or(title, |entry| entry.both_unslotted());
    let intro = fields
        .take("intro")
        .map_or(Some(Bilingual::default()), |entry| entry.both_unslotted());
    let shown = fields.need("cards", "[\"…\"]");
    let shown = places(shown.as_ref(), files, cards);
    let folded = places(fields.take("more").as_ref(), files, cards);
    fields.done();
    Some(SectionSpec {
        id: id?,
        former: former?.leak(),
        title: title?,
        short: short?,
        intro: intro?,
        shown: shown.len() as u16,
        cards: [shown, folded].concat().leak(),
    })
}

/// The numbers of the cards of a list, which are taken into the sheet by it.
fn places(list: Option<&Entry<'_>>, files: Cards<'_>, cards: &mut Vec<&'static str>) -> Vec<u16> {
    let mut places = Vec::new();
    for card in list.and_then(Entry::list).unwrap_or_default() {
        let Some(id) = card.text() else { continue };
        if files.misnamed.contains(&id) {
            continue;
        }
        let Some(found) = files.known.iter().find(|known| **known == id) else {
            card.problem(
                format!("there is no cards/{id}.toml"),
                meant(
                    id,
                    files.known.iter().copied(),
                    "write the name of a file in cards/ without its end",
                ),
            );
            continue;
        };
        if cards.contains(found) {
            card.problem(
                format!("the card {id:?} stands in the sheet already"),
                "name it once",
            );
            continue;
        }
        places.push(cards.len() as u16);
        cards.push(found);
    }
    places
}

fn key(entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<KeySpec> {
    let fields = entry.fields()?;
    let figure = fields
        .need("figure", "\"the id of a figure\"")
        .and_then(|entry| scope.one(&entry));
    let what = fields
        .need("what", "{ en = \"…\", es = \"…\" }")
        .and_then(|entry| entry.both_unslotted());
    fields.done();
    Some(KeySpec {
        figure: figure?,
        what: what?,
    })
}

fn share(entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<ShareStart> {
    let fields = entry.fields()?;
    let mut field = |name: &str| match fields.take(name) {
        Some(entry) => scope.one(&entry).map(Some),
        None => Some(None),
    };
    let [part, whole, taken, level, growth] =
        ["part", "whole", "taken", "level", "growth"].map(&mut field);
    fields.done();
    Some(ShareStart {
        part: part?,
        whole: whole?,
        taken: taken?,
        level: level?,
        growth: growth?,
    })
}

fn several(entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<Vec<FigureId>> {
    entry.list()?.iter().map(|one| scope.one(one)).collect()
}

/// Title, deck, description and lead of one language, as far as they can be read.
fn words(fields: &Fields<'_>, lang: Lang, scope: &Scope<'_>) -> [Option<&'static str>; 4] {
    let plain = |key: &str| {
        fields
            .need(key, "\"…\"")
            .and_then(|entry| entry.unslotted())
    };
    let found = [plain("title"), plain("deck"), plain("description")];
    let lead = fields.need("lead", "\"…\"").and_then(|entry| {
        let text = checked(&entry, scope, Kind::Prose)?;
        foreign(&entry, text, lang, scope);
        Some(super::toml::kept(&with_ids(text, scope)))
    });
    fields.done();
    let [title, deck, description] = found;
    [title, deck, description, lead]
}

/// A template that names figures by their ids, whatever the file calls them.
fn with_ids(text: &str, scope: &Scope<'_>) -> String {
    let mut out = text.to_owned();
    for name in scope.all_names() {
        if let Some(ItemKind::Figure { figure }) = scope.looked_up(name) {
            let id = scope.sheet.figures[figure.position()].id;
            for end in ['}', ':'] {
                out = out.replace(&format!("{{{name}{end}"), &format!("{{{id}{end}"));
            }
        }
    }
    out
}
