//! Another build of the site: the same pages with another version of the dataset, other styles, and
//! other menus under other names, and the worker that the build would write for them.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hechos::dataset::version;
use sha2::{Digest, Sha256};

use crate::precache::worker;
use crate::server::site;

/// The version of its dataset.
pub const NEXT: &str = "99.0.0";

/// The site as built.
pub fn first() -> PathBuf {
    site()
}

/// The site as it could be built next; written once.
pub fn second() -> PathBuf {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("second build");
        let _ = fs::remove_dir_all(&site);
        write(&site);
        site
    })
    .clone()
}

fn write(site: &Path) {
    let list = fs::read_to_string(first().join("sw.js")).expect("the build wrote a worker");
    let addresses: Vec<&str> = list
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("\"./")?
                .split_once("\": \"sha256-")
        })
        .map(|(address, _)| address)
        .collect();
    assert!(addresses.len() > 15, "{addresses:?}");
    let read = |address: &str| {
        let page = address.is_empty() || address.ends_with('/');
        let path = [address, if page { "index.html" } else { "" }].concat();
        let content = fs::read(first().join(&path)).expect("the worker lists what is there");
        (path, content)
    };
    let changed = |address: &&str| address.starts_with("hechos-menu-");
    let renamed: Vec<(String, String)> = addresses
        .iter()
        .filter(|address| changed(address))
        .map(|old| {
            let at = old.rfind('-').expect("it is named by its content") + 1;
            let hash: String = old[at..at + 16].chars().rev().collect();
            (
                (*old).to_owned(),
                [&old[..at], &hash, &old[at + 16..]].concat(),
            )
        })
        .collect();
    assert_eq!(renamed.len(), 2, "{renamed:?}");
    let mut files = Vec::new();
    for address in addresses {
        let (mut path, mut content) = read(address);
        let mut address = format!("./{address}");
        if let Some((old, new)) = renamed.iter().find(|(old, _)| *old == path) {
            (path, address) = (new.clone(), address.replace(old, new));
            content.extend(b"\n// 2");
        } else if path.ends_with("index.html") {
            content = page(&content, &renamed);
        } else if path == "dataset/datapackage.json" {
            let text = String::from_utf8(content).expect("it is text");
            content = replaced(&text, version(), NEXT).into_bytes();
        }
        let to = site.join(&path);
        fs::create_dir_all(to.parent().expect("it lies in the site"))
            .expect("the build's own folder");
        fs::write(to, &content).expect("the build's own folder can be written");
        files.push((address, content));
    }
    let code = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/js/sw.js");
    let code = fs::read_to_string(code).expect("the project holds it");
    fs::write(site.join("sw.js"), worker(&code, &files)).expect("the build's own folder");
}

/// A page of the next build, whose policy knows its changed script and styles.
fn page(content: &[u8], renamed: &[(String, String)]) -> Vec<u8> {
    let html = String::from_utf8(content.to_vec()).expect("a page is text");
    let mut next = html.replace(&format!("{}.</p>", version()), &format!("{NEXT}.</p>"));
    assert_ne!(html, next, "the foot of the page names the version");
    for (old, new) in renamed {
        next = next.replace(old, new);
    }
    next = next.replacen("</style>", "\n:root { --second: 2; }</style>", 1);
    for ends in [
        ("<script type=\"module\">", "</script>"),
        ("<style>", "</style>"),
    ] {
        next = replaced(&next, &hash_within(&html, ends), &hash_within(&next, ends));
    }
    next.into_bytes()
}

fn hash_within(html: &str, (start, end): (&str, &str)) -> String {
    let (_, text) = html.split_once(start).expect("a page holds it");
    let (text, _) = text.split_once(end).expect("it ends");
    STANDARD.encode(Sha256::digest(text))
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} is to be replaced");
    text.replace(from, to)
}
