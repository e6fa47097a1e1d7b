//! Takes over the prerendered page: a card alone in one turn, the sheet an island at a time.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Window};
use yew::{Callback, Renderer};

use crate::dataset::Lang;
use crate::state::{CardId, Page};
use crate::view::island::{Island, IslandProps};
use crate::view::root::{Root, RootProps};
use crate::view::section::Section;
use crate::view::shared::{Place, Shared};

/// The places that are taken over: first those that keep a reader waiting, who has come to ask.
fn turns(head: &RootProps) -> Vec<Place> {
    let sections = Section::of_page(head.page, head.one_file);
    let mut sections: Vec<Section> = sections.into_iter().flat_map(Section::held).collect();
    sections.retain(|of| !of.cards().is_empty());
    sections.sort_by_key(|of| !matches!(of, Section::Share | Section::Compare));
    let sections = sections.into_iter().map(Place::Section);
    sections.chain([Place::Notice]).collect()
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
    // Who follows a link finds the choices of it: the page comes to no place before all is there.
    let at_once = window.location().hash().is_ok_and(|hash| !hash.is_empty());
    let sheet = Sheet {
        window,
        document,
        turns: turns(&head),
        head,
        at_once,
    };
    take_over(Rc::new(sheet), 0);
}

fn lang(document: &Document) -> Lang {
    let root = document.document_element();
    let tag = root.and_then(|root| root.get_attribute("lang"));
    let found = Lang::ALL
        .into_iter()
        .find(|lang| tag.as_deref() == Some(lang.tag()));
    found.unwrap_or_default()
}

/// The page, while it is taken over.
struct Sheet {
    window: Window,
    document: Document,
    head: RootProps,
    at_once: bool,
    turns: Vec<Place>,
}

/// Takes over what has this turn, and then what is left: in turns of the browser's own, between which it
/// answers the reader, or at once. A turn waits until the island of the last one answers, for yew would
/// see to the new one first.
fn take_over(sheet: Rc<Sheet>, turn: usize) {
    let Some(&place) = sheet.turns.get(turn) else {
        if let Some(host) = sheet.find(".hechos-masthead") {
            Renderer::<Root>::with_root_and_props(host, sheet.head.clone()).hydrate();
        }
        return;
    };
    let host = match place {
        Place::Section(section) => sheet.document.get_element_by_id(section.id()),
        _ => sheet.find(".hechos-page > [role=status]"),
    };
    let Some(host) = host else {
        return take_over(sheet, turn + 1);
    };
    let answers = if sheet.at_once {
        Callback::noop()
    } else {
        let sheet = sheet.clone();
        Callback::from(move |()| {
            let after = sheet.clone();
            let next = Closure::once_into_js(move || take_over(after, turn + 1));
            // A browser without timers would show no page.
            let _ = sheet.window.set_timeout_with_callback(next.unchecked_ref());
        })
    };
    let props = IslandProps {
        lang: sheet.head.lang,
        place,
        shared: sheet.head.shared.clone(),
        parts: Default::default(),
        answers,
    };
    Renderer::<Island>::with_root_and_props(host, props).hydrate();
    if sheet.at_once {
        take_over(sheet, turn + 1);
    }
}

impl Sheet {
    fn find(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }
}
