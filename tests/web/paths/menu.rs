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
        let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
        let mexico = rows.iter().find(|row| &row[1] == "México").expect("Mexico");
        assert_eq!(&mexico[3], "100000000000");
        assert_eq!(
            (&mexico[6], &mexico[7], &mexico[8]),
            ("USD", "2022", "Mexico Business News")
        );
        assert!(
            mexico[10].ends_with("es/#v=1&card=ai-exporters"),
            "{mexico:?}"
        );
        Ok(())
    });
}
