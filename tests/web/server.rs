//! The host that the browsers visit: nginx as docs/hosting.md has it, over `dist/` in a folder of the host.

use std::{env, path::Path, sync::OnceLock};

use crate::recipe::{Place, Recipe, Server};

/// The address of the sheet, with a slash at its end; one server for all tests of this process.
pub fn base() -> &'static str {
    static SERVER: OnceLock<(Server, String)> = OnceLock::new();
    let (_, base) = SERVER.get_or_init(|| {
        // A benchmark has a page of its own.
        let site = env::var("HECHOS_SITE").unwrap_or_else(|_| "dist".to_owned());
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(&site);
        assert!(
            folder.join("index.html").is_file(),
            "{site}/index.html is missing; run `cargo xtask build` first"
        );
        let server = Recipe::Nginx.start(&folder, Place::Below);
        let base = server.base();
        (server, base)
    });
    base
}
