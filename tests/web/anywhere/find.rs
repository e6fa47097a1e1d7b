//! A reader finds a figure of any sheet by its key and by its button, and is led to it.

use thirtyfour::prelude::*;

use super::sheet::{LANGUAGES, comparable, words};
use crate::harness::{Page, visit};
use crate::paths::checks::in_sight;

const FIELD: &str = "#find-words";

#[test]
fn a_figure_is_found_by_key_and_by_button_and_led_to() {
    let [first, second] = comparable();
    for (path, lang) in LANGUAGES {
        visit(path, async |page| {
            page.driver.action_chain().send_keys("/").perform().await?;
            found(page, path, &first, lang).await?;
            // From the page of all figures, by the button.
            page.click("[popovertarget=find]").await?;
            found(page, path, &second, lang).await
        });
    }
}

/// Types the words of a figure into the box and follows what is found to its row.
async fn found(page: &Page, path: &str, id: &str, lang: &str) -> WebDriverResult<()> {
    page.until(&format!(
        "return document.activeElement.matches('{FIELD}') && 'works' in document.querySelector('#find').dataset"
    ))
    .await?;
    page.types(FIELD, &words(id, lang)).await?;
    let row = format!("figure-{id}");
    let link = format!("#find a[href$='#{row}']");
    page.says(&link, "").await?;
    page.until(&format!(
        "return document.querySelector(\"{link}\") !== null"
    ))
    .await?;
    page.click(&link).await?;
    page.soon(&format!(
        "return location.pathname.endsWith('/{path}figures/') && location.hash === '#{row}' && document.documentElement.dataset.ready !== undefined"
    ))
    .await?;
    page.started().await?;
    page.until(&in_sight(&row)).await
}
