//! What a reader does with a page, and what a reader reads on it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::{sleep, timeout};

use crate::engine::Engine;
use crate::harness::{ANSWER, PATIENCE, Page, SHORT};

/// How long the keys of a field take at most.
const ARRIVE: Duration = Duration::from_secs(5);

impl Page {
    /// What can be read in the first element that a selector finds, with one kind of space between
    /// words; nothing where there is no such element. It does not scroll, as WebDriver's text does.
    pub async fn reads(&self, selector: &str) -> WebDriverResult<String> {
        let script = format!(
            "const node = document.querySelector({}); return node?.checkVisibility() ? node.innerText : ''",
            json!(selector)
        );
        let text = self.value(&script).await?;
        let text = text.as_str().unwrap_or_default();
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Waits until these words can be read in an element, and returns all that can be read there.
    pub async fn says(&self, selector: &str, words: &str) -> WebDriverResult<String> {
        self.reads_until(selector, words, |text| text.contains(words))
            .await
    }

    /// Waits until something else than `before` can be read in an element, and returns it.
    pub async fn changes(&self, selector: &str, before: &str) -> WebDriverResult<String> {
        self.reads_until(selector, "something new", |text| text != before)
            .await
    }

    /// Waits until the answer of a card holds these words, with the ranges that its numbers show in a box.
    pub async fn answers(&self, card: &str, words: &str) -> WebDriverResult<String> {
        let answer = format!(
            "return document.querySelector('#{card} output')?.textContent.replace(/\\s+/g, ' ') ?? ''"
        );
        self.until(&format!(
            "return (() => {{ {answer} }})().includes({})",
            json!(words)
        ))
        .await?;
        let text = self.value(&answer).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    async fn reads_until(
        &self,
        selector: &str,
        wanted: &str,
        fits: impl Fn(&str) -> bool,
    ) -> WebDriverResult<String> {
        let started = Instant::now();
        loop {
            let text = self.reads(selector).await?;
            if fits(&text) {
                return Ok(text);
            }
            assert!(
                started.elapsed() < PATIENCE,
                "{selector} does not say {wanted:?}; it says {text:?}"
            );
            sleep(SHORT).await;
        }
    }

    /// Clicks the first element that a selector finds.
    pub async fn click(&self, selector: &str) -> WebDriverResult<()> {
        let element = self.driver.find(By::Css(selector)).await?;
        self.click_on(&element).await
    }

    /// Clicks the button, the link or the labelled choice in `within` that can be read as `name`.
    pub async fn press(&self, within: &str, name: &str) -> WebDriverResult<()> {
        let script = format!(
            "const named = [...document.querySelector({}).querySelectorAll('button, a, label')]
                .find(one => one.innerText.trim().startsWith({}));
            return named?.control ?? named ?? null",
            json!(within),
            json!(name)
        );
        let found = self.driver.execute(&script, Vec::new()).await?;
        if found.json().is_null() {
            panic!("nothing in {within} is called {name:?}");
        }
        self.click_on(&found.element()?).await
    }

    /// Turns the tool over to one of its panels.
    pub async fn turns_to(&self, panel: &str) -> WebDriverResult<()> {
        self.click(&format!("[role=tab][aria-controls={panel}]"))
            .await?;
        self.until(&format!(
            "return document.getElementById('{panel}').checkVisibility()"
        ))
        .await
    }

    /// Makes a choice in the settings, which lie over the page while it is made.
    pub async fn sets(&self, choice: &str) -> WebDriverResult<()> {
        self.opens_settings().await?;
        self.click(choice).await?;
        self.until(&format!(
            "return document.querySelector({}).checked",
            json!(choice)
        ))
        .await?;
        self.closes_settings().await
    }

    /// Opens the settings.
    pub async fn opens_settings(&self) -> WebDriverResult<()> {
        self.toggles_settings(true).await
    }

    /// Closes the settings.
    pub async fn closes_settings(&self) -> WebDriverResult<()> {
        self.toggles_settings(false).await
    }

    async fn toggles_settings(&self, open: bool) -> WebDriverResult<()> {
        let shown = "return document.querySelector('#settings').checkVisibility()";
        if self.value(shown).await? == open {
            return Ok(());
        }
        // The bar stays where the reader is; WebKit's driver misses it while a page still glides.
        let button = "[popovertarget=settings]";
        if self.engine == Engine::WebKit {
            self.value(&format!("document.querySelector('{button}').click()"))
                .await?;
        } else {
            self.driver.find(By::Css(button)).await?.click().await?;
        }
        self.until(&format!(
            "return document.querySelector('#settings').checkVisibility() === {open}"
        ))
        .await
    }

    /// Opens the folds in which an element lies.
    pub async fn unfolds(&self, selector: &str) -> WebDriverResult<()> {
        let script = format!(
            "for (let fold = document.querySelector({}).parentElement.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true",
            json!(selector)
        );
        self.value(&script).await.map(drop)
    }

    /// Opens the folds with further cards.
    pub async fn unfolds_cards(&self) -> WebDriverResult<()> {
        self.value("for (const fold of document.querySelectorAll('.hechos-more')) fold.open = true")
            .await
            .map(drop)
    }

    /// The page scrolls smoothly, and a click on what still moves would miss it.
    async fn click_on(&self, element: &WebElement) -> WebDriverResult<()> {
        const MIDDLE: &str =
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.driver
            .execute(MIDDLE, vec![element.to_json()?])
            .await?;
        self.is_done(element.click()).await
    }

    /// Waits until the driver says that it has clicked or pressed a key. WebKit's may say nothing where that
    /// leaves the page; what follows then says whether it was done.
    async fn is_done(&self, act: impl Future<Output = WebDriverResult<()>>) -> WebDriverResult<()> {
        if self.engine != Engine::WebKit {
            return act.await;
        }
        timeout(ANSWER, act).await.unwrap_or(Ok(()))
    }

    /// Goes back a step of the history.
    pub async fn back(&self) -> WebDriverResult<()> {
        if self.engine == Engine::WebKit {
            // Its driver passes by the steps that a test made without a reader's gesture.
            return self
                .value("setTimeout(() => history.back())")
                .await
                .map(drop);
        }
        self.driver.back().await
    }

    /// Goes forward a step of the history.
    pub async fn forward(&self) -> WebDriverResult<()> {
        if self.engine == Engine::WebKit {
            return self
                .value("setTimeout(() => history.forward())")
                .await
                .map(drop);
        }
        self.driver.forward().await
    }

    /// Picks an option of a select by its value.
    pub async fn choose(&self, select: &str, value: &str) -> WebDriverResult<()> {
        if self.engine == Engine::WebKit {
            // Its driver clicks no option.
            let script = format!(
                "const select = document.querySelector({});
                 select.focus();
                 select.value = {};
                 for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {{ bubbles: true }}));
                 return select.selectedIndex",
                json!(select),
                json!(value)
            );
            assert_ne!(self.value(&script).await?, -1, "{select} has no {value}");
            return Ok(());
        }
        self.click(&format!("{select} option[value='{value}']"))
            .await
    }

    /// Picks the first option of a select whose name starts so.
    pub async fn picks_option(&self, select: &str, name: &str) -> WebDriverResult<()> {
        let script = format!(
            "return [...document.querySelector({}).options].find(option => option.text.startsWith({}))?.value",
            json!(select),
            json!(name)
        );
        let found = self.value(&script).await?;
        let value = found
            .as_str()
            .unwrap_or_else(|| panic!("{select} has no option {name:?}"));
        self.choose(select, value).await
    }

    /// Types into a field in place of what stands there, and leaves the focus in it.
    pub async fn types(&self, field: &str, text: &str) -> WebDriverResult<()> {
        let field = self.driver.find(By::Css(field)).await?;
        if self.engine == Engine::WebKit {
            // Its keys select nothing.
            let selected = "arguments[0].focus(); arguments[0].select()";
            self.driver
                .execute(selected, vec![field.to_json()?])
                .await?;
        } else {
            field.send_keys(Key::Control + "a").await?;
        }
        if text.is_empty() {
            return field.send_keys(Key::Backspace).await;
        }
        field.send_keys(text).await?;
        if self.engine == Engine::WebKit {
            // Its keys arrive later: they would go on into what has the focus next.
            let typed = async {
                while field.prop("value").await?.as_deref() != Some(text) {
                    sleep(SHORT).await;
                }
                Ok(())
            };
            // What the page does not take as it is typed, it may hold in other words.
            return timeout(ARRIVE, typed).await.unwrap_or(Ok(()));
        }
        Ok(())
    }

    /// Types a number into a field of a calculator and takes it with Enter.
    pub async fn enters(&self, field: &str, text: &str) -> WebDriverResult<()> {
        self.types(field, text).await?;
        self.keys(field, Key::Enter).await?;
        let closed = format!(
            "return document.querySelector({}).getAttribute('aria-expanded') === 'false'",
            json!(field)
        );
        self.until(&closed).await
    }

    /// Presses a key in a field.
    pub async fn keys(&self, field: &str, key: Key) -> WebDriverResult<()> {
        let field = self.driver.find(By::Css(field)).await?;
        self.is_done(field.send_keys(key)).await
    }

    /// Picks the first figure that fits these words, by keyboard alone.
    pub async fn picks(&self, field: &str, words: &str) -> WebDriverResult<()> {
        self.types(field, words).await?;
        let listed = format!(
            "return document.querySelector({0}).getAttribute('aria-expanded') === 'true'
                && document.querySelector({0}).value === {1}",
            json!(field),
            json!(words)
        );
        self.until(&listed).await?;
        let active = format!(
            "return document.querySelector({}).hasAttribute('aria-activedescendant')",
            json!(field)
        );
        if self.value(&active).await? != true {
            // A field that takes numbers takes what is typed, unless an arrow goes to the list.
            self.keys(field, Key::Down).await?;
            self.until(&active).await?;
        }
        self.keys(field, Key::Enter).await?;
        let taken = format!(
            "return document.querySelector({0}).getAttribute('aria-expanded') === 'false'
                && document.querySelector({0}).value !== {1}",
            json!(field),
            json!(words)
        );
        self.until(&taken).await
    }

    /// What stands in a field or is picked in a select.
    pub async fn holds(&self, field: &str) -> WebDriverResult<String> {
        let script = format!("return document.querySelector({}).value", json!(field));
        Ok(match self.value(&script).await? {
            Value::String(text) => text.replace('\u{a0}', " "),
            other => panic!("{field} holds {other}, which is no text"),
        })
    }
}
