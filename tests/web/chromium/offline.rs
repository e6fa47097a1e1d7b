//! Keeping the sheet: where there is no room, in its turn, and for a device that installs it.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::everywhere::offline::{gave_up, keeps, menu_works, open};
use crate::harness::visit;
use crate::host::Host;
use crate::second::first;

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
        assert!(at(".wasm") < starter, "{asked:?}");
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
