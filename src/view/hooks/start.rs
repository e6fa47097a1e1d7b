//! Takes over the prerendered page: a card alone at once, the sheet an island at a time, each when
//! `static/js/start.js` wakes it.

use std::cell::RefCell;

use web_sys::Document;
use yew::Renderer;

use crate::dataset::Lang;
use crate::state::{CardId, Page};
use crate::view::island::{Island, IslandProps};
use crate::view::root::{Root, RootProps};
use crate::view::section::Section;
use crate::view::shared::{Place, Shared};

thread_local! {
    /// The page, once it is taken over.
    static SHEET: RefCell<Option<Sheet>> = const { RefCell::new(None) };
}

/// The sections with islands, each of which waits until it is woken.
fn islands(head: &RootProps) -> Vec<Section> {
    let sections = Section::of_page(head.page, head.one_file);
    let mut sections: Vec<Section> = sections.into_iter().flat_map(Section::held).collect();
    sections.retain(|of| !of.cards().is_empty());
    sections
}

/// Starts the sheet in the element `#hechos`, in the language of the page; or the one card that the
/// element names.
pub fn start() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(document) = window.document() else {
        return;
    };
    let Some(root) = document.get_element_by_id("hechos") else {
        return;
    };
    let [only, page] = ["data-card", "data-page"].map(|name| root.get_attribute(name));
    let head = RootProps {
        lang: lang(&document),
        one_file: root.has_attribute("data-one-file"),
        page: page.and_then(|of| Page::parse(&of)).unwrap_or_default(),
        only: only.and_then(|id| CardId::parse(&id)),
        shared: Shared::default(),
        parts: Default::default(),
    };
    if head.only.is_some() {
        Renderer::<Root>::with_root_and_props(root, head).hydrate();
        return;
    }
    let mut sheet = Sheet {
        document,
        waiting: islands(&head),
        head,
    };
    // Who follows a link finds the choices of it: the page comes to no place before all is there.
    if window.location().hash().is_ok_and(|hash| !hash.is_empty()) {
        for section in std::mem::take(&mut sheet.waiting) {
            sheet.take_over(Place::Section(section));
        }
    }
    sheet.take_over(Place::Notice);
    sheet.take_over(Place::Whole);
    SHEET.set(Some(sheet));
}

/// Takes over the island of a section, if there is one that waits.
pub fn wake(id: &str) {
    SHEET.with_borrow_mut(|sheet| {
        let Some(sheet) = sheet else { return };
        let at = sheet.waiting.iter().position(|of| of.id() == id);
        if let Some(section) = at.map(|at| sheet.waiting.swap_remove(at)) {
            sheet.take_over(Place::Section(section));
        }
    });
}

fn lang(document: &Document) -> Lang {
    let root = document.document_element();
    let tag = root.and_then(|root| root.get_attribute("lang"));
    let found = Lang::ALL
        .into_iter()
        .find(|lang| tag.as_deref() == Some(lang.tag()));
    found.unwrap_or_default()
}

/// The page, as far as it is taken over.
struct Sheet {
    document: Document,
    head: RootProps,
    waiting: Vec<Section>,
}

impl Sheet {
    fn take_over(&self, place: Place) {
        let find = |selector| self.document.query_selector(selector).ok().flatten();
        let host = match place {
            Place::Section(section) => self.document.get_element_by_id(section.id()),
            Place::Notice => find(".hechos-page > [role=status]"),
            Place::Whole => find(".hechos-masthead"),
        };
        let Some(host) = host else { return };
        if place == Place::Whole {
            Renderer::<Root>::with_root_and_props(host, self.head.clone()).hydrate();
            return;
        }
        let props = IslandProps {
            lang: self.head.lang,
            place,
            shared: self.head.shared.clone(),
            parts: Default::default(),
        };
        Renderer::<Island>::with_root_and_props(host, props).hydrate();
    }
}
