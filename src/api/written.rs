//! Figures and checks as modules of JavaScript, written in the build: no argument changes a figure,
//! nor a check but reading and language, and what works the checks out would be half of the wasm.

use super::{Check, calls};
use crate::dataset::Lang;
use crate::maths::Reading;

/// In the order of [`place`].
const CHOICES: [(Reading, Lang); 4] = [
    (Reading::Plausible, Lang::En),
    (Reading::Plausible, Lang::Es),
    (Reading::Strict, Lang::En),
    (Reading::Strict, Lang::Es),
];

/// The text of `hechos_figures.js`.
///
/// # Errors
/// None in practice: a figure is plain text and finite numbers.
pub fn figures_js() -> Result<String, serde_json::Error> {
    let figures = serde_json::to_string(&calls::figures())?;
    let head = "// Every figure, in the order of the dataset.\n\nexport const FIGURES = ";
    Ok([head, &figures, ";"].concat())
}

/// The text of `hechos_checks.js`.
///
/// # Errors
/// None in practice: a check is plain text and finite numbers.
pub fn checks_js() -> Result<String, serde_json::Error> {
    let mut text = String::from(
        "// Every check in both readings and both languages, as the build worked them out.\n\n\
         export const CHECKS = [\n",
    );
    for (reading, lang) in CHOICES {
        let checks: Vec<Check> = calls::checks(reading, lang);
        text.push_str(&serde_json::to_string(&checks)?);
        text.push_str(",\n");
    }
    text.push_str("];");
    Ok(text)
}

/// Where the checks of a reading and a language stand.
pub(super) fn place(reading: Reading, lang: Lang) -> usize {
    let found = CHOICES.iter().position(|choice| *choice == (reading, lang));
    found.unwrap_or(0)
}
