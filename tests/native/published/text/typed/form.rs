//! what stands in the share calculator becomes a question, or says what is missing.

use crate::text::typed::form::form;
use hechos::dataset::Lang;
use hechos::judge::{Asked, solve};
use hechos::maths::Reading;
use hechos::state::ShareForm;
use hechos::text::{asked, computed};

fn answer(form: &ShareForm) -> String {
    let asked = asked(form, Lang::Es).expect("a question");
    let answer = solve(&asked, Reading::Plausible);
    let result = answer.result.expect("a number");
    computed(&result, Lang::En).value.replace('\u{a0}', " ")
}

#[test]
fn the_empty_field_is_asked_for() {
    for ((part, whole, share, chain), expected) in [
        (("28.9 mmdd", "152.6 mil millones", "", &[][..]), "18.94%"),
        (
            ("= 28.9 mmdd", "exactamente 152.6 mmdd", "", &[]),
            "18.938%",
        ),
        (
            ("", "exactly US$200 billion", "exactly 85%", &[]),
            "US$170 billion",
        ),
        (("= US$170 billion", " ", "0.85", &[]), "US$200 billion"),
        (("= US$170 billion", " ", "17 of 20", &[]), "US$200 billion"),
        (
            ("", "= 6.6 billones", "85/100", &["0.04"]),
            "US$224.4 billion",
        ),
        // 0.845 × 0.035 × 6.55 to 0.855 × 0.045 × 6.65 trillion.
        (("", "6.6 billones", "85%", &["4"]), "US$224 billion"),
        (("", "", "exactly 85%", &["1/25", ""]), "3.4%"),
    ] {
        assert_eq!(answer(&form(part, whole, share, chain)), expected);
    }
    let default = asked(&ShareForm::default(), Lang::En);
    assert!(matches!(default, Ok(Asked::Share { .. })));
}
