//! What cannot be read says what stands where, what is wrong with it, and what to write instead.

use hechos::dataset::Lang;
use hechos::state::{Field, FormPlace, Slot};
use hechos::text::{LONGEST_TYPED, TypedErrorKind, field_operand, parse, typed_error};

#[test]
fn a_megabyte_is_refused_at_once() {
    for piece in [
        "1",
        ",",
        ".",
        "±",
        "e\u{301}",
        "\u{200f}",
        "\u{202e}",
        "🇲🇽",
        "-",
        "more than ",
        "1/",
        "de ",
    ] {
        let text = piece.repeat(1_000_000 / piece.len());
        let started = std::time::Instant::now();
        for lang in Lang::ALL {
            let error = parse(&text, lang).expect_err("too long");
            assert_eq!(error.kind, TypedErrorKind::TooLong);
            assert!(typed_error(&error, lang).len() < 500);
            let field = Field::Typed(text.clone());
            assert!(field_operand(&field, FormPlace::Slot(Slot::Share), lang).is_err());
        }
        println!("{piece:?}: {:?}", started.elapsed());
        let short: String = text.chars().take(LONGEST_TYPED).collect();
        for lang in Lang::ALL {
            if let Err(error) = parse(&short, lang) {
                assert!(error.at <= LONGEST_TYPED);
            }
        }
    }
}
