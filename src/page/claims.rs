//! Whether the words of a sheet say what its figures say, and its cards can be shown.

use std::fs;

use crate::card::{self, contradicted};
use crate::folder::{Claim, Folder};
use crate::state::CardId;
use crate::tables::{Problem, TABLES};

/// What a sheet, once it is set, says or shows wrongly: claims that do not hold, each with what its value
/// is, and cards of which something cannot be shown.
#[must_use]
pub fn unsound(folder: &Folder) -> Vec<Problem> {
    let mut problems = unheld(&folder.claims);
    for id in CardId::all() {
        let unsound = card::unsound(id);
        if unsound.is_empty() {
            continue;
        }
        let path = folder
            .path
            .join("cards")
            .join([id.as_str(), ".toml"].concat());
        // It has just been read.
        let text = fs::read_to_string(&path).unwrap_or_default();
        problems.extend(unsound.into_iter().map(|of| Problem {
            order: TABLES,
            file: path.display().to_string().replace('\\', "/"),
            line: of.name.map_or(1, |name| line_of(&text, name)),
            column: 1,
            what: of.what,
            mend: of.mend.to_owned(),
        }));
    }
    problems
}

/// The claims that do not hold.
#[must_use]
pub fn unheld(claims: &[Claim]) -> Vec<Problem> {
    let unsound = |claim: &Claim| {
        let why = contradicted(claim.items, claim.item, claim.range)?;
        Some(Problem {
            what: format!("{:?} does not hold: {why}", claim.words.en),
            ..claim.problem.clone()
        })
    };
    claims.iter().filter_map(unsound).collect()
}

/// The line of `name = …`; the first where the value is written elsewhere, as a claim has it.
fn line_of(text: &str, name: &str) -> u64 {
    let names = |line: &str| {
        let rest = line.trim_start().strip_prefix(name);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines()
        .position(names)
        .map_or(1, |line| line as u64 + 1)
}
