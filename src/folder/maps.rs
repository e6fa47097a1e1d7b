//! The tile maps of a sheet: `maps/<id>.csv` with the columns `code`, `column` and `row`.

use super::cards::meant;
use super::toml::{Entry, kept};
use crate::dataset::TileSpec;
use crate::tables::Problem;

const COLUMNS: [&str; 3] = ["code", "column", "row"];
/// Tiles stay wide enough for their codes.
const MOST: u16 = 12;

/// All maps, by their names.
#[derive(Debug, Default)]
pub struct Maps {
    known: Vec<(String, &'static [TileSpec])>,
    /// Those with a mistake.
    wrong: Vec<String>,
}

impl Maps {
    /// Reads a map and adds it.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn add(
        &mut self,
        id: &str,
        file: &str,
        order: usize,
        text: &str,
    ) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::new();
        let mut problem = |line: u64, column: u64, what: String, mend: &str| {
            problems.push(Problem {
                order,
                file: file.to_owned(),
                line,
                column,
                what,
                mend: mend.to_owned(),
            });
        };
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        if !header.iter().eq(COLUMNS) {
            self.wrong.push(id.to_owned());
            let what = format!("the columns are {:?}", header.iter().collect::<Vec<_>>());
            problem(
                1,
                1,
                what,
                "write code,column,row in the first line, with commas",
            );
            return Err(problems);
        }
        let mut tiles: Vec<TileSpec> = Vec::new();
        for record in reader.records() {
            let row = match record {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    problem(
                        line,
                        1,
                        "no row of three cells".to_owned(),
                        "write code,column,row",
                    );
                    continue;
                }
            };
            let line = row.position().map_or(1, csv::Position::line);
            let place = |at: usize| row[at].parse().ok().filter(|place: &u16| *place < MOST);
            let (Some(column), Some(down)) = (place(1), place(2)) else {
                let what = format!("{},{} is no place of a tile", &row[1], &row[2]);
                problem(line, 1, what, "count columns and rows from 0 to 11");
                continue;
            };
            let tile = TileSpec {
                code: kept(&row[0]),
                column,
                row: down,
            };
            if tiles.iter().any(|other| other.code == tile.code) {
                problem(
                    line,
                    1,
                    format!("{} has a tile already", tile.code),
                    "leave one of the two out",
                );
            }
            if tiles
                .iter()
                .any(|other| (other.column, other.row) == (column, down))
            {
                problem(
                    line,
                    1,
                    "another tile lies there".to_owned(),
                    "give it a place of its own",
                );
            }
            tiles.push(tile);
        }
        if tiles.is_empty() && problems.is_empty() {
            let what = "a map without a tile".to_owned();
            let mend = "write a row for each place, or take the file away";
            problems.push(Problem {
                order,
                file: file.to_owned(),
                line: 1,
                column: 1,
                what,
                mend: mend.to_owned(),
            });
        }
        if problems.is_empty() {
            self.known.push((id.to_owned(), tiles.leak()));
            return Ok(());
        }
        self.wrong.push(id.to_owned());
        Err(problems)
    }

    /// Knows a map of which nothing can be read.
    pub fn leave_out(&mut self, id: &str) {
        self.wrong.push(id.to_owned());
    }

    /// A map by its name.
    pub fn find(&self, entry: &Entry<'_>) -> Option<&'static [TileSpec]> {
        let id = entry.text()?;
        let found = self.known.iter().find(|(known, _)| known == id);
        if found.is_none() && !self.wrong.iter().any(|wrong| wrong == id) {
            let known = self.known.iter().map(|(known, _)| known.as_str());
            let mend = meant(
                id,
                known,
                "put it into maps/ as a file of that name, with .csv behind it",
            );
            entry.problem(format!("no map is called {id:?}"), mend);
        }
        found.map(|(_, tiles)| *tiles)
    }
}
