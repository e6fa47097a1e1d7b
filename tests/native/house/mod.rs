//! What is kept by reading the project itself: sources, styles, pages, seeds.

mod fuzz_corpus;
mod layers;
mod palette;
mod reliability;
