//! Charts: writes placed shapes out as SVG, and lets a reader go through the figures of a card.
//!
//! The picture stays an image with a description: what is inside an image is not exposed, so nothing
//! in it may take focus. Beside it lies a native slider over the rows of the card's table: one tab
//! stop a card, arrow keys, and a value text that a screen reader says once for each step. Mouse and
//! finger use areas in the picture. All three fill the same line, which is shown below the caption while a
//! figure is pointed at, over what follows, so that nothing moves; Escape takes it away. It is not live,
//! since the slider speaks already.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::hooks::{marked, slid};
use super::rich::{amount, mark};
use crate::card::{Apart, Card, Chart, TableRow, pointed as detail};
use crate::chart::{Drawing, Hit, Shape, number};
use crate::dataset::Lang;
use crate::text::{Span, texts};

/// The figure that a reader points at: a row of the card's table.
///
/// A cell and a nudge: half the code that a state hook of its own would be.
#[derive(Clone)]
pub struct Pointed {
    at: Rc<RefCell<Option<usize>>>,
    nudge: UseForceUpdateHandle,
}

impl Pointed {
    fn point(&self, next: Option<usize>) {
        if self.at.replace(next) != next {
            self.nudge.force_update();
        }
    }
}

/// Nothing is pointed at to begin with.
#[hook]
pub fn use_pointed() -> Pointed {
    Pointed {
        at: use_mut_ref(|| None),
        nudge: use_force_update(),
    }
}

/// One drawing. `label` says what it shows to those who do not see it.
pub fn chart(drawing: &Drawing, label: &str) -> Html {
    drawn(drawing, Some(label), None)
}

/// The charts of a card, and the line that tells of the figure that a reader points at.
pub fn charts(id: &str, card: &Card, pointed: &Pointed, lang: Lang) -> [Html; 2] {
    let at = *pointed.at.borrow();
    let last = card.charts.iter().map(last_mark).max().unwrap_or(0);
    let place = at.unwrap_or_else(|| compared(card)).min(last);
    let Some(row) = card.table.rows.get(place) else {
        return [html! {}, html! {}];
    };
    let said = detail(row, lang);
    let of = match lang {
        Lang::En => " of ",
        Lang::Es => " de ",
    };
    let order = [&(place + 1).to_string(), of, &(last + 1).to_string()].concat();
    let spoken = [&row.header, ": ", &said, ", ", &order].concat();
    let [over, slide, leave, blur, key] = std::array::from_fn(|_| pointed.clone());
    let onmouseover = move |event: MouseEvent| {
        over.point(marked(&event));
    };
    let onkeydown = move |event: KeyboardEvent| {
        // Down and right lead on, as one reads; by itself a slider would go up.
        let next = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => Some(last.min(place + 1)),
            "ArrowUp" | "ArrowLeft" => Some(place.saturating_sub(1)),
            "Escape" => None,
            _ => return,
        };
        event.prevent_default();
        key.point(next);
    };
    let heard = match card.charts.first() {
        Some(Chart::Drawing { label, .. }) => Some(&**label),
        _ => None,
    };
    let slider = format!("{id}-chart");
    let pair = (card.charts.len() > 1).then_some("hechos-chart__pair");
    let plot = html! {
        <div class="hechos-chart__plot" {onmouseover} onmouseleave={move |_: MouseEvent| leave.point(None)}>
            <div class={pair}>{ for card.charts.iter().enumerate().map(|(place, chart)| draw(chart, heard.filter(|_| place > 0), at, lang)) }</div>
            if last > 0 {
                <input
                class="hechos-chart__slider"
                type="range"
                min="0"
                max={last.to_string()}
                value={place.to_string()}
                id={slider.clone()}
                aria-label={texts(lang).ui.chart}
                aria-labelledby={format!("{slider} {id}-finding")}
                aria-valuetext={spoken}
                onblur={move |_: FocusEvent| blur.point(None)}
                oninput={move |event: InputEvent| slide.point(slid(&event))}
                {onkeydown}
            />
            }
        </div>
    };
    let line = html! {
        <p class={classes!("hechos-chart__detail", at.map(|_| "hechos-chart__detail--on"))} aria-hidden="true">
            <strong>{ row.header.clone() }</strong>
            { " " }
            { said }
        </p>
    };
    [plot, line]
}

/// The row of what the card's main figure is compared with by now; the first where it has none.
fn compared(card: &Card) -> usize {
    let asked = card.ask.choices.get(card.ask.chosen);
    let figures = asked.map_or_else(Vec::new, |choice| choice.question.figures());
    let of = |row: &TableRow| {
        row.value.iter().any(
            |span| matches!(span, Span::Quoted { figure, .. } if figures.last() == Some(figure)),
        )
    };
    card.table.rows.iter().position(of).unwrap_or(0)
}

/// The last row of the table that a chart shows.
fn last_mark(of: &Chart) -> usize {
    match of {
        Chart::Drawing { drawing, .. } => {
            let marks = drawing.hits.iter().map(|hit| hit.mark);
            marks.max().unwrap_or(0)
        }
        Chart::Apart(_) => 1,
    }
}

/// One chart of a card. All charts of it begin with one name, which is `heard` at the first: of a further
/// one only what it adds.
fn draw(of: &Chart, heard: Option<&str>, at: Option<usize>, lang: Lang) -> Html {
    match of {
        Chart::Drawing { drawing, label } => {
            let rest = heard.and_then(|heard| label.strip_prefix(heard));
            let name = rest.unwrap_or(label).trim_start();
            drawn(drawing, Some(name).filter(|name| !name.is_empty()), at)
        }
        Chart::Apart([left, right]) => html! {
            <div class="hechos-apart">
                { apart(left, 0, at, lang) }
                <div class="hechos-apart__wall">
                    <svg class="hechos-apart__icon" viewBox="0 0 36 36" aria-hidden="true">
                        <circle cx="18" cy="18" r="15" />
                        <path d="M10 18h16M25 9 11 27" />
                    </svg>
                </div>
                { apart(right, 1, at, lang) }
            </div>
        },
    }
}

fn apart(side: &Apart, row: usize, at: Option<usize>, lang: Lang) -> Html {
    let on = (at == Some(row)).then_some("hechos-apart__figure--on");
    html! {
        <div class={classes!("hechos-apart__figure", on)} data-mark={row.to_string()}>
            <p class="hechos-apart__value">
                { amount(&side.amount, "hechos-apart__unit") }
                { mark(side.figure, lang) }
            </p>
            <p class="hechos-apart__what">{ &side.what }</p>
            <p class="hechos-apart__meta">{ side.meta.clone() }</p>
        </div>
    }
}

fn drawn(drawing: &Drawing, label: Option<&str>, at: Option<usize>) -> Html {
    let class = classes!("hechos-chart__svg", drawing.class);
    let view_box = drawing
        .view_box
        .map(|(width, height)| format!("0 0 {width} {height}"));
    let height = view_box.is_none().then(|| drawing.height.to_string());
    html! {
        <svg {class} viewBox={view_box} {height} role={label.map(|_| "img")} aria-label={label.map(str::to_owned)} aria-hidden={label.is_none().then_some("true")}>
            { for drawing.shapes.iter().map(shape) }
            { for drawing.hits.iter().map(|area| hit(area, at)) }
        </svg>
    }
}

fn hit(area: &Hit, at: Option<usize>) -> Html {
    let class = (at == Some(area.mark)).then_some("hechos-chart__hit");
    html! {
        <rect
            {class}
            x={area.x.attribute()}
            y={number(area.y)}
            width={area.width.attribute()}
            height={number(area.height)}
            data-mark={area.mark.to_string()}
        />
    }
}

fn shape(shape: &Shape) -> Html {
    let class = Some(shape.class_list()).filter(|class| !class.is_empty());
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            ..
        } => html! {
            <rect {class} x={x.attribute()} y={number(*y)} width={width.attribute()} height={number(*height)} />
        },
        Shape::Line { x1, y1, x2, y2, .. } => html! {
            <line {class} x1={x1.attribute()} y1={number(*y1)} x2={x2.attribute()} y2={number(*y2)} />
        },
        Shape::Text { x, y, dx, text, .. } => {
            let dx = (*dx != 0.0).then(|| number(*dx));
            html! { <text {class} x={x.attribute()} y={number(*y)} {dx}>{ text.clone() }</text> }
        }
        Shape::Circle { x, y, r, .. } => html! {
            <circle {class} cx={x.attribute()} cy={number(*y)} r={number(*r)} />
        },
    }
}
