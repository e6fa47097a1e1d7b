//! Prints of a Spanish article that mean two numbers are refused.

use super::*;

#[test]
fn spanish_prints_with_two_meanings() {
    let tell = |printed: &str| {
        let mut files = real();
        let sources = files.text_mut("sources.csv").expect("a table");
        *sources = change(sources, "mbn-exports", "language", "es").0;
        let figures = files.text_mut("figures.csv").expect("a table");
        *figures = change(figures, TOTAL, "as_printed", printed).0;
        let told = list(&load(&files).err().unwrap_or_default());
        let mut lines = told.lines().map(str::to_owned);
        lines
            .find(|line| line.contains(&format!("“{printed}”")))
            .unwrap_or_default()
    };
    assert_eq!(tell("617 mil millones de dólares"), "");
    // The value says which of two numbers it is.
    assert!(tell("617.000 millones de dólares").contains("ends in zeros"));
    for (printed, what) in [
        (
            "618.000 millones de dólares",
            "may be 618000000000 or 618000000: thousands, or three decimals?; mend: in Spanish both are written so: write the one that the article means as value",
        ),
        (
            "US$617 bn",
            "has a scale that stands for two different numbers; mend: delete the row",
        ),
        (
            "617 mil millones de pesos",
            "is printed in pesos, not in USD; mend: add the unit to units.csv",
        ),
        (
            "$671 mil millones",
            "does not agree with “$671 mil millones”; mend: write 671000000000",
        ),
        (
            "40 puntos porcentuales",
            "is printed in percentage-point, not in USD",
        ),
        (
            "US$617 bilion",
            "cannot be read as a figure; mend: copy the figure alone, with what says its unit, as 40 millones de dólares",
        ),
    ] {
        let told = tell(printed);
        assert!(told.contains(what), "{printed}: {told}");
    }
}
