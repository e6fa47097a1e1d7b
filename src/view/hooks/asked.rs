//! Links of the fixed parts that ask a calculator: one listener around them follows them all.

use web_sys::Element;
use yew::prelude::*;

use crate::state::{Action, CardId, decode};

/// What the reader asks by a plain click on such a link, which then leads to the calculator and
/// leaves every other choice as it is. None: another link, or a click that opens a tab of its own.
pub fn asked(event: &MouseEvent) -> Option<Action> {
    let elsewhere =
        event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key();
    if elsewhere || event.alt_key() {
        return None;
    }
    let pressed = event.target_dyn_into::<Element>()?;
    let link = pressed.closest("a[href^='#v=']").ok().flatten()?;
    let link = decode(&link.get_attribute("href")?, &|_, _| false);
    let target = link.target?;
    let action = match CardId::parse(&target)? {
        CardId::Compare => Action::Compare(link.state.compare.0?, link.state.compare.1?),
        CardId::Share => Action::FillShare(link.state.share),
        _ => return None,
    };
    event.prevent_default();
    if let Some(window) = web_sys::window() {
        // As a plain anchor does. Where the address may not change, the answer still does.
        let _ = window.location().set_hash(&target);
    }
    Some(action)
}
