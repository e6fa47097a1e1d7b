//! what a reader sees of the working sections: compare, share calculator, checks.

use crate::view::working::{answer, compared, empty, figure, no_number, shared, type_in, visible};
use hechos::dataset::Lang;
use hechos::state::{Field, ShareForm};

#[test]
fn a_valid_comparison_shows_every_number_with_its_range() {
    let html = compared("china-ai-exports-2022", "mexico-ai-exports-2022", Lang::En);
    let said = answer(&html);
    for expected in [
        "Ratio, China ÷ Mexico 7 times [",
        "Difference, China − Mexico US$600 billion [550,",
        "Order China, then Mexico",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(
        html.contains("aria-label=\"China: "),
        "a chart in words: {html}"
    );
}

#[test]
fn caution_gives_its_reasons_in_both_languages() {
    for (lang, verdict, why, order) in [
        (
            Lang::En,
            "Read with care",
            "Why caution",
            "not certain: the ranges overlap",
        ),
        (
            Lang::Es,
            "Con reservas",
            "Por qué con reservas",
            "no es seguro: los intervalos se traslapan",
        ),
    ] {
        let html = compared("malaysia-ai-exports-2022", "mexico-ai-exports-2022", lang);
        let said = answer(&html);
        assert!(said.starts_with(verdict), "{said}");
        assert!(said.contains(why) && said.contains(order), "{said}");
        assert!(
            html.contains("B¶6"),
            "the source of the first figure: {html}"
        );
    }
}

#[test]
fn two_times_have_a_change_and_a_rate_with_its_name() {
    let said = answer(&compared(
        "world-high-tech-trade-2005",
        "world-high-tech-trade-2024",
        Lang::En,
    ));
    assert!(said.contains("Change, earlier to later 175% ["), "{said}");
    assert!(said.contains("Rate a year, compound 5.5% ["), "{said}");
}

#[test]
fn a_refused_comparison_has_reasons_and_no_number() {
    for (lang, verdict, offers) in [
        (
            Lang::En,
            "Not comparable No number is given.",
            "Nearest questions that have an answer",
        ),
        (
            Lang::Es,
            "No comparables No hay resultado.",
            "Las preguntas más cercanas que sí tienen respuesta",
        ),
    ] {
        let html = compared(
            "mexico-high-technologies-us-2025h1",
            "mexico-total-exports-2024",
            lang,
        );
        let said = answer(&html);
        assert!(said.starts_with(verdict), "{said}");
        assert!(said.contains(offers), "{said}");
        assert!(
            html.contains("<ol class=\"hechos-flag__list\"><li>"),
            "{html}"
        );
        no_number(&html);
    }
}

#[test]
fn a_share_shows_number_derivation_and_what_the_article_prints() {
    for (lang, sentences) in [
        (
            Lang::En,
            [
                "18.94% [18.89, 18.98] US$28.9 billion A¶11 is 18.94% [18.89, 18.98] of US$152.6 billion A¶10 . (our calculation)",
                "The article prints 18.9% A¶11 : the ranges overlap. Agrees",
                "Lowest value: US$28.85 billion ÷ US$152.65 billion = 18.899%",
            ],
        ),
        (
            Lang::Es,
            [
                "18.94 % [18.89, 18.98]",
                "El artículo dice 18.9 % A¶11 : los intervalos se traslapan. Coincide",
                "28.85 mil millones de dólares ÷ 152.65 mil millones de dólares = 18.899 %",
            ],
        ),
    ] {
        let said = answer(&shared(ShareForm::default(), lang));
        for sentence in sentences {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
    }
}

#[test]
fn a_refused_share_has_reasons_and_no_number() {
    let html = shared(
        ShareForm {
            part: Field::Figure(figure("mexico-high-technologies-us-2025h1")),
            whole: Field::Figure(figure("mexico-total-exports-2024")),
            ..empty()
        },
        Lang::En,
    );
    let said = answer(&html);
    assert!(
        said.contains("January–June 2025; the whole is total exports for 2024"),
        "{said}"
    );
    // A year before is no share: the task that works it out is offered.
    assert!(html.contains("<a href=\"#share\""), "{html}");
    no_number(&html);
}

#[test]
fn a_typed_number_is_read_back_and_an_unreadable_one_is_marked() {
    let form = |part: &str| ShareForm {
        part: type_in(part),
        whole: type_in("617 mil millones"),
        ..empty()
    };
    let html = shared(form("28,900 millones ± 50"), Lang::Es);
    let seen = visible(&html);
    assert!(
        seen.contains("Se lee como 28,900,000,000 dólares, ± 50 millones"),
        "{seen}"
    );
    assert!(!html.contains("aria-invalid"), "{html}");

    let html = shared(form("28,9 pesetas"), Lang::Es);
    assert!(html.contains("aria-invalid=\"true\""), "{html}");
    assert!(
        html.contains("aria-describedby=\"share-part-error share-part-hint\""),
        "{html}"
    );
    assert_eq!(answer(&html), "", "no answer stands beside an error");
}

#[test]
fn shares_of_shares_are_chained() {
    let form = ShareForm {
        share: type_in("85"),
        chain: vec![type_in("4 %")],
        whole: type_in("6.6 tn"),
        ..empty()
    };
    let html = shared(form, Lang::En);
    let said = answer(&html);
    assert!(
        said.contains("85% × 4% × US$6.6 trillion = US$224.4 billion"),
        "{said}"
    );
    assert!(
        html.contains("aria-label=\"Remove: of this share\""),
        "{html}"
    );
}

#[test]
fn that_a_sentence_is_computed_is_said_once_where_it_ends() {
    for (lang, ours, verb) in [
        (Lang::En, " (our calculation)", "more."),
        (Lang::Es, " (cálculo nuestro)", "más."),
    ] {
        let html = compared("china-ai-exports-2022", "mexico-ai-exports-2022", lang);
        let title = html
            .split("hechos-work__title")
            .nth(1)
            .and_then(|rest| rest.split("</h3>").next())
            .expect("a headline");
        assert_eq!(title.matches(ours).count(), 1, "{title}");
        let (said, rest) = title.split_once(ours).expect("it is said");
        assert!(said.contains(verb), "the sentence ends first: {title}");
        assert_eq!(rest, "</span>", "nothing follows: {title}");
    }
}
