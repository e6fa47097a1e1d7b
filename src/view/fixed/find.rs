//! The box in which a reader looks for a figure, a card or a check, as `static/js/find.js` finds it.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::text::fixed_texts;

/// A field, how much was found, and the list of it.
pub fn find(lang: Lang) -> Html {
    html! {
        <search class="hechos-pop hechos-pop--end hechos-seek" id="find" popover="auto">
            <label class="hechos-seek__label" for="find-words">{ fixed_texts(lang).find.label }</label>
            <input class="hechos-input" id="find-words" type="search" autocomplete="off" spellcheck="false" enterkeyhint="go" />
            <p class="hechos-seek__count" role="status"></p>
            <ul class="hechos-seek__list"></ul>
        </search>
    }
}
