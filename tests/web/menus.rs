//! The menus of cards, calculators and lists, as tests open and press them.

use thirtyfour::prelude::*;

use crate::harness::Page;

/// Keeps what links save instead of saving it, and what is copied.
pub const KEEP: &str = "
    window.saved = [];
    window.copied = [];
    const make = URL.createObjectURL;
    window.files = new Map();
    URL.createObjectURL = file => { const address = make(file); files.set(address, file); return address; };
    HTMLAnchorElement.prototype.click = function () { saved.push([this.download, files.get(this.href)]); };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => {
        if (window.denied) throw new Error('denied');
        copied.push(text);
    } } });
";
/// The menu that is opened.
pub const MENU: &str = "#ai-exporters .hechos-menu";

/// The page of a card, calculator or list, from the sheet.
pub fn page_of(card: &str) -> &'static str {
    match card {
        "audit" => "checks/",
        "figures" => "figures/",
        _ => "",
    }
}

/// Opens the menu, waits until it works, and presses the button that does this.
pub async fn press(page: &Page, value: &str) -> WebDriverResult<()> {
    press_in(page, "ai-exporters", value).await
}

/// The same in the menu of any card, calculator or list.
pub async fn press_in(page: &Page, card: &str, value: &str) -> WebDriverResult<()> {
    open_in(page, card).await?;
    page.value(&format!(
        "document.querySelector('#{card} .hechos-menu [value=\"{value}\"]').click()"
    ))
    .await
    .map(drop)
}

/// Opens the menu of a card, calculator or list, and waits until it works.
pub async fn open_in(page: &Page, card: &str) -> WebDriverResult<()> {
    let menu = format!("document.querySelector('#{card} .hechos-menu')");
    page.value(&format!("{menu}.open = true")).await?;
    page.until(&format!("return {menu}.dataset.works === ''"))
        .await
}

/// What a button of a menu puts into its field.
pub async fn given_in(page: &Page, card: &str, value: &str) -> WebDriverResult<String> {
    press_in(page, card, value).await?;
    // The code of a frame is there once its height is known.
    let field = format!("#{card} .hechos-menu textarea");
    page.until(&format!(
        "return document.querySelector('{field}').value !== ''"
    ))
    .await?;
    page.holds(&field).await
}

/// What a script returns, as text.
pub async fn string(page: &Page, script: &str) -> WebDriverResult<String> {
    let value = page.value(script).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// The name and the content of the file that was saved last.
pub async fn saved(page: &Page, count: usize) -> WebDriverResult<(String, String)> {
    page.until(&format!("return saved.length === {count}"))
        .await?;
    page.driver
        .execute(
            "window.content = null;
             const file = saved.at(-1)[1], reader = new FileReader();
             // With its byte order mark.
             const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
             const picture = file.type === 'image/png';
             reader.onload = () => { window.content = picture ? reader.result : text(reader.result); };
             picture ? reader.readAsDataURL(file) : reader.readAsArrayBuffer(file)",
            Vec::new(),
        )
        .await?;
    page.until("return content !== null").await?;
    let name = string(page, "return saved.at(-1)[0]").await?;
    Ok((name, string(page, "return content").await?))
}
