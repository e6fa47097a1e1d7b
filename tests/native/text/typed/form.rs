//! What stands in the share calculator becomes a question, or says what is missing.

use hechos::dataset::Lang;
use hechos::state::{Field, FormPlace, ShareForm, Task};
use hechos::text::{FormError, TypedErrorKind, asked, form_error};

pub fn typed(text: &str) -> Field {
    match text {
        "" => Field::Empty,
        text => Field::Typed(text.to_owned()),
    }
}

pub fn form(part: &str, whole: &str, share: &str, chain: &[&str]) -> ShareForm {
    ShareForm {
        part: typed(part),
        whole: typed(whole),
        share: typed(share),
        chain: chain.iter().copied().map(typed).collect(),
        ..ShareForm::default()
    }
}

#[test]
fn a_form_without_a_question_says_what_to_do() {
    let cases = [
        (form("", "", "", &[]), FormError::Missing(Task::Share)),
        (form("5", "", "", &[]), FormError::Missing(Task::Share)),
        (form("", "5", "", &["4%"]), FormError::Missing(Task::Share)),
        (form("5", "5", "5", &[]), FormError::Full),
        (form("5", "", "5", &["4%"]), FormError::Full),
    ];
    for (form, error) in cases {
        assert_eq!(asked(&form, Lang::En), Err(error.clone()));
        assert_ne!(form_error(&error, Lang::En), form_error(&error, Lang::Es));
    }
    let found = asked(&form("", "5", "4%", &["5", "zzz"]), Lang::En);
    let Err(FormError::Typed { place, error }) = found else {
        panic!("“zzz” is no number");
    };
    assert_eq!(place, FormPlace::Chained(1));
    assert_eq!(error.kind, TypedErrorKind::UnknownWord);
}
