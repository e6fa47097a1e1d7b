//! What scripts call of the program in the browser: `static/js/start.js` in the pages of the sheet,
//! `static/js/embed-inline.js` in those of other sites, which have one program for all their cards. No
//! card is unmounted: yew keeps the listeners of a root for ever, so the caller keeps the roots and uses
//! them again.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::dataset::{self, Lang};
use crate::state::CardId;
use crate::view::{Alone, AloneProps};

/// Takes the sheet, as the build has packed it into a section of the wasm, before anything else is
/// called. False: it is none, cut off, or one for another engine.
#[wasm_bindgen]
#[must_use]
pub fn open(sheet: Box<[u8]>) -> bool {
    dataset::open(sheet).is_ok()
}

/// Takes over the prerendered page.
#[wasm_bindgen]
pub fn start() {
    crate::view::start();
}

/// Takes over the part of it that stands in the element of this id, if it waits for that.
#[wasm_bindgen]
pub fn wake(id: &str) {
    crate::view::wake(id);
}

/// A card that has been taken over.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted {
    card: AppHandle<Alone>,
    props: AloneProps,
}

#[wasm_bindgen]
impl Mounted {
    /// Shows the choices of another link.
    pub fn load(&mut self, link: &str) {
        self.props.link = link.to_owned().into();
        self.card.update(self.props.clone());
    }
}

/// Takes over the prerendered card in `root` and shows the choices of a link. None: no such card or
/// language.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, lang: &str, card: &str, link: &str) -> Option<Mounted> {
    let props = AloneProps {
        lang: Lang::ALL.into_iter().find(|of| of.tag() == lang)?,
        only: CardId::parse(card)?,
        link: link.to_owned().into(),
    };
    let renderer = Renderer::<Alone>::with_root_and_props(root, props.clone());
    Some(Mounted {
        card: renderer.hydrate(),
        props,
    })
}
