//! What the pages and programs of one size weigh, plain and packed.

use std::{fs, path::Path};

use super::found::Found;
use crate::sizes::budget::{BEST, compressed};

/// Above this many bytes a file is packed less well: at quality 11 a large page would take minutes.
const LARGE: usize = 8_000_000;

/// Notes the weights of the English page and its program.
pub fn weigh(found: &mut Found, dist: &Path) {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten();
    let program = entries.map(|entry| entry.path()).find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("hechos-app-")
            && !name.starts_with("hechos-app-es")
            && name.ends_with(".wasm")
    });
    let page = Some(dist.join("index.html"));
    for (name, path) in [("html", page), ("code", program)] {
        let Some(bytes) = path.and_then(|path| fs::read(path).ok()) else {
            continue;
        };
        let quality = if bytes.len() > LARGE { 5 } else { BEST };
        found.set(name, bytes.len() as f64);
        found.set(&format!("{name}-quality"), f64::from(quality));
        found.set(
            &format!("{name}-packed"),
            compressed(&bytes, quality) as f64,
        );
    }
}
