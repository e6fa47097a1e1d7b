//! What rows must say of each other: unique ids, no circles, figures that agree with their print.

mod cycles;
mod elsewhere;
mod figures;
mod measures;
mod nouns;
mod print;
mod relations;
mod shape;
mod shares;
mod unique;
mod units;

pub use figures::linked;

use super::problem::Problem;
use super::rows::Dataset;
use super::sheet::Sheets;

/// Checks the rows that were read against each other.
pub fn all(sheets: &Sheets, dataset: &Dataset, problems: &mut Vec<Problem>) {
    unique::check(sheets, dataset, problems);
    cycles::check(sheets, problems);
    shape::check(dataset, problems);
    units::check(dataset, problems);
    measures::check(dataset, problems);
    nouns::check(dataset, problems);
    figures::check(dataset, problems);
    shares::check(dataset, problems);
    relations::check(dataset, problems);
    elsewhere::check(dataset, problems);
}
