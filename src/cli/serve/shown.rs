//! What is served now: the last good site, and what is wrong since.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::json;

use super::files::is_later;
use crate::cli::json::Wrong;

/// The files of a site, by their address.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The same for every thread that answers.
#[derive(Debug, Default)]
pub struct Shown(Mutex<Now>);

#[derive(Debug, Default)]
struct Now {
    files: Arc<Files>,
    whole: bool,
    wrongs: Vec<Wrong>,
    /// Goes up with every site whose pages differ: a page that shows another reloads.
    build: u64,
}

impl Shown {
    /// A site in place of the last one; `whole`: with what is asked for seldom.
    pub fn site(&self, files: Files, whole: bool) {
        let mut now = self.now();
        let page = |name: &String| name.ends_with(".html") || name.starts_with("hechos-");
        let pages = |files: &Files| -> Vec<(String, Vec<u8>)> {
            let of = files
                .iter()
                .filter(|(name, _)| page(name) && !is_later(name));
            of.map(|(name, bytes)| (name.clone(), bytes.clone()))
                .collect()
        };
        // The rest of the same site is no reason to load a page again.
        if pages(&now.files) != pages(&files) {
            now.build += 1;
        }
        now.files = Arc::new(files);
        now.whole = whole;
        now.wrongs = Vec::new();
    }

    /// What is wrong, beside the last good site.
    pub fn wrong(&self, wrongs: Vec<Wrong>) {
        self.now().wrongs = wrongs;
    }

    /// The files of the last good site, and which build it is; none before the first.
    pub fn files(&self) -> (Arc<Files>, u64) {
        let now = self.now();
        (now.files.clone(), now.build)
    }

    /// Whether the last good site has what is asked for seldom.
    pub fn is_whole(&self) -> bool {
        self.now().whole
    }

    /// What the script in a page asks for: which build is shown, and what is wrong.
    pub fn state(&self) -> String {
        let now = self.now();
        json!({ "build": now.build, "problems": now.wrongs }).to_string()
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        // Whoever panicked while it held this has left a whole site or none: it is put in place at once.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(text: &str) -> Files {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        [file("index.html", text), file("embed/a/index.html", text)].into()
    }

    fn build(shown: &Shown) -> u64 {
        let state: serde_json::Value = serde_json::from_str(&shown.state()).expect("JSON");
        state["build"].as_u64().expect("a number")
    }

    #[test]
    fn a_page_reloads_where_it_differs_and_stays_where_something_is_wrong() {
        let shown = Shown::default();
        shown.site(site("a"), false);
        assert_eq!(build(&shown), 1);
        let mut whole = site("a");
        whole.insert("cards/a.png".to_owned(), vec![1]);
        shown.site(whole, true);
        assert_eq!((build(&shown), shown.is_whole()), (1, true));
        let wrong = Wrong {
            file: "sheet.toml".to_owned(),
            line: 3,
            column: 1,
            what: "no name".to_owned(),
            mend: "write one".to_owned(),
        };
        shown.wrong(vec![wrong]);
        assert!(shown.state().contains("no name"));
        assert!(shown.files().0.contains_key("index.html"));
        shown.site(site("b"), false);
        assert_eq!((build(&shown), shown.is_whole()), (2, false));
        assert!(!shown.state().contains("no name"));
    }
}
