//! The button of the notebook, as fixed HTML: `static/js/notebook.js` shows it once something is kept, and
//! makes its box.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::text::fixed_texts;

/// The button, hidden.
pub fn opener(lang: Lang) -> Html {
    html! {
        <button class="hechos-bar__button" id="notebook-button" type="button" hidden={true}>{ fixed_texts(lang).notebook.title }</button>
    }
}
