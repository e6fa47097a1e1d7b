//! What the page tells the site around it: the events on the document.

use crate::harness::visit;

#[test]
fn a_choice_is_told_to_the_document() {
    for (path, lang) in [("", "en"), ("es/", "es")] {
        visit(path, async |page| {
            page.value("window.heard = []; document.addEventListener('hechos:change', event => heard.push(event.detail))")
                .await?;
            page.sets("#reading-1").await?;
            page.until("return heard.length === 1").await?;
            let told = page.value("return heard[0]").await?;
            assert_eq!(told["lang"], lang);
            assert_eq!(told["reading"], "strict");
            assert_eq!(told["version"], hechos::dataset::version());
            // The link told is the link in the address.
            let address = page.value("return location.hash.slice(1)").await?;
            assert_eq!(told["link"], address);
            Ok(())
        });
    }
}
