//! A reader saves the table of a card.

use crate::harness::visit;
use crate::menus::{KEEP, press, saved};

#[test]
fn a_table_is_saved_with_sources() {
    visit("es/", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        press(page, "csv").await?;
        let (name, text) = saved(page, 1).await?;
        assert_eq!(name, "hechos-ai-exporters-es.csv");
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let head = rows.headers().expect("a head").clone();
        let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
        let cell = |who: &str, column: &str| {
            let at = head.iter().position(|name| name == column);
            let row = rows.iter().find(|row| &row[1] == who).expect(who);
            row[at.expect(column)].to_owned()
        };
        for (column, held) in [
            ("value", "100000000000"),
            ("unit", "USD"),
            ("period", "2022"),
            ("publisher", "Mexico Business News"),
        ] {
            assert_eq!(cell("México", column), held);
        }
        // "More than" and "nearly" go with the number.
        assert_eq!(cell("China", "qualifier"), "more-than");
        assert_eq!(cell("China", "open_end"), "high");
        let address = cell("México", "address");
        assert!(address.ends_with("es/#v=1&card=ai-exporters"), "{address}");
        Ok(())
    });
}
