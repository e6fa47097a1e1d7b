//! A card whose pinned version changes while it stands there.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use hechos::dataset::version;
use serde_json::json;

use crate::engine::Engine;
use crate::host::Host;
use crate::partner;
use crate::partner::{enter, shown};
use crate::second::first;

/// What the site says of the version that partners have pinned.
const OLDER: &str = "0.9.0";

const SAID: &str = "[data-changes]";

/// The site as it is after its data have changed since [`OLDER`].
pub fn site() -> PathBuf {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    let write = || {
        let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pinned");
        let _ = fs::remove_dir_all(&site);
        fs::create_dir_all(site.join("versions")).unwrap();
        for entry in fs::read_dir(first()).unwrap().flatten() {
            if entry.file_name() != "versions" {
                symlink(entry.path(), site.join(entry.file_name())).unwrap();
            }
        }
        let change = |figure: &str, card: &str, en: &str, es: &str| json!({ "figure": figure, "cards": [card], "en": en, "es": es });
        let answer = json!({
            "version": OLDER,
            "created": "2026-03-02",
            "days": { "en": "2 March 2026", "es": "2 de marzo de 2026" },
            "current": version(),
            "changes": [
                change("taiwan-ai-exports-2022", "ai-exporters", "Taiwan was <b>400</b>", "Taiwán, antes <b>400</b>"),
                change("mexico-total-exports-2024", "total-exports", "Mexico was 600", "México, antes 600"),
            ],
        });
        fs::write(
            site.join(format!("versions/{OLDER}.json")),
            answer.to_string(),
        )
        .unwrap();
        site
    };
    SITE.get_or_init(write).clone()
}

#[test]
fn another_version_is_said_in_place() {
    let host = Host::start(&site());
    for mode in ["", "inline"] {
        let body = format!(
            r#"<script type="module" src="{}embed.js"></script><hechos-card card="ai-exporters" mode="{mode}"></hechos-card>"#,
            host.base()
        );
        // The site is a third origin, and may answer that it knows no such version.
        Engine::asked().run(async |page| {
            page.driver.goto(partner::page(&body)).await?;
            let root = "document.querySelector('hechos-card').shadowRoot";
            if mode.is_empty() {
                shown(page).await?;
            } else {
                page.until(&format!(
                    "return !!{root}?.querySelector('{SAID}')?.checkVisibility()"
                ))
                .await?;
            }
            for (version, lines) in [(OLDER, 2), ("7.7.7", 1), (version(), 0), (OLDER, 2)] {
                page.value(&format!(
                    "document.querySelector('hechos-card').dataset.version = '{version}'"
                ))
                .await?;
                let count = format!(
                    "return {{root}}.querySelectorAll('{SAID} p, {SAID} li').length === {lines}"
                );
                if mode.is_empty() {
                    enter(page).await?;
                    page.until(&count.replace("{root}", "document")).await?;
                    page.driver.enter_default_frame().await?;
                } else {
                    page.until(&count.replace("{root}", root)).await?;
                }
            }
            Ok(())
        });
    }
}
