//! Every layout with figures of the articles, and the parts to make more of them.

use hechos::chart::{
    Axis, Bar, Drawing, Mark, Rate, Segment, ShareBand, Strip, Tick, Tile, TileKind, TimePoint,
    TwoPoints, bars, beside, nested, number, rank_band, rates, share_band, slope, squares, strip,
    tiles, two_points,
};
use hechos::dataset::TileSpec;
use hechos::dataset::{Qualifier, Unit};
use hechos::maths::Interval;
use proptest::prelude::*;

/// Every layout with figures of the articles; the names are those of the snapshots.
pub fn gallery() -> Vec<(&'static str, Drawing)> {
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
        "44.1",
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
        ("beside", beside(&[malaysia, mexico], &billions)),
        ("nested", nested(&whole, &august, &in_billions)),
        ("slope", region()),
        ("strip", sectors()),
        ("strip-vague", about_ninety()),
        ("rates", growth(around(4.7, 0.05), (5.31, 5.47, 5.59))),
        ("rates-close", growth(around(4.7, 0.05), (4.76, 4.8, 4.84))),
        ("squares", squares([18, 18], 20)),
        ("rank-band", rank_band(1, 10, "Somewhere from 1st to 10th")),
        ("rank", rank_band(8, 8, "")),
        ("tiles", tiles(&STATES, &map)),
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

pub type Three = (f64, f64, f64);

pub fn around(value: f64, half: f64) -> Three {
    ((value - half).max(0.0), value, value + half)
}

pub fn interval((low, value, high): Three) -> Interval {
    Interval::new(low, value, high, Unit::Ratio).expect("in order")
}

pub fn bar(label: &str, value_label: &str, value: Three, qualifier: Qualifier) -> Bar {
    Bar {
        label: label.into(),
        value_label: value_label.into(),
        mark: Mark::quoted(&interval(value), qualifier),
        focus: false,
        selected: false,
        note: None,
    }
}

pub fn focus(bar: Bar) -> Bar {
    Bar { focus: true, ..bar }
}

pub fn chosen(bar: Bar) -> Bar {
    Bar {
        selected: true,
        ..bar
    }
}

pub fn row() -> impl Strategy<Value = Bar> {
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

pub fn segment(label: &str, value: f64, focus: bool) -> Segment {
    let mark = Mark::quoted(&interval(around(value, 0.5)), Qualifier::Plain);
    Segment {
        label: label.into(),
        mark,
        focus,
    }
}

pub fn rest(label: &str, value: f64) -> Segment {
    let mark = Mark::computed(&interval(around(value, 1.0)));
    Segment {
        label: label.into(),
        mark,
        focus: false,
    }
}

pub fn region() -> Drawing {
    let before = vec![
        segment("Mexico 76%", 76.0, true),
        segment("Brazil 15%", 15.0, false),
        rest("9% all others", 9.0),
    ];
    let after = vec![
        segment("Mexico 85%", 85.0, true),
        segment("Brazil 7%", 7.0, false),
        rest("8% all others", 8.0),
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

pub fn sectors() -> Drawing {
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

/// A border that is printed with "about": its range lies over both parts.
pub fn about_ninety() -> Drawing {
    let [printed, left] = [(85.0, 90.0, 95.0), (5.0, 10.0, 15.0)].map(interval);
    let segments = vec![
        Segment {
            label: "United States 90%".to_owned(),
            mark: Mark::quoted(&printed, Qualifier::About),
            focus: true,
        },
        Segment {
            label: "10% elsewhere".to_owned(),
            mark: Mark::computed(&left),
            focus: false,
        },
    ];
    strip(&Strip {
        title: String::new(),
        segments,
    })
}

pub fn growth(printed: Three, computed: Three) -> Drawing {
    let names = ["Printed 4.7%", "Computed 5.5%", "0.6 points apart"].map(str::to_owned);
    named_growth(printed, computed, &names)
}

/// Words that fit one line of the narrowest screen.
/// A number up to `most`, and as often one near either end, where labels have the least room.
pub fn amount(most: f64) -> impl Strategy<Value = f64> {
    prop_oneof![0.0..most, 0.0..most / 50.0, most * 0.98..most]
}

pub fn words() -> impl Strategy<Value = String> {
    "[A-Z][a-z]{1,9}( [a-z]{1,9}){0,2}"
}

pub fn named_growth(printed: Three, computed: Three, names: &[String; 3]) -> Drawing {
    let [one, other, gap] = names.clone();
    let printed = Mark::quoted(&interval(printed), Qualifier::Plain);
    let computed = Mark::computed(&interval(computed));
    let pair = [
        Rate {
            label: one,
            mark: printed,
        },
        Rate {
            label: other,
            mark: computed,
        },
    ];
    rates(
        "Average growth a year, 2005 to 2024",
        &pair,
        &gap,
        &|tick| percent(tick.value, 1),
    )
}

pub fn map(code: &str) -> Tile {
    let figure = match code.trim_start_matches("MX-") {
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

pub fn devices(first: f64, second: f64, reference: Option<f64>) -> TwoPoints {
    let point = |period: &str, value: f64| TimePoint {
        period: period.into(),
        value_label: short(value),
        mark: Mark::quoted(&interval(around(value, 0.0005)), Qualifier::Plain),
    };
    TwoPoints {
        first: point("2020", first),
        second: point("2025", second),
        reference: reference.map(|value| (value, "exactly double: 21.336".into())),
        change: "× 1.926".into(),
        change_note: "computed [1.9258, 1.9269]".into(),
    }
}

pub fn question(printed: bool) -> ShareBand {
    let value = if printed {
        (18.9, 18.94, 18.98)
    } else {
        (20.0, 25.0, 37.5)
    };
    let article = Mark::quoted(&interval(around(18.9, 0.05)), Qualifier::Plain);
    ShareBand {
        title: "Share of all states, 0 to 100%".into(),
        share: Mark::computed(&interval(value)),
        share_label: "computed 18.94%".into(),
        printed: printed.then(|| (article, "printed 18.9%".into())),
    }
}

pub fn on_axis(rows: &[Bar], text: &dyn Fn(Tick) -> String) -> Drawing {
    bars(rows, &Axis::for_bars(rows, text))
}

pub fn unit(tick: Tick, before: &str, after: &str) -> String {
    match tick.last {
        true => format!("{before}{}{after}", tick.value),
        false => tick.value.to_string(),
    }
}

pub fn billions(tick: Tick) -> String {
    unit(tick, "US$", " bn")
}

pub fn percent(value: f64, places: usize) -> String {
    format!("{value:.places$}%")
}

pub fn short(value: f64) -> String {
    if value >= 1e5 || (value > 0.0 && value < 1e-3) {
        format!("{value:.0e}")
    } else {
        number(value as f32)
    }
}

/// The tiles of a map of 32 places.
pub const STATES: [TileSpec; 32] = [
    tile("MX-BCN", 0, 0),
    tile("MX-SON", 1, 0),
    tile("MX-CHH", 2, 0),
    tile("MX-COA", 3, 0),
    tile("MX-NLE", 4, 0),
    tile("MX-TAM", 5, 0),
    tile("MX-BCS", 0, 1),
    tile("MX-SIN", 1, 1),
    tile("MX-DUR", 2, 1),
    tile("MX-ZAC", 3, 1),
    tile("MX-SLP", 4, 1),
    tile("MX-NAY", 2, 2),
    tile("MX-AGU", 3, 2),
    tile("MX-GUA", 4, 2),
    tile("MX-QUE", 5, 2),
    tile("MX-HID", 6, 2),
    tile("MX-JAL", 2, 3),
    tile("MX-MIC", 3, 3),
    tile("MX-MEX", 4, 3),
    tile("MX-CMX", 5, 3),
    tile("MX-TLA", 6, 3),
    tile("MX-VER", 7, 3),
    tile("MX-YUC", 9, 3),
    tile("MX-COL", 2, 4),
    tile("MX-GRO", 4, 4),
    tile("MX-MOR", 5, 4),
    tile("MX-PUE", 6, 4),
    tile("MX-TAB", 7, 4),
    tile("MX-CAM", 8, 4),
    tile("MX-ROO", 9, 4),
    tile("MX-OAX", 6, 5),
    tile("MX-CHP", 7, 5),
];

const fn tile(code: &'static str, column: u16, row: u16) -> TileSpec {
    TileSpec { code, column, row }
}
