//! Several figures, each compared with the first.

use crate::view::working::{answer, figure, in_comparison};
use hechos::dataset::Lang;
use hechos::state::{Action, State, reduce};

#[test]
fn further_figures_are_each_compared_with_the_first_and_drawn_together() {
    let ids = [
        "china-ai-exports-2022",
        "taiwan-ai-exports-2022",
        "mexico-ai-exports-2022",
        "mexico-ai-exports-rank-2022",
    ];
    let [first, second, third, rank] = ids.map(figure);
    for lang in Lang::ALL {
        let mut state = reduce(State::default(), Action::Compare(first, second));
        for (at, further) in [third, rank].into_iter().enumerate() {
            state = reduce(state, Action::AddCompared);
            // A field that is still empty changes no answer.
            assert_eq!(
                answer(&in_comparison(&state, lang)).matches(" [").count(),
                answer(&in_comparison(
                    &reduce(state.clone(), Action::RemoveCompared(at)),
                    lang
                ))
                .matches(" [")
                .count()
            );
            state = reduce(state, Action::CompareFurther(at, Some(further)));
        }
        let html = in_comparison(&state, lang);
        // Each as it is answered alone.
        for other in [second, third, rank] {
            let alone = in_comparison(
                &reduce(State::default(), Action::Compare(first, other)),
                lang,
            );
            let quote = alone
                .split("data-quote=\"")
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            assert!(html.contains(quote.expect("an answer")), "{html}");
        }
        assert_eq!(html.matches("data-quote").count(), 3);
        // A place cannot stand on the axis of amounts.
        assert_eq!(html.matches("hechos-chart\"").count(), 1);
        assert!(
            html.contains(&format!("data-figures=\"{}\"", ids.join(" "))),
            "{html}"
        );
        let names = [first, second, third].map(|of| of.get().subject.get().name.get(lang));
        let drawn = html
            .split("hechos-chart\"")
            .nth(1)
            .and_then(|rest| rest.split("</figure>").next());
        for name in names {
            assert!(drawn.expect("a chart").contains(name), "{name}");
        }
    }
}
