//! The program in the browser: it does nothing before a script hands it its sheet (`hechos::program`).

use hechos as _;

fn main() {}
