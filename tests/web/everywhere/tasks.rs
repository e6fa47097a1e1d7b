//! The tasks of the calculator: by keyboard, back and forward.

use thirtyfour::prelude::*;

use crate::engine::{Engine, left_out};
use crate::harness::visit;

/// What is announced: verdict, number or reasons.
const ANSWER: &str = "#share .hechos-work__result > [role=status]";

#[test]
fn tasks_are_changed_by_keyboard_and_keep_their_fields() {
    visit("#share", async |page| {
        page.keys("#share-task-0", Key::Down).await?;
        page.says(ANSWER, "is left").await?;
        page.keys("#share-task-1", Key::Down).await?;
        page.says(ANSWER, "Before growing by").await?;
        page.until("return document.activeElement.id === 'share-task-2' && location.hash.includes('task=before')").await?;
        page.enters("#share-level", "US$30 billion ± 0").await?;
        page.enters("#share-growth", "50% ± 0").await?;
        page.says(ANSWER, "US$20 billion").await?;
        if page.engine == Engine::WebKit {
            left_out("its arrow keys do not go round a group");
        }
        page.keys("#share-task-2", Key::Down).await?;
        page.says(ANSWER, "18.94% [18.89, 18.98]").await?;
        page.keys("#share-task-0", Key::Up).await?;
        page.says(ANSWER, "US$20 billion").await?;
        page.press("#share", "Back to the example").await?;
        page.says(ANSWER, "US$44.1 billion [43.9, 44.3]")
            .await
            .map(drop)
    });
}

#[test]
fn back_and_forward_go_between_tasks() {
    visit("#task=rest", async |page| {
        page.says(ANSWER, "is left").await?;
        page.value("location.hash = 'task=before'").await?;
        page.says(ANSWER, "Before growing by").await?;
        page.back().await?;
        page.says(ANSWER, "is left").await?;
        page.until("return document.querySelector('#share-task-1').checked")
            .await?;
        page.forward().await?;
        page.says(ANSWER, "Before growing by").await?;
        page.until("return document.querySelector('#share-task-2').checked")
            .await
    });
}
