//! The site that comes out: every edition holds the two articles.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use hechos::page::{self, Engine, Scope};

use crate::{added, empty, read, sheet};

const CARDS: [&str; 2] = ["agri-food", "avocados"];

/// The site, written once. The program in it is no more than what the writer asks of one: nothing runs here.
fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let (sheet, site) = (sheet(), empty("site"));
        assert_eq!(page::unsound(&sheet), []);
        let put = |name: &str, content: &[u8]| {
            let path = site.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(path, content).expect("a file can be written");
        };
        put(
            "hechos-app.js",
            b"const imports = {\n\"./m.js\": {\nlong_name() {}\n}\n};\nexport { initSync, __wbg_init as default };\n",
        );
        put(
            "hechos-app_bg.wasm",
            b"\0asm\x01\0\0\0\x02\x14\x01\x06./m.js\x09long_name\0\0",
        );
        for icon in [
            "favicon.svg",
            "icon-32.png",
            "icon-180.png",
            "icon-192.png",
            "icon-512.png",
        ] {
            let bytes = fs::read(Path::new("static/icons").join(icon)).expect("an icon");
            let to = if icon == "favicon.svg" {
                icon.to_owned()
            } else {
                format!("icons/{icon}")
            };
            put(&to, &bytes);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let runtime = runtime.expect("a runtime needs nothing");
        let engine = Engine::project(Path::new("."));
        let written = page::write(&engine, &sheet, &site, None, true, Scope::Whole);
        let written = tokio::task::LocalSet::new().block_on(&runtime, written);
        written.unwrap_or_else(|error| panic!("{error}"));
        site
    })
}

#[test]
fn the_pages_hold_section_cards_rows_and_sources() {
    for (file, words) in [
        (
            "index.html",
            [
                "Farming",
                "Agri-food exports fell, and still left a surplus",
                "six articles",
                "Farm Post",
                "MX$53.0739 billion",
            ],
        ),
        (
            "es/index.html",
            [
                "El campo",
                "Saldo agroalimentario",
                "seis artículos",
                "Gaceta del Campo",
                "1.13 millones de toneladas",
            ],
        ),
        (
            "hechos.html",
            [
                "Farming",
                "Avocados",
                "six articles",
                "Farm Post",
                "1.13 million tonnes",
            ],
        ),
    ] {
        // What the sheet leaves to the page beside it is read there.
        let rows = read(&site().join(file.replace("index.html", "figures/index.html")));
        let page = [read(&site().join(file)), rows].concat();
        let page = page.replace('\u{a0}', " ");
        for word in words {
            assert!(page.contains(word), "{file} holds {word:?}");
        }
        for id in added("figures.csv") {
            assert!(page.contains(&id), "{file} has the row of {id}");
        }
        assert!(!page.contains("four articles") && !page.contains("cuatro artículos"));
    }
}

#[test]
fn every_other_edition_holds_them() {
    for card in CARDS {
        for file in [
            format!("cards/{card}.svg"),
            format!("cards/{card}.png"),
            format!("embed/{card}/index.html"),
            format!("es/embed/{card}/index.html"),
        ] {
            let bytes = fs::metadata(site().join(&file))
                .unwrap_or_else(|_| panic!("no {file}"))
                .len();
            assert!(bytes > 1_000, "{file} has {bytes} bytes");
        }
    }
    let versions = fs::read_dir(site().join("versions"))
        .expect("versions")
        .flatten();
    let told: String = versions.map(|entry| read(&entry.path())).collect();
    for (edition, text) in [
        ("table", read(&site().join("dataset/figures.csv"))),
        ("linked data", read(&site().join("dataset/figures.jsonld"))),
        ("versions", told),
        (
            "module",
            hechos::api::figures_js().expect("the figures can be written"),
        ),
    ] {
        for id in added("figures.csv") {
            assert!(text.contains(&id), "{edition} holds {id}");
        }
    }
    let checks = hechos::api::checks_js().expect("the checks can be written");
    assert!(checks.contains("growth-rate-agri-food-growth-2024"));
    let worker = read(&site().join("sw.js"));
    assert!(worker.contains("dataset/figures.csv") || worker.contains(".wasm"));
}
