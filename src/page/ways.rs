//! The links of the fixed parts, which are written as on the sheet: for a page beside it, whose folder is
//! one below, and for one file, in which all pages are one.

use yew::AttrValue;

use crate::state::{Page, Slot, TABLE_KEYS};
use crate::view::Parts;

/// How a link begins in what is rendered.
const LINK: &str = " href=\"";

/// The parts as they stand on a page.
pub fn on(page: Page, parts: &Parts) -> Parts {
    match page {
        Page::Sheet => parts.clone(),
        _ => parts.mapped(&|html| mapped(html, &|link| from(page, link))),
    }
}

/// The parts as they stand in one file.
pub fn in_one_file(parts: &Parts) -> Parts {
    parts.mapped(&|html| mapped(html, &|link| within(link).to_owned()))
}

/// The script that leads links to where their places are now, with the keys of links.
pub fn moved(code: &str) -> String {
    let asked = ["compare", "task", "chain", "ask"].into_iter();
    let sheet: Vec<&str> = asked
        .chain(Slot::ALL.iter().map(|slot| slot.as_str()))
        .collect();
    let list = |keys: &[&str]| ["[\"", &keys.join("\",\""), "\"]"].concat();
    code.replace("__SHEET__", &list(&sheet))
        .replace("__TABLE__", &list(&TABLE_KEYS))
}

/// The link of the sheet, from a page beside it.
fn from(page: Page, link: &str) -> String {
    let own = link.strip_prefix(page.folder());
    match own.filter(|rest| rest.starts_with('#')) {
        Some(here) => here.to_owned(),
        None if is_absolute(link) => link.to_owned(),
        None => [page.top(), link].concat(),
    }
}

/// The link of the sheet, in one file.
fn within(link: &str) -> &str {
    let places = Page::ALL
        .into_iter()
        .filter_map(|page| link.strip_prefix(page.folder()));
    let mut places = places.filter(|rest| rest.starts_with('#'));
    places.next().unwrap_or(link)
}

/// Whether a link names its scheme: `https:`, `data:`.
fn is_absolute(link: &str) -> bool {
    let scheme = link.split(['/', '#', '?']).next().unwrap_or(link);
    scheme.contains(':')
}

fn mapped(html: &AttrValue, new: &dyn Fn(&str) -> String) -> AttrValue {
    let mut parts = html.split(LINK);
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (link, rest) = part.split_once('"').unwrap_or((part, ""));
        all += LINK;
        all += &new(link);
        all.push('"');
        all += rest;
    }
    all.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = r##"<a href="#ai">a</a><a class="x" href="checks/#check-1">b</a><a href="figures/#figure-x">c</a><a href="../dataset/x.csv">d</a><a href="https://example.org/#a">e</a>"##;

    #[test]
    fn a_page_beside_the_sheet_leads_up_and_knows_its_own_places() {
        let html = mapped(&SHEET.into(), &|link| from(Page::Checks, link));
        assert_eq!(
            &*html,
            r##"<a href="../#ai">a</a><a class="x" href="#check-1">b</a><a href="../figures/#figure-x">c</a><a href="../../dataset/x.csv">d</a><a href="https://example.org/#a">e</a>"##
        );
    }

    #[test]
    fn in_one_file_every_place_is_on_the_same_page() {
        let html = mapped(&SHEET.into(), &|link| within(link).to_owned());
        assert_eq!(
            &*html,
            r##"<a href="#ai">a</a><a class="x" href="#check-1">b</a><a href="#figure-x">c</a><a href="../dataset/x.csv">d</a><a href="https://example.org/#a">e</a>"##
        );
    }
}
