//! Development commands of Hechos.
fn main() {}
