//! What a first visit of each page weighs: its HTML and the styles, glue and wasm that it names.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::allowance::{LARGE, PACKED_FIGURE, Sheet};
use xtask::run::{self, Failure, Outcome};

/// The most that the element for other sites may weigh.
const ELEMENT_BUDGET: usize = 4_096;
const ELEMENT: &str = "embed.js";
/// What such a page loads besides what each card names in these attributes.
const INLINE: [&str; 2] = [ELEMENT, "embed-inline.js"];
const INLINE_NAMES: [&str; 3] = ["data-program", "data-wasm", "data-styles"];
/// The quality of brotli by which everything is weighed: its best.
const BEST: i32 = 11;
/// The pages whose first visit is weighed.
pub const PAGES: [&str; 2] = ["index.html", "es/index.html"];
/// What a page names and loads later: the menus of the cards and the boxes of marks, when one is opened, and what keeps the
/// sheet for later visits, when everything else is there; and what the page of a card names for the
/// pages of other sites, and for those who pin a version of the data.
const LATER: [&str; 7] = [
    "hechos-menu-",
    "hechos-pop-",
    "hechos-find-",
    "hechos-notebook-",
    "hechos-offline-",
    "hechos-all-",
    "hechos-changes-",
];
const CODE: [&str; 3] = [".css", ".js", ".wasm"];

/// What else a reader or a partner may load, file by file.
const EDITIONS: [&str; 2] = ["hechos.html", "es/hechos.html"];

/// What the module for developers loads in any case, and then for figures() and audit(), which a
/// bundler leaves out where nobody asks for them; each with the most that it may weigh by itself, and
/// what a figure may add.
const MODULE: [(&str, &[&str], [usize; 2]); 2] = [
    (
        "share, chain, compare and parse",
        &[
            "api/hechos.js",
            "api/hechos_bg.js",
            "api/hechos_error.js",
            "api/hechos_bg.wasm",
        ],
        [82_500, PACKED_FIGURE],
    ),
    (
        "figures and audit",
        &[
            "api/hechos_list.js",
            "api/hechos_figures.js",
            "api/hechos_audit.js",
            "api/hechos_checks.js",
        ],
        [1_500, 480],
    ),
];

/// One file of a first visit.
pub struct Weight {
    /// Where it is.
    pub path: PathBuf,
    /// Its bytes.
    pub raw: usize,
    /// Its bytes after brotli.
    pub brotli: usize,
}

/// Prints the weights of each page.
///
/// # Errors
/// When a page is missing, names a file that is not there, or weighs more than its sheet may.
pub fn report(dist: &Path) -> Outcome {
    run::step("weighing a first visit, brotli 11", "a few seconds");
    let dist = &dist.canonicalize().unwrap_or_else(|_| dist.to_path_buf());
    let sheet = Sheet::of(dist)?;
    let budget = sheet.budget();
    let mut over = Vec::new();
    let mut large = None;
    for page in PAGES
        .map(|page| dist.join(page))
        .iter()
        .filter(|page| page.exists())
    {
        let files = first_visit(page)?;
        let name = |path: &Path| {
            path.strip_prefix(dist)
                .unwrap_or(path)
                .display()
                .to_string()
        };
        println!("\n  {:<58} {:>9} {:>9}", name(page), "raw", "brotli");
        for file in &files {
            println!(
                "    {:<56} {:>9} {:>9}",
                name(&file.path),
                grouped(file.raw),
                grouped(file.brotli)
            );
        }
        let (raw, brotli) = sum(&files);
        let share = brotli * 100 / budget;
        println!(
            "    {:<56} {:>9} {:>9}",
            format!(
                "first visit: {share} % of {} for {} figures and {} cards",
                grouped(budget),
                sheet.figures,
                sheet.cards
            ),
            grouped(raw),
            grouped(brotli)
        );
        if brotli > budget {
            over.push(format!(
                "{} weighs {} bytes, of {}",
                name(page),
                grouped(brotli),
                grouped(budget)
            ));
        }
        if brotli > LARGE {
            large = Some(brotli);
        }
    }
    editions(dist)?;
    embedding(dist, sheet, &mut over)?;
    module(dist, sheet, &mut over)?;
    println!();
    if let Some(weight) = large {
        return Err(Failure::new(
            format!(
                "this sheet is large: a first visit weighs {} bytes with its {} figures and {} cards",
                grouped(weight),
                sheet.figures,
                sheet.cards
            ),
            "make two sheets of it, each with its own articles; a reader on a telephone waits for all of it",
        ));
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!(
            "the engine has grown: {}, what figures and cards may add included",
            over.join("; ")
        ),
        "find what grew in the list above; `cargo lab sizes` says which crate and which module of the program weighs what",
    ))
}

/// Prints what is no part of a first visit.
fn editions(dist: &Path) -> Outcome {
    println!("\n  {:<58} {:>9} {:>9}", "other editions", "raw", "brotli");
    for name in EDITIONS.iter().filter(|name| dist.join(name).exists()) {
        let bytes = read(&dist.join(name))?;
        let (raw, brotli) = (grouped(bytes.len()), grouped(compressed(&bytes)));
        println!("    {name:<56} {raw:>9} {brotli:>9}");
    }
    Ok(())
}

/// What a page loads that imports the module for developers.
fn module(dist: &Path, sheet: Sheet, over: &mut Vec<String>) -> Outcome {
    let line = |name: &str, raw: usize, brotli: usize| {
        println!("    {name:<56} {:>9} {:>9}", grouped(raw), grouped(brotli));
    };
    for (part, names, [engine, figure]) in MODULE {
        let budget = engine + figure * sheet.figures;
        let title = format!("the module: {part}");
        println!("\n  {title:<58} {:>9} {:>9}", "raw", "brotli");
        let (mut raw, mut brotli) = (0, 0);
        for name in names {
            let path = dist.join(name);
            let bytes = read(&path)?;
            let file = weigh(path, &bytes);
            line(name, file.raw, file.brotli);
            raw += file.raw;
            brotli += file.brotli;
        }
        let most = grouped(budget);
        line(&format!("together, of {most}"), raw, brotli);
        if brotli > budget {
            over.push(format!("{title} weighs {}, of {most}", grouped(brotli)));
        }
    }
    Ok(())
}

/// What a partner's page loads: the element, then the page of a card with what it names, in a frame or
/// in the page itself.
fn embedding(dist: &Path, sheet: Sheet, over: &mut Vec<String>) -> Outcome {
    let element = dist.join(ELEMENT);
    if !element.exists() {
        return Ok(());
    }
    let bytes = read(&element)?;
    let element = weigh(element, &bytes);
    println!("\n  {:<58} {:>9} {:>9}", "embedding", "raw", "brotli");
    let line = |name: &str, raw: usize, brotli: usize| {
        println!("    {name:<56} {:>9} {:>9}", grouped(raw), grouped(brotli));
    };
    line(ELEMENT, element.raw, element.brotli);
    if element.brotli > ELEMENT_BUDGET {
        over.push(format!("{ELEMENT} weighs {}", grouped(element.brotli)));
    }
    let mut cards: Vec<(u64, PathBuf)> = Vec::new();
    for card in fs::read_dir(dist.join("embed"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let page = card.path().join("index.html");
        cards.push((fs::metadata(&page).map_or(0, |data| data.len()), page));
    }
    cards.sort();
    let ends = [cards.first(), cards.last()].map(|card| card.map(|(_, page)| page));
    for (which, page) in ["smallest", "largest"]
        .iter()
        .zip(ends.into_iter().flatten())
    {
        let (raw, brotli) = sum(&first_visit(page)?);
        let name = page.strip_prefix(dist).unwrap_or(page).display();
        line(&format!("{which} card in a frame: {name}"), raw, brotli);
    }
    let Some((_, page)) = cards.first() else {
        return Ok(());
    };
    let (raw, brotli) = sum(&inline(dist, page)?);
    let budget = sheet.inline();
    let share = brotli * 100 / budget;
    let most = grouped(budget);
    line(
        &format!("code of the cards in a page: {share} % of {most}"),
        raw,
        brotli,
    );
    if brotli > budget {
        over.push(format!(
            "the code of the cards in a page weighs {}, of {most}",
            grouped(brotli)
        ));
    }
    Ok(())
}

/// The code that the cards of a partner's page share; each card comes with its own HTML on top.
fn inline(dist: &Path, card: &Path) -> Outcome<Vec<Weight>> {
    let html = read(card)?;
    let html = String::from_utf8_lossy(&html);
    let mut names: Vec<&str> = INLINE.to_vec();
    for attribute in INLINE_NAMES {
        let value = html
            .split_once(&format!(" {attribute}=\""))
            .and_then(|(_, rest)| rest.split('"').next());
        names.push(value.ok_or_else(|| {
            Failure::new(
                format!("{} names no {attribute}", card.display()),
                "see src/page/embed.rs, which writes it for static/js/embed-inline.js",
            )
        })?);
    }
    names
        .iter()
        .map(|name| {
            let path = dist.join(name);
            let bytes = read(&path)?;
            Ok(weigh(path, &bytes))
        })
        .collect()
}

fn sum(files: &[Weight]) -> (usize, usize) {
    files
        .iter()
        .fold((0, 0), |sum, file| (sum.0 + file.raw, sum.1 + file.brotli))
}

/// The page itself and the code files that its markup names, in a stable order.
pub fn first_visit(page: &Path) -> Outcome<Vec<Weight>> {
    let html = read(page)?;
    let folder = page.parent().expect("a page lies in dist/");
    let text = String::from_utf8_lossy(&html);
    // The addresses of the page of a card start from the sheet.
    let base = text
        .split_once("<base href=\"")
        .and_then(|(_, rest)| rest.split('"').next());
    let folder = &folder.join(base.unwrap_or_default());
    let named: BTreeSet<PathBuf> = text
        .split(['"', '\''])
        .filter(|part| CODE.iter().any(|ending| part.ends_with(ending)))
        .filter(|part| !LATER.iter().any(|name| part.contains(name)))
        .filter(|part| !part.contains([' ', '\n', '<']))
        .filter_map(|part| {
            folder
                .join(part.trim_start_matches("./"))
                .canonicalize()
                .ok()
        })
        .collect();
    let mut files = vec![weigh(page.to_path_buf(), &html)];
    for path in named {
        let bytes = read(&path)?;
        files.push(weigh(path, &bytes));
    }
    Ok(files)
}

fn weigh(path: PathBuf, bytes: &[u8]) -> Weight {
    let path = path.canonicalize().unwrap_or(path);
    Weight {
        path,
        raw: bytes.len(),
        brotli: compressed(bytes),
    }
}

/// Bytes after brotli.
pub fn compressed(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BEST,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut output, &parameters)
        .expect("compressing from memory to memory cannot fail");
    output.len()
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| {
        Failure::new(
            format!("{} cannot be read: {error}", path.display()),
            "run `cargo xtask build` again",
        )
    })
}

/// 220000 as "220,000".
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands() {
        assert_eq!(
            [grouped(0), grouped(999), grouped(1_000), grouped(220_000)],
            ["0", "999", "1,000", "220,000"]
        );
    }

    #[test]
    fn compresses_what_repeats() {
        assert!(compressed(&[b'a'; 10_000]) < 100);
    }
}
