//! Charts keep their promises for any numbers, and look as they were last read.

mod checks;
mod examples;
mod marks;

use std::fs;
use std::path::Path;

use checks::{inside, svg, texts_apart, texts_inside, ticks};
use examples::{
    amount, around, bar, devices, gallery, interval, named_growth, on_axis, percent, question, row,
    segment, short, words,
};
use hechos::chart::{
    Axis, Class, Mark, Shape, Strip, nested, number, share_band, slope, strip, two_points,
};
use hechos::dataset::Qualifier;
use proptest::prelude::*;

#[test]
fn every_layout_looks_as_it_was_last_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/chart/drawn");
    for (name, drawing) in gallery() {
        let path = folder.join(format!("{name}.svg"));
        let now = svg(&drawing);
        if std::env::var_os("HECHOS_UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, &now).expect("the snapshots can be written");
        }
        let read = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            now, read,
            "{name} changed: look at it, then run HECHOS_UPDATE_SNAPSHOTS=1 cargo test --test native chart::drawn"
        );
    }
}

#[test]
fn every_layout_stays_inside_and_keeps_its_texts_apart() {
    for (name, drawing) in gallery() {
        inside(name, &drawing);
        texts_apart(name, &drawing);
        texts_inside(name, &drawing);
    }
}

#[test]
fn every_mark_leads_to_the_row_with_its_number() {
    marks::every_mark_leads_to_the_row_with_its_number();
}

#[test]
fn every_printed_mark_tells_its_range_and_its_source() {
    marks::every_printed_mark_tells_its_range_and_its_source();
}

#[test]
fn a_disputed_figure_has_its_sign_in_every_chart() {
    marks::a_disputed_figure_has_its_sign_in_every_chart();
}

#[test]
fn every_mark_has_room_for_a_finger() {
    marks::every_mark_has_room_for_a_finger();
}

#[test]
fn every_class_is_a_class_of_charts() {
    for name in Class::ALL
        .iter()
        .flat_map(|class| class.as_str().split_whitespace())
    {
        assert!(name.starts_with("hechos-chart__"), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn numbers_read_back(value in -1e5_f32..1e5) {
        let text = number(value);
        let back: f64 = text.parse().expect("a number");
        prop_assert!((back - f64::from(value)).abs() <= 0.000_5 + 1e-9);
        prop_assert!(!text.ends_with('.'));
        prop_assert!(!text.contains('.') || !text.ends_with('0'));
    }

    #[test]
    fn ticks_are_few_in_order_and_on_the_axis(greatest in 1e-6_f64..1e15, most in 2_usize..9) {
        let axis = Axis::zero_based(greatest, most, &|tick| short(tick.value));
        let places: Vec<f64> = axis.ticks().map(|(x, _)| x).collect();
        prop_assert!((2..=6).contains(&places.len()));
        prop_assert_eq!(places[0], 0.0);
        prop_assert!(places.windows(2).all(|two| two[0] < two[1]));
        prop_assert!(axis.at(greatest) <= 100.0 && axis.at(greatest) >= 40.0);
    }

    #[test]
    fn bars_start_at_zero_and_keep_the_order(rows in prop::collection::vec(row(), 1..9)) {
        let drawing = on_axis(&rows, &|tick| short(tick.value));
        inside("bars", &drawing);
        texts_apart("bars", &drawing);
        texts_inside("bars", &drawing);
        let ticks = ticks(&drawing);
        prop_assert_eq!(ticks.len(), rows.len());
        for (a, at) in rows.iter().zip(&ticks) {
            for (b, bt) in rows.iter().zip(&ticks) {
                prop_assert!(a.mark.value > b.mark.value || at.0 <= bt.0 + 0.001);
            }
        }
        for shape in &drawing.shapes {
            let Shape::Rect { x, width, y, height, class } = shape else { continue };
            if class.as_str().starts_with(Class::Bar.as_str()) {
                prop_assert_eq!(x.value(), 0.0);
            } else {
                let on_row = |tick: &&(f32, f32, f32)| tick.1 < *y && tick.2 > y + height;
                let tick = ticks.iter().find(on_row).expect("each band has its tick");
                let ends = (x.value() - 0.002, x.value() + width.value() + 0.002);
                prop_assert!(ends.0 <= tick.0 && tick.0 <= ends.1);
            }
        }
    }

    #[test]
    fn strips_hold_any_shares(shares in prop::collection::vec((amount(60.0), "[a-z]{2,9} [0-9]{1,2}%"), 1..7), second in amount(100.0)) {
        let part = |(value, label): &(f64, String)| segment(label, *value, false);
        let mut first = Strip { title: "2005".into(), segments: shares.iter().map(part).collect() };
        inside("strip", &strip(&first));
        texts_apart("strip", &strip(&first));
        texts_inside("strip", &strip(&first));
        let mut later = first.clone();
        first.segments[0].focus = true;
        later.segments[0] = segment("Mexico 85%", second, true);
        later.title = "2024".into();
        let drawing = slope(&first, &later, "Mexico +9 points");
        inside("slope", &drawing);
        texts_apart("slope", &drawing);
        texts_inside("slope", &drawing);
    }

    #[test]
    fn rates_hold_any_two(first in amount(40.0), a in 0.001_f64..9.0, second in amount(40.0), b in 0.001_f64..9.0, names in [words(), words(), words()]) {
        let drawing = named_growth(around(first, a), around(second, b), &names);
        inside("rates", &drawing);
        texts_apart("rates", &drawing);
        texts_inside("rates", &drawing);
    }

    #[test]
    fn points_hold_any_two(first in amount(99.0), second in amount(99.0), reference in prop::option::of(amount(120.0))) {
        let drawing = two_points(&devices(first, second, reference));
        inside("points", &drawing);
        texts_apart("points", &drawing);
        texts_inside("points", &drawing);
    }

    #[test]
    fn shares_hold_any_interval(value in amount(130.0), half in amount(20.0), printed in any::<bool>(), name in words()) {
        let mut question = question(printed);
        question.share_label = name;
        question.share = Mark::computed(&interval(((value - half).max(0.0), value, value + half)));
        let drawing = share_band(&question, &|tick| percent(tick.value, 2));
        inside("share", &drawing);
        texts_apart("share", &drawing);
        texts_inside("share", &drawing);
    }

    #[test]
    fn a_part_lies_in_its_whole(whole in 1.0_f64..1000.0, part in amount(1.0), half in 0.0_f64..1.0, name in words()) {
        let august = bar(&name, "70.04", around(whole * part, half), Qualifier::Plain);
        let all = bar("January–August 2022", "520.12", around(whole, half), Qualifier::Plain);
        let axis = Axis::zero_based(all.mark.high, 6, &|tick| short(tick.value));
        let drawing = nested(&all, &august, &axis);
        inside("nested", &drawing);
        texts_apart("nested", &drawing);
        texts_inside("nested", &drawing);
    }
}
