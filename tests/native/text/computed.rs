//! A computed number shows as many digits as its interval supports, by one rule.

use hechos::dataset::{Lang, Unit};
use hechos::maths::Interval;
use hechos::text::{computed, computed_in_words};
use proptest::prelude::*;

pub fn interval(low: f64, value: f64, high: f64, unit: Unit) -> Interval {
    Interval::new(low, value, high, unit).expect("an interval")
}

pub fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Value and interval as one line.
pub fn line(interval: &Interval, lang: Lang) -> String {
    let computed = computed(interval, lang);
    spaced(&format!("{} {}", computed.value, computed.spread(lang)))
}

#[test]
fn an_exact_result_has_five_digits_at_most() {
    let exact = |value| {
        line(
            &Interval::exact(value, Unit::Percent).expect("finite"),
            Lang::En,
        )
    };
    assert_eq!(exact(100.0 / 3.0), "33.333% exact");
    assert_eq!(exact(0.1 + 0.2), "0.3% exact");
    assert_eq!(exact(0.0), "0% exact");
    assert_eq!(exact(1_234_567.8), "1,234,568% exact");
    assert_eq!(exact(1.0 / 300.0), "0.0033333% exact");
}

#[test]
fn what_becomes_a_digit_longer_has_no_more_digits_than_it_may() {
    let grown = interval(-999.976_265, -999.976_265, -999.116_481, Unit::Count);
    assert_eq!(computed_in_words(&grown, Lang::En).value, "−1,000");
    let exact = interval(99.996, 99.996, 99.996, Unit::Count);
    assert_eq!(computed_in_words(&exact, Lang::En).value, "100.0");
}

fn number(text: &str) -> f64 {
    text.replace(',', "")
        .replace('−', "-")
        .parse()
        .expect("a number")
}

fn any_interval() -> impl Strategy<Value = Interval> {
    (-1e4..1e4_f64, 0.0..1.0_f64, 0.0..1.0_f64, -6..4_i32).prop_map(|(value, down, up, power)| {
        let width = 10_f64.powi(power);
        interval(value - down * width, value, value + up * width, Unit::Count)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_true_within_rounding(interval in any_interval()) {
        for lang in Lang::ALL {
            let texts = computed(&interval, lang);
            prop_assert!(!texts.value.contains("NaN") && texts.value != "−0");
            let value = number(&texts.value);
            let Some(ends) = texts.interval else {
                prop_assert!((value - interval.value()).abs() <= interval.value().abs() * 1e-4);
                continue;
            };
            let inner = ends.trim_start_matches('[').trim_end_matches(']');
            let (low, high) = inner.split_once(",\u{a0}").expect("two ends");
            let (low, high) = (number(low), number(high));
            let width = interval.width();
            prop_assert!(low < high, "{ends} of {interval:?}");
            prop_assert!((low..=high).contains(&value), "{} {ends}", texts.value);
            // At the coarsest the last place is a whole unit, or the width over 3.545.
            let place = (1.002 * width.max(1e-9) / 0.95).min(1.002);
            let noise = 1e-11 * interval.value().abs().max(1.0);
            prop_assert!((-noise..=place).contains(&(interval.low() - low)), "{ends} of {interval:?}");
            prop_assert!((-noise..=place).contains(&(high - interval.high())), "{ends} of {interval:?}");
            prop_assert!((value - interval.value()).abs() <= place / 2.0);
        }
    }

    #[test]
    fn in_a_sentence_four_digits_hold_all_that_is_possible(interval in any_interval()) {
        let texts = computed_in_words(&interval, Lang::En);
        let value = number(&texts.value);
        let Some(ends) = texts.interval else {
            return Ok(());
        };
        let inner = ends.trim_start_matches('[').trim_end_matches(']');
        let (low, high) = inner.split_once(",\u{a0}").expect("two ends");
        let decimals = |text: &str| text.split_once('.').map_or(0, |(_, tail)| tail.len());
        let digits = texts.value.trim_start_matches(['−', '0', '.']).matches(|c: char| c.is_ascii_digit()).count();
        prop_assert!(digits <= 4 || decimals(&texts.value) == 0, "{}", texts.value);
        prop_assert!(decimals(low).max(decimals(high)) <= decimals(&computed(&interval, Lang::En).interval.expect("the same")), "{ends}");
        let (low, high) = (number(low), number(high));
        prop_assert!(low < high, "{ends} of {interval:?}");
        prop_assert!((low..=high).contains(&value), "{value} {ends}");
        let noise = 1e-11 * interval.value().abs().max(1.0);
        prop_assert!(low - noise <= interval.low() && interval.high() <= high + noise, "{ends} of {interval:?}");
    }
}
