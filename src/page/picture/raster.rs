//! Pictures as dots: resvg draws them, with the fonts that are compiled in and no other.

use std::sync::Arc;

use notosans::{BOLD_TTF, REGULAR_TTF};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::{HEIGHT, WIDTH};

/// A PNG of the picture with `scale` dots a unit.
pub fn png(svg: &str, scale: u8) -> Result<Vec<u8>, String> {
    let size = [WIDTH, HEIGHT].map(|side| side * u32::from(scale));
    dots(svg, size, |_| f32::from(scale))
}

/// A PNG of a drawing as wide as it is high, with so many dots a side.
pub fn square(svg: &str, side: u32) -> Result<Vec<u8>, String> {
    dots(svg, [side; 2], |tree| side as f32 / tree.size().width())
}

fn dots(
    svg: &str,
    [width, height]: [u32; 2],
    scale: impl Fn(&Tree) -> f32,
) -> Result<Vec<u8>, String> {
    let mut fonts = Database::new();
    for face in [REGULAR_TTF, BOLD_TTF] {
        fonts.load_font_data(face.to_vec());
    }
    let options = Options {
        font_family: "Noto Sans".to_owned(),
        fontdb: Arc::new(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut dots = Pixmap::new(width, height).ok_or("a picture without a size")?;
    let scale = scale(&tree);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut dots.as_mut(),
    );
    dots.encode_png().map_err(|error| error.to_string())
}
