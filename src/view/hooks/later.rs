//! Something that happens a moment later, unless it is no longer wanted by then.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// Calls `act` when `wanted` has been the same number for this many milliseconds. None: nothing is.
#[hook]
pub fn use_later(wanted: Option<u32>, milliseconds: i32, act: Callback<()>) {
    use_effect_with(wanted, move |wanted| {
        let mut timer = None;
        if wanted.is_some()
            && let Some(window) = web_sys::window()
        {
            let closure = Closure::<dyn Fn()>::new(move || act.emit(()));
            let started = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                closure.as_ref().unchecked_ref(),
                milliseconds,
            );
            timer = started.ok().map(|number| (window, number, closure));
        }
        move || {
            if let Some((window, number, _closure)) = timer {
                window.clear_timeout_with_handle(number);
            }
        }
    });
}
