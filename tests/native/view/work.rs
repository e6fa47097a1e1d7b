//! What a reader sees of the working sections: compare, share calculator, checks.

use super::working::{
    answer, compared, empty, in_calculator, in_comparison, no_number, shared, type_in, visible,
};
use hechos::dataset::{FigureId, Lang};
use hechos::judge::{Check, CheckVerdict, audit};
use hechos::maths::Reading;
use hechos::state::{Action, FormPlace, ShareForm, Slot, State, VerdictKey, Writing, reduce};
use hechos::view::{Parts, parts};

fn fixed(lang: Lang) -> Parts {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime needs nothing");
    tokio::task::LocalSet::new().block_on(&runtime, parts(lang))
}

#[test]
fn headline_and_numbers_run_in_one_direction_whichever_is_put_first() {
    let all: Vec<FigureId> = FigureId::all().collect();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let [one, other] = [one, other].map(|figure| figure.get().id);
            let ways = [
                compared(one, other, Lang::En),
                compared(other, one, Lang::En),
            ];
            let [this, that] = ways.map(|html| answer(&html).replace("hechos", ""));
            let numbers = |said: &str| said.split("Order ").next().unwrap_or_default().to_owned();
            // Two that are printed alike stand in the order of the fields, and a refusal in its own.
            let open = ["not certain", "the same"]
                .iter()
                .any(|word| this.contains(word));
            if open || !this.contains("Order ") {
                continue;
            }
            assert!(!numbers(&this).contains("first"), "{this}");
            assert_eq!(numbers(&this), numbers(&that));
        }
    }
}

#[test]
fn a_pure_number_is_not_so_many_times() {
    let html = shared(
        ShareForm {
            part: type_in("1"),
            whole: type_in("3"),
            ..empty()
        },
        Lang::En,
    );
    let said = answer(&html);
    assert!(
        said.contains("33.333% exact 1 is 33.33% of 3. (our calculation)"),
        "{said}"
    );
    assert!(said.contains("1 ÷ 3 = 33.333%"), "{said}");
    assert!(!said.contains("time"), "{said}");
}

#[test]
fn too_few_and_too_many_fields_say_what_to_do() {
    let said = answer(&shared(empty(), Lang::En));
    assert_eq!(
        said,
        "Fill two of part, whole and share; the third is worked out."
    );
    let full = ShareForm {
        share: type_in("5 %"),
        ..ShareForm::default()
    };
    let said = answer(&shared(full, Lang::En));
    assert!(
        said.starts_with("Empty the field that should be worked out."),
        "{said}"
    );
    assert!(!said.contains('≈') && !said.contains('['), "{said}");
}

#[test]
fn every_check_is_there_in_both_readings_contradictions_first() {
    let readings = [Reading::Plausible, Reading::Strict].map(audit);
    for lang in [Lang::En, Lang::Es] {
        let html = fixed(lang).checks;
        let count = |text: &str| html.matches(text).count();
        let [plausible, strict] =
            ["plausible", "strict"].map(|of| count(&["hechos-", of].concat()));
        assert_eq!(plausible > 0, strict > 0);
        // What both readings say alike stands there once; a verdict of one alone has a place of its own.
        let alike = |of: &&Check| {
            readings[1]
                .iter()
                .any(|it| it.id == of.id && it.verdict == of.verdict)
        };
        let apart = readings[0].len() - readings[0].iter().filter(alike).count();
        assert_eq!(count("<h3 "), readings[0].len() + apart);
        if count("hechos-verdict--contradicts") > 0 {
            let first = html.find("hechos-verdict--").expect("a verdict");
            assert!(html[first..].starts_with("hechos-verdict--contradicts"));
        }
        // On paper: what the figures settle, and how many checks there are besides.
        let settled = |verdict| verdict <= CheckVerdict::Agrees;
        let rest = readings[0].iter().filter(|of| !settled(of.verdict)).count();
        assert!(visible(&html).contains(&format!("{rest} ")));
    }
}

#[test]
fn every_verdict_can_be_shown_alone() {
    let sheet = include_str!("../../../static/css/components/check.css");
    let parts = fixed(Lang::En);
    let (chips, html) = (parts.chips, parts.checks);
    let all = audit(Reading::Plausible);
    assert_eq!(visible(&chips[0]), format!("All {}", all.len()));
    for (key, chip) in VerdictKey::ALL.iter().zip(&chips[1..]) {
        let name = key.as_str();
        // The others of the open list, or the whole list, and the other folds are hidden.
        let folded = html.contains(&format!("<details data-verdict=\"{name}\""));
        let list = match folded {
            true => "> ul".to_owned(),
            false => format!("> ul > :not([data-verdict=\"{name}\"])"),
        };
        for hidden in [list, format!("> details:not([data-verdict=\"{name}\"])")] {
            let rule = format!("[data-show=\"{name}\"] {hidden}");
            assert!(sheet.contains(&rule), "{rule}");
        }
        let count = all
            .iter()
            .filter(|of| VerdictKey::of(of.verdict) == *key)
            .count();
        assert!(visible(chip).contains(&count.to_string()), "{name}: {chip}");
    }
}

#[test]
fn an_answer_that_is_not_yet_of_what_is_typed_says_so() {
    for lang in Lang::ALL {
        let number = Writing::Form(FormPlace::Slot(Slot::Part), "617".to_owned());
        let typing = reduce(State::default(), Action::Write(Some(number)));
        assert!(in_calculator(&typing, lang).contains("aria-busy=\"true\""));
        assert!(!in_comparison(&typing, lang).contains("aria-busy"));
        let looking = reduce(State::default(), Action::Write(Some(Writing::Compared)));
        assert!(in_comparison(&looking, lang).contains("aria-busy=\"true\""));
        assert!(!in_comparison(&State::default(), lang).contains("aria-busy"));
    }
}

#[test]
fn a_comparison_with_an_empty_field_has_no_answer() {
    for emptied in [Action::CompareFirst(None), Action::CompareSecond(None)] {
        let state = reduce(State::default(), emptied);
        let html = in_comparison(&state, Lang::En);
        assert!(
            answer(&html).starts_with("Pick two figures to compare."),
            "{html}"
        );
        no_number(&html);
    }
}
