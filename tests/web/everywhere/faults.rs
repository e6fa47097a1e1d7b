//! What a host, a policy or a browser may do to a first visit: the sheet can be read in each case, and
//! one plain line says what does not work.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::Page;
use crate::host::{Fault, Host};
use crate::second::{NEXT, first, second};

/// Each page, and a word of the last section of it.
const PAGES: [(&str, &str); 2] = [("", "Sources"), ("es/", "Fuentes")];

/// Of what the failure line can say.
const MISSING: usize = 1;
const WRONG_TYPE: usize = 2;
const BLOCKED: usize = 3;
const TOO_OLD: usize = 0;
const OTHER_SHEET: usize = 6;

#[test]
fn a_program_that_does_not_arrive_is_told_in_one_line() {
    for (ending, fault, said) in [
        (".wasm", Fault::Missing, MISSING),
        (".wasm", Fault::Truncated, MISSING),
        (".wasm", Fault::WrongType, WRONG_TYPE),
        (".wasm", Fault::OtherSheet, OTHER_SHEET),
        ("glue", Fault::Missing, MISSING),
        ("glue", Fault::Truncated, MISSING),
        ("glue", Fault::WrongType, MISSING),
    ] {
        let host = Host::start(&first());
        Engine::asked().run(async |page| {
            for (path, last) in PAGES {
                let ending = if ending == "glue" {
                    glue(path)
                } else {
                    ending.to_owned()
                };
                host.spoil(Some((&ending, fault)));
                go(page, &host, path).await?;
                line(page, said).await?;
                can_be_read(page, last).await?;
            }
            // A reload helps once the host does.
            host.spoil(None);
            page.driver.refresh().await?;
            works(page).await
        });
    }
}

#[test]
fn a_policy_that_forbids_the_program_is_named() {
    let host = Host::start(&first());
    host.forbid("script-src 'self' 'unsafe-inline'");
    Engine::asked().run(async |page| {
        for (path, last) in PAGES {
            go(page, &host, path).await?;
            can_be_read(page, last).await?;
            // WebKit runs the program in some pages all the same, whose own policy allows it: then it works.
            page.until("return document.querySelector('#failure').checkVisibility() || document.documentElement.dataset.ready !== undefined")
                .await?;
            if page.engine == Engine::WebKit && page.reads("#failure").await?.is_empty() {
                works(page).await?;
            } else {
                line(page, BLOCKED).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    let host = Host::start(&first());
    host.before("delete window.WebAssembly");
    Engine::asked().run(async |page| {
        for (path, last) in PAGES {
            go(page, &host, path).await?;
            line(page, TOO_OLD).await?;
            can_be_read(page, last).await?;
        }
        Ok(())
    });
}

#[test]
fn a_page_whose_scripts_are_blocked_says_so_after_a_while() {
    let host = Host::start(&first());
    host.forbid("script-src 'none'");
    Engine::asked().run(async |page| {
        for (path, last) in PAGES {
            go(page, &host, path).await?;
            can_be_read(page, last).await?;
            late(page, path).await?;
        }
        Ok(())
    });
}

#[test]
fn a_host_that_stalls_half_way_is_told_until_it_goes_on() {
    let host = Host::start(&first());
    Engine::asked().run(async |page| {
        for (path, last) in PAGES {
            // The driver waits for a page as long as it loads, and not for a frame.
            go(page, &host, "nowhere").await?;
            host.spoil(Some((".wasm", Fault::Stalled)));
            page.value(&format!("const frame = document.createElement('iframe'); frame.width = frame.height = 600; frame.src = './{path}'; document.body.replaceChildren(frame)")).await?;
            page.until("return !!document.querySelector('iframe').contentDocument.querySelector('#hechos footer')").await?;
            page.driver.enter_frame(0).await?;
            can_be_read(page, last).await?;
            late(page, path).await?;
            host.spoil(None);
            page.started().await?;
            assert_eq!(page.value(LATE).await?, "none");
            works(page).await?;
            page.driver.enter_default_frame().await?;
        }
        Ok(())
    });
}

#[test]
fn without_styles_the_sheet_is_one_text_in_order() {
    let host = Host::start(&first());
    // The styles stand in the page, so they are missing where a reader's browser takes them out.
    host.before("new MutationObserver(() => document.querySelector('head > style')?.remove()).observe(document, { childList: true, subtree: true })");
    Engine::asked().run(async |page| {
        for (path, last) in PAGES {
            go(page, &host, path).await?;
            page.started().await?;
            can_be_read(page, last).await?;
            let misplaced = page.value("
                const heads = [...document.querySelectorAll('h1, main h2, main h3')].filter(one => one.checkVisibility());
                const tops = heads.map(one => one.getBoundingClientRect().top);
                return heads.filter((_, at) => at && tops[at] < tops[at - 1]).map(one => one.textContent)").await?;
            assert_eq!(misplaced, json!([]));
            works(page).await?;
            // What differs between the readings stands twice on the page of checks.
            go(page, &host, &[path, "checks/"].concat()).await?;
            page.started().await?;
            let unnamed = page.value("
                const all = [...document.querySelectorAll('.hechos-plausible, .hechos-strict')].filter(one => one.checkVisibility());
                return [all.length > 1, all.filter(one => !/^(plausible|strict|estricta): /.test(one.innerText.trim())).length]").await?;
            assert_eq!(unnamed, json!([true, 0]));
        }
        Ok(())
    });
}

#[test]
fn a_version_with_a_gap_is_mended_and_outlives_a_lost_connection() {
    const WHOLE: &str = "return caches.keys().then(async names => names.length === 1 && !!(await caches.match('./complete')) && !!(await caches.match('./icons/icon-512.png')))";
    let mut host = Host::start(&first());
    Engine::asked().run(async |page| {
        kept(page, &host).await?;
        // Without a connection the gap stays a gap, and the rest stays there.
        host.stop();
        evict(page, "icon-512").await?;
        let lost = page
            .value("return fetch('icons/icon-512.png').then(() => 'there', () => 'lost')")
            .await?;
        assert_eq!(lost, "lost");
        go(page, &host, "").await?;
        works(page).await?;
        host.resume();
        page.value("return fetch('icons/icon-512.png').then(got => got.status)")
            .await?;
        page.soon(WHOLE).await?;
        // The program itself is a gap too.
        evict(page, ".wasm").await?;
        go(page, &host, "").await?;
        works(page).await?;
        page.soon(WHOLE).await
    });
}

#[test]
fn a_version_with_a_gap_gives_way_where_the_host_has_gone_on() {
    let host = Host::start(&first());
    Engine::asked().run(async |page| {
        kept(page, &host).await?;
        let own = page.value("return caches.keys().then(names => names[0])").await?;
        host.publish(&second());
        evict(page, "hechos-menu-").await?;
        // Its menus are nowhere any more; it can be read, and works.
        go(page, &host, "").await?;
        can_be_read(page, "Sources").await?;
        works(page).await?;
        page.value("return fetch(document.querySelector('script[type=module]').textContent.match(/hechos-menu-[^\"]+/)[0], { cache: 'no-store' }).then(got => got.status)")
            .await?;
        // That of the next version may be there already.
        let gone = format!("return caches.match('./complete', {{ cacheName: {own} }}).then(found => !found)");
        page.soon(&gone).await?;
        go(page, &host, "").await?;
        works(page).await?;
        let foot = page.reads(".hechos-footer").await?;
        assert!(foot.contains(NEXT), "{foot}");
        Ok(())
    });
}

/// The style of the line that comes without any script.
const LATE: &str = "
    const sheet = document.querySelector('#hechos');
    // Firefox says whence it takes the words.
    return getComputedStyle(sheet, '::before').content.replace('attr(data-late)', sheet.dataset.late)";

async fn go(page: &Page, host: &Host, path: &str) -> WebDriverResult<()> {
    page.driver.goto(format!("{}{path}", host.base())).await
}

/// The ending of the glue that a page asks for.
fn glue(path: &str) -> String {
    let html = std::fs::read_to_string(first().join(path).join("index.html")).unwrap();
    let (_, rest) = html.split_once("rel=\"modulepreload\" href=\"").unwrap();
    let (address, _) = rest.split_once('"').unwrap();
    address.trim_start_matches("../").to_owned()
}

/// The one line says this, and the page does not work.
pub async fn line(page: &Page, said: usize) -> WebDriverResult<()> {
    // What fails where a part is taken over fails once the reader does anything.
    page.until("dispatchEvent(new Event('pointermove')); return document.querySelector('#failure').checkVisibility()")
        .await?;
    let text = page
        .value("return document.querySelector('#failure').textContent")
        .await?;
    let meant = page
        .value(&format!(
            "return document.querySelector('#failure').dataset.failure{said}"
        ))
        .await?;
    assert_eq!(text, meant);
    Ok(())
}

/// Without any script a line comes after twenty seconds.
async fn late(page: &Page, path: &str) -> WebDriverResult<()> {
    let before = page.value("
        const line = document.getAnimations().find(one => one.animationName === 'hechos-late');
        line.pause();
        const top = () => document.querySelector('h1').getBoundingClientRect().top;
        const seen = () => getComputedStyle(document.querySelector('#hechos'), '::before').visibility;
        line.currentTime = 19900;
        const before = [seen(), top()];
        line.currentTime = 20100;
        return [...before, seen(), top()]").await?;
    assert_eq!(before[0], "hidden");
    assert_eq!(before[2], "visible");
    assert!(
        before[3].as_f64() > before[1].as_f64().map(|top| top + 20.0),
        "{before}"
    );
    let said = page.value(LATE).await?;
    let words = if path.is_empty() {
        "have not started"
    } else {
        "aún no"
    };
    assert!(
        said.as_str().is_some_and(|said| said.contains(words)),
        "{said}"
    );
    Ok(())
}

/// Findings, figures, charts and sources are there to be read.
pub async fn can_be_read(page: &Page, last: &str) -> WebDriverResult<()> {
    page.laid_out().await?;
    let found: Value = page.value("
        const seen = selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility() && one.getBoundingClientRect().height > 0);
        return [seen('h1').length, seen('article h3, article h2').length >= 8, seen('main svg').length > 8, seen('main a[data-figure]').length > 20, document.body.innerText.length > 5000, document.body.innerText]").await?;
    let text = found[5].as_str().unwrap_or_default();
    assert_eq!(
        json!([found[0], found[1], found[2], found[3], found[4]]),
        json!([1, true, true, true, true])
    );
    assert!(text.contains(last), "{last} cannot be read");
    Ok(())
}

/// The program follows a choice, and nothing says that it does not.
pub async fn works(page: &Page) -> WebDriverResult<()> {
    page.started().await?;
    page.choose("#ai-exporters-vs", "taiwan").await?;
    page.says("#ai-exporters output", "Taiw").await?;
    assert_eq!(page.reads("#failure").await?, "");
    Ok(())
}

/// A visit until a worker keeps the sheet and answers.
async fn kept(page: &Page, host: &Host) -> WebDriverResult<()> {
    go(page, host, "").await?;
    page.soon("return navigator.serviceWorker.controller?.state === 'activated'")
        .await
}

/// Drops what is kept of the files whose address contains this.
async fn evict(page: &Page, part: &str) -> WebDriverResult<()> {
    let gone = page
        .value(&format!(
            "
        return caches.keys().then(async ([name]) => {{
            const cache = await caches.open(name);
            const found = (await cache.keys()).filter(one => one.url.includes('{part}'));
            await Promise.all(found.map(one => cache.delete(one)));
            return found.length > 0;
        }})"
        ))
        .await?;
    assert_eq!(gone, true);
    Ok(())
}
