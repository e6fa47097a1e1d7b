//! A reader prints the sheet.

use thirtyfour::common::print::PrintParameters;

use crate::engine::{Engine, left_out};
use crate::harness::visit;

/// “About four”, and one for a longer language.
pub const MOST_PAGES: usize = 6;

#[test]
fn the_sheet_prints_on_a_few_pages_with_its_address() {
    visit("#v=1&card=ai-exporters&vs=taiwan", async |page| {
        page.says("#ai-exporters output", "Taiwan").await?;
        if page.engine == Engine::WebKit {
            left_out("its driver prints nothing");
        }
        let pdf = page.driver.print_page(PrintParameters::default()).await?;
        assert!(pdf.starts_with(b"%PDF"));
        // Others may pack what says how many there are.
        if page.engine == Engine::Chromium {
            let pages = pages(&pdf);
            assert!((2..=MOST_PAGES).contains(&pages), "{pages} pages");
        }
        let address =
            "return document.querySelector('[data-address]').dataset.address === location.href";
        assert_eq!(page.value(address).await?, true);
        // It is the page that it was.
        page.choose("#ai-exporters-vs", "china").await?;
        page.says("#ai-exporters output", "China").await.map(drop)
    });
}

/// How many pages a file has.
pub fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let page_of = |part: &&str| {
        !part.trim_start().starts_with("/Pages") && part.trim_start().starts_with("/Page")
    };
    text.split("/Type").skip(1).filter(page_of).count()
}
