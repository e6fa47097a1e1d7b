//! The icons of a site in the colour of its sheet.

use std::fs;
use std::path::Path;

use super::failure::at;
use super::{PageError, picture};
use crate::dataset::Theme;

/// The drawn icon, of which all others are made.
const DRAWN: &str = "favicon.svg";
/// Those for systems that take no drawing, by the length of a side.
const SIDES: [u32; 4] = [32, 180, 192, 512];
/// The light values of `tokens.css` in which the icon is drawn: accent, what stands on it, and the band.
const COLOURS: [&str; 3] = ["#00603f", "#fdfcf9", "#a5ccb9"];

/// Draws the icons that lie in `site` again in the colours of a theme. Without one they stay as they are.
///
/// # Errors
/// A file that cannot be read, drawn or written, with its path.
pub fn colour(site: &Path, theme: Option<Theme>) -> Result<(), PageError> {
    let Some(theme) = theme else { return Ok(()) };
    let path = site.join(DRAWN);
    let drawn = fs::read_to_string(&path).map_err(at(&path))?;
    let drawn = coloured(&drawn, &theme);
    fs::write(&path, &drawn).map_err(at(&path))?;
    for side in SIDES {
        let path = site.join(format!("icons/icon-{side}.png"));
        let dots = picture::icon(&drawn, side);
        let dots = dots.map_err(|what| PageError::Picture(path.clone(), what))?;
        fs::write(&path, dots).map_err(at(&path))?;
    }
    Ok(())
}

fn coloured(svg: &str, theme: &Theme) -> String {
    let own = [theme.accent[0], theme.on[0], theme.band[0]];
    let pairs = COLOURS.into_iter().zip(own);
    // A colour of the theme may be another one of the icon: each is named first, and then put in.
    let named = pairs
        .clone()
        .enumerate()
        .fold(svg.to_owned(), |svg, (at, (before, _))| {
            svg.replace(before, &format!("{{{at}}}"))
        });
    pairs.enumerate().fold(named, |svg, (at, (_, own))| {
        svg.replace(&format!("{{{at}}}"), own)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEME: Theme = Theme {
        accent: ["#7a3b00", "#f0b27a"],
        band: ["#00603f", "#4d3217"],
        on: ["#ffffff", "#1a0d00"],
    };

    #[test]
    fn every_icon_takes_the_colours_of_the_theme_and_keeps_its_size() {
        let site = std::env::temp_dir().join(format!("hechos icons {}", std::process::id()));
        let icons = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/icons");
        fs::create_dir_all(site.join("icons")).expect("a folder can be made");
        fs::copy(icons.join(DRAWN), site.join(DRAWN)).expect("a copy");
        colour(&site, Some(THEME)).expect("the icons can be drawn");
        let drawn = fs::read_to_string(site.join(DRAWN)).expect("it was written");
        for (nth, colour) in ["#7a3b00", "#ffffff", "#00603f"].into_iter().enumerate() {
            assert!(drawn.contains(colour), "{drawn}");
            assert!(nth == 2 || !drawn.contains(COLOURS[nth + 1]), "{drawn}");
        }
        for side in SIDES {
            let png = fs::read(site.join(format!("icons/icon-{side}.png"))).expect("it was drawn");
            // The width and the height of a PNG stand in its first chunk.
            let [width, height] =
                [16, 20].map(|at| [png[at], png[at + 1], png[at + 2], png[at + 3]]);
            assert_eq!([width, height].map(u32::from_be_bytes), [side; 2]);
        }
        fs::remove_dir_all(&site).expect("it can be taken away");
    }

    #[test]
    fn the_icons_of_the_project_are_drawn_in_the_colours_that_are_looked_for() {
        let icons = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/icons");
        let drawn = fs::read_to_string(icons.join(DRAWN)).expect("the icon");
        for colour in COLOURS {
            assert!(drawn.contains(colour), "{colour}");
        }
        let mut sides: Vec<u32> = fs::read_dir(icons)
            .expect("the folder")
            .flatten()
            .filter_map(|file| {
                let name = file.file_name().into_string().ok()?;
                name.strip_prefix("icon-")?
                    .strip_suffix(".png")?
                    .parse()
                    .ok()
            })
            .collect();
        sides.sort_unstable();
        assert_eq!(sides, SIDES);
    }
}
