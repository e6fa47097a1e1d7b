//! The charts of a card: each form is one arm, which lays out what the card names.

use super::bar::{axis_tick, bar};
use super::items::{Items, Shown};
use super::lead::amount;
use super::model::{Amount, Apart, Chart, TableRow};
use super::signed::{describe_dispute, expected, signed};
use crate::chart::{
    Axis, Bar, Drawing, Mark, Rate, Segment, Strip, Tile, TileKind, TimePoint, TwoPoints, bars,
    fits, large, nested, rank_band, rates, slope, squares, strip, tiles, two_points,
};
use crate::dataset::{CardScale, CardSpec, ChartSpec, FigureId, ItemId, TileSpec, Unit};
use crate::maths::{Interval, difference};
use crate::text::{
    Scale, computed, computed_in, computed_in_words, grouped, label, ordinal, period, speaker_name,
    texts, tick,
};

/// What is drawn, and which of the card's numbers each value of it is.
type Drawn = (Drawing, Vec<Shown>);

/// Draws the charts. `asked` are the figures that the reader compares, `rows` the table, whose lines
/// the values of the charts are.
pub(super) fn charts(
    spec: &CardSpec,
    items: &Items,
    asked: &[FigureId],
    rows: &[(Shown, TableRow)],
) -> Option<Vec<Chart>> {
    let draw = Draw { items, asked };
    let text = items.plain(spec.chart_label.get(items.lang));
    let chart = |spec: &ChartSpec| -> Option<Chart> {
        if let ChartSpec::Apart { left, right } = *spec {
            return Some(Chart::Apart([draw.side(left)?, draw.side(right)?]));
        }
        let (mut drawing, values) = draw.drawn(spec)?;
        // What the table leaves out has no row to lead to.
        drawing.hits.retain_mut(|hit| {
            let shown = values.get(hit.mark);
            let row = rows.iter().position(|(row, _)| Some(row) == shown);
            hit.mark = row.unwrap_or_default();
            row.is_some()
        });
        let mut label = text.clone();
        for value in &values {
            if let Shown::Figure(figure) = value {
                describe_dispute(&mut label, *figure, items.lang);
            }
        }
        Some(Chart::Drawing { drawing, label })
    };
    spec.charts.iter().map(chart).collect()
}

struct Draw<'a> {
    items: &'a Items,
    asked: &'a [FigureId],
}

impl Draw<'_> {
    fn drawn(&self, spec: &ChartSpec) -> Option<Drawn> {
        match *spec {
            ChartSpec::Bars {
                rows,
                focus,
                scale,
                label,
                between,
            } => self.bars(rows, focus, scaled(scale), label, between),
            ChartSpec::Nested {
                outer,
                inner,
                scale,
            } => self.nested(outer, inner, scaled(scale)),
            ChartSpec::Rates { printed, computed } => self.rates(printed, computed),
            ChartSpec::Strip { parts, focus } => self.strip(parts, focus),
            ChartSpec::Slope {
                earlier,
                later,
                shift,
            } => self.slope(earlier, later, shift),
            ChartSpec::Squares { filled, all, rest } => self.squares(filled, all, rest),
            ChartSpec::RankBand { rank } => self.rank_band(rank),
            ChartSpec::TwoPoints {
                first,
                second,
                times,
                reference,
                scale,
            } => self.two_points([first, second], times, reference, scaled(scale)),
            ChartSpec::Tiles {
                values,
                marked,
                map,
            } => Some(self.tiles(values, marked, map)),
            ChartSpec::Apart { .. } => None,
            ChartSpec::Number { figure, rank } => self.number(figure, rank),
        }
    }

    fn bars(
        &self,
        rows: &[ItemId],
        focus: Option<ItemId>,
        scale: Scale,
        template: &str,
        between: Option<ItemId>,
    ) -> Option<Drawn> {
        let shown = self.items.all_shown(rows);
        let focus = focus.and_then(|item| self.items.shown(item).first().copied());
        let mut drawn = Vec::new();
        for value in &shown {
            let own = self.items.own_name(*value);
            let name = own.unwrap_or_else(|| self.items.label(*value, template));
            drawn.push(self.bar(*value, name, scale, focus == Some(*value))?);
        }
        if let (Some(between), Some(first)) = (between, drawn.first_mut()) {
            first.note = Some(self.between(between)?);
        }
        let unit = self.items.interval_of(*shown.first()?)?.unit();
        let axis = Axis::for_bars(&drawn, &self.ticks(scale, unit));
        Some((bars(&drawn, &axis), shown))
    }

    fn bar(&self, shown: Shown, name: String, scale: Scale, focus: bool) -> Option<Bar> {
        let Items { reading, lang, .. } = *self.items;
        match shown {
            Shown::Figure(figure) => Some(Bar {
                selected: self.asked.contains(&figure),
                ..bar(figure, name, scale, focus, reading, lang)?
            }),
            Shown::Value(item) => {
                let interval = self.items.interval(item)?;
                Some(Bar {
                    label: name,
                    value_label: computed_in(&interval, scale).value,
                    mark: Mark::computed(&interval),
                    focus,
                    selected: false,
                    note: None,
                })
            }
        }
    }

    /// What lies between two bars: "2.75 times [2.67, 2.81]", or a printed change with its sign.
    fn between(&self, item: ItemId) -> Option<String> {
        if let Some(figure) = self.items.figure(item) {
            let quantity = &figure.get().quantity;
            let sign = if quantity.value > 0.0 { "+" } else { "" };
            let label = label(quantity, Scale::One, self.items.lang);
            return Some(signed(figure, [sign, &label].concat()));
        }
        let text = computed_in_words(&self.items.interval(item)?, self.items.lang);
        Some(match &text.interval {
            Some(interval) => [&text.value, " ", interval].concat(),
            None => text.value,
        })
    }

    fn ticks(&self, scale: Scale, unit: Unit) -> impl Fn(crate::chart::Tick) -> String {
        let lang = self.items.lang;
        move |at| axis_tick(at, scale, unit, lang)
    }

    fn nested(&self, outer: ItemId, inner: ItemId, scale: Scale) -> Option<Drawn> {
        let shown = self.items.all_shown(&[outer, inner]);
        let [one, other] = shown[..] else {
            return None;
        };
        let name = |shown| self.items.label(shown, "");
        let whole = self.bar(one, name(one), scale, false)?;
        let part = self.bar(other, name(other), scale, true)?;
        let unit = self.items.interval_of(one)?.unit();
        let axis = Axis::for_bars(std::slice::from_ref(&whole), &self.ticks(scale, unit));
        Some((nested(&whole, &part, &axis), shown))
    }

    fn rates(&self, printed: ItemId, worked_out: ItemId) -> Option<Drawn> {
        let lang = self.items.lang;
        let words = &texts(lang).ui.rates;
        let [stated, grown] = [
            self.items.interval(printed)?,
            self.items.interval(worked_out)?,
        ];
        let figure = self.items.figure(printed)?;
        let quantity = &figure.get().quantity;
        let value = signed(figure, label(quantity, Scale::One, lang));
        let pair = [
            Rate {
                label: format!("{} {value}", words.printed),
                mark: Mark::quoted(&stated, quantity.qualifier),
            },
            Rate {
                label: format!("{} {}", words.computed, computed(&grown, lang).value),
                mark: Mark::computed(&grown),
            },
        ];
        // The line spans from one range to the other, so it is the least distance that is named.
        let apart = difference(&grown, &stated).ok()?;
        let least = apart.low().abs().min(apart.high().abs());
        let gap = format!("{} {}", grouped(least, 1), words.apart);
        let title = self.items.label(Shown::Figure(figure), "");
        let drawing = rates(&title, &pair, &gap, &self.ticks(Scale::One, Unit::Percent));
        Some((drawing, self.items.all_shown(&[printed, worked_out])))
    }

    /// A part of a strip: a name and its share, or a computed share and its name.
    fn segment(&self, shown: Shown, focus: bool) -> Option<Segment> {
        let lang = self.items.lang;
        let interval = self.items.interval_of(shown)?;
        Some(match shown {
            Shown::Figure(figure) => {
                let quantity = &figure.get().quantity;
                let value = signed(figure, label(quantity, Scale::One, lang));
                Segment {
                    label: format!("{} {value}", self.items.label(shown, "")),
                    mark: Mark::quoted(&interval, quantity.qualifier),
                    focus,
                }
            }
            Shown::Value(_) => Segment {
                label: format!(
                    "{} {}",
                    computed(&interval, lang).value,
                    self.items.within(shown)
                ),
                mark: Mark::computed(&interval),
                focus,
            },
        })
    }

    fn strip(&self, parts: &[ItemId], focus: Option<ItemId>) -> Option<Drawn> {
        let shown = self.items.all_shown(parts);
        let focus = focus.and_then(|item| self.items.shown(item).first().copied());
        let segment = |value: &Shown| self.segment(*value, focus == Some(*value));
        let segments = shown.iter().map(segment).collect::<Option<_>>()?;
        let title = String::new();
        Some((strip(&Strip { title, segments }), shown))
    }

    fn slope(&self, earlier: &[ItemId], later: &[ItemId], shift: ItemId) -> Option<Drawn> {
        let lang = self.items.lang;
        let strip = |parts: &[ItemId]| -> Option<Strip> {
            let shown = self.items.all_shown(parts);
            let title = period(self.items.figure(*parts.first()?)?.get().when()?, lang);
            let segment = |(at, value): (usize, &Shown)| self.segment(*value, at == 0);
            let all = shown.iter().enumerate().map(segment);
            let segments = all.collect::<Option<_>>()?;
            Some(Strip { title, segments })
        };
        let first = Shown::Figure(self.items.figure(*later.first()?)?);
        let moved = computed(&self.items.interval(shift)?, lang).value;
        let sign = if moved.starts_with('−') { "" } else { "+" };
        // Its line has the colour of its strips, where a long name has no room.
        let named = format!("{} {sign}{moved}", self.items.label(first, ""));
        let moved = if fits(&named) {
            named
        } else {
            [sign, &moved].concat()
        };
        let drawing = slope(&strip(earlier)?, &strip(later)?, &moved);
        let all = [earlier, later].concat();
        Some((drawing, self.items.all_shown(&all)))
    }

    fn squares(&self, filled: ItemId, all: ItemId, rest: Option<ItemId>) -> Option<Drawn> {
        let [some, total] = [self.items.interval(filled)?, self.items.interval(all)?];
        let shown = self.items.all_shown(&[&[filled], rest.as_slice()].concat());
        let filled = [some.low().floor(), some.high().ceil()].map(|end| end as u16);
        Some((squares(filled, total.value() as u16), shown))
    }

    fn number(&self, figure: ItemId, rank: Option<ItemId>) -> Option<Drawn> {
        let of = self.items.figure(figure)?;
        let Amount { sign, value, unit } = amount(of, self.items.lang);
        let below = match rank {
            Some(rank) => self.places(rank)?.1,
            None => expected(of, self.items.lang),
        };
        // The sign is as small there as it is elsewhere.
        let below = signed(of, below);
        let drawing = large(&[sign, value, unit].concat(), below.trim_start());
        Some((drawing, self.items.shown(figure)))
    }

    fn rank_band(&self, rank: ItemId) -> Option<Drawn> {
        let ([from, to], words) = self.places(rank)?;
        Some((rank_band(from, to, &words), self.items.shown(rank)))
    }

    /// The places that a rank leaves open, and in words.
    fn places(&self, rank: ItemId) -> Option<([u8; 2], String)> {
        let band = self.items.interval(rank)?;
        let [from, to] = [band.low() as u8, band.high() as u8];
        let place = |place: u8| ordinal(place.into(), self.items.lang);
        let words = if from == to {
            place(from)
        } else {
            texts(self.items.lang)
                .ui
                .places
                .replace("{from}", &place(from))
                .replace("{to}", &place(to))
        };
        let words = match self.items.figure(rank) {
            Some(figure) => signed(figure, words),
            None => words,
        };
        Some(([from, to], words))
    }

    fn two_points(
        &self,
        pair: [ItemId; 2],
        times: ItemId,
        reference: Option<ItemId>,
        scale: Scale,
    ) -> Option<Drawn> {
        let lang = self.items.lang;
        let point = |item: ItemId| -> Option<TimePoint> {
            let figure = self.items.figure(item)?;
            let quantity = &figure.get().quantity;
            Some(TimePoint {
                period: period(figure.get().when()?, lang),
                value_label: signed(figure, label(quantity, scale, lang)),
                mark: Mark::quoted(&self.items.read(figure)?, quantity.qualifier),
            })
        };
        let reference = match reference {
            Some(item) => {
                let value: Interval = self.items.interval(item)?;
                Some((value.value(), self.items.label(Shown::Value(item), "")))
            }
            None => None,
        };
        let grown = computed_in(&self.items.interval(times)?, Scale::One);
        let [first, second] = pair;
        let drawing = two_points(&TwoPoints {
            first: point(first)?,
            second: point(second)?,
            reference,
            change: ["×\u{202f}", &grown.value].concat(),
            change_note: [
                texts(lang).ui.computed,
                " ",
                grown.interval.as_deref().unwrap_or_default(),
            ]
            .concat(),
        });
        Some((drawing, self.items.all_shown(&pair)))
    }

    fn tiles(&self, values: Option<ItemId>, marked: &[&str], map: &[TileSpec]) -> Drawn {
        let valued = values.map_or_else(Vec::new, |item| self.items.shown(item));
        let with_value = |code: &str| {
            let there = |shown: &&Shown| matches!(shown, Shown::Figure(figure) if figure.get().subject.get().code == code);
            valued.iter().find(there).copied()
        };
        let drawing = tiles(map, &|code| match with_value(code) {
            Some(Shown::Figure(figure)) => Tile {
                kind: TileKind::Focus,
                label: Some(tick(figure.get().quantity.value, Scale::One)),
            },
            _ if marked.contains(&code) => Tile {
                kind: TileKind::Hub,
                label: None,
            },
            _ => Tile::default(),
        });
        let shown = map.iter().filter_map(|tile| with_value(tile.code));
        (drawing, shown.collect())
    }

    fn side(&self, item: ItemId) -> Option<Apart> {
        let lang = self.items.lang;
        let figure = self.items.figure(item)?;
        let said = speaker_name(figure, lang).unwrap_or(texts(lang).ui.unnamed);
        let when = figure.get().when().map(|when| period(when, lang) + " · ");
        Some(Apart {
            figure,
            amount: amount(figure, lang),
            what: self.items.label(Shown::Figure(figure), ""),
            meta: [when.as_deref().unwrap_or_default(), said].concat(),
        })
    }
}

const fn scaled(scale: CardScale) -> Scale {
    match scale {
        CardScale::One => Scale::One,
        CardScale::Million => Scale::Million,
        CardScale::Billion => Scale::Billion,
        CardScale::Trillion => Scale::Trillion,
    }
}
