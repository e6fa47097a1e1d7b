//! Charts keep their promises for any numbers, and look as they were last read.

use std::fs;
use std::path::Path;

use hechos::chart::{
    Anchor, Axis, Bar, Class, Drawing, Mark, Rate, Segment, Shape, ShareBand, Strip, Tick, Tile,
    TileKind, TimePoint, TwoPoints, X, bars, nested, number, pair, rank_band, rates, share_band,
    slope, squares, strip, tiles, two_points,
};
use hechos::dataset::{Qualifier, Unit};
use hechos::maths::Interval;
use proptest::prelude::*;

/// Every layout with figures of the articles; the names are those of the snapshots.
fn gallery() -> Vec<(&'static str, Drawing)> {
    let (plain, about) = (Qualifier::Plain, Qualifier::About);
    let (nearly, more) = (Qualifier::Nearly, Qualifier::MoreThan);
    let round = |label, words, value, ends| bar(label, words, around(value, 50.0), ends);
    let exporters = [
        bar("China", "more than 700", (700.0, 700.0, 800.0), more),
        round("Taiwan", "500", 500.0, plain),
        bar("South Korea", "nearly 300", (250.0, 300.0, 300.0), nearly),
        chosen(round("European Union", "about 200", 200.0, about)),
        focus(round("Mexico", "100", 100.0, plain)),
    ];
    let world = [
        bar("World trade, 2005", "2.4", around(2.4, 0.05), plain),
        bar("World trade, 2024", "nearly 6.6", (6.55, 6.6, 6.6), nearly),
    ];
    let mut implied = bar(
        "January–June 2024, computed",
        "≈ 44.1",
        (43.9, 44.1, 44.3),
        plain,
    );
    implied.mark.computed = true;
    implied.note = Some("From 66.6 and growth of 51%".into());
    let year = [
        implied,
        focus(bar("January–June 2025", "66.6", around(66.6, 0.05), plain)),
    ];
    let long = [
        round(
            "Exports of AI-enabling goods of Malaysia to the whole world, 2022",
            "about US$200 billion",
            200.0,
            about,
        ),
        focus(round(
            "Exports of AI-enabling goods, Mexico, 2022",
            "US$100 billion",
            100.0,
            plain,
        )),
    ];
    let whole = bar(
        "January–August 2022",
        "520.12",
        around(520.12, 0.005),
        plain,
    );
    let august = focus(bar("of which August", "70.04", around(70.04, 0.005), plain));
    let in_billions = Axis::zero_based(520.125, 6, &billions);
    let [malaysia, mexico] = long.clone();
    vec![
        ("bars", on_axis(&exporters, &billions)),
        (
            "bars-nearly",
            on_axis(&world, &|tick| unit(tick, "US$", " tn")),
        ),
        ("bars-computed", on_axis(&year, &billions)),
        ("bars-long-labels", on_axis(&long, &billions)),
        ("pair", pair(malaysia, mexico, &billions)),
        ("nested", nested(&whole, &august, &in_billions)),
        ("slope", region()),
        ("strip", sectors()),
        ("rates", growth(around(4.7, 0.05), (5.31, 5.47, 5.59))),
        ("rates-close", growth(around(4.7, 0.05), (4.76, 4.8, 4.84))),
        ("squares", squares(18, 20)),
        ("rank-band", rank_band(1, 10, "Somewhere from 1st to 10th")),
        ("rank", rank_band(8, 8, "")),
        ("tiles", tiles(&map)),
        (
            "two-points",
            two_points(&devices(10.668, 20.55, Some(21.336))),
        ),
        (
            "two-points-falling",
            two_points(&devices(20.55, 4.668, None)),
        ),
        (
            "share-band",
            share_band(&question(true), &|tick| percent(tick.value, 2)),
        ),
        (
            "share-band-wide",
            share_band(&question(false), &|tick| percent(tick.value, 0)),
        ),
    ]
}

#[test]
fn every_layout_looks_as_it_was_last_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts");
    for (name, drawing) in gallery() {
        let path = folder.join(format!("{name}.svg"));
        let now = svg(&drawing);
        if std::env::var_os("HECHOS_UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, &now).expect("tests/charts can be written");
        }
        let read = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            now, read,
            "{name} changed: look at it, then run HECHOS_UPDATE_SNAPSHOTS=1 cargo test --test charts"
        );
    }
}

#[test]
fn every_layout_stays_inside_and_keeps_its_texts_apart() {
    for (name, drawing) in gallery() {
        inside(name, &drawing);
        texts_apart(name, &drawing);
    }
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
    fn strips_hold_any_shares(shares in prop::collection::vec((0.0_f64..60.0, "[a-z]{2,9} [0-9]{1,2}%"), 1..7), second in 0.0_f64..100.0) {
        let part = |(value, label): &(f64, String)| segment(label, *value, false);
        let mut first = Strip { title: "2005".into(), segments: shares.iter().map(part).collect() };
        inside("strip", &strip(&first));
        texts_apart("strip", &strip(&first));
        let mut later = first.clone();
        first.segments[0].focus = true;
        later.segments[0] = segment("Mexico 85%", second, true);
        later.title = "2024".into();
        let drawing = slope(&first, &later, "Mexico +9 points");
        inside("slope", &drawing);
        texts_apart("slope", &drawing);
    }

    #[test]
    fn rates_hold_any_two(first in 0.0_f64..40.0, a in 0.001_f64..9.0, second in 0.0_f64..40.0, b in 0.001_f64..9.0) {
        let drawing = growth(around(first, a), around(second, b));
        inside("rates", &drawing);
        texts_apart("rates", &drawing);
    }

    #[test]
    fn points_hold_any_two(first in 0.0_f64..99.0, second in 0.0_f64..99.0, reference in prop::option::of(0.0_f64..120.0)) {
        let drawing = two_points(&devices(first, second, reference));
        inside("points", &drawing);
    }

    #[test]
    fn shares_hold_any_interval(value in 0.0_f64..130.0, half in 0.0_f64..20.0, printed in any::<bool>()) {
        let mut question = question(printed);
        question.share = Mark::computed(&interval(((value - half).max(0.0), value, value + half)));
        let drawing = share_band(&question, &|tick| percent(tick.value, 2));
        inside("share", &drawing);
        texts_apart("share", &drawing);
    }

    #[test]
    fn a_part_lies_in_its_whole(whole in 1.0_f64..1000.0, part in 0.0_f64..1.0, half in 0.0_f64..1.0) {
        let august = bar("of which August", "70.04", around(whole * part, half), Qualifier::Plain);
        let all = bar("January–August 2022", "520.12", around(whole, half), Qualifier::Plain);
        let axis = Axis::zero_based(all.mark.high, 6, &|tick| short(tick.value));
        let drawing = nested(&all, &august, &axis);
        inside("nested", &drawing);
        texts_apart("nested", &drawing);
    }
}

type Three = (f64, f64, f64);

fn around(value: f64, half: f64) -> Three {
    ((value - half).max(0.0), value, value + half)
}

fn interval((low, value, high): Three) -> Interval {
    Interval::new(low, value, high, Unit::Ratio).expect("in order")
}

fn bar(label: &str, value_label: &str, value: Three, qualifier: Qualifier) -> Bar {
    Bar {
        label: label.into(),
        value_label: value_label.into(),
        mark: Mark::quoted(&interval(value), qualifier),
        focus: false,
        selected: false,
        note: None,
    }
}

fn focus(bar: Bar) -> Bar {
    Bar { focus: true, ..bar }
}

fn chosen(bar: Bar) -> Bar {
    Bar {
        selected: true,
        ..bar
    }
}

fn row() -> impl Strategy<Value = Bar> {
    let qualifier = prop::sample::select(vec![
        Qualifier::Plain,
        Qualifier::About,
        Qualifier::Nearly,
        Qualifier::MoreThan,
    ]);
    let label = "[A-Z][a-z]{1,12}( [a-z]{1,12}){0,8}";
    let value = (0.0_f64..1e12, 0.0_f64..1.0, 0.0_f64..1.0);
    (label, value, qualifier, any::<bool>(), any::<bool>()).prop_map(
        |(label, (value, below, above), qualifier, computed, noted)| {
            let value = (value * (1.0 - below), value, value * (1.0 + above));
            let mut bar = bar(&label, "about 617.5", value, qualifier);
            bar.mark.computed = computed;
            bar.note = noted.then(|| "read from context".into());
            bar
        },
    )
}

fn segment(label: &str, value: f64, focus: bool) -> Segment {
    let mark = Mark::quoted(&interval(around(value, 0.5)), Qualifier::Plain);
    Segment {
        label: label.into(),
        mark,
        focus,
    }
}

fn rest(label: &str, value: f64) -> Segment {
    let mark = Mark::computed(&interval(around(value, 1.0)));
    Segment {
        label: label.into(),
        mark,
        focus: false,
    }
}

fn region() -> Drawing {
    let before = vec![
        segment("Mexico 76%", 76.0, true),
        segment("Brazil 15%", 15.0, false),
        rest("≈ 9% all others", 9.0),
    ];
    let after = vec![
        segment("Mexico 85%", 85.0, true),
        segment("Brazil 7%", 7.0, false),
        rest("≈ 8% all others", 8.0),
    ];
    let earlier = Strip {
        title: "2005".into(),
        segments: before,
    };
    let later = Strip {
        title: "2024".into(),
        segments: after,
    };
    slope(&earlier, &later, "Mexico +9 points")
}

fn sectors() -> Drawing {
    let segments = vec![
        segment("Manufacturas 93.8 %", 93.8, true),
        segment("Minería 4.2 %", 4.2, false),
        segment("Agricultura y ganadería 2.0 %", 2.0, false),
    ];
    strip(&Strip {
        title: String::new(),
        segments,
    })
}

fn growth(printed: Three, computed: Three) -> Drawing {
    let printed = Mark::quoted(&interval(printed), Qualifier::Plain);
    let computed = Mark::computed(&interval(computed));
    let pair = [
        Rate {
            label: "Printed 4.7%".into(),
            mark: printed,
        },
        Rate {
            label: "Computed ≈ 5.5%".into(),
            mark: computed,
        },
    ];
    rates(
        "Average growth a year, 2005 to 2024",
        &pair,
        "0.6 points apart",
        &|tick| percent(tick.value, 1),
    )
}

fn map(code: &str) -> Tile {
    let figure = match code {
        "CHH" => "18.9",
        "COA" => "11.6",
        "NLE" => "9.7",
        "DUR" | "ZAC" => {
            return Tile {
                kind: TileKind::Hub,
                label: None,
            };
        }
        "ROO" => {
            return Tile {
                kind: TileKind::Band,
                label: Some("120".into()),
            };
        }
        _ => return Tile::default(),
    };
    Tile {
        kind: TileKind::Focus,
        label: Some(figure.into()),
    }
}

fn devices(first: f64, second: f64, reference: Option<f64>) -> TwoPoints {
    let point = |period: &str, value: f64| TimePoint {
        period: period.into(),
        value_label: short(value),
        mark: Mark::quoted(&interval(around(value, 0.0005)), Qualifier::Plain),
    };
    TwoPoints {
        first: point("2020", first),
        second: point("2025", second),
        reference: reference.map(|value| (value, "exactly double ≈ 21.336".into())),
        change: "× 1.926".into(),
        change_note: "computed [1.9258, 1.9269]".into(),
    }
}

fn question(printed: bool) -> ShareBand {
    let value = if printed {
        (18.9, 18.94, 18.98)
    } else {
        (20.0, 25.0, 37.5)
    };
    let article = Mark::quoted(&interval(around(18.9, 0.05)), Qualifier::Plain);
    ShareBand {
        title: "Share of all states, 0 to 100%".into(),
        share: Mark::computed(&interval(value)),
        share_label: "computed ≈ 18.94%".into(),
        printed: printed.then(|| (article, "printed 18.9%".into())),
    }
}

fn on_axis(rows: &[Bar], text: &dyn Fn(Tick) -> String) -> Drawing {
    bars(rows, &Axis::for_bars(rows, text))
}

fn unit(tick: Tick, before: &str, after: &str) -> String {
    match tick.last {
        true => format!("{before}{}{after}", tick.value),
        false => tick.value.to_string(),
    }
}

fn billions(tick: Tick) -> String {
    unit(tick, "US$", " bn")
}

fn percent(value: f64, places: usize) -> String {
    format!("{value:.places$}%")
}

fn short(value: f64) -> String {
    if value >= 1e5 || (value > 0.0 && value < 1e-3) {
        format!("{value:.0e}")
    } else {
        number(value as f32)
    }
}

/// Place, upper and lower end of each value's tick.
fn ticks(drawing: &Drawing) -> Vec<(f32, f32, f32)> {
    let looks = [Class::Tick, Class::TickAbout, Class::LinkComputed];
    let of = |shape: &Shape| match shape {
        Shape::Line {
            x1, y1, y2, class, ..
        } if looks.contains(class) => Some((x1.value(), *y1, *y2)),
        _ => None,
    };
    drawing.shapes.iter().filter_map(of).collect()
}

fn inside(name: &str, drawing: &Drawing) {
    let (width, height) = match drawing.view_box {
        Some((width, height)) => (f32::from(width), f32::from(height)),
        None => (100.0, f32::from(drawing.height)),
    };
    let in_width = |x: f32| (-0.001..=width + 0.001).contains(&x);
    let in_height = |y: f32| (0.0..=height).contains(&y);
    for shape in &drawing.shapes {
        let ok = match shape {
            Shape::Rect {
                x,
                y,
                width,
                height,
                ..
            } => {
                let right = x.value() + width.value();
                let sized = width.value() >= 0.0 && *height > 0.0;
                sized
                    && in_width(x.value())
                    && in_width(right)
                    && in_height(*y)
                    && in_height(y + height)
            }
            Shape::Line { x1, y1, x2, y2, .. } => {
                in_width(x1.value()) && in_width(x2.value()) && in_height(*y1) && in_height(*y2)
            }
            Shape::Text { x, y, .. } => in_width(x.value()) && in_height(*y) && *y >= 10.0,
            Shape::Circle { x, y, .. } => in_width(x.value()) && in_height(*y),
        };
        assert!(ok, "{name}: {shape:?} leaves {width} × {height}");
    }
}

/// On 288 px no two texts touch, with 6.6 px for a letter of 13 px.
fn texts_apart(name: &str, drawing: &Drawing) {
    let scale = drawing.view_box.map_or(2.88, |_| 1.0);
    let boxes: Vec<_> = drawing
        .shapes
        .iter()
        .filter_map(|shape| text_box(shape, scale))
        .collect();
    for (at, (text, a)) in boxes.iter().enumerate() {
        for (other, b) in &boxes[at + 1..] {
            let apart = a.1 <= b.0 || b.1 <= a.0 || (a.2 - b.2).abs() >= 12.0;
            assert!(apart, "{name}: “{text}” {a:?} touches “{other}” {b:?}");
        }
    }
}

fn text_box(shape: &Shape, scale: f32) -> Option<(&str, (f32, f32, f32))> {
    let Shape::Text {
        x,
        y,
        dx,
        anchor,
        text,
        ..
    } = shape
    else {
        return None;
    };
    if text.is_empty() {
        return None;
    }
    let width = text.chars().count() as f32 * 6.6;
    let x = x.value() * scale + dx;
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((text, (left, left + width, *y)))
}

/// One shape a line, as a browser would show it.
fn svg(drawing: &Drawing) -> String {
    let frame = match drawing.view_box {
        Some((width, height)) => format!("viewBox=\"0 0 {width} {height}\""),
        None => format!("height=\"{}\"", drawing.height),
    };
    let class = drawing
        .class
        .map_or(String::new(), |class| format!(" {class}"));
    let space = "xmlns=\"http://www.w3.org/2000/svg\"";
    let mut text = format!("<svg {space} class=\"hechos-chart__svg{class}\" {frame}>\n");
    for shape in &drawing.shapes {
        text.push_str(&element(shape));
        text.push('\n');
    }
    text.push_str("</svg>\n");
    text
}

fn element(shape: &Shape) -> String {
    let class = match shape.class_list() {
        list if list.is_empty() => String::new(),
        list => format!(" class=\"{list}\""),
    };
    let (n, a) = (number, X::attribute);
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            ..
        } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{class}/>",
            a(*x),
            n(*y),
            a(*width),
            n(*height)
        ),
        Shape::Line { x1, y1, x2, y2, .. } => format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{class}/>",
            a(*x1),
            n(*y1),
            a(*x2),
            n(*y2)
        ),
        Shape::Circle { x, y, r, .. } => {
            format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{class}/>",
                a(*x),
                n(*y),
                n(*r)
            )
        }
        Shape::Text { x, y, dx, text, .. } => {
            let shift = if *dx == 0.0 {
                String::new()
            } else {
                format!(" dx=\"{}\"", n(*dx))
            };
            format!(
                "<text x=\"{}\" y=\"{}\"{shift}{class}>{text}</text>",
                a(*x),
                n(*y)
            )
        }
    }
}
