//! The service worker with the list of what it keeps: each file with the hash of its content, and a
//! version that is the hash of them all. The tests compile it too, to make another version of a site.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The worker for these files: their addresses as seen from the top of the site, in a fixed order, and
/// their contents.
#[must_use]
pub fn worker(code: &str, files: &[(String, Vec<u8>)]) -> String {
    let lines: Vec<String> = files
        .iter()
        .map(|(address, content)| {
            let hash = STANDARD.encode(Sha256::digest(content));
            format!("\n  \"{address}\": \"sha256-{hash}\"")
        })
        .collect();
    let list = format!("{{{}\n}}", lines.join(","));
    let version = Sha256::digest([code, &list].concat());
    let version: String = version
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    code.replace("__FILES__", &list)
        .replace("__VERSION__", &version)
}
