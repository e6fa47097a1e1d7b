//! A dataset of any size, made up from the real one, to try the sheet with more rows than it has.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    project,
    run::{Failure, Outcome},
};

/// The fewest rows: the real ones stay, since the cards of the sheet name them.
const REAL: usize = 100;
/// The most that anything was tried with.
const MOST: usize = 1_000_000;
/// Made-up measures; few and many at once, as in a grown dataset.
const MEASURES: usize = 50;
/// Publishers of the real dataset, which the made-up figures borrow.
const SOURCES: [&str; 4] = [
    "mbn-exports",
    "mbn-ai-goods",
    "american-industries",
    "pesomxn-devices",
];

/// Reads the number of rows that was asked for.
///
/// # Errors
/// When it is no number between 100 and 1,000,000.
pub fn rows(text: &str) -> Outcome<usize> {
    text.parse()
        .ok()
        .filter(|rows| (REAL..=MOST).contains(rows))
        .ok_or_else(|| {
            Failure::new(
                format!("{text:?} is no number of rows"),
                format!("write a number from {REAL} to {MOST}, as --synthetic 10000"),
            )
        })
}

/// Writes the dataset with made-up rows after the real ones, and returns its folder. The same number
/// gives the same bytes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(rows: usize) -> Outcome<PathBuf> {
    let folder = project::root().join(format!("target/synthetic/{rows}/dataset"));
    let real = project::root().join("static/dataset");
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    let files = fs::read_dir(&real).map_err(|error| failed(&real, &error))?;
    for file in files.flatten() {
        let to = folder.join(file.file_name());
        fs::copy(file.path(), &to).map_err(|error| failed(&to, &error))?;
    }
    let present = project::text_of("static/dataset/figures.csv")?
        .lines()
        .count()
        - 1;
    let extra = rows.saturating_sub(present);
    let places = extra.div_ceil(MEASURES);
    append(&folder.join("subjects.csv"), |out| {
        for place in 0..places {
            writeln!(
                out,
                "made-up-place-{place},region,Made-up place {place},Lugar inventado {place},,"
            )?;
        }
        Ok(())
    })?;
    append(&folder.join("indicators.csv"), |out| {
        for measure in 0..MEASURES {
            let (suffix, unit) = if measure % 5 == 4 {
                ("-growth", "percent")
            } else {
                ("", "USD")
            };
            writeln!(
                out,
                "made-up-exports-{measure}{suffix},Made-up exports {measure},Exportaciones inventadas {measure},Made up.,Inventado.,{unit},exports,all-products,"
            )?;
        }
        Ok(())
    })?;
    append(&folder.join("figures.csv"), |out| {
        (0..extra).try_for_each(|nth| figure(out, nth))
    })?;
    Ok(folder)
}

/// One place and one measure a row, so that few pairs ask to be checked.
fn figure(out: &mut String, nth: usize) -> std::fmt::Result {
    let (place, measure) = (nth / MEASURES, nth % MEASURES);
    let (year, quarter) = (2005 + (place + measure) % 20, 1 + (place * 7 + measure) % 4);
    let tenths = 1 + (nth * 7919) % 9990;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let share = measure % 5 == 4;
    let suffix = if share { "-growth" } else { "" };
    let quantity = if share {
        format!("{whole}.{tenth},percent,{whole}.{tenth}%,plain,0.05,0.05")
    } else {
        format!(
            "{},USD,US${whole}.{tenth} billion,plain,50000000,50000000",
            tenths * 100_000_000
        )
    };
    let (source, paragraph) = (SOURCES[nth % SOURCES.len()], 1 + nth % 40);
    writeln!(
        out,
        "made-up-{nth},made-up-place-{place},made-up-exports-{measure}{suffix},,{year}-Q{quarter},{quantity},,,,text,INEGI,{source},{paragraph},Made up to try the table with.,Inventado para probar la tabla."
    )
}

fn append(file: &Path, rows: impl Fn(&mut String) -> std::fmt::Result) -> Outcome {
    let mut text = fs::read_to_string(file).map_err(|error| failed(file, &error))?;
    rows(&mut text).expect("a String takes any text");
    fs::write(file, text).map_err(|error| failed(file, &error))
}

fn failed(file: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", file.display()),
        "see that the disk is not full and that target/ may be written",
    )
}
