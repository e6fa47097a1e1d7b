//! What rows must say of each other.

use super::problem::Problem;
use super::rows::Dataset;
use super::sheet::Sheets;

/// Checks the rows that were read against each other.
pub fn all(_sheets: &Sheets, _dataset: &Dataset, _problems: &mut Vec<Problem>) {}
