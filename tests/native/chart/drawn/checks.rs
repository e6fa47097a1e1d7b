//! What is checked of a drawing, and how it is written down.

use hechos::chart::{Anchor, Class, Drawing, Shape, X, number};

/// Place, upper and lower end of each value's tick.
pub fn ticks(drawing: &Drawing) -> Vec<(f32, f32, f32)> {
    let looks = [Class::Tick, Class::TickAbout, Class::LinkComputed];
    let of = |shape: &Shape| match shape {
        Shape::Line {
            x1, y1, y2, class, ..
        } if looks.contains(class) => Some((x1.value(), *y1, *y2)),
        _ => None,
    };
    drawing.shapes.iter().filter_map(of).collect()
}

pub fn inside(name: &str, drawing: &Drawing) {
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
    for hit in &drawing.hits {
        let (x, y) = (hit.x.value(), hit.y);
        // Both numbers are rounded: an area may end a little beyond the drawing, if it has a width.
        let ok = in_width(x)
            && in_width(x.max(x + hit.width.value() - 0.002))
            && in_height(y)
            && in_height(y + hit.height);
        assert!(
            ok && hit.width.value() >= 0.0,
            "{name}: {hit:?} leaves {width} × {height}"
        );
    }
}

/// On 288 px no text leaves the drawing at a side, with what Open Sans takes at 13 px.
pub fn texts_inside(name: &str, drawing: &Drawing) {
    let scale = drawing.view_box.map_or(2.88, |_| 1.0);
    let width = drawing
        .view_box
        .map_or(288.0, |(width, _)| f32::from(width));
    for shape in &drawing.shapes {
        if let Some((text, (from, to, _))) = text_box(shape, scale) {
            let ok = from >= -0.5 && to <= width + 0.5;
            assert!(ok, "{name}: “{text}” from {from} to {to} leaves {width}");
        }
    }
}

/// On 288 px no two texts touch, with what Open Sans takes at 13 px.
pub fn texts_apart(name: &str, drawing: &Drawing) {
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

pub fn text_box(shape: &Shape, scale: f32) -> Option<(&str, (f32, f32, f32))> {
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
    let width: f32 = text.chars().map(letter).sum();
    let x = x.value() * scale + dx;
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((text, (left, left + width, *y)))
}

/// Px of one letter, narrow ones apart.
fn letter(letter: char) -> f32 {
    match letter {
        'I' | 'i' | 'j' | 'l' | '.' | ',' | ' ' => 3.6,
        'f' | 'r' | 't' | '-' | '[' | ']' => 5.0,
        // Of the font that a system falls back to.
        '●' | '○' => 13.0,
        _ => 7.6,
    }
}

/// One shape a line, as a browser would show it.
pub fn svg(drawing: &Drawing) -> String {
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

pub fn element(shape: &Shape) -> String {
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
