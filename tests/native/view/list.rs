//! Rendered HTML: every figure with its provenance, every source and every statement, before any
//! script runs.

use hechos::card::{precision, stands_for};
use hechos::dataset::{FigureId, Lang, STATEMENTS};
use hechos::maths::Reading;
use hechos::page::page;
use hechos::state::Page;
use hechos::text::{figure_name, fixed_texts, period, speaker_name, texts};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// The sheet without the markers of components, character references read.
pub fn html(lang: Lang) -> String {
    page_html(lang, Page::Sheet)
}

/// The same of any page.
pub fn page_html(lang: Lang, of: Page) -> String {
    let runtime = Builder::new_current_thread()
        .build()
        .expect("it needs nothing");
    let mut rest = LocalSet::new().block_on(&runtime, page(lang, of));
    let mut out = String::new();
    while let Some(start) = rest.find("<!--") {
        let end = rest[start..].find("-->").expect("comments end") + start + 3;
        out.push_str(&rest[..start]);
        rest = rest.split_off(end);
    }
    out.push_str(&rest);
    [
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(out, |text, (from, to)| text.replace(from, to))
}

/// What stands between two signs, the first one included.
pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text
        .find(from)
        .unwrap_or_else(|| panic!("{from} is missing"));
    let rest = &text[start..];
    &rest[..rest
        .find(to)
        .unwrap_or_else(|| panic!("{to} is missing after {from}"))]
}

/// The text alone.
pub fn plain(html: &str) -> String {
    html.split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect()
}

#[test]
fn every_figure_has_its_row_and_its_provenance() {
    for lang in Lang::ALL {
        let page = page_html(lang, Page::Figures);
        let table = between(&page, "hechos-table hechos-figures", "</table>");
        let ui = &texts(lang).ui;
        let other = Lang::ALL.into_iter().find(|one| *one != lang).unwrap();
        assert_eq!(
            table.matches("<tr id=\"figure-").count(),
            FigureId::all().len()
        );
        for figure in FigureId::all() {
            let row = figure.get();
            let (id, end) = (row.id, "</tr>");
            let shown = plain(between(table, &format!("<tr id=\"figure-{id}\""), end));
            let said = speaker_name(figure, lang).unwrap_or(ui.unnamed);
            let range = stands_for(figure, Reading::Plausible, lang);
            let name = row.subject.get().name.get(lang);
            let measure = row.indicator.get().name.get(lang);
            let who = speaker_name(figure, lang).unwrap_or(fixed_texts(lang).unnamed_short);
            let mark = format!("{}¶{} · {who}", row.source.get().letter, row.paragraph);
            for part in [name, measure, row.as_printed, &range, &mark] {
                assert!(
                    shown.contains(part),
                    "{} {id}: {part:?} in {shown:?}",
                    lang.tag()
                );
            }
            let detail = between(table, &format!("id=\"provenance-{id}\""), end);
            let figure = FigureId::find(id).expect("its own id");
            for left in figure.open_relations() {
                let note = left.note().get(lang).replace('&', "&amp;");
                assert!(detail.contains(&note), "{id}: {note}");
            }
            let text = plain(detail);
            let paragraph = ui.paragraph.replace("{number}", &row.paragraph.to_string());
            let mut parts = vec![
                id.to_owned(),
                format!("{}, {paragraph}", row.source.get().publisher),
                said.to_owned(),
                row.as_printed.to_owned(),
                precision(figure, lang),
                figure.note().get(lang).to_owned(),
                row.when()
                    .map_or(ui.undated.to_owned(), |when| period(when, lang)),
            ];
            parts.extend(row.share_of.map(|whole| figure_name(whole, lang)));
            parts.extend(row.base_period.map(|base| period(base, lang)));
            for part in parts {
                assert!(
                    text.contains(&part),
                    "{} {id}: {part:?} in {text:?}",
                    lang.tag()
                );
            }
            let foreign = figure.note().get(other);
            assert!(
                foreign.is_empty() || !text.contains(foreign),
                "{} {id}",
                lang.tag()
            );
            if row.period_is_from_context() {
                assert!(
                    text.contains(ui.from_context) && shown.contains(" *"),
                    "{id}"
                );
            }
            if let Some(whole) = row.share_of {
                let link = format!("href=\"#figure-{}\"", whole.get().id);
                assert!(detail.contains(&link), "{id}: {link}");
            }
            if !row.source.article().url.is_empty() {
                assert!(detail.contains("#:~:text="), "{id}");
            }
        }
    }
}

#[test]
fn links_of_the_list_lead_somewhere() {
    for lang in Lang::ALL {
        let pages = Page::ALL.map(|of| (of, page_html(lang, of)));
        let of = |wanted: Page| {
            &pages
                .iter()
                .find(|(of, _)| *of == wanted)
                .expect("a page")
                .1
        };
        let list = between(of(Page::Figures), "id=\"figures\"", "<footer");
        for link in list.split("href=\"").skip(1) {
            let link = link.split('"').next().unwrap();
            let Some((place, id)) = link.split_once('#') else {
                continue;
            };
            let page = match place {
                "" => Page::Figures,
                "../" => Page::Sheet,
                "../checks/" => Page::Checks,
                _ => continue,
            };
            // A question about a figure, which a calculator takes.
            if let Some(figure) = id.strip_prefix("ask=") {
                assert!(FigureId::find(figure).is_some(), "{id}");
                continue;
            }
            assert!(
                of(page).contains(&format!(" id=\"{id}\"")),
                "{}: {link}",
                lang.tag()
            );
        }
    }
}

/// Who is named before every item, in brackets, and the items without.
fn told_once(items: &str) -> (String, String) {
    let who = items.split_once(": ").map_or("", |(who, _)| who);
    let before = [who, ": "].concat();
    let bare: Vec<&str> = items
        .split("; ")
        .filter_map(|item| item.strip_prefix(&*before))
        .collect();
    match bare.len() > 1 && bare.len() == items.split("; ").count() {
        true => (format!(" ({who})"), bare.join("; ")),
        false => (String::new(), items.to_owned()),
    }
}

#[test]
fn every_statement_stands_in_the_language_of_the_page() {
    for lang in Lang::ALL {
        let page = page_html(lang, Page::Figures);
        let text = plain(between(&page, "id=\"statements\"", "<footer"));
        let other = Lang::ALL.into_iter().find(|one| *one != lang).unwrap();
        for one in STATEMENTS.iter() {
            let (speaker, items) = told_once(one.items.get(lang));
            let line = format!(
                "{}{speaker}: {items} {}¶{}",
                one.subject.get().name.get(lang),
                one.source.get().letter,
                one.paragraph
            );
            assert!(text.contains(&line), "{} {}: {line}", lang.tag(), one.id);
            let foreign = one.items.get(other);
            assert!(
                foreign == one.items.get(lang) || !text.contains(&format!(": {foreign} ")),
                "{} {}",
                lang.tag(),
                one.id
            );
        }
        let marks = text.matches('¶').count();
        assert_eq!(marks, STATEMENTS.len());
    }
}

#[test]
fn the_foot_links_to_the_data_from_where_the_page_stands() {
    for (lang, address) in [
        (Lang::En, "href=\"dataset/figures.csv\""),
        (Lang::Es, "href=\"../dataset/figures.csv\""),
    ] {
        let page = html(lang);
        let foot = between(&page, "<footer", "</footer>");
        assert!(foot.contains(address));
        assert!(foot.contains(hechos::dataset::version()));
    }
}

#[test]
fn every_figure_can_be_cited_as_it_stands() {
    for lang in Lang::ALL {
        let html = page_html(lang, Page::Figures);
        let label = fixed_texts(lang).cite.label;
        assert_eq!(html.matches(label).count(), FigureId::all().len());
        for figure in FigureId::all() {
            let row = figure.get();
            let detail = &html[html
                .find(&format!("id=\"provenance-{}\"", row.id))
                .expect("a row each")..];
            let start = detail
                .find("hechos-provenance__citation")
                .expect("a citation each");
            let cite = &detail[start..];
            let cite = &cite[cite.find('>').expect("the tag ends") + 1
                ..cite.find("</dd>").expect("the term ends")];
            let article = row.source.article();
            assert!(cite.contains(row.source.get().publisher), "{cite}");
            let [says, ..] = hechos::card::figure_sentence(figure, lang);
            assert!(cite.starts_with(&says), "{cite}");
            for part in [
                article.title,
                row.as_printed,
                row.id,
                hechos::dataset::version(),
            ] {
                assert!(cite.contains(part), "{part}: {cite}");
            }
            let paragraph = texts(lang)
                .ui
                .paragraph
                .replace("{number}", &row.paragraph.to_string());
            assert!(cite.contains(&paragraph), "{cite}");
            let day = hechos::text::date(article.published, lang);
            assert!(cite.contains(&day.unwrap_or_default()), "{cite}");
            assert!(
                cite.contains(&format!("href=\"#figure-{}\"", row.id)),
                "{cite}"
            );
            assert!(!cite.contains('{') && !cite.contains(", ,"), "{cite}");
        }
    }
}
