//! Typed numbers in the units of the sheet, and what is said of others.

use crate::small;
use hechos::dataset::{Lang, Unit};
use hechos::text::{parse, typed, typed_error};

#[test]
fn numbers_are_read_in_every_unit_and_written_back() {
    small();
    for (text, lang, value, unit) in [
        ("N$4.5 billion", Lang::En, 4.5e9, "NLC"),
        ("4.5 billion crowns", Lang::En, 4.5e9, "NLC"),
        ("4.5 mil millones de coronas", Lang::Es, 4.5e9, "NLC"),
        ("500 mdc", Lang::Es, 5e8, "NLC"),
        ("1.08 million tonnes", Lang::En, 1.08e6, "t"),
        ("1.08 million metric tons", Lang::En, 1.08e6, "t"),
        ("1.08 millones de toneladas", Lang::Es, 1.08e6, "t"),
        ("27 mil 500 sacos", Lang::Es, 27_500.0, "bags"),
        ("981 trucks", Lang::En, 981.0, "trucks"),
        ("107.4 points", Lang::En, 107.4, "points"),
        ("3,900 crowns a tonne", Lang::En, 3_900.0, "NLC-t"),
        ("7.4%", Lang::En, 7.4, "percent"),
        // A scale alone means the first unit of the sheet.
        ("617 bn", Lang::En, 6.17e11, "NLC"),
    ] {
        let read = parse(text, lang)
            .unwrap_or_else(|error| panic!("{text}: {}", typed_error(&error, lang)));
        assert_eq!((read.value, read.unit.word()), (value, unit), "{text}");
        let again = typed(&read, lang);
        assert_eq!(parse(&again, lang), Ok(read), "{text}, written as {again}");
    }
    assert_eq!(Unit::MAIN.word(), "NLC");
}

#[test]
fn a_unit_that_the_sheet_has_not_is_refused_with_those_that_it_has() {
    small();
    let told = |text, lang| typed_error(&parse(text, lang).expect_err("another currency"), lang);
    assert_eq!(
        told("€5 billion", Lang::En),
        "“€”, character 1: only crowns, tonnes, bags, trucks, points and crowns a tonne are read. \
         Convert the amount and write it like N$20.55\u{a0}billion."
    );
    assert!(told("apples", Lang::Es).contains("20.55\u{a0}mil\u{a0}millones de coronas"));
}
