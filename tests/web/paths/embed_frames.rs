//! A reader meets a card in a frame of a partner's page.

use crate::partner::{FRAME, SCRIPT, enter, fits, partner_page, shown};

#[test]
fn a_frame_is_as_tall_as_its_card() {
    let body = format!(
        "{SCRIPT}<hechos-card card=\"ai-exporters\"><a href=\"{{sheet}}\">Hechos</a></hechos-card>"
    );
    partner_page(&body, async |page| {
        shown(page).await?;
        fits(page).await?;
        let attributes = page
            .value(&format!(
                "const frame = {FRAME};
                 return [frame.title, frame.loading, frame.getAttribute('sandbox').includes('allow-top'),
                         frame.previousSibling.hidden].join('|')"
            ))
            .await?;
        assert_eq!(
            attributes,
            "Exporters of AI-enabling goods · Hechos|lazy|false|true"
        );
        // It follows what the reader opens, and the width of the page.
        let before = page.value(&format!("return {FRAME}.clientHeight")).await?;
        enter(page).await?;
        page.driver
            .execute(
                "document.querySelector('.hechos-drawer').open = true",
                Vec::new(),
            )
            .await?;
        page.driver.enter_default_frame().await?;
        page.until(&format!("return {FRAME}.clientHeight > {before} + 100"))
            .await?;
        fits(page).await?;
        page.resize(420, 800).await?;
        page.until(&format!("return {FRAME}.clientWidth < 420"))
            .await?;
        page.until(&format!("return {FRAME}.clientHeight !== {before}"))
            .await?;
        Ok(())
    });
}
