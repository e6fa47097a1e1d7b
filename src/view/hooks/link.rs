//! The fragment: read when the page opens or the reader follows a link, written when a choice
//! changes. Each step of the history also keeps the choices that held there.

use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element, History};
use yew::prelude::*;

use crate::card::has_choice;
use crate::state::{
    Action, CardId, LinkProblem, LinkProblemKind, State, decode, encode, is_same_step,
};

/// Keeps state and fragment in step. A plain anchor, as `#audit`, leaves the state alone.
#[hook]
pub fn use_link(state: &State, send: &Callback<Action>) {
    let written = use_mut_ref(|| None::<String>);
    {
        let (send, written) = (send.clone(), written.clone());
        use_effect_with((), move |()| {
            let follow = move || {
                let fragment = fragment();
                if written.borrow().as_deref() == Some(fragment.as_str()) {
                    return;
                }
                let link = decode(&fragment, &has_choice);
                let target = link.target.clone();
                let alone = link.ask.filter(|_| !fragment.contains('&'));
                let now = written.borrow().clone().unwrap_or_default();
                // None: the reader has not been at this step before.
                let kept = kept();
                if target.as_deref() == Some(&fragment) && element(&fragment).is_none() {
                    let kind = LinkProblemKind::UnknownPlace;
                    send.emit(Action::Miss(LinkProblem::new(kind, "", &fragment, None)));
                } else if let Some(figure) = alone {
                    // A question about a figure leaves the reader's other choices alone.
                    send.emit(Action::Ask(figure));
                    // An anchor instead, so that the same link can be followed again.
                    write(target.as_deref().unwrap_or_default(), &JsValue::NULL, false);
                    scroll_to(target);
                } else if fragment.is_empty() || target.as_deref() == Some(fragment.as_str()) {
                    // A place keeps the choices, unless the reader comes back to it from later ones.
                    match kept {
                        None => keep(&now),
                        Some(then) if then != now => {
                            let link = decode(&then, &has_choice);
                            *written.borrow_mut() = Some(encode(&link.state));
                            send.emit(Action::Load(Box::new(link)));
                        }
                        Some(_) => {}
                    }
                    if target.as_deref().is_some_and(is_hidden) {
                        // A row that the reader's filters hide.
                        send.emit(Action::ClearFilters);
                        scroll_to(target);
                    }
                } else {
                    let link_now = encode(&link.state);
                    keep(&link_now);
                    *written.borrow_mut() = Some(link_now);
                    let asked = asked(&link.state).map(CardId::as_str);
                    // A tab is turned over, wherever else the link leads.
                    asked.into_iter().for_each(led);
                    send.emit(Action::Load(Box::new(link)));
                    if kept.is_none() {
                        scroll_to(target.or_else(|| asked.map(str::to_owned)));
                    }
                }
            };
            follow();
            let listener = Closure::<dyn Fn()>::new(follow);
            let handler: Rc<Closure<dyn Fn()>> = Rc::new(listener);
            if let Some(window) = web_sys::window() {
                // A listener that cannot be added leaves links to a reload.
                let _ = window.add_event_listener_with_callback(
                    "hashchange",
                    (*handler).as_ref().unchecked_ref(),
                );
            }
            move || {
                if let Some(window) = web_sys::window() {
                    let function = (*handler).as_ref().unchecked_ref();
                    let _ = window.remove_event_listener_with_callback("hashchange", function);
                }
            }
        });
    }
    let typed = use_mut_ref(|| false);
    let opened = use_mut_ref(|| false);
    let now = (encode(&state.settled()), state.writing.is_some());
    use_effect_with(now, move |(link, typing)| {
        let mut written = written.borrow_mut();
        let goes_on = typed.replace(*typing);
        // What a page says first, and what a link has just set, are in the address already.
        let old = written.get_or_insert_with(|| encode(&State::default()));
        // What the address asks for as the page opens has been read by now, and is not loaded yet.
        if opened.replace(true) && old != link {
            // A step of its own, so that the reader can go back to the choice before: unless it is the
            // next letter of a search or a number, or the end of a step that a link has begun.
            let step = kept().is_some() && !goes_on && !is_same_step(old, link);
            write(link, &JsValue::from_str(link), step);
            link.clone_into(old);
        }
    });
}

fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

fn history() -> Option<History> {
    web_sys::window().and_then(|window| window.history().ok())
}

/// The choices that were made when the reader was at this step of the history.
fn kept() -> Option<String> {
    history()?.state().ok()?.as_string()
}

/// Keeps the choices with this step, whose address may be a place that says nothing of them.
fn keep(link: &str) {
    if let Some(history) = history() {
        // History may be denied in a sandboxed frame: back and forward then lead to places alone.
        let _ = history.replace_state_with_url(&JsValue::from_str(link), "", None);
    }
}

/// Writes a fragment into the address: as a new step, or in place of this one.
fn write(link: &str, state: &JsValue, step: bool) {
    if let Some(history) = history() {
        let address = ["#", link].concat();
        // Where history is denied the choice has no address.
        let _ = if step {
            history.push_state_with_url(state, "", Some(&address))
        } else {
            history.replace_state_with_url(state, "", Some(&address))
        };
    }
}

fn element(id: &str) -> Option<Element> {
    let document = web_sys::window().and_then(|window| window.document());
    document.and_then(|document| document.get_element_by_id(id))
}

fn is_hidden(id: &str) -> bool {
    let hidden = element(id).and_then(|element| element.closest("[hidden]").ok().flatten());
    hidden.is_some()
}

/// What a link asks, whether or not it says where: an address that is copied from the bar does not.
fn asked(state: &State) -> Option<CardId> {
    let plain = State::default();
    if state.compare != plain.compare || !state.further.is_empty() {
        Some(CardId::Compare)
    } else if state.share != plain.share {
        Some(CardId::Share)
    } else {
        CardId::all().find(|card| state.choices.get(*card).is_some())
    }
}

/// How many times [`scroll_to`] looks whether a hidden row is shown by now.
const PATIENCE: u8 = 100;

/// Scrolls to an element once the page shows what was just loaded.
fn scroll_to(id: Option<String>) {
    scroll_when_shown(id, PATIENCE);
}

/// Tells the page where a link leads, so that a tab can turn its panel over.
fn led(id: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(id));
    let event = CustomEvent::new_with_event_init_dict("hechos:led", &init);
    let document = web_sys::window().and_then(|window| window.document());
    if let (Some(document), Ok(event)) = (document, event) {
        // A page without tabs has nothing to turn over.
        let _ = document.dispatch_event(&event);
    }
}

fn scroll_when_shown(id: Option<String>, patience: u8) {
    let scroll = Closure::once_into_js(move || {
        if let Some(id) = &id {
            led(id);
        }
        if patience > 0 && id.as_deref().is_some_and(is_hidden) {
            scroll_when_shown(id, patience - 1);
        } else if let Some(element) = id.as_deref().and_then(element) {
            element.scroll_into_view();
        }
    });
    if let Some(window) = web_sys::window() {
        // Without a timer the page stays where it is.
        let _ = window.set_timeout_with_callback(scroll.unchecked_ref());
    }
}
