//! What stands around a page and was not foreseen: clocks, languages, extensions, translators, and the
//! way back to a page.

use thirtyfour::prelude::*;
use tokio::time::sleep;

use super::faults::{can_be_read, line, works};
use crate::engine::Engine;
use crate::harness::{Page, SHORT};
use crate::host::Host;
use crate::menus::given_in;
use crate::second::first;

const PAGES: [(&str, &str); 2] = [("", "Sources"), ("es/", "Fuentes")];

/// Of what the failure line can say.
const STOPPED: usize = 4;

const TRANSLATED: usize = 5;

/// A clock that shows another year, at noon on the first of March.
const CLOCK: &str = "
    const Real = Date;
    globalThis.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(YEAR, 2, 1, 12); }
        static now() { return +new Date(); }
    };";

/// What a browser may say of its languages, and what it may fail to know of them.
const LANGUAGES: [&str; 3] = [
    "Object.defineProperty(navigator, 'languages', { get: () => [] }); Object.defineProperty(navigator, 'language', { get: () => '' });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['xx-klingon'] }); Object.defineProperty(navigator, 'language', { get: () => 'xx-klingon' });",
    "const refuse = () => { throw new RangeError('unknown locale'); };
     for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules']) Intl[name] = refuse;
     Number.prototype.toLocaleString = Date.prototype.toLocaleDateString = String.prototype.localeCompare = refuse;",
];

/// Puts each text of the page into two elements, as translators do: it is moved there, or another
/// text takes its place.
const TRANSLATE: &str = "
    window.translate = moved => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        const kept = text => !text.data.trim() || text.parentElement.closest('script, noscript, textarea, font');
        for (const text of texts.filter(text => !kept(text))) {
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            outer.append(inner);
            if (moved) text.replaceWith(outer);
            else {
                text.before(outer);
                text.remove();
            }
            inner.append(moved ? text : '\u{2039}' + text.data + '\u{203a}');
        }
    };";

/// Has something happen once the page is there and before its program is.
const BEFORE_START: &str = "document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') { ACT } })";

#[test]
fn a_clock_that_is_years_off_breaks_nothing() {
    for year in ["1970", "2107"] {
        for (path, _) in PAGES {
            prepared(&CLOCK.replace("YEAR", year), path, async |page| {
                works(page).await?;
                let cited = given_in(page, "ai-exporters", "cite 0").await?;
                let day = if path.is_empty() {
                    "1 March "
                } else {
                    "1 de marzo de "
                };
                assert!(cited.contains(&[day, year].concat()), "{cited}");
                let cited = given_in(page, "ai-exporters", "cite 1").await?;
                let day = format!("urldate = {{{year}-03-01}}");
                assert!(cited.contains(&day), "{cited}");
                Ok(())
            });
        }
    }
}

#[test]
fn languages_that_nobody_foresaw_break_nothing() {
    for settings in LANGUAGES {
        for (path, last) in PAGES {
            prepared(settings, path, async |page| {
                works(page).await?;
                can_be_read(page, last).await?;
                page.turns_to("share").await?;
                page.enters("#share-part", "US$30 billion").await?;
                let cited = given_in(page, "ai-exporters", "cite 0").await?;
                assert!(
                    cited.contains("20") && !cited.contains("undefined"),
                    "{cited}"
                );
                let link = given_in(page, "ai-exporters", "link").await?;
                assert!(link.ends_with("vs=taiwan"), "{link}");
                Ok(())
            });
        }
    }
}

#[test]
fn storage_that_throws_on_every_call_breaks_nothing() {
    const THROW: &str = "
        const refuse = () => { throw new DOMException('no room', 'QuotaExceededError'); };
        for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) Storage.prototype[name] = refuse;
        for (const name of ['open', 'keys', 'match', 'has', 'delete']) CacheStorage.prototype[name] = refuse;
        indexedDB.open = refuse;";
    for (path, _) in PAGES {
        prepared(THROW, path, async |page| {
            works(page).await?;
            page.sets("#theme-2").await?;
            page.until("return document.documentElement.dataset.theme === 'dark'")
                .await?;
            given_in(page, "ai-exporters", "cite 0").await?;
            assert_eq!(page.reads("#failure").await?, "");
            Ok(())
        });
    }
}

#[test]
fn what_an_extension_adds_beside_the_sheet_does_no_harm() {
    const ADDED: [&str; 3] = [
        "document.body.append(document.createElement('x-extension'))",
        "document.querySelector('#hechos').append(document.createElement('x-extension'))",
        "for (const one of document.querySelectorAll('input, select, textarea, body')) { one.setAttribute('data-grammarly', 'true'); one.spellcheck = false; }",
    ];
    for act in ADDED {
        for (path, last) in PAGES {
            prepared(&BEFORE_START.replace("ACT", act), path, async |page| {
                works(page).await?;
                can_be_read(page, last).await
            });
        }
    }
}

#[test]
fn what_an_extension_adds_within_the_sheet_is_told_and_leaves_it_readable() {
    // Within what the program takes over: it counts the elements, and gives up.
    for place in [".hechos-masthead > *", "#share > *", "#world > *"] {
        within(place, async |page, last| {
            line(page, STOPPED).await?;
            can_be_read(page, last).await
        });
    }
    // Between the islands, within what no choice changes, and within a card: the addition is left alone.
    for place in [
        "#hechos > *",
        ".hechos-page > *",
        "main > *",
        "#lead > *",
        "#ai-exporters > *",
    ] {
        within(place, async |page, last| {
            works(page).await?;
            can_be_read(page, last).await
        });
    }
}

/// Each page, with an element that is put before this one ahead of the program.
fn within(place: &str, test: impl AsyncFn(&Page, &str) -> WebDriverResult<()>) {
    let act =
        format!("document.querySelector('{place}').before(document.createElement('x-extension'))");
    for (path, last) in PAGES {
        prepared(&BEFORE_START.replace("ACT", &act), path, async |page| {
            test(page, last).await
        });
    }
}

#[test]
fn a_translated_page_answers_what_was_asked() {
    for moved in [true, false] {
        for (path, strict) in [("", "[4.97"), ("es/", "[4.97")] {
            prepared(TRANSLATE, path, async |page| {
                page.started().await?;
                page.value(&format!("translate({moved})")).await?;
                answers(page, moved, strict).await?;
                // What has been written since is translated too, and the reader goes on.
                page.value(&format!("translate({moved})")).await?;
                page.choose("#ai-exporters-vs", "china").await?;
                page.says("#ai-exporters output", "China").await?;
                assert!(!page.reads("#ai-exporters output").await?.contains("Taiw"));
                assert_eq!(page.reads("#failure").await?, "");
                Ok(())
            });
        }
    }
}

#[test]
fn a_page_that_is_translated_while_its_program_loads_works() {
    for moved in [true, false] {
        for (path, strict) in [("", "[4.97"), ("es/", "[4.97")] {
            let late = format!(
                "{TRANSLATE}
                const real = fetch;
                window.fetch = async (...asked) => {{
                    const got = await real(...asked);
                    translate({moved});
                    return got;
                }};"
            );
            prepared(&late, path, async |page| {
                page.started().await?;
                answers(page, moved, strict).await
            });
        }
    }
}

#[test]
fn a_page_that_was_translated_before_says_so() {
    for moved in [true, false] {
        let act = [
            TRANSLATE,
            &BEFORE_START.replace("ACT", &format!("translate({moved})")),
        ]
        .concat();
        for (path, last) in PAGES {
            prepared(&act, path, async |page| {
                line(page, TRANSLATED).await?;
                can_be_read(page, last).await
            });
        }
    }
}

#[test]
fn a_choice_before_all_is_taken_over_is_answered_and_kept() {
    // A browser with much else to do: it is never idle until the turns of the program are let go.
    const HELD: &str = "
        const [real, held] = [setTimeout, []];
        // yew waits for no time, and says so.
        window.setTimeout = (act, ...wait) => wait.length ? real(act, ...wait) : held.push(act);
        let busy = true;
        window.requestIdleCallback = act => busy ? held.push(act) : real(act);
        window.letGo = () => {
            busy = false;
            window.setTimeout = real;
            held.forEach(act => real(act));
        };";
    for (path, _) in PAGES {
        prepared(HELD, path, async |page| {
            let listed = "return document.querySelector('#compare-first').getAttribute('aria-expanded') === 'true'";
            while page.value(listed).await? != true {
                page.types("#compare-first", "taiwan").await?;
                sleep(SHORT).await;
            }
            page.picks("#compare-first", "taiwan").await?;
            let answered =
                "return /Taiw/.test(document.querySelector('#compare dl')?.innerText ?? '')";
            page.until(answered).await?;
            let awake = "return document.documentElement.dataset.awake !== undefined";
            assert_eq!(page.value(awake).await?, false);
            page.value("letGo()").await?;
            page.started().await?;
            page.until("return location.hash.includes('compare=taiwan')")
                .await?;
            assert_eq!(page.value(answered).await?, true);
            Ok(())
        });
    }
}

#[test]
fn a_page_that_is_come_back_to_holds_its_choices_and_works() {
    for (path, _) in PAGES {
        Engine::asked().run(async |page| {
            page.open(path).await?;
            works(page).await?;
            page.turns_to("share").await?;
            page.enters("#share-part", "US$30 billion").await?;
            page.until("return location.hash.includes('part=')").await?;
            page.open("embed/compare/").await?;
            page.back().await?;
            page.soon("return document.documentElement.dataset.ready !== undefined")
                .await?;
            page.until("return document.querySelector('#share-part').value.replaceAll('\u{a0}', ' ') === 'US$30 billion'")
                .await?;
            page.says("#ai-exporters output", "Taiw").await?;
            page.choose("#ai-exporters-vs", "china").await?;
            page.says("#ai-exporters output", "China").await?;
            assert_eq!(page.reads("#failure").await?, "");
            Ok(())
        });
    }
}

/// Opens a page in which a script has run before its own.
fn prepared(script: &str, path: &str, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let host = Host::start(&first());
    host.before(script);
    Engine::asked().run(async |page| {
        page.driver.goto(format!("{}{path}", host.base())).await?;
        test(page).await
    });
}

/// Choices, readings and typed numbers are followed, and nothing of an answer before stays.
async fn answers(page: &Page, moved: bool, strict: &str) -> WebDriverResult<()> {
    let said = page.reads("#ai-exporters output").await?;
    assert!(said.contains("China"), "{said}");
    page.choose("#ai-exporters-vs", "taiwan").await?;
    let said = page.says("#ai-exporters output", "Taiw").await?;
    assert!(!said.contains("China"), "{moved}: {said}");
    page.sets("#reading-1").await?;
    let said = page.answers("ai-exporters", strict).await?;
    assert_eq!(said.matches('[').count(), 2, "{said}");
    page.turns_to("share").await?;
    page.enters("#share-part", "US$30 billion").await?;
    page.enters("#share-whole", "US$120 billion").await?;
    page.until("return /\\b25\\s?%/.test(document.querySelector('#share').innerText)")
        .await?;
    assert_eq!(page.reads("#failure").await?, "");
    Ok(())
}
