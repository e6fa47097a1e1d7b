//! Charts: writes placed shapes out as SVG.

use yew::prelude::*;

use crate::chart::{Drawing, Shape, number};

/// One drawing. `label` says what it shows to those who do not see it.
pub fn chart(drawing: &Drawing, label: &str) -> Html {
    let class = classes!("hechos-chart__svg", drawing.class);
    let view_box = drawing
        .view_box
        .map(|(width, height)| format!("0 0 {width} {height}"));
    let height = view_box.is_none().then(|| drawing.height.to_string());
    html! {
        <svg {class} viewBox={view_box} {height} role="img" aria-label={label.to_owned()}>
            { for drawing.shapes.iter().map(shape) }
        </svg>
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
