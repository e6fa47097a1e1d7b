//! Where everything stands in a picture: what was found, the charts as large as they fit, and below
//! them what the printed figures are and where they come from.

use super::font::{FAMILY, Fonts};
use super::paint::Paint;
use super::sheet::{INNER, LINE, MARGIN, SMALL, Sheet, key_height};
use super::{HEIGHT, WIDTH};
use crate::card::{Chart, card, story};
use crate::chart::Drawing;
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::page::address::Address;
use crate::page::head::{escape, folder};
use crate::state::CardId;
use crate::text::{Cited, Rich, Span, capital, plain, texts};

const GAP: f32 = 28.0;
/// A chart this tall stands beside its title and not below.
const TALL: f32 = 230.0;
/// The column of a title that stands beside. Its lines leave room for a wider font, so that little stands
/// between it and the chart.
const BESIDE: f32 = 410.0;
/// From that column to the chart.
const GUTTER: f32 = 10.0;
/// How far a chart is enlarged at most.
const LARGEST: f32 = 2.0;
/// Sizes of a title, the largest that fits first.
const TITLES: [f32; 5] = [38.0, 34.0, 30.0, 27.0, 24.0];

/// The picture as SVG.
pub fn compose(
    id: CardId,
    paint: &Paint,
    fonts: &Fonts,
    lang: Lang,
    address: Option<&Address>,
) -> Option<String> {
    let story = story(id, Reading::Plausible, lang)?;
    let card = card(id, None, Reading::Plausible, lang)?;
    let title = said(&story.finding, lang);
    let source = Cited {
        key: id.as_str(),
        title: &title,
        period: &capital(&story.dated(lang)),
        figures: &story.printed,
    }
    .source(lang);
    let here = address.map(|site| [&site.of(folder(lang)), "#card=", id.as_str()].concat());
    let mut sheet = Sheet {
        out: String::new(),
        paint,
        fonts,
    };

    let drawings: Vec<&Drawing> = card.charts.iter().filter_map(drawing).collect();
    let tall = drawings.len() == 1 && height(drawings[0], INNER) > TALL;
    let column = if tall { BESIDE } else { INNER };

    // The foot first: the charts get what is left.
    let mut foot = fonts.lines(&source, SMALL, false, INNER);
    foot.extend(here);
    let mut below = HEIGHT as f32 - MARGIN - LINE * (foot.len() as f32 - 1.0);
    let foot_top = below - SMALL - 20.0;
    for line in &foot {
        sheet.text([MARGIN, below], line, SMALL, false, "ink-2");
        below += LINE;
    }
    sheet.rule(foot_top);

    let kicker = [story.topic, " · ", &story.dated(lang)].concat();
    let mut y = MARGIN;
    for line in fonts.lines(&kicker, 20.0, false, column) {
        y += 20.0;
        sheet.text([MARGIN, y], &line, 20.0, false, "ink-2");
        y += 8.0;
    }
    let caption = story
        .caption
        .as_ref()
        .map_or_else(String::new, |text| said(text, lang));
    let size = TITLES.into_iter().find(|size| {
        let lines = fonts.lines(&title, *size, true, column).len() as f32;
        if !tall {
            return lines <= 2.0;
        }
        let key = if card.key {
            GAP + key_height(fonts, column, lang)
        } else {
            0.0
        };
        let caption = fonts.lines(&caption, SMALL, false, column).len() as f32;
        y + lines * size * 1.2 + GAP + caption * LINE + key <= foot_top - 16.0
    });
    let size = size.unwrap_or(TITLES[4]);
    for line in fonts.lines(&title, size, true, column) {
        y += size * 1.2;
        sheet.text([MARGIN, y], &line, size, true, "ink");
    }
    let (left, mut top, width) = if tall {
        y = sheet.paragraph([MARGIN, y + GAP], &caption, column);
        if card.key {
            sheet.key([MARGIN, y + GAP], column, lang);
        }
        (MARGIN + BESIDE + GUTTER, MARGIN, INNER - BESIDE - GUTTER)
    } else {
        let lines = fonts.lines(&caption, SMALL, false, INNER).len() as f32;
        sheet.paragraph([MARGIN, foot_top - 14.0 - lines * LINE], &caption, INNER);
        (MARGIN, y + GAP, INNER)
    };
    let lines = if tall {
        0.0
    } else {
        fonts.lines(&caption, SMALL, false, INNER).len() as f32
    };
    let room = foot_top - 24.0 - lines * LINE - top;
    let count = card.charts.len() as f32;
    let each = (width - (count - 1.0) * 48.0) / count;
    if !tall {
        // What is not as high as its room stands in the middle of it.
        let highest = drawings
            .iter()
            .map(|of| fitted(of, each, room).1)
            .fold(0.0, f32::max);
        top += ((room - highest) / 2.0).clamp(0.0, 40.0);
    }
    for (at, chart) in (0u8..).zip(&card.charts) {
        let x = left + f32::from(at) * (each + 48.0);
        match chart {
            Chart::Drawing { drawing, label } => sheet.chart([x, top], drawing, label, each, room),
            Chart::Apart(sides) => sheet.apart(top, sides),
        }
    }
    let labels: Vec<&str> = card
        .charts
        .iter()
        .filter_map(|chart| match chart {
            Chart::Drawing { label, .. } => Some(label.as_str()),
            Chart::Apart(_) => None,
        })
        .collect();
    let about = [&labels.join(" "), " ", &source].concat();
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         lang=\"{}\" role=\"img\" font-family=\"{FAMILY}\" font-size=\"13\">\n<title>{}</title>\n<desc>{}</desc>\n\
         <style>{}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n{}</svg>\n",
        lang.tag(),
        escape(&title),
        escape(about.trim()),
        paint.rules,
        paint.colour("paper"),
        sheet.out,
    ))
}

/// A text that says that its numbers are computed, as those who hear the page are told.
fn said(text: &Rich, lang: Lang) -> String {
    let computed = text
        .iter()
        .any(|span| matches!(span, Span::Computed { .. }));
    let ours = if computed {
        texts(lang).ui.computed_label
    } else {
        ""
    };
    plain(text) + ours
}

fn drawing(of: &Chart) -> Option<&Drawing> {
    match of {
        Chart::Drawing { drawing, .. } => Some(drawing),
        Chart::Apart(_) => None,
    }
}

/// The height of a drawing that is as wide as `width`.
fn height(of: &Drawing, width: f32) -> f32 {
    match of.view_box {
        Some((across, down)) => down as f32 * width / across as f32,
        None => of.height as f32,
    }
}

/// How much a drawing is enlarged to fill its place, and how high it is then.
pub fn fitted(of: &Drawing, width: f32, room: f32) -> (f32, f32) {
    let scale = match of.view_box {
        Some((across, down)) => (width / across as f32).min(room / down as f32),
        None => LARGEST.min(room / of.height as f32),
    };
    let down = of
        .view_box
        .map_or(of.height as f32, |(_, down)| down as f32);
    (scale, scale * down)
}
