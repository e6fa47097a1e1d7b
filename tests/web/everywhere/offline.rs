//! The sheet under a host that changes, breaks off or forgets: always one version, whole.

use hechos::dataset;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::Page;
use crate::host::Host;
use crate::second::{NEXT, first, second};

/// Whether a worker answers for the page.
pub const ANSWERED: &str = "return navigator.serviceWorker.controller?.state === 'activated'";

const LINE: &str = "#hechos-newer";

/// The version that each part of what the reader sees belongs to.
pub const VERSIONS: &str = "return (async () => {
    const foot = document.querySelector('.hechos-footer').textContent.match(/[\\d.]+(?=\\.$)/)[0];
    const root = document.documentElement.lang === 'es' ? '../' : './';
    const data = await (await fetch(root + 'dataset/datapackage.json')).json();
    const styles = getComputedStyle(document.documentElement).getPropertyValue('--second').trim();
    return [foot, data.version, styles];
})()";

/// All parts of one version.
pub fn version(of: &str) -> Value {
    json!([of, of, if of == NEXT { "2" } else { "" }])
}

pub async fn open(page: &Page, host: &Host, path: &str) -> WebDriverResult<()> {
    page.driver.goto(format!("{}{path}", host.base())).await?;
    page.soon("return document.documentElement.dataset.ready !== undefined")
        .await
}

/// A plain reload, as by the reader: WebDriver's own passes by the worker in Firefox.
pub async fn reload(page: &Page) -> WebDriverResult<()> {
    page.value("window.before = true; setTimeout(() => location.reload())")
        .await?;
    reloaded(page).await
}

pub async fn reloaded(page: &Page) -> WebDriverResult<()> {
    // Between two pages there may be no page to ask.
    page.soon("return window.before === undefined && document.documentElement.dataset.ready !== undefined").await
}

/// The first visit, until the sheet is kept.
pub async fn keeps(page: &Page, host: &Host) -> WebDriverResult<()> {
    open(page, host, "").await?;
    page.soon(ANSWERED).await
}

pub async fn shows(page: &Page, of: &str) -> WebDriverResult<()> {
    assert_eq!(page.value(VERSIONS).await?, version(of));
    Ok(())
}

pub async fn menu_works(page: &Page) -> WebDriverResult<()> {
    page.value("document.querySelector('#ai-exporters .hechos-menu').open = true")
        .await?;
    page.until("return document.querySelector('#ai-exporters .hechos-menu').dataset.works === ''")
        .await
}

/// Waits until the sheet was to be kept and could not be.
pub async fn gave_up(page: &Page, host: &Host) -> WebDriverResult<()> {
    let asked = async || Ok(host.asked().iter().any(|url| url.ends_with("figures.csv")));
    page.soon_in(asked).await?;
    page.soon("return navigator.serviceWorker.getRegistration().then(found => !found)")
        .await
}

#[test]
fn a_new_build_replaces_the_old_one_when_the_reader_asks() {
    let engine = Engine::asked();
    let mut host = Host::start(&first());
    engine.run(async |page| {
        keeps(page, &host).await?;
        assert_eq!(page.reads(LINE).await?, "");
        host.publish(&second());
        for path in ["", "es/"] {
            open(page, &host, path).await?;
            // The page is there at once, as it was kept; the line comes when the new version is whole.
            shows(page, dataset::version()).await?;
            page.soon(&format!("return !!document.querySelector('{LINE}')"))
                .await?;
            let said = page
                .value(&format!(
                    "return !!document.querySelector('{LINE}').closest('[role=status]')"
                ))
                .await?;
            assert_eq!(said, true);
            menu_works(page).await?;
        }
        page.value("window.before = true").await?;
        page.click(LINE).await?;
        reloaded(page).await?;
        shows(page, NEXT).await?;
        host.stop();
        open(page, &host, "").await?;
        shows(page, NEXT).await?;
        menu_works(page).await?;
        assert_eq!(page.reads(LINE).await?, "");
        Ok(())
    });
}

#[test]
fn two_tabs_may_show_two_versions() {
    let engine = Engine::asked();
    let mut host = Host::start(&first());
    engine.run(async |page| {
        keeps(page, &host).await?;
        let old = page.driver.window().await?;
        host.publish(&second());
        let new = page.driver.new_tab().await?;
        page.driver.switch_to_window(new).await?;
        open(page, &host, "").await?;
        page.soon(&format!("return !!document.querySelector('{LINE}')"))
            .await?;
        page.value("window.before = true").await?;
        page.click(LINE).await?;
        reloaded(page).await?;
        shows(page, NEXT).await?;
        host.stop();
        // The other tab was told, is left alone, and still finds what it loads late.
        page.driver.switch_to_window(old).await?;
        let foot = page.text(".hechos-footer").await?;
        assert!(foot.contains(dataset::version()), "{foot}");
        menu_works(page).await?;
        page.value("window.before = true").await?;
        page.click(LINE).await?;
        reloaded(page).await?;
        shows(page, NEXT).await
    });
}

#[test]
fn half_a_download_is_no_version() {
    let engine = Engine::asked();
    let mut host = Host::start(&first());
    host.break_off(Some("figures.csv"));
    engine.run(async |page| {
        open(page, &host, "").await?;
        gave_up(page, &host).await?;
        page.says("#ai-exporters output", "").await?;
        assert_eq!(page.reads("#failure").await?, "");
        host.break_off(None);
        keeps(page, &host).await?;
        // An update that breaks off leaves the version as it was.
        host.publish(&second());
        host.break_off(Some("statements.csv"));
        let before = host.asked().len();
        reload(page).await?;
        page.soon_in(async || {
            Ok(host.asked()[before..]
                .iter()
                .any(|url| url.ends_with("statements.csv")))
        })
        .await?;
        host.stop();
        reload(page).await?;
        shows(page, dataset::version()).await?;
        menu_works(page).await?;
        assert_eq!(page.reads(LINE).await?, "");
        host.break_off(None);
        host.resume();
        reload(page).await?;
        page.soon(&format!("return !!document.querySelector('{LINE}')"))
            .await?;
        shows(page, dataset::version()).await
    });
}

#[test]
fn an_evicted_version_is_fetched_again() {
    let engine = Engine::asked();
    const EVICT: &str = "return caches.keys().then(names => Promise.all(names.map(name => caches.delete(name)))).then(all => all.length)";
    const WHOLE: &str = "return caches.keys().then(async names => names.length === 1 && !!(await caches.match('./complete')))";
    let mut host = Host::start(&first());
    engine.run(async |page| {
        keeps(page, &host).await?;
        assert_eq!(page.value(EVICT).await?, 1);
        reload(page).await?;
        shows(page, dataset::version()).await?;
        page.soon(WHOLE).await?;
        host.stop();
        reload(page).await?;
        shows(page, dataset::version()).await?;
        host.resume();
        // Where the server has gone on, the page is the server's, and no part of it is the old one's.
        host.publish(&second());
        page.value(EVICT).await?;
        reload(page).await?;
        shows(page, NEXT).await?;
        menu_works(page).await
    });
}

#[test]
fn where_storage_is_denied_the_page_works() {
    let host = Host::start(&first());
    host.before("navigator.serviceWorker.register = async () => { window.tried = true; throw new DOMException('denied', 'SecurityError'); }");
    Engine::asked().run(async |page| {
        open(page, &host, "").await?;
        page.until("return window.tried === true").await?;
        menu_works(page).await?;
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn a_framed_page_keeps_nothing() {
    let host = Host::start(&first());
    Engine::asked().run(async |page| {
        page.driver.goto(format!("{}nowhere", host.base())).await?;
        page.value("const frame = document.createElement('iframe'); frame.src = './'; document.body.append(frame)").await?;
        page.until("return document.querySelector('iframe').contentDocument?.documentElement?.dataset.ready === ''").await?;
        page.soon_in(async || Ok(host.asked().iter().any(|url| url.contains("hechos-offline-")))).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert!(!host.asked().iter().any(|url| url.ends_with("sw.js")));
        Ok(())
    });
}
