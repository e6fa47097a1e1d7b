//! Readers whose browser keeps nothing for the sites within others: cards work all the same.

use serde_json::json;

use crate::engine::Engine;
use crate::everywhere::embed_storage::{both_cards_work, cards, says_nothing, shown};
use crate::partner::enter;

#[test]
fn cards_work_where_nothing_is_kept_for_the_sites_within_others() {
    let settings =
        json!({ "profile.block_third_party_cookies": true, "profile.cookie_controls_mode": 1 });
    let flags = ["--test-third-party-cookie-phaseout"];
    Engine::Chromium.run_with(&flags, settings, async |page| {
        page.driver.goto(&cards()).await?;
        let kept = "document.cookie = 'a=b; SameSite=None; Secure'; return document.cookie";
        assert_eq!(page.value(kept).await?, "a=b", "the partner may keep");
        shown(page).await?;
        enter(page).await?;
        assert_eq!(page.value(kept).await?, "", "the sheet may not");
        page.driver.enter_default_frame().await?;
        both_cards_work(page).await?;
        says_nothing(page).await
    });
}
