//! The choices that the page around a card asks for, in the words of a link.

use yew::prelude::*;

use crate::card::has_choice;
use crate::state::{Action, decode};

/// Loads a link, and each other one that follows it. An empty one says nothing.
#[hook]
pub fn use_linked(link: &str, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with(link.to_owned(), move |link| {
        if !link.is_empty() {
            send.emit(Action::Load(Box::new(decode(link, &has_choice))));
        }
    });
}
