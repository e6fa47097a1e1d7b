//! what a reader sees of the tasks of the calculator: fields, formula, answer, the other reading.

use crate::view::tasks::with;
use crate::view::working::{
    answer, asking, compared, empty, figure, no_number, shared, type_in, visible,
};
use hechos::dataset::Lang;
use hechos::judge::picks;
use hechos::state::{Field, ShareForm, Task};
use hechos::text::question;

#[test]
fn each_task_starts_with_an_answer_and_its_formula() {
    for (task, lang, sentences) in [
        (
            Task::Rest,
            Lang::En,
            [
                "US$152.6 billion A¶10 , US$53.72 billion [53.62, 53.81] is left",
                "rest = (100% − share) × whole",
                "(100% − 64.8%) × US$152.6 billion = US$53.715 billion",
            ],
        ),
        (
            Task::Rest,
            Lang::Es,
            [
                "Sin 64.8 % A¶11 de 152.6 mil millones de dólares A¶10 , el resto es de 53.72 mil millones de dólares",
                "resto = (100 % − porcentaje) × total",
                "(100 % − 64.8 %) × 152.6 mil millones de dólares = 53.715 mil millones de dólares",
            ],
        ),
        (
            Task::Before,
            Lang::En,
            [
                "US$44.1 billion [43.9, 44.3]",
                "level before = level ÷ (1 + growth)",
                "US$66.6 billion ÷ (1 + 51%) = US$44.106 billion",
            ],
        ),
        (
            Task::Before,
            Lang::Es,
            [
                "44.1 mil millones de dólares [43.9, 44.3]",
                "monto anterior = monto ÷ (1 + crecimiento)",
                "66.6 mil millones de dólares ÷ (1 + 51 %) = 44.106 mil millones de dólares",
            ],
        ),
        (
            Task::Share,
            Lang::Es,
            ["18.94 %", "porcentaje = parte ÷ total", "= 18.899 %"],
        ),
    ] {
        let said = answer(&shared(with(task), lang));
        for sentence in sentences {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
    }
}

#[test]
fn what_is_left_stands_on_the_strip_as_the_share_it_is() {
    for whole in [Field::Empty, ShareForm::default().whole] {
        let form = ShareForm {
            whole,
            ..with(Task::Rest)
        };
        let html = shared(form, Lang::En);
        assert!(html.contains("hechos-chart"), "{html}");
        assert!(
            visible(&html).contains("computed 35.2%"),
            "{}",
            visible(&html)
        );
    }
}

#[test]
fn what_has_no_remainder_is_refused_in_both_languages() {
    let of = |id| Field::Figure(figure(id));
    for (taken, whole) in [
        // A rate of growth, a rank, a share of another whole.
        (of("world-trade-growth-ai-2040"), Field::Empty),
        (of("mexico-ai-exports-rank-2022"), Field::Empty),
        (
            of("six-states-exports-share-2025q3"),
            of("mexico-total-exports-2024"),
        ),
        (type_in("101%"), Field::Empty),
    ] {
        for lang in Lang::ALL {
            let form = ShareForm {
                taken: taken.clone(),
                whole: whole.clone(),
                ..with(Task::Rest)
            };
            let html = shared(form, lang);
            no_number(&html);
            assert!(html.contains("hechos-verdict--refused"), "{html}");
        }
    }
}

#[test]
fn the_other_reading_stands_beside_with_a_way_there() {
    let of = |id| Field::Figure(figure(id));
    let round = ShareForm {
        part: of("mexico-ai-exports-2022"),
        whole: of("world-ai-trade-2022"),
        ..empty()
    };
    let said = answer(&shared(round.clone(), Lang::En));
    assert!(said.contains("In the strict reading: "), "{said}");
    assert!(said.contains("Switch to the strict reading"), "{said}");
    let said = answer(&shared(round, Lang::Es));
    assert!(said.contains("En la lectura estricta: "), "{said}");
    assert!(said.contains("Cambiar a la lectura estricta"), "{said}");
    // Where no last place is in doubt the two agree.
    let said = answer(&shared(ShareForm::default(), Lang::En));
    assert!(
        said.contains("The strict reading gives the same."),
        "{said}"
    );
    assert!(!said.contains("Switch"), "{said}");
}

#[test]
fn the_questions_of_a_figure_are_listed_once_they_are_unfolded() {
    let state = figure("chihuahua-exports-2025q3");
    let questions = picks(state);
    let html = asking(ShareForm::default(), None, Lang::En);
    assert!(
        html.contains(&format!(": {}</span></summary>", questions.len())),
        "{html}"
    );
    assert!(!html.contains("<ul class=\"hechos-offers\">"), "{html}");
    let html = asking(ShareForm::default(), Some(state), Lang::Es);
    let listed = html.matches("class=\"hechos-offers__link\"").count();
    assert_eq!(listed, questions.len());
    let seen = visible(&html);
    for asked in &questions {
        let text = question(asked, Lang::Es).replace(['\u{a0}', '\u{202f}'], " ");
        assert!(seen.contains(&text), "{text}: {seen}");
    }
}

#[test]
fn a_comparison_says_below_its_numbers_what_it_withholds() {
    for (lang, words) in [
        (Lang::En, "No ratio: places are not divided."),
        (Lang::Es, "Sin cociente: los lugares no se dividen."),
    ] {
        let html = compared(
            "mexico-ai-exports-rank-2022",
            "china-ai-exports-rank-2022",
            lang,
        );
        let said = answer(&html);
        assert!(said.contains(words), "{said}");
        assert!(!said.contains('÷'), "{said}");
    }
}

#[test]
fn a_sentence_starts_with_a_capital_whatever_stands_first() {
    for (lang, typed, words) in [
        (Lang::En, "nearly 300 billion", "Nearly US$300 billion is"),
        (
            Lang::Es,
            "casi 300 mil millones",
            "La parte, casi 300 mil millones de dólares, equivale",
        ),
    ] {
        let form = ShareForm {
            part: type_in(typed),
            whole: type_in("exactly 1 trillion"),
            ..empty()
        };
        let said = answer(&shared(form, lang));
        assert!(said.contains(words), "{said}");
    }
    let form = ShareForm {
        part: Field::Figure(figure("malaysia-ai-exports-2022")),
        whole: Field::Figure(figure("world-ai-trade-2022")),
        ..empty()
    };
    let said = answer(&shared(form, Lang::En));
    assert!(said.contains("About US$200 billion B¶6 is"), "{said}");
}
