//! A reader comes back to the sheet without a connection.

use hechos::dataset::version;
use serde_json::json;

use crate::engine::Engine;
use crate::everywhere::offline::{keeps, menu_works, open, reload, reloaded, shows};
use crate::host::Host;
use crate::second::first;

#[test]
fn the_sheet_is_there_with_the_server_stopped() {
    let engine = Engine::asked();
    let mut host = Host::start(&first());
    engine.run(async |page| {
        keeps(page, &host).await?;
        host.stop();
        reload(page).await?;
        shows(page, version()).await?;
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
            shows(page, version()).await?;
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
