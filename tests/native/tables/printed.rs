//! Printed figures are read to the last bit, in every form that articles use.

use super::tables::printed::read;
use proptest::prelude::*;

#[test]
fn the_forms_that_articles_use() {
    for (text, value, half_place, unit) in [
        ("US$6.6 trillion", 6.6e12, 5e10, "USD"),
        ("US$700billion", 700e9, 5e8, "USD"),
        ("$10.668 billion", 10.668e9, 5e5, "USD"),
        ("US 520.12 billion", 520.12e9, 5e6, "USD"),
        ("US$1,234.5 million", 1234.5e6, 5e4, "USD"),
        ("18.9%", 18.9, 0.05, "percent"),
        ("2.0%", 2.0, 0.05, "percent"),
        ("40 percent", 40.0, 0.5, "percent"),
        ("Top 10", 10.0, 0.0, "rank"),
        ("Top Three", 3.0, 0.0, "rank"),
        ("Top 20", 20.0, 0.0, "count"),
        ("eighth-largest", 8.0, 0.0, "rank"),
        ("third", 3.0, 0.0, "rank"),
        ("21st", 21.0, 0.0, "rank"),
        ("number one", 1.0, 0.0, "rank"),
        ("leading", 1.0, 0.0, "rank"),
        ("led", 1.0, 0.0, "rank"),
        ("Six", 6.0, 0.0, "count"),
        ("21", 21.0, 0.0, "count"),
        ("twenty-one", 21.0, 0.0, "count"),
        ("1.2 million", 1.2e6, 5e4, "count"),
        ("doubled", 2.0, 0.0, "ratio"),
        ("half", 0.5, 0.0, "ratio"),
        ("two decades", 20.0, 5.0, "year"),
        ("five-year", 5.0, 0.0, "year"),
        ("eight months", 8.0, 0.0, "month"),
    ] {
        let found = read(text).unwrap_or_else(|| panic!("“{text}” is not read"));
        assert_eq!(found.value, value, "{text}");
        assert_eq!(found.half_place, half_place, "{text}");
        assert!(found.units.contains(&unit), "{text}: {:?}", found.units);
    }
}

#[test]
fn what_is_no_figure() {
    for text in [
        "",
        "%",
        "US$",
        "US$ billion",
        "a lot",
        "12,34",
        "1.2.3%",
        "1.%",
        "nearly 40%",
        "US$617 bilion",
        "Top",
        "largest-eighth",
        "-5%",
        "५%",
    ] {
        assert_eq!(read(text), None, "“{text}”");
    }
}

proptest! {
    #[test]
    fn amounts_are_read_as_written(whole in 0u32..100_000, tenths in 0u32..1000, scale in 0usize..3) {
        let (word, power) = [("million", 6), ("billion", 9), ("trillion", 12)][scale];
        let found = read(&format!("US${whole}.{tenths:03} {word}")).expect("a figure");
        let value: f64 = format!("{whole}.{tenths:03}e{power}").parse().expect("a number");
        let half: f64 = format!("5e{}", power - 4).parse().expect("a number");
        prop_assert_eq!(found.value, value);
        prop_assert_eq!(found.half_place, half);
        prop_assert_eq!(found.trailing_zeros, 0);
    }

    #[test]
    fn round_numbers_say_how_many_zeros_they_end_in(digit in 1u32..10, zeros in 0usize..4) {
        let found = read(&format!("{digit}{}%", "0".repeat(zeros))).expect("a figure");
        prop_assert_eq!(usize::try_from(found.trailing_zeros), Ok(zeros));
        prop_assert_eq!(found.half_place, 0.5);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,24}") {
        if let Some(found) = read(&text) {
            prop_assert!(found.value.is_finite() && found.half_place >= 0.0);
        }
    }
}
