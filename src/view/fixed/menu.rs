//! The menus of cards and answers, as fixed HTML: what each button does is the matter of
//! `static/js/menu.js`.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::text::fixed_texts;

/// A fold with buttons, the same in every card.
pub fn menu(lang: Lang) -> Html {
    let [
        name,
        link,
        copy_link,
        cite,
        text,
        download,
        calculator,
        open,
        ..,
    ] = fixed_texts(lang).menu;
    let [_, _, _, picture] = fixed_texts(lang).embed_codes;
    html! {
        <details class="hechos-fold hechos-menu">
            <summary class="hechos-fold__summary">{ name }</summary>
            <div class="hechos-fold__body">
                <dl class="hechos-actions">
                    { group(link, vec![button("link", copy_link)]) }
                    { group(cite, vec![
                        copy_with_source(lang),
                        button("cite 0", text),
                        button("cite 1", "BibTeX"),
                        button("cite 2", "CSL-JSON"),
                    ]) }
                    { group(download, vec![
                        button("svg", "SVG"),
                        button("png", "PNG"),
                        button("csv", "CSV"),
                    ]) }
                    { codes(lang, vec![button("embed picture", picture)]) }
                    { group(calculator, vec![html! { <a class="hechos-actions__item" href="#compare">{ open }</a> }]) }
                </dl>
                { copied(lang) }
            </div>
        </details>
    }
}

/// The same under an answer of a calculator, whose address and words are those of the moment.
pub fn answer_menu(lang: Lang) -> Html {
    let [_, _, _, cite, ..] = fixed_texts(lang).menu;
    let [name, _] = fixed_texts(lang).answer_menu;
    let answer = group(cite, vec![copy_with_source(lang)]);
    working_menu(lang, name, answer)
}

/// The same under checks and figures, which a reader filters.
pub fn list_menu(lang: Lang) -> Html {
    let [_, name] = fixed_texts(lang).answer_menu;
    working_menu(lang, name, Html::default())
}

fn working_menu(lang: Lang, name: &'static str, further: Html) -> Html {
    let [_, link, copy_link, ..] = fixed_texts(lang).menu;
    html! {
        <details class="hechos-fold hechos-menu">
            <summary class="hechos-fold__summary">{ name }</summary>
            <div class="hechos-fold__body">
                <dl class="hechos-actions">
                    { group(link, vec![button("link", copy_link)]) }
                    { further }
                    { codes(lang, Vec::new()) }
                </dl>
                { copied(lang) }
            </div>
        </details>
    }
}

/// The codes for the pages of other sites.
fn codes(lang: Lang, further: Vec<Html>) -> Html {
    let [embed, element, frame, _] = fixed_texts(lang).embed_codes;
    let both = [
        button("embed element", element),
        button("embed frame", frame),
    ];
    group(embed, both.into_iter().chain(further).collect())
}

/// Where a text stands that is to be copied, and what became of it.
fn copied(lang: Lang) -> Html {
    let [.., field, copy, copied, denied] = fixed_texts(lang).menu;
    html! {
        <>
            <div class="hechos-menu__text" data-field={field} hidden={true}>
                { button("copy", copy) }
            </div>
            <p class="hechos-menu__said" role="status" data-copied={copied} data-denied={denied}></p>
        </>
    }
}

/// What an answer says in a sentence, with figures and sources.
fn copy_with_source(lang: Lang) -> Html {
    let [name, ..] = fixed_texts(lang).copy_with_source;
    button("quote", name)
}

fn group(name: &'static str, buttons: Vec<Html>) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ for buttons }</dd></div> }
}

pub fn button(does: &'static str, name: &'static str) -> Html {
    html! { <button class="hechos-actions__item" type="button" value={does}>{ name }</button> }
}
