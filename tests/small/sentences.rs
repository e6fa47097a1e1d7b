//! Falls, surpluses, ranges and units in sentences of both languages.

use crate::{figure, small};
use hechos::card::say;
use hechos::dataset::{Lang, Unit};
use hechos::judge::{Question, audit};
use hechos::maths::Reading;
use hechos::text::{Scale, check_answer, check_question, plain, printed};

/// Without what keeps words on one line.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[track_caller]
fn tells(id: &str, lang: Lang, wanted: &str) {
    small();
    let all = audit(Reading::Plausible);
    let check = all.iter().find(|check| check.id == id).expect("a check");
    let told = [
        check_question(check, lang),
        plain(&check_answer(check, lang)),
    ];
    assert_eq!(spaced(&told.join(" ")), wanted);
}

#[test]
fn a_fall_is_told_by_its_size() {
    tells(
        "growth-rate-bags-growth-2024",
        Lang::En,
        "The South Coast’s bags of coffee shipped, from 29,700 bags (2023) to 27,500 bags (2024): is that a \
         fall of 7.4% a year? Yes: it is a fall of 7.4% a year [7.0, 7.8]. Printed: −7.4% [−7.45, −7.35].",
    );
    tells(
        "direction-exports-fell",
        Lang::Es,
        "Las exportaciones de café de Norlandia, de 1.2 millones de toneladas (2023) a 1.08 millones de \
         toneladas (2024): ¿hubo una baja? Sí: hubo una baja de 10 % [5.6, 14].",
    );
    tells(
        "level-from-rate-exports-growth-2024",
        Lang::En,
        "1.2 million tonnes (2023), falling by 10% a year: where does that lead by 2024? It leads to 1.08 \
         million tonnes [1.02, 1.14]; the article prints 1.08 million tonnes.",
    );
}

#[test]
fn a_level_before_a_fall_is_asked_and_told_by_the_size_of_the_fall() {
    let question = Question::LevelBefore {
        level: figure("exports-2024"),
        growth: figure("exports-growth-2024"),
    };
    for (lang, asked, told) in [
        (
            Lang::En,
            "What were Norland’s coffee exports before falling by 10% (2024)?",
            "Before falling by 10%, the level was 1.2 million tonnes [1.187, 1.213].",
        ),
        (
            Lang::Es,
            "¿Cuánto sumaban las exportaciones de café de Norlandia antes de caer 10 % (2024)?",
            "Antes de caer 10 %, el monto era de 1.2 millones de toneladas [1.187, 1.213].",
        ),
    ] {
        let said = plain(&say(&question, Reading::Plausible, lang).text);
        assert_eq!(spaced(&hechos::text::question(&question, lang)), asked);
        assert_eq!(spaced(&said), told);
    }
}

#[test]
fn spans_of_months_stand_in_their_short_form_behind_in() {
    use hechos::dataset::Period;
    use hechos::text::period_within;
    for (text, lang, wanted) in [
        ("2022-01/2022-08", Lang::En, "Jan–Aug 2022"),
        ("2022-01/2022-08", Lang::Es, "ene–ago 2022"),
        ("2023/2024", Lang::En, "2023–2024"),
        ("2024", Lang::Es, "2024"),
        ("2024-08", Lang::En, "August 2024"),
    ] {
        let period: Period = text.parse().expect("a period");
        assert_eq!(spaced(&period_within(period, lang)), wanted);
    }
}

#[test]
fn a_balance_is_a_surplus_or_a_deficit() {
    tells(
        "balance-printed-balance-2023",
        Lang::En,
        "The value of Norland’s coffee exports, N$4.0 billion, less the value of its coffee imports, N$4.6 billion \
         (2023): is that a deficit of N$400 million? No: it is a deficit of N$600 million [500, 700]. \
         Printed: −N$400 million [−450, −350].",
    );
    let said = |a, b, lang| {
        let question = Question::Compare(figure(a), figure(b));
        spaced(&plain(&say(&question, Reading::Plausible, lang).text))
    };
    assert_eq!(
        said("imports-2024", "value-2024", Lang::En),
        "The value of Norland’s coffee exports: N$3.3 billion [3.2, 3.4] more than the value of Norland’s \
         coffee imports, which is a surplus."
    );
    assert_eq!(
        said("value-2023", "imports-2023", Lang::Es),
        "El valor de las importaciones de café de Norlandia: 600 millones de coronas [500, 700] más que el \
         valor de las exportaciones de café de Norlandia, es decir, un déficit."
    );
}

#[test]
fn prints_read_in_the_words_of_both_languages() {
    for (id, en, es) in [
        (
            "exports-2024",
            "1.08 million tonnes",
            "1.08 millones de toneladas",
        ),
        (
            "exports-2025-forecast",
            "between 1.1 and 1.3 million tonnes",
            "entre 1.1 y 1.3 millones de toneladas",
        ),
        ("value-2023", "N$4.0 billion", "4.0 mil millones de coronas"),
        ("balance-2023", "−N$400 million", "−400 millones de coronas"),
        ("bags-2024", "27,500 bags", "27,500 sacos"),
        ("index-2024", "107.4 points", "107.4 puntos"),
        (
            "price-2024",
            "4,200 crowns a tonne",
            "4,200 coronas por tonelada",
        ),
        ("exports-growth-2024", "−10%", "−10 %"),
        (
            "specialty-2024",
            "less than 200,000 tonnes",
            "menos de 200,000 toneladas",
        ),
        ("growers-2024", "more than 12,400", "más de 12,400"),
    ] {
        let quantity = figure(id).get().quantity;
        let told = Lang::ALL.map(|lang| spaced(&printed(&quantity, lang)));
        assert_eq!(told, [en, es], "{id}");
    }
}

#[test]
fn axes_carry_the_unit() {
    small();
    let label = |scale: Scale, unit: &str, lang| {
        let unit = Unit::of_word(unit).expect("a unit");
        spaced(&scale.unit_label(unit, lang))
    };
    assert_eq!(label(Scale::Billion, "NLC", Lang::En), "N$ bn");
    assert_eq!(label(Scale::Million, "NLC", Lang::Es), "mdc");
    assert_eq!(label(Scale::Billion, "NLC", Lang::Es), "mil mdc");
    assert_eq!(label(Scale::Million, "t", Lang::En), "million t");
    assert_eq!(label(Scale::Million, "t", Lang::Es), "millones de t");
    assert_eq!(label(Scale::One, "bags", Lang::Es), "sacos");
}
