//! Prerenders the pages.
fn main() {}
