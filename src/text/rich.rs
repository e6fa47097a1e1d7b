//! Text with figures in it: a sentence whose quoted and computed numbers stay recognisable.

use super::numbers::computed::{bare_in_words, computed_in_words};
use crate::dataset::{FigureId, Lang, Unit};
use crate::maths::Interval;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Words.
    Text(String),
    /// A figure as an article prints it; it is shown with a mark that leads to the source.
    Quoted {
        /// The figure in the reader's language.
        text: String,
        /// Where it was printed.
        figure: FigureId,
    },
    /// A number computed here, with its interval unless it is exact.
    Computed {
        /// The rounded value with its unit.
        value: String,
        /// The interval in brackets.
        interval: Option<String>,
    },
    /// The interval that a printed figure stands for, in brackets.
    Interval(String),
}

impl Span {
    /// A computed number with its interval.
    #[must_use]
    pub fn computed(interval: &Interval, lang: Lang) -> Self {
        let text = computed_in_words(interval, lang);
        Span::Computed {
            value: text.value,
            interval: text.interval,
        }
    }

    /// The answer of the share calculator. One without a unit comes from the reader's own numbers, and
    /// counts nothing: it is not "20 times".
    #[must_use]
    pub fn result(result: &Interval, lang: Lang) -> Self {
        let text = match result.unit() {
            Unit::Ratio => bare_in_words(result),
            _ => computed_in_words(result, lang),
        };
        Span::Computed {
            value: text.value,
            interval: text.interval,
        }
    }

    /// A computed number alone, where the interval stands elsewhere.
    #[must_use]
    pub fn computed_short(number: &Interval, lang: Lang) -> Self {
        match Self::computed(number, lang) {
            Span::Computed { value, .. } => Span::Computed {
                value,
                interval: None,
            },
            other => other,
        }
    }
}

/// A sentence or two.
pub type Rich = Vec<Span>;

/// Names and contents of the slots of a template.
pub type Slots = Vec<(&'static str, Span)>;

/// Fills a template: each `{name}` becomes the slot of that name.
///
/// A name without a slot stays as it is written, braces included, so that a test can find it.
#[must_use]
pub fn fill(template: &str, slots: &[(&'static str, Span)]) -> Rich {
    fill_by(template, &|name| {
        let found = slots.iter().find(|(known, _)| *known == name);
        found.map(|(_, span)| span.clone())
    })
}

/// The same with slots that are made when a template asks for them.
#[must_use]
pub fn fill_by(template: &str, slot: &dyn Fn(&str) -> Option<Span>) -> Rich {
    let mut rich = Rich::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else {
            break;
        };
        push_text(&mut rich, before);
        match slot(name) {
            Some(Span::Text(text)) => push_text(&mut rich, &text),
            Some(span) => rich.push(span),
            None => push_text(&mut rich, &["{", name, "}"].concat()),
        }
        rest = tail;
    }
    push_text(&mut rich, rest);
    rich
}

/// The sentence without its marks-up: for titles, labels and plain copies.
#[must_use]
pub fn plain(rich: &[Span]) -> String {
    let mut out = String::new();
    for span in rich {
        match span {
            Span::Text(text) | Span::Interval(text) | Span::Quoted { text, .. } => {
                out.push_str(text);
            }
            Span::Computed {
                value, interval, ..
            } => {
                out.push_str(value);
                if let Some(interval) = interval {
                    out.push(' ');
                    out.push_str(interval);
                }
            }
        }
    }
    out
}

fn push_text(rich: &mut Rich, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Span::Text(last)) = rich.last_mut() {
        last.push_str(text);
    } else {
        rich.push(Span::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_filled_and_an_unknown_one_stays_visible() {
        let slots = [("who", Span::Text("Mexico".to_owned()))];
        assert_eq!(
            plain(&fill("{who} and {whom}.", &slots)),
            "Mexico and {whom}."
        );
    }

    #[test]
    fn text_without_slots_is_one_span() {
        assert_eq!(fill("a } b { c", &[]), [Span::Text("a } b { c".to_owned())]);
    }
}
