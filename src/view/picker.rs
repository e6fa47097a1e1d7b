//! A field with a searchable list of all figures, which may also take a typed number.
//!
//! It follows the combobox pattern of the ARIA Authoring Practices: focus stays in the input, and
//! the list opens in the flow of the page, so that a frame grows with it.

use yew::prelude::*;

use super::hooks::{focus, select_text, typed_text, use_item_in_view, use_later};
use super::latest::use_latest;
use super::picker_list::{Entry, entries, fitting, list};
use super::rich::mark;
use crate::card::quoted_text;
use crate::dataset::{FigureId, Lang};
use crate::state::{Field, FormPlace};
use crate::text::{field_operand, figure_name, period, texts};

/// Long enough for a press that began on something below the list to end on it.
const CLOSES_AFTER: i32 = 250;

/// How long a reader rests before a number is taken without a key for it.
const RESTS: i32 = 1000;

#[derive(Properties, PartialEq)]
pub struct PickerProps {
    /// Language of the page.
    pub lang: Lang,
    /// Id of the input; other ids are made from it.
    pub id: AttrValue,
    /// What is picked.
    pub label: AttrValue,
    /// What to do, shown while the field is empty.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What stands in the field.
    pub value: Field,
    /// Where a number may be typed, which is read as one for that field.
    #[prop_or_default]
    pub typed: Option<FormPlace>,
    /// How a typed number was read.
    #[prop_or_default]
    pub read_as: Option<AttrValue>,
    /// What is wrong with what was typed.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Takes what the reader picks, or empties the field.
    pub onpick: Callback<Field>,
    /// Told of what is being typed at each letter, and with None once it is to be taken.
    pub onwrite: Callback<Option<String>>,
}

/// What the reader is doing in the field.
#[derive(Clone, PartialEq, Default)]
struct Picking {
    open: bool,
    /// What is typed.
    query: Option<String>,
    /// How many times the query has changed.
    letters: u32,
    /// What stood there before it was typed over, for Escape.
    before: Option<Field>,
    /// Words that no figure was picked by.
    passed: Option<String>,
    /// The entry that Enter takes.
    active: Option<usize>,
    /// Focus has left; the list is about to close.
    leaving: bool,
}

/// Label, input, list, and what stands in the field.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let (lang, id, typed) = (props.lang, &props.id, props.typed);
    let allow_typed = typed.is_some();
    let ui = &texts(lang).ui;
    let latest = use_latest::<Picking>();
    let picking = &latest.shown;
    let (input, listed) = (use_node_ref(), use_node_ref());
    let all = use_memo((picking.open, lang), |(open, lang)| {
        if *open { entries(*lang) } else { Vec::new() }
    });
    let shown: Vec<Entry> = fitting(&all, picking.query.as_deref().unwrap_or_default());
    use_item_in_view(&listed, picking.active);
    let close = {
        let latest = latest.clone();
        Callback::from(move |()| {
            let words = latest.now().query;
            latest.set(Picking {
                passed: words.filter(|words| !allow_typed && !words.trim().is_empty()),
                ..Picking::default()
            });
        })
    };
    use_later(picking.leaving.then_some(0), CLOSES_AFTER, close.clone());
    let chosen = match &props.value {
        Field::Figure(figure) => Some(*figure),
        Field::Empty | Field::Typed(_) => None,
    };
    // In the list of all figures, which is what opens.
    let place = chosen.and_then(|figure| FigureId::all().position(|of| of == figure));
    let expanded = picking.open && !shown.is_empty();
    let active = picking.active.filter(|at| expanded && *at < shown.len());
    // Words that a figure is highlighted for are no number that is done with.
    let resting = allow_typed && picking.query.is_some() && active.is_none();
    let take = props.onwrite.reform(|()| None);
    use_later(resting.then_some(picking.letters), RESTS, take.clone());
    let onpick = {
        let (latest, onpick) = (latest.clone(), props.onpick.clone());
        Callback::from(move |figure: FigureId| {
            latest.set(Picking::default());
            onpick.emit(Field::Figure(figure));
        })
    };
    let oninput = {
        let (latest, onwrite, value) = (latest.clone(), props.onwrite.clone(), props.value.clone());
        Callback::from(move |event: InputEvent| {
            let Some(query) = typed_text(&event) else {
                return;
            };
            let picking = latest.now();
            latest.set(Picking {
                open: true,
                // Enter takes what is highlighted: the nearest figure, unless a number is typed.
                active: (!query.trim().is_empty() && !is_number(&query, typed, lang)).then_some(0),
                query: Some(query.clone()),
                letters: picking.letters.wrapping_add(1),
                before: picking.before.or_else(|| Some(value.clone())),
                ..Picking::default()
            });
            onwrite.emit(Some(query));
        })
    };
    let onclick = {
        let latest = latest.clone();
        Callback::from(move |event: MouseEvent| {
            let picking = latest.now();
            if !picking.open {
                select_text(&event);
                latest.set(Picking {
                    open: true,
                    active: place,
                    ..picking
                });
            }
        })
    };
    let onfocus = {
        let latest = latest.clone();
        Callback::from(move |_: FocusEvent| {
            let picking = latest.now();
            if picking.leaving {
                latest.set(Picking {
                    leaving: false,
                    ..picking
                });
            }
        })
    };
    let onblur = {
        let (latest, take) = (latest.clone(), take.clone());
        Callback::from(move |_: FocusEvent| {
            let picking = latest.now();
            if picking.open || picking.query.is_some() {
                take.emit(());
                latest.set(Picking {
                    leaving: true,
                    ..picking
                });
            }
        })
    };
    let onkeydown = {
        let (latest, onpick, close) = (latest.clone(), onpick.clone(), close.clone());
        let (all, back) = (all.clone(), props.onpick.clone());
        Callback::from(move |event: KeyboardEvent| {
            let picking = latest.now();
            let figures = offered(&all, &picking, lang);
            let active = picking.active.filter(|at| *at < figures.len());
            let start = figures.iter().position(|figure| Some(*figure) == chosen);
            let key = event.key();
            let down = key == "ArrowDown";
            match key.as_str() {
                "ArrowDown" | "ArrowUp" => {
                    event.prevent_default();
                    latest.set(Picking {
                        open: true,
                        active: if picking.open {
                            moved(active, start, figures.len(), down)
                        } else {
                            moved(None, place, FigureId::all().len(), down)
                        },
                        leaving: false,
                        ..picking
                    });
                }
                "Enter" => {
                    event.prevent_default();
                    match active.and_then(|at| figures.get(at)) {
                        Some(figure) => onpick.emit(*figure),
                        None => {
                            take.emit(());
                            close.emit(());
                        }
                    }
                }
                "Escape" if picking.open || picking.query.is_some() => {
                    event.prevent_default();
                    take.emit(());
                    latest.set(Picking::default());
                    // Of a field for figures alone, nothing has gone.
                    if let Some(before) = picking.before.filter(|_| allow_typed) {
                        back.emit(before);
                    }
                }
                _ => {}
            }
        })
    };
    let clear = {
        let (latest, onpick, input) = (latest.clone(), props.onpick.clone(), input.clone());
        Callback::from(move |_: MouseEvent| {
            onpick.emit(Field::Empty);
            latest.set(Picking {
                open: !allow_typed,
                ..Picking::default()
            });
            focus(&input);
        })
    };

    let text = match (&picking.query, &props.value) {
        (Some(query), _) => query.clone(),
        (None, Field::Empty) => String::new(),
        (None, Field::Typed(text)) => text.clone(),
        (None, Field::Figure(figure)) if allow_typed => quoted_text(figure.get(), lang),
        (None, Field::Figure(figure)) => figure_name(*figure, lang),
    };
    // What is said of the value is not of the words over it.
    let over = match (&picking.query, &props.value) {
        (None, _) => false,
        (Some(query), Field::Typed(text)) => query.trim() != text,
        (Some(query), Field::Empty) => !query.trim().is_empty(),
        (Some(_), Field::Figure(_)) => true,
    };
    // It is heard with what is said of the value, whose mark tells of it.
    let disputed = picking.query.is_none() && chosen.is_some_and(FigureId::is_disputed);
    let picker = match disputed {
        true => "hechos-picker hechos-picker--disputed",
        false => "hechos-picker",
    };
    let error = props.error.as_ref().filter(|_| !over);
    let described = match error {
        Some(_) => format!("{id}-error {id}-hint"),
        None => format!("{id}-hint"),
    };
    let list_id = format!("{id}-list");
    let none_fits = picking.open && shown.is_empty() && !allow_typed;
    html! {
        <div class="hechos-field">
            <label class="hechos-field__label" for={id}>{ &props.label }</label>
            <div class={picker}>
                <input
                    ref={input}
                    class="hechos-input hechos-picker__input"
                    {id}
                    type="text"
                    role="combobox"
                    inputmode="text"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded={expanded.to_string()}
                    aria-controls={expanded.then(|| list_id.clone())}
                    aria-activedescendant={active.map(|at| format!("{id}-{at}"))}
                    aria-describedby={described}
                    aria-invalid={error.is_some().then_some("true")}
                    placeholder={ui.pick}
                    value={text.clone()}
                    {oninput}
                    {onclick}
                    {onfocus}
                    {onblur}
                    {onkeydown}
                />
                if !text.is_empty() {
                    <button
                        class="hechos-picker__clear"
                        type="button"
                        aria-label={ui.empty.replace("{field}", &props.label)}
                        onclick={clear}
                    >
                        { "×" }
                    </button>
                }
                if expanded {
                    { list(&shown, chosen, active, &list_id, props, &listed, &onpick) }
                }
                <div role="status">
                    if none_fits {
                        <p class="hechos-picker__empty">{ ui.picked.none_fits }</p>
                    } else if picking.open && picking.query.is_some() {
                        <span class="hechos-hidden">{ fits(shown.len(), lang) }</span>
                    } else if let Some(words) = &picking.passed {
                        <p class="hechos-picker__empty">{ ui.picked.passed.replace("{words}", words) }</p>
                    }
                </div>
            </div>
            // It is there before its text, so that it is announced: focus has left by then.
            <p class="hechos-field__error" id={format!("{id}-error")} role="alert">{ for error }</p>
            <p class="hechos-field__hint" id={format!("{id}-hint")}>
                if over {
                    { &props.hint }
                } else {
                    { hint(props) }
                }
            </p>
        </div>
    }
}

/// The figures of the list by now; of a list that has just been opened, no entries were made yet.
fn offered(all: &[Entry], picking: &Picking, lang: Lang) -> Vec<FigureId> {
    let query = picking.query.as_deref().unwrap_or_default();
    let fitting = if picking.open && all.is_empty() {
        fitting(&entries(lang), query)
    } else {
        fitting(all, query)
    };
    fitting.iter().map(|entry| entry.figure).collect()
}

/// Whether what is typed reads as a number, where one may be typed.
fn is_number(query: &str, typed: Option<FormPlace>, lang: Lang) -> bool {
    typed.is_some_and(|place| field_operand(&Field::Typed(query.to_owned()), place, lang).is_ok())
}

/// How many figures fit what is typed.
fn fits(count: usize, lang: Lang) -> String {
    let template = texts(lang).ui.picked.fits.of(count != 1);
    template.replace("{count}", &count.to_string())
}

/// What stands in the field: where a figure was printed, or how a number was read.
fn hint(props: &PickerProps) -> Html {
    let lang = props.lang;
    let figure = match &props.value {
        Field::Empty => return html! { { &props.hint } },
        Field::Typed(_) => return html! { { for &props.read_as } },
        Field::Figure(figure) => *figure,
    };
    let row = figure.get();
    let text = if props.typed.is_some() {
        figure_name(figure, lang)
    } else {
        // The input holds the name, and may be too narrow for its end, the period.
        let mut text = quoted_text(row, lang);
        if let Some(when) = row.when() {
            text += &[", ", &period(when, lang)].concat();
        }
        text
    };
    html! { <>{ text }{ " " }{ mark(figure, lang) }</> }
}

/// The next entry, round the ends; from nowhere, the chosen one or an end.
fn moved(active: Option<usize>, start: Option<usize>, count: usize, down: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match active {
        Some(at) if down => {
            if at < last {
                at + 1
            } else {
                0
            }
        }
        Some(at) => at.checked_sub(1).unwrap_or(last),
        None => start.unwrap_or(if down { 0 } else { last }),
    })
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn arrows_go_round() {
        assert_eq!(moved(None, None, 3, true), Some(0));
        assert_eq!(moved(None, None, 3, false), Some(2));
        assert_eq!(moved(None, Some(1), 3, false), Some(1));
        assert_eq!(moved(Some(2), None, 3, true), Some(0));
        assert_eq!(moved(Some(0), None, 3, false), Some(2));
        assert_eq!(moved(None, None, 0, true), None);
    }
}
