//! The menus of cards and answers, as fixed HTML: what each button does is the matter of
//! `static/js/menu.js`.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::text::fixed_texts;

/// What copies the answer of a card at one press, and a fold with further buttons; the same in every card but
/// for its topic, which both are called by for those who hear the page.
pub fn menu(topic: &str, lang: Lang) -> Html {
    let words = &fixed_texts(lang).menu;
    let [copy, name] = [words.copy, words.name].map(|word| [word, ": ", topic].concat());
    let picture = fixed_texts(lang).embed_codes.picture;
    html! {
        <>
        <div class="hechos-card__copy">
            <button class="hechos-actions__item" type="button" value="quote" aria-label={copy}>{ words.copy }</button>
            <span class="hechos-menu__said" role="status"></span>
        </div>
        <details class="hechos-fold hechos-menu">
            <summary class="hechos-fold__summary" aria-label={name}>{ words.name }</summary>
            <div class="hechos-fold__body">
                <dl class="hechos-actions">
                    { links(lang) }
                    { group(words.cite, vec![
                        copy_with_source(lang),
                        button("cite 0", words.plain_text),
                        button("cite 1", "BibTeX"),
                        button("cite 2", "CSL-JSON"),
                    ]) }
                    { paper(lang, fixed_texts(lang).paper.print_card) }
                    { group(words.download, vec![
                        button("svg", "SVG"),
                        button("png", "PNG"),
                        button("png 16x9", "PNG 16:9"),
                        button("png 1x1", "PNG 1:1"),
                        button("csv", "CSV"),
                    ]) }
                    { codes(lang, vec![button("embed picture", picture)]) }
                    { group(words.calculator, vec![html! { <a class="hechos-actions__item" href="#compare">{ words.open }</a> }]) }
                </dl>
                { copied(lang) }
            </div>
        </details>
        </>
    }
}

/// The link, to be copied or shared.
fn links(lang: Lang) -> Html {
    let words = &fixed_texts(lang).menu;
    let both = vec![
        button("link", words.copy_link),
        button("share", words.share),
    ];
    group(words.link, both)
}

/// The same under an answer of a calculator, whose address and words are those of the moment.
pub fn answer_menu(lang: Lang) -> Html {
    let words = fixed_texts(lang);
    let further = html! {
        <>
            { group(words.menu.cite, vec![copy_with_source(lang)]) }
            { paper(lang, words.paper.print_answer) }
        </>
    };
    working_menu(lang, words.answer_menu.answer, further)
}

/// The same under checks and figures, which a reader filters.
pub fn list_menu(lang: Lang) -> Html {
    let name = fixed_texts(lang).answer_menu.list;
    working_menu(lang, name, Html::default())
}

fn working_menu(lang: Lang, name: &'static str, further: Html) -> Html {
    html! {
        <details class="hechos-fold hechos-menu">
            <summary class="hechos-fold__summary">{ name }</summary>
            <div class="hechos-fold__body">
                <dl class="hechos-actions">
                    { links(lang) }
                    { further }
                    { codes(lang, Vec::new()) }
                </dl>
                { copied(lang) }
            </div>
        </details>
    }
}

/// The card or the answer alone on paper.
fn paper(lang: Lang, name: &'static str) -> Html {
    group(fixed_texts(lang).paper.paper, vec![button("print", name)])
}

/// The codes for the pages of other sites.
fn codes(lang: Lang, further: Vec<Html>) -> Html {
    let words = &fixed_texts(lang).embed_codes;
    let both = [
        button("embed element", words.element),
        button("embed frame", words.frame),
    ];
    group(words.name, both.into_iter().chain(further).collect())
}

/// Where a text stands that is to be copied, and what became of it.
fn copied(lang: Lang) -> Html {
    let words = &fixed_texts(lang).menu;
    html! {
        <>
            <div class="hechos-menu__text" data-field={words.field} hidden={true}>
                { button("copy", words.copy) }
            </div>
            <p class="hechos-menu__said" role="status" data-copied={words.copied} data-denied={words.denied}></p>
        </>
    }
}

/// What an answer says in a sentence, with figures and sources.
fn copy_with_source(lang: Lang) -> Html {
    button("quote", fixed_texts(lang).copy_with_source.button)
}

fn group(name: &'static str, buttons: Vec<Html>) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ for buttons }</dd></div> }
}

pub fn button(does: &'static str, name: &'static str) -> Html {
    html! { <button class="hechos-actions__item" type="button" value={does}>{ name }</button> }
}
