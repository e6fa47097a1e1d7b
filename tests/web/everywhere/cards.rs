//! Cards answer to the keyboard.

use thirtyfour::prelude::*;

use crate::harness::visit;

#[test]
fn a_card_answers_to_the_keyboard() {
    visit("", async |page| {
        let before = page.reads("#ai-exporters output").await?;
        page.keys("#ai-exporters-vs", Key::Down).await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.keys("#ai-exporters-vs", Key::Up).await?;
        page.says("#ai-exporters output", &before).await.map(drop)
    });
}
