//! Cards, and the table of all figures.

mod cards;
mod citable;
mod rows;
