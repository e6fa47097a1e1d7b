//! How much a sheet may weigh: so much for the engine, so much for each figure and each card.

use std::{fs, path::Path};

use xtask::run::{Failure, Outcome};

/// What a first visit may load for the engine alone, in bytes after brotli: code, styles, words of both
/// languages and the frame of a page. docs/performance.md has the history. The way on leads through what
/// the program takes over of the page.
const ENGINE: usize = 237_500;
/// What a figure may add to it: its row, its place in the filters, the checks that it makes possible,
/// its sentence to copy, and what the program knows of it.
const FIGURE: usize = 190;
/// What a card may add: its HTML and what the program knows of it. Measured by leaving two out.
const CARD: usize = 700;
/// From here on a sheet is large, whatever it holds: some ten seconds on a slow telephone line.
pub const LARGE: usize = 600_000;
/// The most that the code of a card in a partner's own page may weigh without what figures and cards add:
/// it is loaded once a page, however many cards that has, and holds both languages.
const INLINE_ENGINE: usize = 234_000;
/// What a figure adds to code that holds no page, the module for developers too, and what a card adds.
pub const PACKED_FIGURE: usize = 60;
const PACKED_CARD: usize = 200;

/// What a sheet holds, on which its weight depends.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// Rows of its table of figures.
    pub figures: usize,
    /// Cards with a picture of their own.
    pub cards: usize,
}

impl Sheet {
    /// Counts the figures and cards of a site.
    ///
    /// # Errors
    /// When its table of figures cannot be read.
    pub fn of(dist: &Path) -> Outcome<Self> {
        let table = dist.join("dataset/figures.csv");
        let mut rows = csv::Reader::from_path(&table).map_err(|error| {
            Failure::new(
                format!("{}: {error}", table.display()),
                "run `cargo xtask build` again",
            )
        })?;
        let pictures = fs::read_dir(dist.join("cards")).into_iter().flatten();
        let drawn = pictures.flatten().filter(|file| {
            let name = file.path();
            name.extension().is_some_and(|end| end == "svg")
        });
        Ok(Self {
            figures: rows.records().flatten().count(),
            cards: drawn.count(),
        })
    }

    /// What a first visit of it may weigh.
    pub const fn budget(self) -> usize {
        ENGINE + self.figures * FIGURE + self.cards * CARD
    }

    /// What the code of its cards in a partner's own page may weigh.
    pub const fn inline(self) -> usize {
        INLINE_ENGINE + self.figures * PACKED_FIGURE + self.cards * PACKED_CARD
    }
}
