//! The whole page of another sheet, in both languages.

use crate::small;
use hechos::dataset::Lang;
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
