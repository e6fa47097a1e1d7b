//! What the head names is there: icons, linked data, the page in the other language.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{PAGES, Page, visit};

/// How far a picture is from the icon that every size of it shows, 0 to 255 a channel.
const DISTANCE: &str = "
    const load = async address => { const image = new Image(); image.src = address; await image.decode(); return image; };
    const pixels = image => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 32 });
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0, 32, 32);
        return context.getImageData(0, 0, 32, 32).data;
    };
    const drawn = pixels(await load(document.querySelector('link[type=\"image/svg+xml\"]').href));
    const distance = async address => {
        const image = await load(address);
        const other = pixels(image);
        const apart = drawn.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0);
        return [image.naturalWidth, apart / drawn.length];
    };
";

#[test]
fn everything_the_head_links_to_is_there() {
    for path in PAGES {
        visit(path, async |page| {
            let links = page.asks("
                const links = [...document.querySelectorAll('head link[href]')].map(link => link.href);
                return await Promise.all(links.map(async href => [href, (await fetch(href)).status]))").await?;
            let links = links.as_array().cloned().unwrap_or_default();
            assert!(links.len() > 8, "{links:?}");
            for link in &links {
                assert_eq!(link[1], 200, "{link}");
            }
            Ok(())
        });
    }
}

#[test]
fn every_size_of_the_icon_shows_the_icon() {
    visit("", async |page| {
        for size in [32, 180, 192, 512] {
            let script = format!("{DISTANCE} return await distance('icons/icon-{size}.png')");
            let found = page.asks(&script).await?;
            assert_eq!(found[0], size);
            assert!(found[1].as_f64() < Some(12.0), "{size}: {found}");
        }
        Ok(())
    });
}

#[test]
fn linked_data_names_the_dataset_and_its_files() {
    for (path, lang) in [("", "en"), ("es/", "es")] {
        visit(path, async |page| {
            let data = page.asks("
                const data = JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent);
                const files = await Promise.all(data.distribution.map(async file => (await fetch(file.contentUrl)).status));
                return [data['@type'], data.inLanguage, data.version, files]").await?;
            assert_eq!(
                data,
                json!(["Dataset", lang, hechos::dataset::version(), [200, 200, 200]])
            );
            Ok(())
        });
    }
}

impl Page {
    /// What a script returns that waits for something.
    async fn asks(&self, script: &str) -> WebDriverResult<Value> {
        self.value(&format!("return (async () => {{ {script} }})()"))
            .await
    }
}
