//! The pictures of the cards stand alone: finding, figures, period and source, within their frame, in
//! letters that their font has, as SVG with real text and as PNG of the size that previews ask for.

use std::path::Path;

use hechos::card::{Chart, card, story};
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::page::picture::{HEIGHT, WIDTH, png, svg};
use hechos::page::{Address, Engine, bundle};
use hechos::state::CardId;
use hechos::text::{capital, plain};

fn css() -> String {
    bundle(&Engine::project(Path::new(".")), None).expect("the sheets are there")
}

/// Every picture, with its card.
fn pictures(check: impl Fn(CardId, Lang, &str)) {
    let css = css();
    let site = Address::read("https://example.org/hechos/").expect("an address");
    let mut drawn = 0;
    let shown = CardId::all().filter(|id| card(*id, None, Reading::Plausible, Lang::En).is_some());
    for lang in Lang::ALL {
        for id in &CardId::all().collect::<Vec<_>>() {
            if let Some(svg) = svg(*id, &css, lang, site.as_ref()) {
                check(*id, lang, &svg);
                drawn += 1;
            }
        }
    }
    assert_eq!(drawn, Lang::ALL.len() * shown.count());
}

/// What stands between tags, each text apart.
fn texts(svg: &str) -> Vec<String> {
    let unescaped = |text: &str| {
        text.replace("&lt;", "<")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    };
    svg.split("<text ")
        .skip(1)
        .filter_map(|text| {
            let inner = text.split_once('>')?.1.split_once("</text>")?.0;
            Some(unescaped(inner))
        })
        .collect()
}

#[test]
fn each_carries_finding_figures_period_source_and_address() {
    pictures(|id, lang, svg| {
        let story = story(id, Reading::Plausible, lang).expect("a card with a picture has a story");
        let card = card(id, None, Reading::Plausible, lang).expect("and charts");
        let all = texts(svg).join(" ");
        for part in [plain(&story.finding), capital(&story.period)] {
            assert!(
                all.contains(&part),
                "{id:?} {lang:?}: {part:?} is not in {all:?}"
            );
        }
        assert!(all.contains('¶'), "{id:?}: no paragraph");
        let folder = if lang == Lang::En { "" } else { "es/" };
        let address = format!("https://example.org/hechos/{folder}#card={}", id.as_str());
        assert!(all.contains(&address), "{id:?}: {all:?}");
        for chart in &card.charts {
            if let Chart::Drawing { label, .. } = chart {
                let label = label.replace('&', "&amp;").replace('"', "&quot;");
                assert!(svg.contains(&label), "{id:?}: {label}");
            }
        }
        assert!(svg.contains("<title>") && svg.contains("<desc>"));
    });
}

#[test]
fn each_is_written_in_letters_that_its_font_has() {
    let faces = [notosans::REGULAR_TTF, notosans::BOLD_TTF]
        .map(|bytes| ttf_parser::Face::parse(bytes, 0).expect("a font"));
    pictures(|id, lang, svg| {
        for text in texts(svg) {
            for letter in text.chars() {
                let known = faces.iter().all(|face| face.glyph_index(letter).is_some());
                assert!(
                    known,
                    "{id:?} {lang:?}: {letter:?} ({:x}) of {text:?}",
                    letter as u32
                );
            }
        }
    });
}

/// Drawn dots touch the outer margin nowhere: nothing is cut off.
#[test]
fn each_is_a_png_that_keeps_its_margin() {
    let css = css();
    for lang in Lang::ALL {
        for id in &CardId::all().collect::<Vec<_>>() {
            let Some(svg) = svg(*id, &css, lang, None) else {
                continue;
            };
            let bytes = png(&svg, 1).expect("it can be drawn");
            let dots = resvg::tiny_skia::Pixmap::decode_png(&bytes).expect("a PNG");
            assert_eq!((dots.width(), dots.height()), (WIDTH, HEIGHT));
            let ground = dots.pixel(0, 0).expect("a first dot");
            let bare = |x: u32, y: u32| dots.pixel(x, y) == Some(ground);
            for x in 0..WIDTH {
                for y in (0..24).chain(HEIGHT - 24..HEIGHT) {
                    assert!(bare(x, y), "{id:?} {lang:?}: something at {x}, {y}");
                }
            }
            for y in 0..HEIGHT {
                for x in (0..24).chain(WIDTH - 24..WIDTH) {
                    assert!(bare(x, y), "{id:?} {lang:?}: something at {x}, {y}");
                }
            }
        }
    }
}

#[test]
fn the_same_card_gives_the_same_bytes() {
    let css = css();
    let draw = || {
        let svg = svg(CardId::Card(0), &css, Lang::Es, None).expect("a picture");
        png(&svg, 2).expect("it can be drawn")
    };
    assert_eq!(draw(), draw());
}

/// Programs put another font in place, up to 15 % wider, and some know no `paint-order`.
#[test]
fn each_stands_in_any_font_and_any_program() {
    let faces = [notosans::REGULAR_TTF, notosans::BOLD_TTF]
        .map(|bytes| ttf_parser::Face::parse(bytes, 0).expect("a font"));
    pictures(|id, lang, svg| {
        assert!(!svg.contains("paint-order"), "{id:?} {lang:?}");
        for line in svg.lines().filter(|line| line.starts_with("<text x=")) {
            let number = |name: &str| -> f32 {
                let (_, value) = line.split_once(&[" ", name, "=\""].concat()).expect(name);
                let (value, _) = value.split_once('"').expect(name);
                value.parse().expect(name)
            };
            if !line.contains("font-size") {
                continue;
            }
            let face = &faces[usize::from(line.contains("font-weight"))];
            let text = &texts(line)[0];
            let advance = |letter| {
                let glyph = face.glyph_index(letter).expect("a letter of its font");
                f32::from(face.glyph_hor_advance(glyph).expect("it has a width"))
            };
            let wide = text.chars().map(advance).sum::<f32>() / f32::from(face.units_per_em());
            let right = number("x") + wide * number("font-size") * 1.15;
            assert!(right <= WIDTH as f32, "{id:?} {lang:?}: {right}: {text}");
        }
    });
}

/// What lies over a mark can be read: its halo is painted before it, never after.
#[test]
fn each_halo_lies_below_its_text() {
    pictures(|id, lang, svg| {
        let lines: Vec<&str> = svg.lines().collect();
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.contains("halo\""))
        {
            let [halo, above] = [line, &lines[at + 1]].map(|line| texts(line));
            assert_eq!(halo, above, "{id:?} {lang:?}");
            assert!(!lines[at + 1].contains("halo\""));
        }
    });
}
