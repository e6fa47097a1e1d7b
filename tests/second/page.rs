//! Every text of the sheet's pages, in both languages: none speaks of the published sheet, none has an
//! empty place, none says a word twice.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{folder, second};
use hechos::dataset::Lang;
use hechos::folder::Folder;
use hechos::page;
use hechos::state::CardId;

/// The pages of a language by what they are: the whole sheet, each card alone, each picture.
fn pages(lang: Lang) -> Vec<(String, String)> {
    second();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime needs nothing");
    let run = |page: &dyn Fn() -> _| tokio::task::LocalSet::new().block_on(&runtime, page());
    let boxed = |id: Option<CardId>| -> std::pin::Pin<Box<dyn Future<Output = String>>> {
        match id {
            Some(id) => Box::pin(page::card(lang, id)),
            None => Box::pin(page::sheet(lang)),
        }
    };
    let mut all = vec![("the sheet".to_owned(), run(&|| boxed(None)))];
    let css = page::bundle(
        &page::Engine::project(Path::new(".")),
        hechos::dataset::front_text().theme,
    );
    let css = css.expect("the styles are there");
    for id in CardId::all() {
        let Some(picture) = page::picture::svg(id, &css, lang, None) else {
            continue;
        };
        all.push((
            format!("the card {}", id.as_str()),
            run(&|| boxed(Some(id))),
        ));
        all.push((format!("the picture {}", id.as_str()), picture));
    }
    all
}

/// What a reader sees and hears of a page, line by line: what stands between tags, and the attributes
/// that are read out. The texts of one line of a page stay together.
fn texts(html: &str) -> Vec<String> {
    const SPOKEN: [&str; 4] = ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""];
    const INLINE: [&str; 12] = [
        "a", "abbr", "b", "cite", "data", "em", "i", "q", "small", "span", "strong", "sup",
    ];
    let mut lines = vec![String::new()];
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        lines.last_mut().expect("there is one").push_str(text);
        let unread = [
            ("!--", "-->"),
            ("style", "</style>"),
            ("script", "</script>"),
        ];
        let unread = unread.into_iter().find(|(start, _)| tag.starts_with(start));
        if let Some((_, end)) = unread {
            rest = tag.split_once(end).expect("what is no text ends").1;
            continue;
        }
        let (tag, after) = tag.split_once('>').expect("a tag ends");
        for key in SPOKEN {
            let value = tag
                .split_once(key)
                .and_then(|(_, from)| from.split_once('"'));
            lines.extend(value.map(|(value, _)| value.to_owned()));
        }
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/']).next().unwrap_or_default();
        if !INLINE.contains(&name) {
            lines.push(String::new());
        }
        rest = after;
    }
    lines.last_mut().expect("there is one").push_str(rest);
    let unescaped = |line: String| {
        line.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&amp;", "&")
    };
    let mut lines: Vec<String> = lines.into_iter().map(unescaped).collect();
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// Whether a name stands in a text as a word or as several: "Colima", and not within "Colimador".
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(before) && !letter(after)
    })
}

/// The names that a sheet gives to what it is about, whom it quotes and in which units it counts.
fn own_names(sheet: &Folder) -> BTreeSet<String> {
    let tables = &sheet.dataset;
    let mut all = BTreeSet::new();
    all.extend(tables.subjects.iter().flat_map(|row| row.name.clone()));
    all.extend(tables.indicators.iter().flat_map(|row| row.name.clone()));
    all.extend(tables.speakers.iter().flat_map(|row| row.name.clone()));
    all.extend(tables.sources.iter().map(|row| row.publisher.clone()));
    all.extend(tables.units.iter().flat_map(|row| row.many.clone()));
    all
}

#[test]
fn no_page_speaks_of_the_published_sheet() {
    let published = Folder::read(Path::new("static/sheet")).expect("the published sheet is right");
    let own = own_names(&folder());
    let mut foreign: Vec<String> = own_names(&published).difference(&own).cloned().collect();
    assert!(foreign.len() > 100, "{foreign:?}");
    // Words made of the names, and of what that sheet measures.
    let stems = [
        "Mexic",
        "mexic",
        "México",
        "export",
        "Export",
        "US$",
        "MX-",
        "artificial",
    ];
    foreign.extend(stems.map(str::to_owned));
    for lang in Lang::ALL {
        for (page, html) in pages(lang) {
            for text in texts(&html) {
                let said = foreign
                    .iter()
                    .find(|name| match stems.contains(&name.as_str()) {
                        true => text.contains(name.as_str()),
                        false => names(&text, name),
                    });
                assert_eq!(said, None, "{page}, {}: {text:?}", lang.tag());
            }
        }
    }
}

#[test]
fn no_page_has_an_empty_place_or_says_a_word_twice() {
    for lang in Lang::ALL {
        for (page, html) in pages(lang) {
            let is_chart = page.starts_with("the picture");
            let all = texts(&html);
            assert!(all.len() > 10, "{page}: {all:?}");
            for text in all {
                let at = format!("{page}, {}: {text:?}", lang.tag());
                assert!(!text.contains(['{', '}']) && !text.contains("NaN"), "{at}");
                let words: Vec<&str> = text.split_whitespace().collect();
                let twice = words.windows(2).find(|pair| {
                    let letters = pair[0].chars().all(char::is_alphabetic);
                    letters && pair[0].eq_ignore_ascii_case(pair[1])
                });
                assert!(is_chart || twice.is_none(), "{twice:?} in {at}");
            }
        }
    }
}

#[test]
fn the_sheet_has_its_own_name_title_colour_and_picture() {
    second();
    let text = hechos::dataset::front_text();
    let name = hechos::dataset::front().name;
    assert_eq!(
        [name.en, name.es],
        ["Electricity in Portugal", "Electricidad en Portugal"]
    );
    assert_eq!(text.title.en, "Electricity in Portugal, figure by figure");
    assert_eq!(
        text.title.es,
        "La electricidad en Portugal, cifra por cifra"
    );
    let css = page::bundle(&page::Engine::project(Path::new(".")), text.theme)
        .expect("the styles are there");
    assert!(css.contains("#00567a") && css.contains("#79c3ea"));
    let previewed = CardId::Card(text.preview.expect("a card stands for the sheet"));
    assert_eq!(previewed.as_str(), "mix");
    for (lang, share) in Lang::ALL.into_iter().zip(["71%", "71\u{a0}%"]) {
        let picture = page::picture::svg(previewed, &css, lang, None).expect("a picture");
        let colour = picture.contains("#00567a");
        assert!(
            colour && texts(&picture).join(" ").contains(share),
            "{}",
            lang.tag()
        );
        let png = page::picture::png(&picture, 1).expect("it can be drawn");
        assert!(png.len() > 10_000, "{}", png.len());
    }
}
