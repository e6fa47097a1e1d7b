//! What a reader finds in every card of the prerendered page, before any script runs.

use hechos::card::card;
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::page::sheet;
use hechos::state::CardId;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn html(lang: Lang) -> String {
    let runtime = Builder::new_current_thread()
        .build()
        .expect("it needs nothing");
    LocalSet::new().block_on(&runtime, sheet(lang))
}

/// The cards of a page with their HTML.
fn cards(page: &str) -> Vec<(CardId, &str)> {
    let shows_figures = |id: &CardId| card(*id, None, Reading::Plausible, Lang::En).is_some();
    let of = |id: CardId| {
        let start = page
            .find(&format!("<article id=\"{}\"", id.as_str()))
            .unwrap_or_else(|| panic!("{} is missing", id.as_str()));
        let end = page[start..].find("</article>").expect("an article ends");
        (id, &page[start..start + end])
    };
    CardId::all().filter(shows_figures).map(of).collect()
}

#[test]
fn every_card_is_there_in_both_languages() {
    for lang in Lang::ALL {
        let page = html(lang);
        assert!(!cards(&page).is_empty(), "{}", lang.tag());
        assert_eq!(
            page.matches("<article id=\"").count(),
            cards(&page).len(),
            "{}",
            lang.tag()
        );
    }
}

#[test]
fn a_card_has_finding_chart_sentence_comparison_sources_and_table() {
    for lang in Lang::ALL {
        let page = html(lang);
        for (id, card) in cards(&page) {
            let name = id.as_str();
            let once = |text: &str| {
                assert_eq!(card.matches(text).count(), 1, "{name}: {text}");
            };
            once(&format!("id=\"{name}-finding\""));
            once("class=\"hechos-card__finding\"");
            once("hechos-card__kicker");
            once("hechos-card__sentence");
            // Where there is nothing to choose, the question stands in words.
            let choices = card.matches("<select ").count();
            assert_eq!(
                choices,
                card.matches(&format!("<label for=\"{name}-vs\">")).count()
            );
            assert!(choices <= 1, "{name}");
            once("data-choice=\"");
            once("<output ");
            once("<caption>");
            let drawn =
                card.contains("role=\"img\" aria-label=\"") || card.contains("hechos-apart__wall");
            assert!(drawn, "{name}: no chart");
            let many = |text: &str| assert!(card.contains(text), "{name}: {text}");
            many("scope=\"col\"");
            many("<th scope=\"row\"");
            many("hechos-sources__printed");
            many("hechos-mark");
            assert!(!card.contains("style="), "{name}");
        }
    }
}

#[test]
fn a_chart_says_what_it_shows() {
    for lang in Lang::ALL {
        let page = html(lang);
        for (id, card) in cards(&page) {
            for label in card.split("role=\"img\" aria-label=\"").skip(1) {
                let label = label.split('"').next().unwrap_or_default();
                assert!(label.len() > 20, "{}: {label:?}", id.as_str());
            }
        }
    }
}

#[test]
fn the_spanish_page_is_spanish() {
    let (english, spanish) = (html(Lang::En), html(Lang::Es));
    for (en, es) in cards(&english).iter().zip(cards(&spanish)) {
        let finding = |html: &str| {
            let before = html.split("</h3>").next().unwrap_or_default();
            before.rsplit("<h3").next().unwrap_or_default().to_owned()
        };
        assert_ne!(finding(en.1), finding(es.1), "{}", en.0.as_str());
    }
}
