//! Where a card is put together: it looks up figures, reads them, names slots and fills templates.

use super::model::{Ask, Card, Chart, Choice, Flag, Note, Sign, Story, Table, TableRow};
use super::quoted::quoted_text;
use super::said::say;
use crate::chart::{Bar, Drawing, Mark, Tick};
use crate::dataset::{FigureId, Lang, Period, Unit};
use crate::judge::picks;
use crate::maths::{Interval, Reading};
use crate::state::CardId;
use crate::text::{
    CardText, Rich, Scale, Slots, Span, Texts, computed, computed_in_words, dated, fill,
    fixed_texts, label, period, plain, question, range, range_in, texts, tick,
};

/// A card in the making.
pub(super) struct Desk {
    pub(super) lang: Lang,
    pub(super) reading: Reading,
    pub(super) text: &'static CardText,
    id: CardId,
    choice: Option<String>,
    slots: Slots,
    printed: Vec<FigureId>,
    asked: Vec<FigureId>,
    ask: Option<Ask>,
    rows: Vec<TableRow>,
    charts: Vec<Chart>,
    flag: Option<(Sign, Vec<String>)>,
    key: bool,
    wide: bool,
}

/// The text of an axis tick: the last one carries the unit.
#[must_use]
pub fn axis_tick(at: Tick, scale: Scale, unit: Unit, lang: Lang) -> String {
    let number = tick(at.value, scale);
    if !at.last {
        return number;
    }
    match (
        unit,
        lang,
        scale.unit_label(unit, lang).split_once('\u{a0}'),
    ) {
        (Unit::Percent, Lang::En, _) => number + "%",
        (Unit::Percent, Lang::Es, _) => number + "\u{a0}%",
        (Unit::Usd, Lang::En, Some((sign, word))) => [sign, &number, "\u{a0}", word].concat(),
        _ => [&number, "\u{a0}", scale.unit_label(unit, lang)].concat(),
    }
}

/// A figure as a bar.
#[must_use]
pub fn bar(
    figure: FigureId,
    name: String,
    scale: Scale,
    focus: bool,
    reading: Reading,
    lang: Lang,
) -> Option<Bar> {
    let quantity = &figure.get().quantity;
    let interval = Interval::of(quantity, reading).ok()?;
    Some(Bar {
        label: name,
        value_label: label(quantity, scale, lang),
        mark: Mark::quoted(&interval, quantity.qualifier),
        focus,
        selected: false,
        note: None,
    })
}

/// What else can be asked with a card's main figure, the first of its first question, and another
/// one: the key of each question is the other figure.
#[must_use]
pub fn elsewhere(ask: &Ask, lang: Lang) -> Vec<Choice> {
    elsewhere_of(&ask.choices[..ask.own.min(ask.choices.len())], lang)
}

pub(super) fn elsewhere_of(own: &[Choice], lang: Lang) -> Vec<Choice> {
    let mut found: Vec<Choice> = Vec::new();
    let first = own.first().map(|first| first.question.figures());
    let Some(main) = first.and_then(|figures| figures.first().copied()) else {
        return found;
    };
    for asked in picks(main) {
        let [one, other] = asked.figures()[..] else {
            continue;
        };
        let other = if one == main { other } else { one };
        let key = other.get().id;
        let same = |choice: &Choice| choice.key == key || choice.question == asked;
        if !own.iter().chain(&found).any(same) {
            found.push(Choice {
                key,
                label: question(&asked, lang),
                question: asked,
            });
        }
    }
    found
}

impl Desk {
    pub(super) fn new(
        id: CardId,
        choice: Option<&str>,
        reading: Reading,
        lang: Lang,
    ) -> Option<Self> {
        Some(Self {
            text: texts(lang).cards.get(id)?,
            lang,
            reading,
            id,
            choice: choice.map(str::to_owned),
            slots: Slots::new(),
            printed: Vec::new(),
            asked: Vec::new(),
            ask: None,
            rows: Vec::new(),
            charts: Vec::new(),
            flag: None,
            key: false,
            wide: false,
        })
    }

    pub(super) fn texts(&self) -> &'static Texts {
        texts(self.lang)
    }

    /// What a figure stands for.
    pub(super) fn read(&self, figure: FigureId) -> Option<Interval> {
        Interval::of(&figure.get().quantity, self.reading).ok()
    }

    /// Finds a figure, makes it a slot, and lists it among the sources.
    pub(super) fn quote(&mut self, slot: &'static str, id: &str) -> Option<FigureId> {
        let figure = FigureId::find(id)?;
        let text = quoted_text(figure.get(), self.lang);
        self.slots.push((slot, Span::Quoted { text, figure }));
        self.cite(figure);
        Some(figure)
    }

    /// Lists a figure among the sources.
    pub(super) fn cite(&mut self, figure: FigureId) {
        if !self.printed.contains(&figure) {
            self.printed.push(figure);
        }
    }

    /// A slot with a computed number and its interval.
    pub(super) fn compute(&mut self, slot: &'static str, interval: &Interval) {
        self.slots.push((slot, Span::computed(interval, self.lang)));
    }

    /// A slot with a computed number alone, for a title.
    pub(super) fn compute_short(&mut self, slot: &'static str, interval: &Interval) {
        self.slots
            .push((slot, Span::computed_short(interval, self.lang)));
    }

    /// A slot with the interval that a figure stands for.
    pub(super) fn bracket(&mut self, slot: &'static str, interval: &Interval) {
        if let Some(text) = computed(interval, self.lang).interval {
            self.slots.push((slot, Span::Interval(text)));
        }
    }

    /// A slot with words.
    pub(super) fn word(&mut self, slot: &'static str, text: String) {
        self.slots.push((slot, Span::Text(text)));
    }

    pub(super) fn fill(&self, template: &str) -> Rich {
        fill(template, &self.slots)
    }

    pub(super) fn plain(&self, template: &str) -> String {
        plain(&self.fill(template))
    }

    /// Offers comparisons and answers the chosen one.
    ///
    /// A choice that is none of the card's own may be any other figure with which its main one
    /// answers a question.
    pub(super) fn ask(&mut self, mut choices: Vec<Choice>) {
        let wanted = self.choice.as_deref();
        let own = choices.len();
        if let Some(key) = wanted
            && choices.iter().all(|choice| choice.key != key)
        {
            let added = elsewhere_of(&choices, self.lang);
            choices.extend(added.into_iter().filter(|choice| choice.key == key));
        }
        let found = choices.iter().position(|choice| Some(choice.key) == wanted);
        let chosen = found.unwrap_or(0);
        let Some(choice) = choices.get(chosen) else {
            return;
        };
        self.asked = choice.question.figures();
        self.ask = Some(Ask {
            label: self.text.ask,
            said: say(&choice.question, self.reading, self.lang),
            choices,
            own,
            chosen,
        });
    }

    /// Whether the chosen comparison is about a figure.
    pub(super) fn is_asked(&self, figure: FigureId) -> bool {
        self.asked.contains(&figure)
    }

    /// A bar for a figure; the reader's choice is picked out.
    pub(super) fn bar(
        &self,
        figure: FigureId,
        name: String,
        scale: Scale,
        focus: bool,
    ) -> Option<Bar> {
        let bar = bar(figure, name, scale, focus, self.reading, self.lang)?;
        Some(Bar {
            selected: self.is_asked(figure),
            ..bar
        })
    }

    /// Adds a chart. `rows` says which row of the table each of its values is, where it is not the
    /// row of the same number.
    pub(super) fn chart(&mut self, mut drawing: Drawing, rows: &[usize]) {
        for hit in &mut drawing.hits {
            hit.mark = rows.get(hit.mark).copied().unwrap_or(hit.mark);
        }
        let label = self.plain(self.text.chart);
        self.charts.push(Chart::Drawing { drawing, label });
    }

    /// A computed change as it stands between two bars: "2.75 times [2.67, 2.81]".
    pub(super) fn between(&self, change: &Interval) -> String {
        let text = computed_in_words(change, self.lang);
        match &text.interval {
            Some(interval) => [&text.value, " ", interval].concat(),
            None => text.value,
        }
    }

    /// A printed change as it stands between two bars: "+51%".
    pub(super) fn between_printed(&self, change: FigureId) -> String {
        let quantity = &change.get().quantity;
        let sign = if quantity.value > 0.0 { "+" } else { "" };
        [sign, &label(quantity, Scale::One, self.lang)].concat()
    }

    /// Adds a chart that is no drawing.
    pub(super) fn other_chart(&mut self, chart: Chart) {
        self.charts.push(chart);
    }

    /// Adds a printed figure to the table.
    pub(super) fn row(&mut self, header: String, figure: FigureId) -> Option<()> {
        let row = figure.get();
        let interval = self.read(figure)?;
        let range = match row.quantity.unit {
            Unit::Rank | Unit::Count if !interval.is_exact() => {
                range_in(&interval, Scale::One, self.lang)
            }
            Unit::Usd | Unit::Percent => range(&interval, self.lang),
            _ => computed(&interval, self.lang).spread(self.lang).to_owned(),
        };
        let text = quoted_text(row, self.lang);
        self.rows.push(TableRow {
            header,
            value: vec![Span::Quoted { text, figure }],
            range,
            interval,
            chosen: self.is_asked(figure),
        });
        self.cite(figure);
        Some(())
    }

    /// Adds a computed number to the table.
    pub(super) fn computed_row(&mut self, header: &str, interval: &Interval) {
        self.rows.push(TableRow {
            header: format!("{header}, {}", self.texts().ui.computed),
            value: vec![Span::computed_short(interval, self.lang)],
            range: range(interval, self.lang),
            interval: *interval,
            chosen: false,
        });
    }

    /// Sets something off that contradicts or is refused, with numbered reasons.
    pub(super) fn flag(&mut self, sign: Sign, reasons: Vec<String>) {
        self.flag = Some((sign, reasons));
    }

    pub(super) fn wide(&mut self) {
        self.wide = true;
    }

    pub(super) fn with_key(&mut self) {
        self.key = true;
    }

    /// The part that follows the reader's choice; None if nothing can be asked of the card.
    pub(super) fn card(mut self) -> Option<Card> {
        let ask = self.ask.as_ref()?;
        if ask.chosen >= ask.own {
            for figure in self.asked.clone() {
                if !self.printed.contains(&figure) {
                    self.row(dated(figure, self.lang), figure)?;
                }
            }
        }
        let (text, ui) = (self.text, &self.texts().ui);
        let mut ask = self.ask?;
        // What the flag gives as reasons already is not said a second time below it.
        if self
            .flag
            .is_some_and(|(_, reasons)| reasons == ask.said.reasons)
        {
            ask.said.reasons.clear();
        }
        Some(Card {
            id: self.id,
            wide: self.wide,
            key: self.key,
            table: Table {
                caption: text.table,
                head: [text.row, ui.printed, ui.stands_for],
                rows: self.rows,
            },
            ask,
            charts: self.charts,
        })
    }

    /// The part that no choice changes.
    pub(super) fn story(self) -> Option<Story> {
        let text = fixed_texts(self.lang).stories.get(self.id)?;
        let note = |(caution, head, body): &(bool, &'static str, &str)| Note {
            caution: *caution,
            head,
            text: self.fill(body),
        };
        let refused = self.texts().answers.refused;
        let flag = self.flag.as_ref().map(|(sign, reasons)| Flag {
            sign: *sign,
            text: self.fill(text.flag.unwrap_or(refused)),
            reasons: reasons.clone(),
        });
        Some(Story {
            topic: text.topic,
            period: self.periods(),
            finding: self.fill(text.finding),
            caption: text.caption.map(|caption| self.fill(caption)),
            sentence: self.fill(text.sentence),
            flag,
            notes: text.notes.iter().map(note).collect(),
            printed: self.printed,
        })
    }

    /// The periods of the printed figures, each once, earliest first, without those inside another.
    fn periods(&self) -> String {
        let mut periods: Vec<Period> = Vec::new();
        let all = || self.printed.iter().filter_map(|figure| figure.get().when());
        let outer = |when: &Period| !all().any(|other| other != *when && when.lies_within(other));
        for when in all().filter(outer) {
            let at = periods.iter().filter(|earlier| **earlier < when).count();
            if periods.get(at) != Some(&when) {
                periods.insert(at, when);
            }
        }
        let names: Vec<String> = periods
            .iter()
            .map(|when| period(*when, self.lang))
            .collect();
        let mut text = match names.as_slice() {
            [] => self.texts().ui.undated.to_owned(),
            names => names.join(", "),
        };
        if self
            .printed
            .iter()
            .any(|figure| figure.get().period_is_from_context())
        {
            text += &[" (", self.texts().ui.from_context, ")"].concat();
        }
        text
    }
}
