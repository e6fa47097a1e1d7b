//! Medical devices: two years of exports, a balance that is none, hubs and their one market.

use super::desk::Desk;
use super::lead::amount;
use super::model::{Apart, Chart, Choice, Sign};
use crate::chart::{
    Mark, Segment, Strip, Tile, TileKind, TimePoint, TwoPoints, strip, tiles, two_points,
};
use crate::dataset::{FigureId, SubjectId};
use crate::judge::{CheckVerdict, Question, Verdict};
use crate::maths::{Interval, annual_rate, change, complement, mul, ratio};
use crate::text::{
    Scale, computed, computed_in, label, lower_first, period, speaker_name, subject_name,
};

/// The hubs that the article names, and the tile that each lies in.
const HUBS: [(&str, &str); 5] = [
    ("baja-california", "BCN"),
    ("sonora", "SON"),
    ("chihuahua", "CHH"),
    ("guadalajara", "JAL"),
    ("mexico-city-metro", "CMX"),
];

pub(super) fn device_exports(desk: &mut Desk) -> Option<()> {
    let from = desk.quote("from", "mexico-device-exports-2020")?;
    let to = desk.quote("to", "mexico-device-exports-2025")?;
    let word = desk.quote("word", "mexico-device-exports-factor")?;
    let (first, last, factor) = (desk.read(from)?, desk.read(to)?, desk.read(word)?);
    let times = ratio(&last, &first).ok()?;
    let double = mul(&first, &factor).ok()?;
    let years = from.get().when()?.years_until(to.get().when()?)?;
    let years = Interval::exact(years, crate::dataset::Unit::Year).ok()?;
    desk.compute("times", &times);
    desk.compute("more", &change(&first, &last).ok()?);
    desk.compute("rate", &annual_rate(&first, &last, &years).ok()?);
    desk.word("double", computed_in(&double, Scale::Billion).value);
    let lang = desk.lang;
    desk.ask(vec![Choice {
        key: "2020",
        label: period(from.get().when()?, lang),
        question: Question::Compare(to, from),
    }]);
    let point = |figure: FigureId, read: &Interval| -> Option<TimePoint> {
        let quantity = &figure.get().quantity;
        Some(TimePoint {
            period: period(figure.get().when()?, lang),
            value_label: label(quantity, Scale::Billion, lang),
            mark: Mark::quoted(read, quantity.qualifier),
        })
    };
    let grown = computed_in(&times, Scale::One);
    let drawing = two_points(&TwoPoints {
        first: point(from, &first)?,
        second: point(to, &last)?,
        reference: Some((double.value(), desk.plain(desk.text.labels[0]))),
        change: ["×\u{202f}", &grown.value].concat(),
        change_note: [
            desk.texts().ui.computed,
            " ",
            grown.interval.as_deref().unwrap_or_default(),
        ]
        .concat(),
    });
    desk.chart(drawing, &[]);
    if !times.overlaps(&factor) {
        desk.flag(Sign::Check(CheckVerdict::ContradictsLooseWord), Vec::new());
    }
    desk.row(period(from.get().when()?, lang), from)?;
    desk.row(period(to.get().when()?, lang), to)?;
    desk.row(word.get().indicator.get().name.get(lang).to_owned(), word)?;
    desk.computed_row(word.get().indicator.get().name.get(lang), &times);
    Some(())
}

pub(super) fn device_balance(desk: &mut Desk) -> Option<()> {
    let exports = desk.quote("exports", "mexico-device-exports-2025")?;
    let imports = desk.quote("imports", "mexico-health-imports-2024")?;
    let before = FigureId::find("mexico-device-exports-2020")?;
    let (labels, lang) = (desk.text.labels, desk.lang);
    desk.ask(vec![
        Choice {
            key: "imports",
            label: labels[2].to_owned(),
            question: Question::Compare(exports, imports),
        },
        Choice {
            key: "2020",
            label: labels[3].to_owned(),
            question: Question::Compare(exports, before),
        },
    ]);
    let side = |figure: FigureId, what: &str| -> Option<Apart> {
        let said = speaker_name(figure, lang).unwrap_or(desk.texts().ui.unnamed);
        Some(Apart {
            figure,
            amount: amount(figure, lang),
            what: String::from(what),
            meta: [&period(figure.get().when()?, lang), " · ", said].concat(),
        })
    };
    let apart = [side(exports, labels[0])?, side(imports, labels[1])?];
    desk.other_chart(Chart::Apart(apart));
    let refused = super::say(&Question::Compare(exports, imports), desk.reading, lang);
    if refused.verdict == Verdict::Refused {
        desk.flag(Sign::Question(Verdict::Refused), refused.reasons);
    }
    for (figure, what) in [(exports, labels[0]), (imports, labels[1])] {
        let when = period(figure.get().when()?, lang);
        desk.row(format!("{what}, {when}"), figure)?;
    }
    Some(())
}

pub(super) fn device_hubs(desk: &mut Desk) -> Option<()> {
    desk.wide();
    let part = desk.quote("share", "mexico-device-exports-us-share")?;
    let lang = desk.lang;
    let names: Vec<String> = HUBS
        .iter()
        .filter_map(|(id, _)| Some(subject_name(SubjectId::find(id)?, lang)))
        .collect();
    desk.word("hubs", crate::text::list(&names, lang));
    let choices = ["mexico-device-exports-2025", "mexico-device-exports-2020"]
        .into_iter()
        .map(|id| {
            let whole = FigureId::find(id)?;
            let when = whole.get().when()?;
            Some(Choice {
                key: if id.ends_with("2025") { "2025" } else { "2020" },
                label: period(when, lang),
                question: Question::Part { share: part, whole },
            })
        });
    desk.ask(choices.collect::<Option<_>>()?);
    let read = desk.read(part)?;
    let rest = complement(&read).ok()?;
    let (labels, quantity) = (desk.text.labels, &part.get().quantity);
    let segments = vec![
        Segment {
            label: format!("{} {}", labels[0], label(quantity, Scale::One, lang)),
            mark: Mark::quoted(&read, quantity.qualifier),
            focus: true,
        },
        Segment {
            label: format!("{} {}", computed(&rest, lang).value, lower_first(labels[1])),
            mark: Mark::computed(&rest),
            focus: false,
        },
    ];
    let title = String::new();
    let map = tiles(&super::states::STATES, &|code| match HUBS
        .iter()
        .find(|(_, tile)| code.ends_with(*tile))
    {
        Some(_) => Tile {
            kind: TileKind::Hub,
            label: None,
        },
        None => Tile::default(),
    });
    desk.chart(map, &[]);
    desk.chart(strip(&Strip { title, segments }), &[]);
    desk.row(labels[0].to_owned(), part)?;
    desk.computed_row(labels[1], &rest);
    Some(())
}
