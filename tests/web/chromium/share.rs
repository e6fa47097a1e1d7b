//! The share calculator: picked figures, chains, keys in one breath, what cannot be read.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::visit;

#[test]
fn two_figures_give_a_share_beside_the_printed_one() {
    visit("#share", async |page| {
        let text = page.says("#share", "18.94% [18.89, 18.98]").await?;
        assert!(text.contains("The article prints 18.9%"), "{text}");
        page.picks("#share-part", "chihuahua 28.9").await?;
        assert_eq!(page.holds("#share-part").await?, "US$28.9 billion");
        page.says("#share", "18.94% [18.89, 18.98]").await.map(drop)
    });
}

/// A slow machine tells a program of several keys before it has shown what the first one did.
#[test]
fn what_is_typed_and_taken_in_one_breath_is_answered() {
    visit("#share", async |page| {
        page.value(&typed_and_taken("share-part", "US$76.3 billion"))
            .await?;
        page.says("#share", "50%").await?;
        page.turns_to("compare").await?;
        page.value(&typed_and_taken("compare-first", "taiwan ai exports"))
            .await?;
        page.until("return document.querySelector('#compare-first').value.startsWith('Taiwan: ')")
            .await?;
        // The first arrow opens the list at the figure that stands there, the second leads on.
        let field = "const field = document.querySelector('#compare-second');
            const press = key => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));";
        let before = page.holds("#compare-second").await?;
        page.value(&format!(
            "{field} field.focus(); ['ArrowDown', 'ArrowDown', 'Enter'].forEach(press)"
        ))
        .await?;
        page.until(&format!(
            "return document.querySelector('#compare-second').value !== {}",
            json!(before)
        ))
        .await
    });
}

/// Types into a field and presses Enter, without a moment between them.
fn typed_and_taken(field: &str, text: &str) -> String {
    format!(
        "const field = document.querySelector('#{field}');
        field.focus();
        field.value = {};
        field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
        field.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true }}));",
        json!(text)
    )
}

#[test]
fn what_cannot_be_read_is_said_beside_its_field() {
    visit("#share", async |page| {
        page.enters("#share-part", "12 apples").await?;
        let error = page.says("#share-part-error", "apples").await?;
        assert!(
            error.contains("Write 12"),
            "it does not say what to write: {error}"
        );
        page.until("const field = document.querySelector('#share-part');
            return field.getAttribute('aria-invalid') === 'true' && field.getAttribute('aria-describedby').includes('share-part-error')").await?;
        assert_eq!(
            page.holds("#share-part").await?,
            "12 apples",
            "what was typed stays"
        );
        assert!(
            !page.reads("#share").await?.contains("[18."),
            "an answer is left"
        );
        page.enters("#share-part", "28.9 billion dollars").await?;
        page.until("return document.querySelector('#share-part-error').textContent === ''")
            .await?;
        page.says("#share", "18.9").await.map(drop)
    });
}

#[test]
fn shares_are_chained() {
    visit("#share", async |page| {
        page.enters("#share-part", "").await?;
        page.enters("#share-share", "85%").await?;
        page.press("#share", "Chain another share (85% of 4% of …)")
            .await?;
        page.until("return document.querySelector('#share-chain-0') !== null")
            .await?;
        page.enters("#share-chain-0", "4%").await?;
        page.enters("#share-whole", "US$6.6 trillion").await?;
        // 84.5 % of 3.5 % of 6.55 trillion to 85.5 % of 4.5 % of 6.65 trillion.
        page.says("#share", "US$224 billion [193, 256]").await?;
        page.press("#share", "Remove").await?;
        page.says("#share", "US$5.61 trillion").await?;
        page.press("#share", "Back to the example").await?;
        page.says("#share", "18.94% [18.89, 18.98]").await.map(drop)
    });
}

/// The answer, the address and the other language follow what is typed, without a key for it.
#[test]
fn what_is_typed_over_a_figure_is_marked_taken_at_rest_and_never_lost() {
    visit("#share", async |page| {
        page.says("#share", "18.94%").await?;
        page.types("#share-part", "US$617 billion").await?;
        page.until("return document.querySelector('#share [aria-busy=true]') !== null || !document.querySelector('#share').innerText.includes('18.94%')").await?;
        page.until("return decodeURIComponent(location.hash).includes('part=~US$617 billion')")
            .await?;
        assert!(!page.reads("#share-part-hint").await?.contains("¶10"));
        page.says("#share", "404.3%").await?;
        page.until("return document.querySelector('#share [aria-busy]') === null")
            .await?;
        page.types("#share-part", "12 apples").await?;
        page.says("#share-part-error", "apples").await?;
        assert!(!page.reads("#share").await?.contains("404"));
        // Still in the field, and in a link of the moment.
        let link = page
            .value("return document.querySelector('a[hreflang=es]').href")
            .await?;
        assert!(
            link.as_str().unwrap_or_default().contains("12%20apples"),
            "{link}"
        );
        page.types("#share-part", "").await?;
        page.says("#share .hechos-work__result", "Fill").await?;
        page.keys("#share-part", Key::Escape).await?;
        page.says("#share", "18.94%").await?;
        assert_eq!(page.holds("#share-part").await?, "US$28.9 billion");
        Ok(())
    });
}
