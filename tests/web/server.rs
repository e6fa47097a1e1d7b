//! The host that the browsers visit, over the finished site in a folder of the host: nginx as
//! docs/hosting.md has it, or with `HECHOS_SERVER=own` that of the tests, which needs no other program.

use std::{
    env,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use crate::host::Host;
use crate::recipe::{Place, Recipe};

/// The folder of the finished site: `dist`, or what `HECHOS_SITE` names, from the top of the project.
pub fn site() -> PathBuf {
    let site = env::var("HECHOS_SITE").unwrap_or_else(|_| "dist".to_owned());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(&site);
    assert!(
        folder.join("index.html").is_file(),
        "{site}/index.html is missing; run `cargo xtask build` first"
    );
    folder
}

/// The address of the sheet, with a slash at its end; one server for all tests of this process.
pub fn base() -> &'static str {
    // The server ends with what is held here.
    static SERVER: OnceLock<(Box<dyn Send + Sync>, String)> = OnceLock::new();
    let (_, base) = SERVER.get_or_init(|| {
        if env::var("HECHOS_SERVER").is_ok_and(|name| name == "own") {
            let host = Host::start(&site());
            let base = host.base();
            return (Box::new(host), base);
        }
        let server = Recipe::Nginx.start(&site(), Place::Below);
        let base = server.base();
        (Box::new(server), base)
    });
    base
}
