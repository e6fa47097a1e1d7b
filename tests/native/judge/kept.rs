//! A page of `docs/` that the library can write: compared with what it writes now.

use std::fs;

/// Compares the file with its text, or with `HECHOS_BLESS` rewrites it. `test` is the name to run for that.
pub fn is_up_to_date(file: &str, text: &str, test: &str) {
    if std::env::var_os("HECHOS_BLESS").is_some() {
        fs::write(file, text).expect("the file can be written");
    }
    let kept = fs::read_to_string(file).expect("it is in the repository");
    let differs = kept.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert!(
        kept == text,
        "{file} is out of date, first here: {differs:?}; mend: HECHOS_BLESS=1 cargo test --test native {test}"
    );
}
