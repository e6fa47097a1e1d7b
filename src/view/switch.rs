//! A segmented switch: a few radio buttons in one frame.

use yew::prelude::*;

/// Radio buttons that look like one control. `name` is the group's name in the form, `onpick` gets
/// the number of the option that the reader picks.
pub fn switch(
    name: &'static str,
    legend: &'static str,
    options: &[&'static str],
    chosen: usize,
    onpick: &Callback<usize>,
) -> Html {
    let option = |(at, label): (usize, &&'static str)| {
        let id = format!("{name}-{at}");
        let onchange = onpick.reform(move |_: Event| at);
        html! {
            <span class="hechos-switch__option">
                <input
                    class="hechos-switch__input"
                    type="radio"
                    {name}
                    id={id.clone()}
                    checked={at == chosen}
                    {onchange}
                />
                <label class="hechos-switch__label" for={id}>{ *label }</label>
            </span>
        }
    };
    html! {
        <fieldset class="hechos-switch">
            <legend class="hechos-switch__legend">{ legend }</legend>
            <div class="hechos-switch__options">{ for options.iter().enumerate().map(option) }</div>
        </fieldset>
    }
}
