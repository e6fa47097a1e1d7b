//! A Spanish article is accounted for in Spanish: its figures, statements and periods.
//!
//! The text is ours.

use super::articles::{Article, Coverage};
use super::coverage::{dataset_in, missing};
use super::tables::list;

const ARTICLE: &str = "\
Dos puertos, una cosecha

El puerto de Veracruz embarcó 4 mil 200 millones de dólares de café en 2024, casi 40,5% del total, y fue el tercer mayor.

En el tercer trimestre de 2025 las ventas se duplicaron. El principal comprador llevó 1.234 sacos a la oficina, abierta en 1902.
";
const FIGURES: &str = "\
coffee-2024,mexico,total-exports,,2024,4200000000,,USD,4 mil 200 millones de dólares,,plain,no,,,,,text,,,,,harbor,2,,
coffee-share,mexico,exports-gdp-share,,2024,40.5,,percent,\"40,5%\",,nearly,,,coffee-2024,,,text,,,,,harbor,2,,
coffee-rank,mexico,total-exports-rank,,2024,3,,rank,tercer mayor,,plain,,,,,,text,,,,,harbor,2,,
coffee-factor,mexico,device-exports-factor,,2025-Q3,2,,ratio,duplicaron,,plain,,,,,2024-Q3,text,,,,,harbor,3,,
buyer-rank,united-states,trading-partner-rank,mexico,,1,,rank,principal,,plain,,,,,,,,,,,harbor,3,,
";
const STATEMENTS: &str = "\
ports,ports,members,mexico,two harbors,dos puertos,harbor,1
office,ports,context,mexico,an office since 1902,una oficina desde 1902,harbor,3
sacks,ports,context,mexico,as many sacks as printed,1.234 sacos,harbor,3
";

fn coverage(figures: &str, statements: &str) -> Coverage {
    let dataset = dataset_in("es", figures, statements, "");
    Coverage::of(&Article::new(ARTICLE), &dataset, None)
}

#[test]
fn every_numeral_has_its_row() {
    let coverage = coverage(FIGURES, STATEMENTS);
    assert_eq!(coverage.source.as_deref(), Some("harbor"), "by matching");
    assert_eq!(missing(&coverage), Vec::<String>::new());
    assert!(coverage.stale.is_empty(), "{}", list(&coverage.stale));
}

#[test]
fn what_no_row_accounts_for_is_named() {
    let without = |rows: &str, id: &str| -> String {
        let kept = rows.lines().filter(|line| !line.starts_with(id));
        kept.map(|line| format!("{line}\n")).collect()
    };
    let found = missing(&coverage(FIGURES, &without(STATEMENTS, "sacks")));
    assert_eq!(found, ["¶3 1.234"]);
    let found = missing(&coverage(&without(FIGURES, "coffee-factor"), STATEMENTS));
    assert_eq!(found, ["¶3 tercer trimestre", "¶3 2025", "¶3 duplicaron"]);
    let found = missing(&coverage(&without(FIGURES, "coffee-rank"), STATEMENTS));
    assert_eq!(found, ["¶2 tercer mayor"]);
}

#[test]
fn a_statement_of_what_is_not_printed_and_a_copy_are_named_in_spanish() {
    let stale = |statements: &str| list(&coverage(FIGURES, statements).stale);
    let told = stale(&STATEMENTS.replace("desde 1902", "desde 1903"));
    assert!(
        told.contains("items_es: “1903” does not stand in ¶3"),
        "{told}"
    );
    let told = stale(&STATEMENTS.replace("dos puertos", "el puerto de veracruz embarcó café"));
    assert!(
        told.contains("items_es: “el puerto de veracruz embarcó” is copied"),
        "{told}"
    );
}
