//! The theme: on the root element, and kept for the next visit where storage allows.

use yew::prelude::*;

use crate::state::{Action, Theme};

const KEY: &str = "hechos:theme";

/// Reads the kept theme once, then writes every change.
#[hook]
pub fn use_theme(theme: Theme, send: &Callback<Action>) {
    let first = use_mut_ref(|| true);
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let kept = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
            match kept.as_deref() {
                Some("light") => send.emit(Action::SetTheme(Theme::Light)),
                Some("dark") => send.emit(Action::SetTheme(Theme::Dark)),
                _ => {}
            }
        });
    }
    use_effect_with(theme, move |theme| {
        // The first run only confirms what the page was rendered with.
        if !first.replace(false) {
            apply(*theme);
        }
    });
}

fn apply(theme: Theme) {
    let name = match theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // Setting or removing a valid attribute cannot fail.
        let _ = match name {
            Some(name) => root.set_attribute("data-theme", name),
            None => root.remove_attribute("data-theme"),
        };
    }
    if let Some(storage) = storage() {
        // Storage may be full or denied: the theme then holds for this visit alone.
        let _ = match name {
            Some(name) => storage.set_item(KEY, name),
            None => storage.remove_item(KEY),
        };
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten())
}
