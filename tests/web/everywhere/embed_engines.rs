//! Both modes of an embedded card in each engine: ten cards on a partner's page of another site.

use crate::engine::Engine;
use crate::partner;
use crate::partner::{settle_without_a_jump, ten};

#[test]
fn ten_frames_settle_without_a_jump() {
    let engine = Engine::asked();
    let address = partner::page(&ten("", "iframe:not([class=waiting])"));
    engine.run(async |page| {
        page.driver.goto(&address).await?;
        settle_without_a_jump(page).await
    });
}

#[test]
fn ten_cards_in_the_page_settle_without_a_jump() {
    let engine = Engine::asked();
    let address = partner::page(&ten("mode=\"inline\"", ".hechos-inline:not([hidden])"));
    engine.run(async |page| {
        page.driver.goto(&address).await?;
        settle_without_a_jump(page).await?;
        let programs = page
            .value("return performance.getEntriesByType('resource').filter(one => one.name.endsWith('.wasm')).length")
            .await?;
        assert_eq!(programs, 1);
        Ok(())
    });
}
