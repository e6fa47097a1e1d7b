//! A segmented switch: a few radio buttons in one frame.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SwitchProps {
    /// Form name of the group.
    pub name: AttrValue,
    /// What is switched.
    pub legend: AttrValue,
    /// The options.
    pub options: Vec<AttrValue>,
    /// Which option holds.
    pub chosen: usize,
    /// Called with the option that the reader picks.
    pub onpick: Callback<usize>,
}

/// Radio buttons that look like one control.
#[component]
pub fn Switch(props: &SwitchProps) -> Html {
    let option = |(at, label): (usize, &AttrValue)| {
        let id = format!("{}-{at}", props.name);
        let onchange = {
            let onpick = props.onpick.clone();
            Callback::from(move |_: Event| onpick.emit(at))
        };
        html! {
            <span class="hechos-switch__option">
                <input
                    class="hechos-switch__input"
                    type="radio"
                    name={props.name.clone()}
                    id={id.clone()}
                    checked={at == props.chosen}
                    {onchange}
                />
                <label class="hechos-switch__label" for={id}>{ label }</label>
            </span>
        }
    };
    html! {
        <fieldset class="hechos-switch">
            <legend class="hechos-switch__legend">{ &props.legend }</legend>
            <div class="hechos-switch__options">
                { for props.options.iter().enumerate().map(option) }
            </div>
        </fieldset>
    }
}
