//! Takes over the prerendered page: a card alone in one turn, the sheet an island at a time.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Window};
use yew::Renderer;

use crate::dataset::Lang;
use crate::state::CardId;
use crate::view::island::{Island, IslandProps};
use crate::view::root::{Root, RootProps};
use crate::view::section::Section;
use crate::view::shared::{Place, Shared};

/// The sections that are taken over: first those that keep a reader waiting, who has come to ask.
const TURNS: [Place; 11] = [
    Place::Section(Section::Share),
    Place::Section(Section::Compare),
    Place::Section(Section::World),
    Place::Section(Section::HighTechnology),
    Place::Section(Section::Ai),
    Place::Section(Section::UnitedStates),
    Place::Section(Section::States),
    Place::Section(Section::Devices),
    Place::Section(Section::Audit),
    Place::Section(Section::Figures),
    Place::Notice,
];

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
    let only = root.get_attribute("data-card");
    let head = RootProps {
        lang: lang(&document),
        one_file: root.has_attribute("data-one-file"),
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
    Sheet {
        window,
        document,
        head,
        at_once,
    }
    .take_over(0);
}

fn lang(document: &Document) -> Lang {
    let root = document.document_element();
    let tag = root.and_then(|root| root.get_attribute("lang"));
    let found = Lang::ALL
        .into_iter()
        .find(|lang| tag.as_deref() == Some(lang.tag()));
    found.unwrap_or_default().here()
}

/// The page, while it is taken over.
struct Sheet {
    window: Window,
    document: Document,
    head: RootProps,
    at_once: bool,
}

impl Sheet {
    /// Takes over what has this turn, and then what is left: in turns of the browser's own, between
    /// which it answers the reader, or at once.
    fn take_over(self, turn: usize) {
        let Some(place) = TURNS.get(turn) else {
            if let Some(host) = self.find(".hechos-masthead") {
                Renderer::<Root>::with_root_and_props(host, self.head).hydrate();
            }
            return;
        };
        let host = match place {
            Place::Section(section) => self.document.get_element_by_id(section.id()),
            _ => self.find(".hechos-page > [role=status]"),
        };
        if let Some(host) = host {
            let props = IslandProps {
                lang: self.head.lang,
                place: *place,
                shared: self.head.shared.clone(),
                parts: Default::default(),
            };
            Renderer::<Island>::with_root_and_props(host, props).hydrate();
        }
        if self.at_once {
            return self.take_over(turn + 1);
        }
        let window = self.window.clone();
        let next = Closure::once_into_js(move || self.take_over(turn + 1));
        // A browser without timers would show no page.
        let _ = window.set_timeout_with_callback(next.unchecked_ref());
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }
}
