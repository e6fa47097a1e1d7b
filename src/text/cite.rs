//! How a card is cited: plain, BibTeX, CSL-JSON; and the cells of a table that is saved.
//!
//! The address and the day are known only in the browser, so a citation is a template with marks
//! such as `%address%`, which `static/js/menu.js` fills.

use super::numbers::date;
use super::numbers::digits::{fewest_decimals, grouped};
use super::{fixed_texts, list};
use crate::dataset::{FigureId, Lang, SourceId, front, version};
use crate::maths::Interval;

/// What a card is cited with.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'a> {
    /// Its id.
    pub key: &'a str,
    /// Its finding.
    pub title: &'a str,
    /// Its periods.
    pub period: &'a str,
    /// The printed figures that it rests on.
    pub figures: &'a [FigureId],
}

impl Cited<'_> {
    /// Period, articles and dataset: what stands under a picture.
    #[must_use]
    pub fn source(&self, lang: Lang) -> String {
        let template = fixed_texts(lang).card_cite.about;
        template
            .replace("{period}", self.period)
            .replace("{articles}", &articles(self.figures, lang))
            .replace("{name}", front().name.get(lang))
            .replace("{version}", version())
    }

    /// One line of text.
    #[must_use]
    pub fn plain(&self, lang: Lang) -> String {
        fixed_texts(lang)
            .card_cite
            .line
            .replace("{title}", self.title)
            .replace("{source}", &self.source(lang))
    }

    /// An entry for BibTeX.
    #[must_use]
    pub fn bibtex(&self, lang: Lang) -> String {
        let language = match lang {
            Lang::En => "english",
            Lang::Es => "spanish",
        };
        let title = bibtex_text(self.title);
        let note = bibtex_text(&self.source(lang));
        [
            "@misc{",
            &self.entry_key(lang),
            ",\n  author = {{",
            &bibtex_text(front().name.get(lang)),
            "}},\n  title = {{",
            &title,
            "}},\n  note = {",
            &note,
            "},\n  langid = {",
            language,
            "},\n  url = {%address%},\n  urldate = {%iso%}\n}",
        ]
        .concat()
    }

    /// What tells an entry from every other of the sheet: card, language and version of the data, and
    /// what the reader chose, which the browser knows.
    fn entry_key(&self, lang: Lang) -> String {
        [
            "hechos-",
            self.key,
            "-",
            lang.tag(),
            "-",
            version(),
            "%choice%",
        ]
        .concat()
    }

    /// A list of one item for CSL processors.
    #[must_use]
    pub fn csl(&self, lang: Lang) -> String {
        let title = json_text(self.title);
        let note = json_text(&self.source(lang));
        [
            "[{\"id\":\"",
            &self.entry_key(lang),
            "\",\"type\":\"dataset\",\"author\":[{\"literal\":\"",
            &json_text(front().name.get(lang)),
            "\"}],\"title\":\"",
            &title,
            "\",\"note\":\"",
            &note,
            "\",\"version\":\"",
            version(),
            "\",\"language\":\"",
            lang.tag(),
            "\",\"URL\":\"%address%\",\"accessed\":{\"date-parts\":[[\"%parts%\"]]}}]",
        ]
        .concat()
    }
}

/// A cell of a table after RFC 4180, always in quotes. A spreadsheet takes a text that begins with
/// a sign for a formula, so an apostrophe goes before it.
///
/// ```
/// use hechos::text::csv_cell;
/// assert_eq!(csv_cell("more than “700”"), "\"more than “700”\"");
/// assert_eq!(csv_cell("=1+\"1\""), "\"'=1+\"\"1\"\"\"");
/// ```
#[must_use]
pub fn csv_cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if formula { "'" } else { "" };
    ["\"", guard, &text.replace('"', "\"\""), "\""].concat()
}

/// Value, low and high of an interval, as a program reads numbers.
#[must_use]
pub fn csv_numbers(interval: &Interval) -> [String; 3] {
    [interval.value(), interval.low(), interval.high()].map(|number| {
        let text = grouped(number, fewest_decimals(number, 9));
        text.replace(',', "").replace('\u{2212}', "-")
    })
}

/// An article with what it prints of itself: author, title, publisher, date.
#[must_use]
pub fn article_named(source: SourceId, lang: Lang) -> String {
    let article = source.article();
    let mut parts = Vec::new();
    if !article.author.is_empty() {
        parts.push(article.author.to_owned());
    }
    if !article.title.is_empty() {
        parts.push(["“", article.title, "”"].concat());
    }
    parts.push(source.get().publisher.to_owned());
    parts.extend(date(article.published, lang));
    parts.join(", ")
}

/// The articles behind some figures, with what they print of themselves, and the paragraphs.
fn articles(figures: &[FigureId], lang: Lang) -> String {
    let mut all = Vec::new();
    for source in SourceId::all() {
        let mut paragraphs: Vec<u16> = figures
            .iter()
            .filter(|figure| figure.get().source == source)
            .map(|figure| figure.get().paragraph)
            .collect();
        if paragraphs.is_empty() {
            continue;
        }
        paragraphs.sort_unstable();
        paragraphs.dedup();
        let places: Vec<String> = paragraphs.iter().map(|at| format!("¶{at}")).collect();
        all.push([&article_named(source, lang), ", ", &list(&places, lang)].concat());
    }
    all.join("; ")
}

/// Text within braces of a BibTeX field.
fn bibtex_text(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => out.extend(['\\', letter]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\u{a0}' | '\u{202f}' => out.push('~'),
            _ => out.push(letter),
        }
    }
    out
}

/// Text within quotes of JSON, and of a script.
#[must_use]
pub fn json_text(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter < ' ' => out.push_str(&format!("\\u{:04x}", letter as u32)),
            _ => out.push(letter),
        }
    }
    out
}
