//! Pictures as dots: resvg draws them, with the fonts that are compiled in and no other.

use std::sync::Arc;

use notosans::{BOLD_TTF, REGULAR_TTF};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::{HEIGHT, WIDTH};

/// A PNG of the picture with `scale` dots a unit.
pub fn png(svg: &str, scale: u8) -> Result<Vec<u8>, String> {
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
    let [width, height] = [WIDTH, HEIGHT].map(|side| side * u32::from(scale));
    let mut dots = Pixmap::new(width, height).ok_or("a picture without a size")?;
    let scale = f32::from(scale);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut dots.as_mut(),
    );
    dots.encode_png().map_err(|error| error.to_string())
}
