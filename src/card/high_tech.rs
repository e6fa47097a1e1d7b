//! High technology: world trade, the region's split, the leading products.

use super::desk::{Desk, axis_tick};
use super::model::{Choice, Sign};
use crate::chart::{Axis, Mark, Rate, Segment, Strip, bars, rates, slope, squares};
use crate::dataset::{FigureId, Unit};
use crate::judge::{CheckVerdict, Question};
use crate::maths::{annual_rate, change, complement, difference, ratio, sub, sum};
use crate::text::{
    Scale, computed, figure_name, grouped, label, lower_first, period, subject_name,
};

pub(super) fn world_high_tech(desk: &mut Desk) -> Option<()> {
    desk.wide();
    let from = desk.quote("from", "world-high-tech-trade-2005")?;
    let to = desk.quote("to", "world-high-tech-trade-2024")?;
    let rate = desk.quote("rate", "world-high-tech-trade-growth-2005-2024")?;
    let (first, last, stated) = (desk.read(from)?, desk.read(to)?, desk.read(rate)?);
    let times = ratio(&last, &first).ok()?;
    let years = from.get().when()?.years_until(to.get().when()?)?;
    let years = crate::maths::Interval::exact(years, Unit::Year).ok()?;
    let grown = annual_rate(&first, &last, &years).ok()?;
    desk.compute("times", &times);
    desk.compute_short("fold", &times);
    desk.compute("computed", &grown);
    desk.word("years", grouped(years.value(), 0));
    desk.ask(vec![
        Choice {
            key: "2005",
            label: period(from.get().when()?, desk.lang),
            question: Question::Compare(to, from),
        },
        Choice {
            key: "ai-trade",
            label: figure_name(FigureId::find("world-ai-trade-2022")?, desk.lang),
            question: Question::Compare(to, FigureId::find("world-ai-trade-2022")?),
        },
    ]);
    let (labels, lang) = (desk.text.labels, desk.lang);
    let mut rows = [
        desk.bar(from, labels[0].to_owned(), Scale::Trillion, false)?,
        desk.bar(to, labels[1].to_owned(), Scale::Trillion, false)?,
    ];
    rows[0].note = Some(desk.between(&times));
    let tick = |at| axis_tick(at, Scale::Trillion, Unit::Usd, lang);
    desk.chart(bars(&rows, &Axis::for_bars(&rows, &tick)), &[]);
    let quoted = &rate.get().quantity;
    let pair = [
        Rate {
            label: format!("{} {}", labels[3], label(quoted, Scale::One, lang)),
            mark: Mark::quoted(&stated, quoted.qualifier),
        },
        Rate {
            label: format!("{} {}", labels[4], computed(&grown, lang).value),
            mark: Mark::computed(&grown),
        },
    ];
    let apart = difference(&grown, &stated).ok()?;
    // The line spans from one range to the other, so it is the least distance that is named.
    let gap = format!("{} {}", grouped(apart.low(), 1), labels[5]);
    let tick = |at| axis_tick(at, Scale::One, Unit::Percent, lang);
    desk.chart(rates(labels[2], &pair, &gap, &tick), &[2, 3]);
    if !grown.overlaps(&stated) {
        desk.flag(Sign::Check(CheckVerdict::Contradicts), Vec::new());
    }
    desk.row(labels[0].to_owned(), from)?;
    desk.row(labels[1].to_owned(), to)?;
    desk.row(labels[2].to_owned(), rate)?;
    desk.computed_row(labels[2], &grown);
    Some(())
}

pub(super) fn regional_split(desk: &mut Desk) -> Option<()> {
    let before = desk.quote("mexico_2005", "mexico-high-tech-regional-share-2005")?;
    let now = desk.quote("mexico_2024", "mexico-high-tech-regional-share-2024")?;
    let other_before = desk.quote("brazil_2005", "brazil-high-tech-regional-share-2005")?;
    let other = desk.quote("brazil_2024", "brazil-high-tech-regional-share-2024")?;
    let (then, today) = (desk.read(before)?, desk.read(now)?);
    let points = difference(&today, &then).ok()?;
    desk.compute("points", &points);
    desk.compute("relative", &change(&then, &today).ok()?);
    let lang = desk.lang;
    let name = |figure: FigureId| -> Option<String> {
        let row = figure.get();
        Some(format!(
            "{}, {}",
            subject_name(row.subject, lang),
            period(row.when()?, lang)
        ))
    };
    let base = FigureId::find("lac-high-tech-world-share-2024")?;
    let choices = [
        ("brazil-2024", other),
        ("mexico-2005", before),
        ("brazil-2005", other_before),
        ("region", base),
    ];
    let choices = choices.into_iter().map(|(key, figure)| {
        let label = if figure == base {
            figure_name(base, lang)
        } else {
            name(figure)?
        };
        Some(Choice {
            key,
            label,
            question: Question::Compare(now, figure),
        })
    });
    desk.ask(choices.collect::<Option<_>>()?);
    let mut strips = Vec::new();
    let mut rests = Vec::new();
    for pair in [[before, other_before], [now, other]] {
        let [one, two] = [desk.read(pair[0])?, desk.read(pair[1])?];
        let rest = complement(&sum(&[one, two]).ok()?).ok()?;
        let segment = |figure: FigureId, mark, focus| {
            let row = figure.get();
            let value = label(&row.quantity, Scale::One, lang);
            let label = format!("{} {value}", subject_name(row.subject, lang));
            Segment { label, mark, focus }
        };
        let rest_label = format!(
            "{} {}",
            computed(&rest, lang).value,
            lower_first(desk.text.labels[0])
        );
        strips.push(Strip {
            title: period(pair[0].get().when()?, lang),
            segments: vec![
                segment(
                    pair[0],
                    Mark::quoted(&one, pair[0].get().quantity.qualifier),
                    true,
                ),
                segment(
                    pair[1],
                    Mark::quoted(&two, pair[1].get().quantity.qualifier),
                    false,
                ),
                Segment {
                    label: rest_label,
                    mark: Mark::computed(&rest),
                    focus: false,
                },
            ],
        });
        rests.push((pair, rest));
    }
    let shift = computed(&points, lang).value;
    let shift = format!("{} +{shift}", subject_name(now.get().subject, lang));
    desk.chart(slope(strips.first()?, strips.last()?, &shift), &[]);
    for (pair, rest) in rests {
        for figure in pair {
            desk.row(name(figure)?, figure)?;
        }
        let year = period(pair[0].get().when()?, lang);
        let header = format!("{}, {year}", desk.text.labels[0]);
        desk.computed_row(&header, &rest);
    }
    Some(())
}

pub(super) fn top_products(desk: &mut Desk) -> Option<()> {
    let led = desk.quote("led", "mexico-top-products-led")?;
    let list = desk.quote("list", "lac-top-products")?;
    let region = FigureId::find("mexico-high-tech-regional-share-2024")?;
    let labels = desk.text.labels;
    desk.ask(vec![
        Choice {
            key: "list",
            label: labels[0].to_owned(),
            question: Question::Share {
                part: led,
                whole: list,
            },
        },
        Choice {
            key: "value",
            label: labels[1].to_owned(),
            question: Question::Share {
                part: led,
                whole: region,
            },
        },
    ]);
    let (filled, total) = (desk.read(led)?, desk.read(list)?);
    desk.chart(
        squares(filled.value() as u16, total.value() as u16),
        &[0, 2],
    );
    desk.row(
        led.get().indicator.get().name.get(desk.lang).to_owned(),
        led,
    )?;
    desk.row(
        list.get().indicator.get().name.get(desk.lang).to_owned(),
        list,
    )?;
    desk.computed_row(labels[2], &sub(&total, &filled).ok()?);
    Some(())
}
