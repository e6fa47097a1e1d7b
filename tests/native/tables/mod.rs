//! The tables of the dataset, read and checked as the build does it.

mod bad_rows;
mod coverage;
mod coverage_es;
mod draft;
mod number_forms;
mod numerals_en;
mod numerals_es;
mod printed;
mod printed_es;

use hechos::tables;
use hechos::tables::coverage as articles;
