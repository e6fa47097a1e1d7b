//! Printed figures are read to the last bit, in every form that articles use.

use super::tables::printed::{Printed, Unread, read as read_in};
use super::tables::words::{Language, Words};
use proptest::prelude::*;

fn read(text: &str) -> Result<Printed, Unread> {
    read_in(text, Words::of(Language::En))
}

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
        ("US$402M", 402e6, 5e5, "USD"),
        ("US$ 5.3B", 5.3e9, 5e7, "USD"),
        ("US$ 5.3 B", 5.3e9, 5e7, "USD"),
        ("$2.4T", 2.4e12, 5e10, "USD"),
        ("5.3 billion dollars", 5.3e9, 5e7, "USD"),
        ("33,276 million dollars", 33_276e6, 5e5, "USD"),
        ("five billion U.S. dollars", 5e9, 5e8, "USD"),
        ("US$33 thousand million", 33e9, 5e8, "USD"),
        ("+5.38%", 5.38, 0.005, "percent"),
        ("−7%", -7.0, 0.5, "percent"),
        ("-5%", -5.0, 0.5, "percent"),
        ("seven per cent", 7.0, 0.5, "percent"),
        ("2.3 percentage points", 2.3, 0.05, "percentage-point"),
        ("a percentage point", 1.0, 0.5, "percentage-point"),
        ("25 basis points", 0.25, 0.005, "percentage-point"),
        ("two thirds", 2.0 / 3.0, 0.0, "ratio"),
        ("two-thirds", 2.0 / 3.0, 0.0, "ratio"),
        ("one third", 1.0 / 3.0, 0.0, "ratio"),
        ("a quarter", 0.25, 0.0, "ratio"),
        ("three-quarters", 0.75, 0.0, "ratio"),
        ("one-fifth", 0.2, 0.0, "ratio"),
        ("one in five", 0.2, 0.0, "ratio"),
        ("nine out of ten", 0.9, 0.0, "ratio"),
        ("1.5 times", 1.5, 0.05, "ratio"),
        ("3x", 3.0, 0.5, "ratio"),
        ("three times", 3.0, 0.5, "ratio"),
        ("10-fold", 10.0, 0.0, "ratio"),
        ("two quarters", 6.0, 1.5, "month"),
        ("five weeks", 5.0, 0.0, "week"),
        ("a day", 1.0, 0.0, "day"),
        ("a decade", 10.0, 5.0, "year"),
        ("a year and a half", 1.5, 0.0, "year"),
        ("a hundred", 100.0, 0.0, "count"),
        ("a dozen", 12.0, 0.0, "count"),
        ("two dozen", 24.0, 0.0, "count"),
        ("two hundred and six", 206.0, 0.0, "count"),
        ("six billion", 6e9, 5e8, "count"),
        ("half a million dollars", 5e5, 5e4, "USD"),
        ("two and a half billion", 2.5e9, 5e7, "count"),
        ("twenty-first", 21.0, 0.0, "rank"),
        ("617 mil millones", 617e9, 5e8, "count"),
    ] {
        let found = read(text).unwrap_or_else(|why| panic!("“{text}” is not read: {why:?}"));
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
        "billion",
        "hundreds",
        "dozens of thousands",
        "third quarter",
        "two halves",
        "five thirds",
        "5m",
        "US$5%",
        "7,4%",
        "2017-2022",
        "March 24, 2023",
        "५%",
    ] {
        assert_eq!(read(text), Err(Unread::NoFigure), "“{text}”");
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
        for language in [Language::En, Language::Es] {
            if let Ok(found) = read_in(&text, Words::of(language)) {
                prop_assert!(found.value.is_finite() && found.half_place >= 0.0);
            }
        }
    }
}
