//! A card as its specification says it, in one language and one reading.

use super::drawn::charts;
use super::elsewhere::elsewhere_of;
use super::items::{Items, Shown};
use super::model::{Ask, Card, Choice, Flag, Note, Sign, Story, Table, TableRow};
use super::quoted::quoted_text;
use super::said::say;
use crate::dataset::{
    AskKind, AskSpec, CardSpec, FigureId, FlagSpec, ItemKind, Lang, Period, StorySpec, Unit,
};
use crate::judge::{CheckVerdict, Question, Verdict};
use crate::maths::{Interval, Reading};
use crate::state::CardId;
use crate::text::{
    Scale, Span, computed, dated, figure_name, period, printed as printed_as, range, range_in,
    texts,
};

/// The part that follows the reader's choice. None: a number that it shows cannot be worked out.
pub(super) fn card(
    id: CardId,
    spec: &'static CardSpec,
    choice: Option<&str>,
    reading: Reading,
    lang: Lang,
) -> Option<Card> {
    let items = Items::of(spec, reading, lang);
    let mut ask = ask(spec, &items, choice)?;
    let asked = ask.choices[ask.chosen].question.figures();
    let mut rows = rows(spec, &items, &asked)?;
    let charts = charts(spec, &items, &asked, &rows)?;
    if ask.chosen >= ask.own {
        for figure in &asked {
            let shown = Shown::Figure(*figure);
            if rows.iter().all(|(known, _)| *known != shown) {
                rows.push((
                    shown,
                    printed_row(&items, dated(*figure, lang), *figure, true)?,
                ));
            }
        }
    }
    // What the flag gives as reasons already is not said a second time below it.
    if flag(spec, &items).is_some_and(|(_, reasons)| reasons == ask.said.reasons) {
        ask.said.reasons.clear();
    }
    let ui = &texts(lang).ui;
    Some(Card {
        id,
        wide: spec.wide,
        key: spec.key,
        table: Table {
            caption: spec.table_caption.get(lang),
            head: [spec.row_head.get(lang), ui.printed, ui.stands_for],
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        },
        ask,
        charts,
    })
}

/// Whether the control of a card has a question with this key, or can be given one.
pub(super) fn has_choice(spec: &'static CardSpec, key: &str) -> bool {
    let items = Items::of(spec, Reading::Plausible, Lang::En);
    let own: Vec<Choice> = spec.asks.iter().map(|ask| choice(&items, ask)).collect();
    let beyond = || elsewhere_of(&own, Lang::En);
    own.iter().any(|choice| choice.key == key) || beyond().iter().any(|choice| choice.key == key)
}

/// The part that no choice changes.
pub(super) fn story(
    spec: &'static CardSpec,
    text: &StorySpec,
    reading: Reading,
    lang: Lang,
) -> Option<Story> {
    let items = Items::of(spec, reading, lang);
    let printed = printed(spec, &items, text);
    let fill = |template: crate::dataset::Bilingual| items.fill(template.get(lang));
    let flag = flag(spec, &items).map(|(sign, reasons)| Flag {
        sign,
        text: match text.flag.get(lang) {
            "" => items.fill(texts(lang).answers.refused),
            words => items.fill(words),
        },
        reasons,
    });
    let note = |note: &crate::dataset::NoteSpec| Note {
        caution: note.caution,
        head: note.head.get(lang),
        text: fill(note.text),
    };
    Some(Story {
        topic: text.topic.get(lang),
        period: periods(&printed, lang),
        from_context: printed
            .iter()
            .any(|figure| figure.get().period_is_from_context()),
        finding: fill(text.finding),
        caption: (!text.caption.is_empty()).then(|| fill(text.caption)),
        sentence: fill(text.sentence),
        flag,
        notes: text.notes.iter().map(note).collect(),
        printed,
    })
}

/// The figures that a card rests on: those in its sentences, then those in its table.
fn printed(spec: &CardSpec, items: &Items, text: &StorySpec) -> Vec<FigureId> {
    let lang = items.lang;
    let words = [
        text.finding,
        text.caption,
        text.sentence,
        text.flag,
        spec.chart_label,
    ];
    let notes = text.notes.iter().map(|note| note.text);
    let said: Vec<FigureId> = words
        .into_iter()
        .chain(notes)
        .flat_map(|template| items.fill(template.get(lang)))
        .filter_map(|span| match span {
            Span::Quoted { figure, .. } => Some(figure),
            _ => None,
        })
        .collect();
    let named = spec.items.iter().filter_map(|item| match item.what {
        ItemKind::Figure { figure } if said.contains(&figure) => Some(figure),
        _ => None,
    });
    let rows = spec.rows.iter().flat_map(|row| items.shown(row.item));
    let in_rows = rows.filter_map(|shown| match shown {
        Shown::Figure(figure) => Some(figure),
        Shown::Value(_) => None,
    });
    let mut printed = Vec::new();
    for figure in named.chain(in_rows) {
        if !printed.contains(&figure) {
            printed.push(figure);
        }
    }
    printed
}

/// Offers questions and answers the chosen one. A choice that is none of the card's own may be any
/// other figure with which its main one answers a question.
fn ask(spec: &CardSpec, items: &Items, wanted: Option<&str>) -> Option<Ask> {
    let lang = items.lang;
    let mut choices: Vec<Choice> = spec.asks.iter().map(|ask| choice(items, ask)).collect();
    let own = choices.len();
    if let Some(key) = wanted
        && choices.iter().all(|choice| choice.key != key)
    {
        let added = elsewhere_of(&choices, lang);
        choices.extend(added.into_iter().filter(|choice| choice.key == key));
    }
    let found = choices.iter().position(|choice| Some(choice.key) == wanted);
    let chosen = found.unwrap_or(0);
    let said = say(&choices.get(chosen)?.question, items.reading, lang);
    let refused =
        |choice: &Choice| say(&choice.question, items.reading, lang).verdict == Verdict::Refused;
    Some(Ask {
        label: spec.ask_label.get(lang),
        refuses: said.verdict == Verdict::Refused && choices[..own].iter().all(refused),
        said,
        choices,
        own,
        chosen,
    })
}

fn choice(items: &Items, ask: &AskSpec) -> Choice {
    let (question, other) = match ask.question {
        AskKind::Compare { one, other } => (Question::Compare(one, other), other),
        AskKind::Share { part, whole } => (Question::Share { part, whole }, whole),
        AskKind::Part { share, whole } => (Question::Part { share, whole }, whole),
        AskKind::Before { level, growth } => (Question::LevelBefore { level, growth }, growth),
    };
    let shown = Shown::Figure(other);
    let label = match ask.label.get(items.lang) {
        "" => items
            .own_name(shown)
            .unwrap_or_else(|| figure_name(other, items.lang)),
        template => items.label(shown, template),
    };
    Choice {
        key: ask.key,
        label,
        question,
    }
}

/// The rows of the table, with what each shows.
fn rows(spec: &CardSpec, items: &Items, asked: &[FigureId]) -> Option<Vec<(Shown, TableRow)>> {
    let mut rows = Vec::new();
    for row in spec.rows {
        for shown in items.shown(row.item) {
            let header = items.label(shown, row.label);
            let row = match shown {
                Shown::Figure(figure) => {
                    printed_row(items, header, figure, asked.contains(&figure))?
                }
                Shown::Value(item) => computed_row(items, &header, &items.interval(item)?),
            };
            rows.push((shown, row));
        }
    }
    Some(rows)
}

fn printed_row(items: &Items, header: String, figure: FigureId, chosen: bool) -> Option<TableRow> {
    let row = figure.get();
    let interval = items.read(figure)?;
    let range = match row.quantity.unit {
        // "More than 700": no other end is printed.
        _ if row.quantity.signed_qualifier().is_open() => printed_as(&row.quantity, items.lang),
        Unit::Rank | Unit::Count if !interval.is_exact() => {
            range_in(&interval, Scale::One, items.lang)
        }
        Unit::Of(_) | Unit::Percent | Unit::PercentagePoint => range(&interval, items.lang),
        _ if !interval.is_exact() => range(&interval, items.lang),
        _ => computed(&interval, items.lang)
            .spread(items.lang)
            .to_owned(),
    };
    let text = quoted_text(row, items.lang);
    Some(TableRow {
        header,
        value: vec![Span::Quoted { text, figure }],
        range,
        interval,
        chosen,
    })
}

fn computed_row(items: &Items, header: &str, interval: &Interval) -> TableRow {
    TableRow {
        header: format!("{header}, {}", texts(items.lang).ui.computed),
        value: vec![Span::computed_short(interval, items.lang)],
        range: range(interval, items.lang),
        interval: *interval,
        chosen: false,
    }
}

/// What is set off, if it holds, with numbered reasons.
fn flag(spec: &CardSpec, items: &Items) -> Option<(Sign, Vec<String>)> {
    match spec.flag? {
        FlagSpec::Apart { one, other, loose } => {
            let [one, other] = [items.interval(one)?, items.interval(other)?];
            // A loose word is taken to the letter here, as in the checks.
            let (verdict, apart) = if loose {
                let apart = !one.contains(other.value());
                (CheckVerdict::ContradictsLooseWord, apart)
            } else {
                (CheckVerdict::Contradicts, !one.overlaps(&other))
            };
            apart.then(|| (Sign::Check(verdict), Vec::new()))
        }
        FlagSpec::Refused { one, other } => {
            let question = Question::Compare(items.figure(one)?, items.figure(other)?);
            let said = say(&question, items.reading, items.lang);
            (said.verdict == Verdict::Refused)
                .then_some((Sign::Question(said.verdict), said.reasons))
        }
    }
}

/// The periods of the printed figures, each once, earliest first, without those inside another.
fn periods(printed: &[FigureId], lang: Lang) -> String {
    let mut periods: Vec<Period> = Vec::new();
    let all = || printed.iter().filter_map(|figure| figure.get().when());
    let outer = |when: &Period| !all().any(|other| other != *when && when.lies_within(other));
    for when in all().filter(outer) {
        let at = periods.iter().filter(|earlier| **earlier < when).count();
        if periods.get(at) != Some(&when) {
            periods.insert(at, when);
        }
    }
    let names: Vec<String> = periods.iter().map(|when| period(*when, lang)).collect();
    match names.as_slice() {
        [] => texts(lang).ui.undated.to_owned(),
        names => names.join(", "),
    }
}
