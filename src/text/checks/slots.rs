//! The slots of the templates for checks.
//!
//! A template holds slots in braces. A digit, or `L` for the last, says which figure of the check:
//! `v` its printed value, `w` the value as the article words it, `a` that word alone, `t` its period,
//! `p` the same in brackets, `d` too where the first figure has another, `b` the period that it grew
//! from, `n` what it is about, `m` the same of a subject already named, `s` its subject, `e` the same or
//! the partner that tells it from others of that subject, `o` whose it is, `r` its place in a ranking,
//! `g` that ranking, `k` what it measures. A capital begins a sentence.
//!
//! `h` says how much a figure grew or fell, `f` its value as a fall where it is one, `c` as a rise
//! or a fall, `u` as a surplus or a deficit.
//!
//! Of the whole check: `list`, `others` and `each` name figures with their values, `parts` subjects,
//! `taken` what is taken from a total; `count` is how many follow the first; `of` chains values,
//! `level` all but the last, `path` leads from one value to another; `x` is the computed number and
//! `i` its interval, both without a sign behind `moved` (a rise, a fall), `balance` (a surplus, a deficit)
//! and `fall` (nothing, unless it is one); `claim`, `grounds` and `note` are an editor’s words.

use super::contradicts;
use super::signed::{BALANCE, FALL, GROWING, MOVED, Signed};
use crate::dataset::{FigureId, Lang, Period, SubjectId, Unit};
use crate::judge::Check;
use crate::maths::Interval;
use crate::text::list;
use crate::text::names::nouns::{self, Owner};
use crate::text::names::phrases;
use crate::text::names::{capital, counted, figure_period, subject_name};
use crate::text::numbers::computed::{computed_in_words, range};
use crate::text::numbers::number::printed;
use crate::text::numbers::period::period;
use crate::text::rich::{Rich, Span, plain};
use crate::text::shape::forms::Direction;

/// Fills the slots of a template.
pub(super) fn fill(template: &str, check: &Check, lang: Lang) -> Rich {
    let unsigned = ["{moved}", "{balance}", "{fall}"];
    let turned = unsigned.iter().any(|slot| template.contains(slot))
        && check.computed.is_some_and(|of| of.high() <= 0.0);
    let computed = check.computed.map(|of| match turned {
        true => of.negated(),
        false => of,
    });
    let mut rich = Rich::new();
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, tail) = after
            .split_once('}')
            .expect("a template closes its slots, as a test of every check shows");
        text.push_str(before);
        rest = tail;
        let number = match slot {
            "x" => computed.as_ref().map(|of| Span::computed_short(of, lang)),
            "i" => computed
                .as_ref()
                .and_then(|of| computed_in_words(of, lang).interval)
                .map(|ends| {
                    text.push(' ');
                    Span::Interval(ends)
                }),
            _ => {
                text.push_str(&words(slot, check, lang));
                None
            }
        };
        if let Some(number) = number {
            rich.push(Span::Text(std::mem::take(&mut text)));
            rich.push(number);
        }
    }
    text.push_str(rest);
    rich.push(Span::Text(text));
    for span in &mut rich {
        if let (Span::Text(text), Lang::Es) = (span, lang) {
            *text = nouns::contracted(text);
        }
    }
    rich
}

/// What stands in a slot of words.
fn words(slot: &str, check: &Check, lang: Lang) -> String {
    let figures = &check.figures;
    match slot {
        "list" => valued(figures, lang),
        "List" => capital(&valued(figures, lang)),
        "others" => valued(&figures[1..], lang),
        "each" => each(figures, lang),
        "parts" => subjects(figures.iter().skip(2).step_by(2), lang),
        "count" => counted(figures.len() - 1, lang),
        "of" => chained(figures, lang),
        "level" => chained(&figures[..figures.len() - 1], lang),
        "path" => path(check, lang),
        "undated" => undated(figures, lang).to_owned(),
        "taken" => taken(figures, lang),
        "note" => note(check, lang).to_owned(),
        "claim" => claim(check, lang).0.to_owned(),
        "grounds" => claim(check, lang).1.to_owned(),
        "places" => places(check.computed.as_ref(), lang),
        "move" => direction(check, lang).to_owned(),
        "dates" => dates(figures, lang),
        "moved" => signed(check, &MOVED, lang),
        "balance" => signed(check, &BALANCE, lang),
        "fall" => signed(check, &FALL, lang),
        "unit" => unit(figures, lang).to_owned(),
        "fell" => others_fell(check, lang).to_owned(),
        _ => one(slot, figures, lang),
    }
}

/// What stands in a slot that is about one figure.
fn one(slot: &str, figures: &[FigureId], lang: Lang) -> String {
    let (key, at) = slot.split_at(1);
    let at = at.parse().unwrap_or(figures.len() - 1);
    let figure = *figures
        .get(at)
        .expect("a template asks for figures of its kind, as a test of every check shows");
    let row = figure.get();
    let text = match &*key.to_ascii_lowercase() {
        "v" => printed(&row.quantity, lang),
        "w" => phrases::said(figure, lang),
        "a" => row.as_printed.to_owned(),
        "p" => phrases::in_brackets(figure, lang),
        "d" => match figures.first() {
            Some(first) if first.get().when() == row.when() => String::new(),
            _ => phrases::in_brackets(figure, lang),
        },
        "b" => row
            .base_period
            .map_or_else(String::new, |base| phrases::the_period(base, lang)),
        "t" => figure_period(row).map_or_else(String::new, |when| period(when, lang)),
        "n" => nouns::noun_of(figure, lang),
        "m" => nouns::noun(row.indicator, owner(figures, figure), row.partner, lang),
        "k" => {
            let common = row.partner.filter(|with| {
                let with = Some(*with);
                figures.iter().all(|of| of.get().partner == with)
            });
            nouns::measured(row.indicator, Owner::Absent, common, lang)
        }
        "s" => subject_name(row.subject, lang),
        "e" => subject_name(told_apart(figures, figure), lang),
        "o" => nouns::whose(row.subject, lang),
        "r" => phrases::place(figure, lang),
        "g" => phrases::ranking(figure, lang),
        "h" => sized(figure, &GROWING, lang),
        "f" => sized(figure, &FALL, lang),
        "c" => sized(figure, &MOVED, lang),
        "u" => sized(figure, &BALANCE, lang),
        _ => String::new(),
    };
    match key.as_bytes().first().is_some_and(u8::is_ascii_uppercase) {
        true => capital(&text),
        false => text,
    }
}

/// The value of a figure without its sign, behind its word.
fn sized(figure: FigureId, words: &Signed, lang: Lang) -> String {
    let mut quantity = figure.get().quantity;
    let direction = match quantity.value < 0.0 {
        true => Direction::Fall,
        false => Direction::Rise,
    };
    let word = words.of(direction, lang);
    quantity.value = quantity.value.abs();
    [word, &printed(&quantity, lang)].concat()
}

fn signed(check: &Check, words: &Signed, lang: Lang) -> String {
    let direction = match check.computed {
        Some(of) if of.high() <= 0.0 => Direction::Fall,
        Some(of) if of.low() < 0.0 => Direction::Open,
        _ => Direction::Rise,
    };
    words.of(direction, lang).to_owned()
}

/// Who or what tells a figure from the others: its subject, or its partner where all are of one subject.
fn told_apart(figures: &[FigureId], figure: FigureId) -> SubjectId {
    let row = figure.get();
    let one = figures.iter().all(|of| of.get().subject == row.subject);
    row.partner
        .filter(|_| one && figures.len() > 1)
        .unwrap_or(row.subject)
}

/// A subject that the first figure has named is not named again.
fn owner(figures: &[FigureId], figure: FigureId) -> Owner {
    let (named, who) = (
        figures.first().map(|first| first.get().subject),
        figure.get().subject,
    );
    match named == Some(who) {
        true => Owner::Its(who),
        false => Owner::Named(who),
    }
}

/// "Mexico (85%) and Brazil (7%)"; where all are of one subject, the periods tell them apart.
fn valued(figures: &[FigureId], lang: Lang) -> String {
    let subject = figures.first().map(|first| first.get().subject);
    let one = figures.len() > 1 && figures.iter().all(|of| Some(of.get().subject) == subject);
    let name = |figure: &FigureId| {
        let value = printed(&figure.get().quantity, lang);
        match one {
            true => [&value, &*phrases::in_brackets(*figure, lang)].concat(),
            false => [&subject_name(figure.get().subject, lang), " (", &value, ")"].concat(),
        }
    };
    list(&figures.iter().map(name).collect::<Vec<_>>(), lang)
}

/// What each figure is about, with its value, without a common subject. Of many ranks the first two.
fn each(figures: &[FigureId], lang: Lang) -> String {
    let name = |figure: &FigureId| {
        if figure.get().quantity.unit == Unit::Rank {
            return phrases::place(*figure, lang);
        }
        let row = figure.get();
        let noun = nouns::measured(row.indicator, Owner::Absent, row.partner, lang);
        [&noun, " (", &printed(&figure.get().quantity, lang), ")"].concat()
    };
    let shown = match figures.first() {
        Some(first) if first.get().quantity.unit == Unit::Rank && figures.len() > 3 => 2,
        _ => figures.len(),
    };
    let mut names: Vec<String> = figures[..shown].iter().map(name).collect();
    if shown < figures.len() {
        let more = counted(figures.len() - shown, lang);
        names.push(match lang {
            Lang::En => ["in ", &more, " more lists"].concat(),
            Lang::Es => ["lugares en otras ", &more, " listas"].concat(),
        });
    }
    list(&names, lang)
}

/// What is taken from a total: its printed share, or all that is listed.
fn taken(figures: &[FigureId], lang: Lang) -> String {
    let count = counted(figures.len() - 1, lang);
    match (figures, lang) {
        ([_, share], _) => {
            let row = share.get();
            let whose = subject_name(row.partner.unwrap_or(row.subject), lang);
            let word = match lang {
                Lang::En => " for ",
                Lang::Es => " para ",
            };
            [&printed(&row.quantity, lang), word, &whose].concat()
        }
        (_, Lang::En) => ["the ", &count, " listed values"].concat(),
        (_, Lang::Es) => ["los ", &count, " valores de la lista"].concat(),
    }
}

/// The dates that a span is told for, in brackets: its own, or those of its two levels.
fn dates(figures: &[FigureId], lang: Lang) -> String {
    let ends = match figures {
        [_, from, to] => from.get().when().zip(to.get().when()),
        _ => None,
    };
    let between = ends.and_then(|(from, to)| Period::new(from.from(), to.to()));
    match (between, figures.first()) {
        (Some(between), _) => [" (", &phrases::dashed(between, lang), ")"].concat(),
        (None, Some(own)) => phrases::in_brackets(*own, lang),
        (None, None) => String::new(),
    }
}

/// What an editor says of the relation that is tested.
fn note(check: &Check, lang: Lang) -> &'static str {
    check
        .relation
        .map_or("", |relation| relation.note().get(lang))
}

/// A claim in the words of its note, whose first sentence it is, and what the figures say to it.
fn claim(check: &Check, lang: Lang) -> (&'static str, &'static str) {
    let note = note(check, lang);
    let end = note.find(". ").map_or(note.len(), |end| end + 1);
    (&note[..end], note[end..].trim_start())
}

/// The unit of the amounts.
fn unit(figures: &[FigureId], lang: Lang) -> &'static str {
    let specs = figures
        .iter()
        .filter_map(|of| of.get().quantity.unit.spec());
    specs
        .map(|spec| spec.many.get(lang))
        .next()
        .unwrap_or_default()
}

/// Parts that rose by more than the whole leave a fall to the others.
fn others_fell(check: &Check, lang: Lang) -> &'static str {
    let fell = check.computed.as_ref().is_some_and(|of| of.low() > 100.0);
    match (fell, lang) {
        (false, _) => "",
        (true, Lang::En) => " So all the others together fell.",
        (true, Lang::Es) => " Por lo tanto, los demás bajaron en conjunto.",
    }
}

fn subjects<'a>(figures: impl Iterator<Item = &'a FigureId>, lang: Lang) -> String {
    let name = |figure: &FigureId| subject_name(figure.get().subject, lang);
    list(&figures.map(name).collect::<Vec<_>>(), lang)
}

/// Values, each of the one after it: "85% of about 4% of nearly US$6.6 trillion".
fn chained(figures: &[FigureId], lang: Lang) -> String {
    let of = match lang {
        Lang::En => " of ",
        Lang::Es => " de ",
    };
    let values = figures.iter().map(|of| printed(&of.get().quantity, lang));
    values.collect::<Vec<_>>().join(of)
}

/// From the earlier value to the later one; or how much it grew, and to what.
fn path(check: &Check, lang: Lang) -> String {
    let grown = check
        .figures
        .last()
        .is_some_and(|last| last.get().base_period.is_some());
    let template = match (grown, lang) {
        (true, Lang::En) => "{NL}, {vL}, to {level}{p0}",
        (true, Lang::Es) => "{NL}, {vL}, hasta {level}{p0}",
        (false, Lang::En) => "{N0}, from {v0}{p0} to {vL}{pL}",
        (false, Lang::Es) => "{N0}, de {v0}{p0} a {vL}{pL}",
    };
    plain(&fill(template, check, lang))
}

/// A share whose article prints no period may be of another than that of its total.
fn undated(figures: &[FigureId], lang: Lang) -> &'static str {
    let share = figures
        .iter()
        .find(|of| of.get().quantity.unit == Unit::Percent);
    let dated = share.is_none_or(|share| share.get().period.is_some());
    match (dated, lang) {
        (true, _) => "",
        (false, Lang::En) => " The article prints no year for the share.",
        (false, Lang::Es) => " El artículo no publica el año del porcentaje.",
    }
}

/// The places that values allow: "first place alone", "4th to 8th place".
fn places(found: Option<&Interval>, lang: Lang) -> String {
    let Some(found) = found else {
        return String::new();
    };
    match (found.is_exact(), lang) {
        (true, Lang::En) => [&phrases::place_word(found.value(), lang), " place alone"].concat(),
        (true, Lang::Es) => [
            "solo el ",
            &phrases::place_word(found.value(), lang),
            " lugar",
        ]
        .concat(),
        (false, Lang::En) => [&range(found, lang), " place"].concat(),
        (false, Lang::Es) => {
            ["del ", &range(found, lang).replace(" a ", " al "), " lugar"].concat()
        }
    }
}

/// Which way the article says that it went.
fn direction(check: &Check, lang: Lang) -> &'static str {
    let up = check.computed.as_ref().is_some_and(|of| of.value() > 0.0);
    match (up != contradicts(check), lang) {
        (true, Lang::En) => "a rise",
        (false, Lang::En) => "a fall",
        (true, Lang::Es) => "un alza",
        (false, Lang::Es) => "una baja",
    }
}
