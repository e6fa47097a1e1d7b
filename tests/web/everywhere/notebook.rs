//! The notebook: what a reader keeps on the device, in what order, and how it is taken along.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::everywhere::one_file;
use crate::harness::{Page, visit};
use crate::menus::{KEEP, press_in, saved, string};
use crate::{engine::Engine, server};

pub const BUTTON: &str = "#notebook-button";
pub const BOX: &str = "#notebook";
pub const SAID: &str = "#notebook .hechos-menu__said";
pub const STORED: &str = "return localStorage.getItem('hechos:notebook:1')";
/// The titles that stand in the box, in order.
pub const TITLES: &str =
    "return [...document.querySelectorAll('#notebook h3')].map(one => one.textContent)";
/// Three answers as they are stored; the note of one would be a formula, and markup.
const THREE: &str = r#"
    const entry = (id, more) => ({ id, title: 'The ' + id, answer: 'It is "' + id + '".', sources: 'Source: A.', cite: 'Hechos. https://example.org/#' + id,
        address: 'https://example.org/#' + id, lang: 'en', version: '2.0.0', day: '2026-03-01', note: '', ...more });
    localStorage.setItem('hechos:notebook:1', JSON.stringify([entry('first', { note: '=1+1, "so"' }), entry('second', { title: '<b>The second</b>' }), entry('third')]));
    window.dispatchEvent(new StorageEvent('storage', { key: 'hechos:notebook:1' }));"#;

/// Keeps the answer of a card or a calculator, and returns what is told of it.
pub async fn keeps(page: &Page, card: &str, told: &str) -> WebDriverResult<String> {
    press_in(page, card, "keep").await?;
    page.unfolds(&format!("#{card} .hechos-menu [role=status]"))
        .await?;
    page.says(&format!("#{card} .hechos-menu [role=status]"), told)
        .await
}

pub async fn opens(page: &Page) -> WebDriverResult<()> {
    page.click(BUTTON).await?;
    page.until(&format!(
        "return document.activeElement === document.querySelector('{BOX}')"
    ))
    .await
}

/// Puts three answers into the store, and opens the box.
pub async fn opens_three(page: &Page) -> WebDriverResult<()> {
    page.value(THREE).await?;
    page.says(BUTTON, "3").await?;
    opens(page).await
}

#[test]
fn an_answer_is_kept_as_it_is_copied_once_and_outlives_a_reload_and_the_language() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        assert_eq!(page.reads(BUTTON).await?, "");
        page.choose("#ai-exporters-vs", "taiwan").await?;
        page.says("#ai-exporters output", "Taiwan").await?;
        press_in(page, "ai-exporters", "quote").await?;
        page.until("return copied.length === 1").await?;
        let text = string(page, "return copied.at(-1)").await?;
        keeps(page, "ai-exporters", "Kept in the notebook").await?;
        page.says(BUTTON, "1").await?;
        keeps(page, "ai-exporters", "already").await?;
        // Another answer of the same card is another one, and so is that of a calculator.
        page.choose("#ai-exporters-vs", "japan").await?;
        page.says("#ai-exporters output", "Japan").await?;
        keeps(page, "ai-exporters", "(2)").await?;
        keeps(page, "compare", "(3)").await?;
        let name = "return document.querySelector('#notebook-button').textContent";
        assert_eq!(string(page, name).await?, "Notebook 3 answers kept");

        page.open("es/").await?;
        page.started().await?;
        page.driver.execute(KEEP, Vec::new()).await?;
        page.says(BUTTON, "3").await?;
        opens(page).await?;
        let first = page.reads("#notebook li").await?;
        assert!(first.contains("Guardada el "), "{first}");
        page.until("return document.querySelector('#notebook h3').closest('[lang]').lang === 'en'")
            .await?;
        let link = string(page, "return document.querySelector('#notebook h3 a').href").await?;
        let address = format!("{}#v=1&card=ai-exporters&vs=taiwan", server::base());
        assert_eq!(link, address);
        page.press(BOX, "Copiar todo").await?;
        page.says(SAID, "Copiado.").await?;
        let all = string(page, "return copied.at(-1)").await?;
        assert!(all.contains(&text), "{text}\nis not in\n{all}");
        // The link asks the question again.
        page.click("#notebook h3 a").await?;
        page.soon("return document.documentElement.lang === 'en' && document.documentElement.dataset.ready !== undefined")
            .await?;
        page.started().await?;
        assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
        Ok(())
    });
}

#[test]
fn a_figure_is_kept_from_the_box_of_its_mark() {
    visit("es/", async |page| {
        page.keys("#lead .hechos-lead__text a.hechos-mark", Key::Enter)
            .await?;
        let note = ".hechos-pop--note";
        page.says(note, "Guardar en el cuaderno").await?;
        page.press(note, "Guardar en el cuaderno").await?;
        page.says(note, "Se guardó en el cuaderno").await?;
        page.keys(&format!("{note} button"), Key::Escape).await?;
        opens(page).await?;
        let kept = page.reads("#notebook li").await?;
        assert!(kept.contains("617"), "{kept}");
        let link = string(page, "return document.querySelector('#notebook h3 a').href").await?;
        assert!(
            link.ends_with("es/figures/#figure-mexico-total-exports-2024"),
            "{link}"
        );
        Ok(())
    });
}

#[test]
fn the_keyboard_orders_removes_and_brings_back() {
    visit("", async |page| {
        opens_three(page).await?;
        let button = |at: usize, of: usize| {
            format!("#notebook li:nth-child({at}) .hechos-notebook__buttons button:nth-child({of})")
        };
        // Where it has gone the focus goes along.
        page.keys(&button(1, 2), Key::Enter).await?;
        page.says(SAID, "Now 2 of 3: The first").await?;
        let focused = "return document.activeElement.ariaLabel";
        assert_eq!(string(page, focused).await?, "Down 2: The first");
        page.keys(&button(2, 2), Key::Enter).await?;
        page.says(SAID, "Now 3 of 3").await?;
        assert_eq!(
            page.value(TITLES).await?,
            json!(["<b>The second</b>", "The third", "The first"])
        );
        // It can go no further, and says so.
        let last = "return document.activeElement.ariaDisabled";
        assert_eq!(string(page, last).await?, "true");
        page.keys(&button(2, 3), Key::Enter).await?;
        page.says(SAID, "Removed: The third").await?;
        assert_eq!(string(page, focused).await?, "Remove 2: The first");
        page.press(BOX, "Bring back").await?;
        page.says(SAID, "It is back.").await?;
        assert_eq!(
            page.value(TITLES).await?,
            json!(["<b>The second</b>", "The third", "The first"])
        );
        // All of it goes, and comes back; what another tab keeps meanwhile stays.
        page.press(BOX, "Empty").await?;
        page.says(SAID, "Emptied.").await?;
        assert_eq!(page.value(STORED).await?, Value::Null);
        page.until("return document.activeElement.textContent === 'Bring back what was removed'")
            .await?;
        page.value(
            &THREE
                .replace("'first'", "'fourth'")
                .replace("'second'", "'fifth'"),
        )
        .await?;
        page.press(BOX, "Bring back").await?;
        page.says(SAID, "It is back.").await?;
        assert_eq!(
            page.value(TITLES).await?,
            json!([
                "<b>The second</b>",
                "The first",
                "The fourth",
                "<b>The second</b>",
                "The third"
            ])
        );
        // Emptied and closed, it leaves no button, and the focus somewhere.
        page.press(BOX, "Empty").await?;
        page.keys("#notebook button", Key::Escape).await?;
        page.until("return document.querySelector('#notebook-button').hidden && document.activeElement.matches('[popovertarget=find]')")
            .await
    });
}

#[test]
fn a_note_is_kept_while_it_is_typed() {
    visit("", async |page| {
        opens_three(page).await?;
        let note = "#notebook li:nth-child(3) textarea";
        page.types(note, "for the second section").await?;
        page.until(
            "return localStorage.getItem('hechos:notebook:1').includes('for the second section')",
        )
        .await?;
        page.open("es/").await?;
        page.started().await?;
        page.says(BUTTON, "3").await?;
        opens(page).await?;
        assert_eq!(page.holds(note).await?, "for the second section");
        Ok(())
    });
}

#[test]
fn it_is_saved_as_text_markdown_and_a_table() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        opens_three(page).await?;
        page.press(BOX, "Text").await?;
        let (name, text) = saved(page, 1).await?;
        assert_eq!(name, "hechos-notebook-en.txt");
        assert!(
            text.contains("1. The first\nIt is \"first\". Source: A. Hechos. https://example.org/#first\nYour note: =1+1"),
            "{text}"
        );
        page.press(BOX, "Markdown").await?;
        let (name, text) = saved(page, 2).await?;
        assert_eq!(name, "hechos-notebook-en.md");
        // What a title or a note holds is no markup.
        for part in [
            "## 2. \\<b\\>The second\\</b\\>\n",
            "Hechos. <https://example.org/#second>",
            "\n> \\=1+1, \"so\"\n",
        ] {
            assert!(text.contains(part), "{part:?} is not in {text}");
        }
        page.press(BOX, "CSV").await?;
        let (name, text) = saved(page, 3).await?;
        assert_eq!(name, "hechos-notebook-en.csv");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let head: Vec<_> = rows
            .headers()
            .expect("a head")
            .iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(
            head,
            [
                "title", "answer", "sources", "address", "version", "kept on", "language", "note"
            ]
        );
        let first = rows.records().next().expect("a row").expect("a row");
        let first: Vec<_> = first.iter().collect();
        // A spreadsheet takes no note for a formula.
        assert_eq!(
            first,
            [
                "The first",
                "It is \"first\".",
                "Source: A.",
                "https://example.org/#first",
                "2.0.0",
                "2026-03-01",
                "en",
                "'=1+1, \"so\""
            ]
        );
        Ok(())
    });
}

#[test]
fn on_paper_stands_the_notebook_alone_with_its_addresses() {
    visit("", async |page| {
        page.driver
            .execute(
                "window.print = () => { window.printed = true; }",
                Vec::new(),
            )
            .await?;
        opens_three(page).await?;
        page.press(BOX, "Print").await?;
        page.until("return window.printed === true").await?;
        if page.engine == Engine::Chromium {
            page.media("print", &[]).await?;
            let paper = page.reads("body").await?;
            assert!(
                paper.starts_with("Notebook")
                    && paper.contains("https://example.org/#third")
                    && paper.contains("Your note: =1+1"),
                "{paper}"
            );
            assert!(
                !paper.contains("Hechos is") && !paper.contains("Bring back"),
                "{paper}"
            );
            page.media("", &[]).await?;
        }
        page.value("dispatchEvent(new Event('afterprint'))").await?;
        page.until("return !document.querySelector('.hechos-notebook__paper') && document.documentElement.dataset.prints === undefined")
            .await
    });
}

#[test]
fn where_nothing_can_be_copied_the_text_is_selected() {
    visit("", async |page| {
        page.driver
            .execute(&[KEEP, "window.denied = true;"].concat(), Vec::new())
            .await?;
        opens_three(page).await?;
        page.press(BOX, "Copy all").await?;
        page.says(SAID, "The text is selected").await?;
        page.until("const field = document.activeElement; return field.matches('#notebook textarea') && field.selectionEnd === field.value.length && field.value.includes('The third')")
            .await
    });
}

#[test]
fn one_file_on_a_disk_keeps_answers_in_both_languages() {
    Engine::asked().run(async |page| {
        one_file::open(page, &one_file::saved("")).await?;
        page.value("localStorage.clear()").await?;
        keeps(page, "ai-exporters", "(1)").await?;
        opens(page).await?;
        let link = page
            .value("return document.querySelector('#notebook h3 a').getAttribute('href')")
            .await?;
        assert_eq!(link, "#v=1&card=ai-exporters");
        page.keys("#notebook button", Key::Escape).await?;
        page.click(".hechos-masthead__languages a[lang=es]").await?;
        page.until("return document.documentElement.lang === 'es' && document.documentElement.dataset.ready !== undefined")
            .await?;
        page.laid_out().await?;
        page.says(BUTTON, "1").await?;
        opens(page).await?;
        let link = page
            .value("return document.querySelector('#notebook h3 a').getAttribute('href')")
            .await?;
        assert_eq!(link, "?lang=en#v=1&card=ai-exporters");
        // What it prints names no place on the disk.
        let stored = string(page, STORED).await?;
        assert!(stored.contains("hechos.html#v=1") && !stored.contains("file:"), "{stored}");
        page.value("localStorage.clear()").await?;
        one_file::is_clean(page).await
    });
}
