//! Days of articles and readings against the day of the sheet: nothing can be read that is printed later.

use crate::tables::{Dataset, Problem};

const LATER: &str =
    "correct the day, or raise the version of the sheet, which dates it anew: hechos release";

/// The articles that were published, and the readings that were published or seen after the day on which the sheet was made.
pub fn later(dataset: &Dataset, created: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in &dataset.sources {
        let day = source.published.as_str();
        if day > created {
            let what = format!("{day}, after the sheet was made on {created}");
            problems.push(source.row.problem("published", what, LATER));
        }
    }
    for reading in &dataset.readings {
        for (name, day) in [("published", &reading.published), ("seen", &reading.seen)] {
            // Of a day that is a year alone, the years are compared.
            let until = created.get(..day.len()).unwrap_or(created);
            if day.as_str() > until {
                let what = format!("{day}, after the sheet was made on {created}");
                problems.push(reading.row.problem(name, what, LATER));
            }
        }
    }
    problems
}
