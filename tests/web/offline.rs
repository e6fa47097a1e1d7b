//! The sheet without a connection, and under a host that changes, breaks off or forgets: always one
//! version, whole.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::{Page, visit};
use crate::host::Host;
use crate::second::{NEXT, first, second};
use hechos::dataset::VERSION;

/// Whether a worker answers for the page.
const ANSWERED: &str = "return navigator.serviceWorker.controller?.state === 'activated'";
const LINE: &str = "#hechos-newer";
/// The version that each part of what the reader sees belongs to.
const VERSIONS: &str = "return (async () => {
    const foot = document.querySelector('.hechos-footer').textContent.match(/[\\d.]+(?=\\.$)/)[0];
    const root = document.documentElement.lang === 'es' ? '../' : './';
    const data = await (await fetch(root + 'dataset/datapackage.json')).json();
    const styles = getComputedStyle(document.documentElement).getPropertyValue('--second').trim();
    return [foot, data.version, styles];
})()";

/// All parts of one version.
fn version(of: &str) -> Value {
    json!([of, of, if of == NEXT { "2" } else { "" }])
}

async fn open(page: &Page, host: &Host, path: &str) -> WebDriverResult<()> {
    page.driver.goto(format!("{}{path}", host.base())).await?;
    page.soon("return document.documentElement.dataset.ready !== undefined")
        .await
}

/// A plain reload, as by the reader: WebDriver's own passes by the worker in Firefox.
async fn reload(page: &Page) -> WebDriverResult<()> {
    page.value("window.before = true; setTimeout(() => location.reload())")
        .await?;
    reloaded(page).await
}

async fn reloaded(page: &Page) -> WebDriverResult<()> {
    // Between two pages there may be no page to ask.
    page.soon("return window.before === undefined && document.documentElement.dataset.ready !== undefined").await
}

/// The first visit, until the sheet is kept.
async fn keeps(page: &Page, host: &Host) -> WebDriverResult<()> {
    open(page, host, "").await?;
    page.soon(ANSWERED).await
}

async fn shows(page: &Page, of: &str) -> WebDriverResult<()> {
    assert_eq!(page.value(VERSIONS).await?, version(of));
    Ok(())
}

async fn menu_works(page: &Page) -> WebDriverResult<()> {
    page.value("document.querySelector('#ai-exporters .hechos-menu').open = true")
        .await?;
    page.until("return document.querySelector('#ai-exporters .hechos-menu').dataset.works === ''")
        .await
}

/// Waits until the sheet was to be kept and could not be.
async fn gave_up(page: &Page, host: &Host) -> WebDriverResult<()> {
    let asked = async || Ok(host.asked().iter().any(|url| url.ends_with("figures.csv")));
    page.soon_in(asked).await?;
    page.soon("return navigator.serviceWorker.getRegistration().then(found => !found)")
        .await
}

#[test]
fn the_sheet_is_there_with_the_server_stopped() {
    let engine = Engine::asked();
    let mut host = Host::start(&first());
    engine.run(async |page| {
        keeps(page, &host).await?;
        host.stop();
        reload(page).await?;
        shows(page, VERSION).await?;
        for (path, lang) in [
            ("es/", "es"),
            ("", "en"),
            ("es/index.html", "es"),
            ("index.html", "en"),
            ("es", "es"),
            ("?from=mail", "en"),
            ("es/#v=1&card=ai-exporters&vs=taiwan", "es"),
        ] {
            open(page, &host, path).await?;
            assert_eq!(page.value("return document.documentElement.lang").await?, lang, "{path}");
            shows(page, VERSION).await?;
        }
        page.says("#ai-exporters output", "Taiw").await?;
        menu_works(page).await?;
        page.value("window.before = true").await?;
        page.click(".hechos-masthead__languages a[lang=en]").await?;
        reloaded(page).await?;
        assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
        let files = page
            .value("return Promise.all(['dataset/figures.csv', 'dataset/figures.jsonld', 'manifest.webmanifest', 'icons/icon-512.png'].map(async path => (await fetch(path)).status))")
            .await?;
        assert_eq!(files, json!([200, 200, 200, 200]));
        assert_eq!(page.reads("#failure").await?, "");
        Ok(())
    });
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
            shows(page, VERSION).await?;
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
        assert!(foot.contains(VERSION), "{foot}");
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
        shows(page, VERSION).await?;
        menu_works(page).await?;
        assert_eq!(page.reads(LINE).await?, "");
        host.break_off(None);
        host.resume();
        reload(page).await?;
        page.soon(&format!("return !!document.querySelector('{LINE}')"))
            .await?;
        shows(page, VERSION).await
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
        shows(page, VERSION).await?;
        page.soon(WHOLE).await?;
        host.stop();
        reload(page).await?;
        shows(page, VERSION).await?;
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
fn keeping_the_sheet_competes_with_nothing() {
    let host = Host::start(&first());
    Engine::asked().run(async |page| {
        keeps(page, &host).await?;
        let asked = host.asked();
        let at = |ending: &str| asked.iter().position(|url| url.ends_with(ending)).unwrap();
        let starter = asked
            .iter()
            .position(|url| url.contains("hechos-offline-"))
            .unwrap();
        assert!(at("_bg.wasm") < starter, "{asked:?}");
        assert!(starter < at("sw.js"), "{asked:?}");
        Ok(())
    });
}

#[test]
fn without_room_the_page_works() {
    let host = Host::start(&first());
    Engine::asked().run(async |page| {
        let origin = host.base().split("/under").next().unwrap().to_owned();
        page.devtools(
            "Storage.overrideQuotaForOrigin",
            json!({ "origin": origin, "quotaSize": 100_000 }),
        )
        .await?;
        open(page, &host, "").await?;
        gave_up(page, &host).await?;
        assert_eq!(
            page.value("return caches.keys()").await?,
            json!([]),
            "room is left to others"
        );
        menu_works(page).await?;
        open(page, &host, "es/").await?;
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
        page.until("return document.querySelector('iframe').contentDocument.documentElement.dataset.ready !== undefined").await?;
        page.soon_in(async || Ok(host.asked().iter().any(|url| url.contains("hechos-offline-")))).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert!(!host.asked().iter().any(|url| url.ends_with("sw.js")));
        Ok(())
    });
}

#[test]
fn a_device_can_install_the_sheet() {
    for (path, lang) in [("", "en"), ("es/", "es")] {
        visit(path, async |page| {
            let errors = page
                .devtools("Page.getInstallabilityErrors", json!({}))
                .await?;
            let errors: Vec<&Value> = errors["installabilityErrors"]
                .as_array()
                .into_iter()
                .flatten()
                // Drivers start Chromium without a profile to install into.
                .filter(|error| error["errorId"] != "in-incognito")
                .collect();
            assert!(errors.is_empty(), "{errors:?}");
            let found = page.devtools("Page.getAppManifest", json!({})).await?;
            assert_eq!(found["errors"], json!([]));
            let manifest: Value =
                serde_json::from_str(found["data"].as_str().unwrap_or_default()).unwrap();
            assert_eq!(manifest["lang"], lang);
            let address = page
                .value("return new URL(document.querySelector('link[rel=manifest]').href).pathname")
                .await?;
            assert!(
                address
                    .as_str()
                    .is_some_and(|at| at.ends_with(&format!("{path}manifest.webmanifest")))
            );
            Ok(())
        });
    }
}
