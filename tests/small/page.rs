//! The whole page of another sheet, in both languages.

use crate::small;
use hechos::dataset::{FigureId, Lang, Weight};
use hechos::judge::{Agreement, opinions};
use hechos::maths::Reading;
use hechos::view::{Parts, parts};

fn fixed(lang: Lang) -> Parts {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime needs nothing");
    tokio::task::LocalSet::new().block_on(&runtime, parts(lang))
}

#[test]
fn the_parts_of_a_page_say_nothing_of_another_sheet() {
    small();
    for lang in Lang::ALL {
        let parts = fixed(lang);
        let Parts {
            lead,
            checks,
            rows,
            sources,
            footer,
            ..
        } = &parts;
        let stories = parts.stories.iter().map(|(_, story)| &story.head);
        let options = parts.options.iter();
        let all = [lead, checks, rows, sources, footer];
        for html in all.into_iter().chain(stories).chain(options) {
            for foreign in ["Mexic", "México", "US$", "dólar", "dollar", "INEGI", "MBN"] {
                let place = html.find(foreign).map(|at| &html[at.saturating_sub(60)..]);
                assert_eq!(place, None, "{foreign}, {}", lang.tag());
            }
        }
        assert!(
            lead.contains("tonnes") || lead.contains("toneladas"),
            "{lead}"
        );
        assert!(rows.contains("sacos") || rows.contains("bags"));
    }
}

/// Where the sheet says what does not add up, and below the checks with every other value.
#[test]
fn disputed_figures_are_named_on_the_sheet_and_listed_below_the_checks() {
    small();
    let disputed: Vec<FigureId> = FigureId::all()
        .filter(|figure| figure.doubted() == Some(Weight::Dispute))
        .collect();
    assert_eq!(disputed.len(), 4);
    for lang in Lang::ALL {
        let Parts {
            adds_up, others, ..
        } = fixed(lang);
        for figure in &disputed {
            let id = figure.get().id;
            assert!(
                adds_up.contains(&format!("data-figure=\"{id}\"")),
                "{id}: {adds_up}"
            );
            assert!(others.contains(&format!("figures/#figure-{id}")), "{id}");
            let told = opinions(*figure, Reading::Plausible).independent;
            for (reading, agreement) in told {
                let listed = others.contains(&format!("href=\"{}\"", reading.get().url));
                let differs = agreement == Agreement::Differs;
                assert_eq!(listed, differs, "{}", reading.get().id);
            }
            for doubt in figure.doubts() {
                let text = doubt.get().text.get(lang).replace('\'', "&#x27;");
                assert!(others.contains(&text), "{text}");
            }
        }
        assert!(adds_up.contains("checks/#others") && others.contains("id=\"others\""));
    }
}
