//! The program for the pages of other sites: it does nothing before it is asked to mount a card.

use hechos as _;

fn main() {}
