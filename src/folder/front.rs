//! Reads `sheet.toml`: what the sheet says of itself, and in which order its cards stand.

use super::cards::{Claim, Claims, Kind, Scope, Years, checked, meant, subject};
use super::theme::theme;
use super::toml::{Document, Entry, Fields};
use crate::dataset::{
    Bilingual, FigureId, Front, FrontText, ItemKind, KeySpec, SectionSpec, ShareStart, Sheet,
};
use crate::tables::Problem;

/// What `sheet.toml` says.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// For the program.
    pub front: Front,
    /// For the page.
    pub text: FrontText,
    /// The ids of all cards, in the order of the sheet.
    pub cards: Vec<&'static str>,
    /// What its words say of figures.
    pub claims: Vec<Claim>,
}

/// Sections that the engine has itself.
const ENGINES: [&str; 6] = ["lead", "compare", "share", "audit", "figures", "sources"];

/// Reads the file. `sheet` holds the tables alone, `cards` the ids of the files in `cards/`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(
    file: &str,
    order: usize,
    text: &str,
    sheet: &Sheet,
    cards: &[&'static str],
) -> Result<Read, Vec<Problem>> {
    let document = Document::new(file, order, text);
    let read = document
        .parsed()
        .and_then(|table| front(&document.fields(&table), sheet, cards));
    let problems = document.into_problems();
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems),
    }
}

fn front(fields: &Fields<'_>, sheet: &Sheet, known: &[&'static str]) -> Option<Read> {
    let mut scope = Scope::new(sheet);
    scope.figures(fields.take("figures"));
    let name = fields.need("name", "\"…\"").and_then(|entry| name(&entry));
    let theme = fields.take("theme").map(|entry| theme(&entry));
    let home = fields.take("home").map(|entry| subject(&entry, sheet));
    let places: Vec<_> = list(fields, "section");
    let mut cards: Vec<&'static str> = Vec::new();
    let sections: Vec<Option<SectionSpec>> = places
        .iter()
        .map(|entry| section(entry, known, &mut cards))
        .collect();
    for card in known.iter().filter(|card| !cards.contains(card)) {
        let mend =
            format!("add {card:?} to the cards of a [[section]], or take cards/{card}.toml away");
        fields.problem(format!("the card {card:?} stands in no section"), mend);
    }
    let key_places = list(fields, "key");
    let keys: Vec<Option<KeySpec>> = key_places
        .iter()
        .map(|entry| key(entry, &mut scope))
        .collect();
    let compare = fields.take("compare").map_or(Some([None; 2]), |entry| {
        let figures = several(&entry, &mut scope)?;
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
        .map_or(Some(ShareStart::default()), |entry| {
            share(&entry, &mut scope)
        });
    let examples = fields
        .take("examples")
        .map_or(Some(Vec::new()), |entry| several(&entry, &mut scope));
    let preview = fields.take("preview").map(|entry| {
        let id = entry.text()?;
        let at = cards.iter().position(|card| *card == id);
        if at.is_none() {
            entry.problem(
                format!("no card is called {id:?}"),
                meant(id, cards.iter().copied(), "write the id of a card"),
            );
        }
        at
    });
    let mut claims = Claims::default();
    for claim in list(fields, "claim") {
        claims.add(&claim, &mut scope);
    }
    let tables = ["en", "es"].map(|tag| fields.need(tag, "{ title = \"…\", … }"));
    let words = tables.each_ref().map(|table| {
        let table = table.as_ref()?;
        words(&table.fields()?, &scope)
    });
    fields.done();
    let [en, es] = words;
    let (en, es) = (en?, es?);
    let mut said: Vec<(Bilingual, &Entry<'_>)> = Vec::new();
    if let [Some(english), Some(spanish)] = &tables {
        said.extend(en.map(|text| (Bilingual::new(text, ""), english)));
        said.extend(es.map(|text| (Bilingual::new("", text), spanish)));
    }
    for (section, place) in sections.iter().flatten().zip(&places) {
        said.extend([section.title, section.short, section.intro].map(|text| (text, place)));
    }
    for (key, place) in keys.iter().flatten().zip(&key_places) {
        said.push((key.what, place));
    }
    let years = Years::of(&scope);
    for (text, place) in &said {
        claims.cover(*text, place, &years);
    }
    let texts: Vec<Bilingual> = said.iter().map(|(text, _)| *text).collect();
    claims.are_said(&texts, fields);
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
        claims: claims.tested(scope.into_items().leak()),
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
    known: &[&'static str],
    cards: &mut Vec<&'static str>,
) -> Option<SectionSpec> {
    let fields = entry.fields()?;
    let id = fields.need("id", "\"a-word\"").and_then(|entry| {
        let id = entry.kept()?;
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        if ENGINES.contains(&id) || known.contains(&id) || !id.chars().all(plain) {
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
    let shown = places(shown.as_ref(), known, cards);
    let folded = places(fields.take("more").as_ref(), known, cards);
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
fn places(
    list: Option<&Entry<'_>>,
    known: &[&'static str],
    cards: &mut Vec<&'static str>,
) -> Vec<u16> {
    let mut places = Vec::new();
    for card in list.and_then(Entry::list).unwrap_or_default() {
        let Some(id) = card.text() else { continue };
        let Some(found) = known.iter().find(|known| **known == id) else {
            card.problem(
                format!("there is no cards/{id}.toml"),
                meant(
                    id,
                    known.iter().copied(),
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

/// Title, deck, description and lead of one language.
fn words(fields: &Fields<'_>, scope: &Scope<'_>) -> Option<[&'static str; 4]> {
    let plain = |key: &str| {
        fields
            .need(key, "\"…\"")
            .and_then(|entry| entry.unslotted())
    };
    let found = [plain("title"), plain("deck"), plain("description")];
    let lead = fields.need("lead", "\"…\"").and_then(|entry| {
        let text = checked(&entry, scope, Kind::Prose)?;
        Some(super::toml::kept(&with_ids(text, scope)))
    });
    fields.done();
    let [title, deck, description] = found;
    Some([title?, deck?, description?, lead?])
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
