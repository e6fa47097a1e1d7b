//! rendered HTML: every figure with its provenance, every source and every statement, before any
//! script runs.

use crate::view::list::{between, html, page_html, plain};
use hechos::dataset::{Lang, SourceId};
use hechos::state::Page;
use hechos::text::fixed_texts;

#[test]
fn every_article_is_listed_with_what_is_known_of_it() {
    for lang in Lang::ALL {
        let page = html(lang);
        for id in SourceId::all() {
            let (source, article) = (id.get(), id.article());
            let anchor = format!("id=\"source-{}\"", source.letter.to_ascii_lowercase());
            let item = between(&page, &anchor, "</li>");
            let title = if article.title.is_empty() {
                fixed_texts(lang).biblio.no_title
            } else {
                article.title
            };
            for part in [title, source.publisher, article.author] {
                assert!(plain(item).contains(part), "{}: {part}", source.id);
            }
            let notes = plain(between(&page, "id=\"sources\"", "<footer"));
            assert!(notes.contains(article.note.get(lang)), "{}", source.id);
            assert_eq!(
                plain(item).contains(fixed_texts(lang).biblio.no_date),
                article.published.is_empty()
            );
            assert!(item.contains(&format!("href=\"{}\"", article.url)) || article.url.is_empty());
        }
        let sources = plain(between(&page, "id=\"sources\"", "<footer"));
        assert!(
            !sources.contains(['{', '}']),
            "a slot of the method is left open"
        );
        assert!(sources.contains("85") && sources.contains("12.1"));
    }
}

#[test]
fn each_print_of_another_publication_says_what_it_stands_for_and_a_day() {
    for (lang, range, seen) in [
        (
            Lang::En,
            "US$70.25 to 70.35 billion",
            "seen on 30 November 2026",
        ),
        (
            Lang::Es,
            "70.25 a 70.35 mil millones de dólares",
            "consultado el 30 de noviembre de 2026",
        ),
    ] {
        let html = page_html(lang, Page::Figures);
        let others = between(&html, "id=\"provenance-mexico-us-trade-2022-aug\"", "</tr>");
        let prints = others.split("<li>").skip(1).map(plain);
        let prints: Vec<String> = prints.map(|text| text.replace('\u{a0}', " ")).collect();
        // Truckstop prints a day, El CEO none; what is about something else is set beside nothing.
        assert!(
            prints[0].contains(range) && !prints[0].contains(seen),
            "{prints:?}"
        );
        assert!(prints[1].contains(seen), "{prints:?}");
        let last = prints.last().expect("prints");
        assert!(!last.contains(range) && last.contains(seen), "{last}");
    }
}

#[test]
fn a_figure_that_a_check_disagrees_with_says_so_in_its_row() {
    for (lang, contradicts, loose) in [
        (Lang::En, "Contradicts", "Loosely true"),
        (Lang::Es, "Se contradice", "No al pie de la letra"),
    ] {
        let page = page_html(lang, Page::Figures);
        let row = |id: &str| between(&page, &format!("<tr id=\"figure-{id}\""), "</tr>");
        let growth = row("world-high-tech-trade-growth-2005-2024");
        assert!(growth.contains("verdict--contradicts"), "{growth}");
        assert!(plain(growth).contains(contradicts), "{growth}");
        assert!(growth.contains("checks/#check-growth-rate-"), "{growth}");
        let doubled = row("mexico-device-exports-factor");
        assert!(doubled.contains("verdict--loose"), "{doubled}");
        assert!(plain(doubled).contains(loose), "{doubled}");
        // The levels that they are tested by are no claims.
        assert!(!row("world-high-tech-trade-2005").contains("verdict--contradicts"));
        assert_eq!(page.matches("hechos-verdict--contradicts").count(), 1);
    }
}
