//! The figures and values that a card names: what each stands for, and how it stands in a text.

use super::quoted::quoted_text;
use crate::dataset::{Bilingual, CardOperation, CardSpec, FigureId, Item, ItemId, ItemKind, Lang};
use crate::maths::{self, Interval, Reading};
use crate::text::{
    Rich, Scale, Span, computed, computed_in, figure_name, fill_by, grouped, indicator_name, list,
    lower_first, period, plain, subject_name,
};

/// The items of one card, read and worded.
#[derive(Clone, Copy)]
pub(super) struct Items {
    /// The figures and values, in the order of their ids.
    pub(super) named: &'static [Item],
    pub(super) reading: Reading,
    pub(super) lang: Lang,
}

/// What a label stands before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shown {
    /// A printed figure.
    Figure(FigureId),
    /// A number that is worked out.
    Value(ItemId),
}

impl Items {
    pub(super) const fn of(spec: &CardSpec, reading: Reading, lang: Lang) -> Self {
        Self {
            named: spec.items,
            reading,
            lang,
        }
    }

    /// None: the sheet is damaged.
    fn get(&self, item: ItemId) -> Option<&'static Item> {
        self.named.get(usize::from(item.0))
    }

    fn what(&self, item: ItemId) -> Option<ItemKind> {
        self.get(item).map(|item| item.what)
    }

    /// The single figure of an item.
    pub(super) fn figure(&self, item: ItemId) -> Option<FigureId> {
        match self.what(item)? {
            ItemKind::Figure { figure } => Some(figure),
            _ => None,
        }
    }

    /// Everything that an item shows, lists taken apart.
    pub(super) fn shown(&self, item: ItemId) -> Vec<Shown> {
        match self.what(item) {
            Some(ItemKind::Figure { figure }) => vec![Shown::Figure(figure)],
            Some(ItemKind::Figures { figures }) => {
                figures.iter().copied().map(Shown::Figure).collect()
            }
            Some(ItemKind::Computed { .. }) => vec![Shown::Value(item)],
            Some(ItemKind::Subjects { .. }) | None => Vec::new(),
        }
    }

    /// The same of several.
    pub(super) fn all_shown(&self, items: &[ItemId]) -> Vec<Shown> {
        items.iter().flat_map(|item| self.shown(*item)).collect()
    }

    /// What a printed figure stands for.
    pub(super) fn read(&self, figure: FigureId) -> Option<Interval> {
        Interval::of(&figure.get().quantity, self.reading).ok()
    }

    /// What an item stands for; a list or names stand for no number.
    pub(super) fn interval(&self, item: ItemId) -> Option<Interval> {
        match self.what(item)? {
            ItemKind::Figure { figure } => self.read(figure),
            ItemKind::Computed {
                operation,
                of,
                strict,
            } => {
                let reading = if strict {
                    Reading::Strict
                } else {
                    self.reading
                };
                Self { reading, ..*self }.worked_out(operation, of)
            }
            ItemKind::Figures { .. } | ItemKind::Subjects { .. } => None,
        }
    }

    pub(super) fn interval_of(&self, shown: Shown) -> Option<Interval> {
        match shown {
            Shown::Figure(figure) => self.read(figure),
            Shown::Value(item) => self.interval(item),
        }
    }

    fn worked_out(&self, operation: CardOperation, of: &[ItemId]) -> Option<Interval> {
        let all = || -> Option<Vec<Interval>> {
            let shown = self.all_shown(of);
            shown.into_iter().map(|one| self.interval_of(one)).collect()
        };
        let [one, other] = [of.first()?, of.last()?].map(|item| self.interval(*item));
        let pair = |work: fn(&Interval, &Interval) -> Result<Interval, maths::MathsError>| {
            work(&one?, &other?).ok()
        };
        match operation {
            CardOperation::Ratio => pair(maths::ratio),
            CardOperation::Change => pair(maths::change),
            CardOperation::Difference => pair(maths::difference),
            CardOperation::Share => pair(maths::share),
            CardOperation::LevelBefore => pair(maths::level_before),
            CardOperation::Product => pair(maths::mul),
            CardOperation::Less => pair(maths::sub),
            CardOperation::Sum => maths::sum(&all()?).ok(),
            CardOperation::Rest => maths::complement(&maths::sum(&all()?).ok()?).ok(),
            CardOperation::Years => self.years(of),
            CardOperation::Count => self.count(of),
            CardOperation::AnnualRate => maths::annual_rate(&one?, &other?, &self.years(of)?).ok(),
        }
    }

    fn years(&self, of: &[ItemId]) -> Option<Interval> {
        let when = |item: &ItemId| self.figure(*item)?.get().when();
        let years = when(of.first()?)?.years_until(when(of.last()?)?)?;
        Interval::exact(years, crate::dataset::Unit::Year).ok()
    }

    fn count(&self, of: &[ItemId]) -> Option<Interval> {
        let many = |item: &ItemId| match self.what(*item) {
            Some(ItemKind::Subjects { subjects }) => subjects.len(),
            _ => self.shown(*item).len(),
        };
        let count: usize = of.iter().map(many).sum();
        Interval::exact(count as f64, crate::dataset::Unit::Count).ok()
    }

    /// The item of a name; a figure that the card does not name has none.
    fn named(&self, name: &str) -> Option<ItemId> {
        let at = self.named.iter().position(|item| item.name == name)?;
        Some(ItemId(at as u16))
    }

    /// A text of the card with its slots filled.
    pub(super) fn fill(&self, template: &str) -> Rich {
        fill_by(template, &|slot| self.slot(slot))
    }

    pub(super) fn plain(&self, template: &str) -> String {
        plain(&self.fill(template))
    }

    fn slot(&self, slot: &str) -> Option<Span> {
        let (name, form) = slot.split_once(':').unwrap_or((slot, ""));
        let what = match self.named(name) {
            Some(item) => self.what(item)?,
            None => ItemKind::Figure {
                figure: FigureId::find(name)?,
            },
        };
        match what {
            ItemKind::Figure { figure } => self.quoted(figure, form),
            ItemKind::Computed { .. } => {
                let number = self.interval(self.named(name)?)?;
                Some(self.number(&number, form))
            }
            ItemKind::Figures { figures } => Some(Span::Text(figures.len().to_string())),
            ItemKind::Subjects { subjects } if form == "count" => {
                Some(Span::Text(subjects.len().to_string()))
            }
            ItemKind::Subjects { subjects } => {
                let names = subjects
                    .iter()
                    .map(|subject| subject_name(*subject, self.lang));
                Some(Span::Text(list(&names.collect::<Vec<_>>(), self.lang)))
            }
        }
    }

    fn quoted(&self, figure: FigureId, form: &str) -> Option<Span> {
        match form {
            "" => Some(Span::Quoted {
                text: quoted_text(figure.get(), self.lang),
                figure,
            }),
            "range" => range_of(&self.read(figure)?, self.lang),
            _ => self.part(figure, form).map(Span::Text),
        }
    }

    fn number(&self, number: &Interval, form: &str) -> Span {
        let scaled = |scale| Span::Text(computed_in(number, scale).value);
        match form {
            "short" => Span::computed_short(number, self.lang),
            "number" => Span::Text(grouped(number.value(), 0)),
            "plain" => scaled(Scale::One),
            "million" => scaled(Scale::Million),
            "billion" => scaled(Scale::Billion),
            "trillion" => scaled(Scale::Trillion),
            _ => Span::computed(number, self.lang),
        }
    }

    fn part(&self, figure: FigureId, part: &str) -> Option<String> {
        part_of(figure, part, self.lang)
    }

    /// What the card itself calls a figure or value, if it does.
    pub(super) fn own_name(&self, shown: Shown) -> Option<String> {
        let words = self.own_words(shown);
        (!words.is_empty()).then(|| self.plain(words.get(self.lang)))
    }

    fn own_words(&self, shown: Shown) -> Bilingual {
        let found = match shown {
            Shown::Value(item) => self.get(item),
            Shown::Figure(figure) => self
                .named
                .iter()
                .find(|item| item.what == ItemKind::Figure { figure } && !item.words.is_empty()),
        };
        found.map(|item| item.words).unwrap_or_default()
    }

    /// The name of a figure or value: by a template, or as the card calls it.
    pub(super) fn label(&self, shown: Shown, template: &str) -> String {
        if template.is_empty() {
            let subject = |figure| self.part(figure, "subject");
            return self.own_name(shown).unwrap_or_else(|| match shown {
                Shown::Figure(figure) => subject(figure).unwrap_or_default(),
                Shown::Value(_) => String::new(),
            });
        }
        let first = template.starts_with("{indicator}");
        plain(&fill_by(template, &|slot| match (slot, shown) {
            ("name", _) => Some(Span::Text(self.label(shown, ""))),
            ("indicator", Shown::Figure(figure)) if !first => Some(Span::Text(indicator_name(
                figure.get().indicator,
                self.lang,
            ))),
            (part, Shown::Figure(figure)) => match self.part(figure, part) {
                Some(text) => Some(Span::Text(text)),
                None => self.slot(part),
            },
            (part, Shown::Value(_)) => self.slot(part),
        }))
    }

    /// The name of a part behind its value: "all others".
    pub(super) fn within(&self, shown: Shown) -> String {
        lower_first(&self.label(shown, ""))
    }
}

/// What a text may say of a figure besides its number.
pub(super) fn part_of(figure: FigureId, part: &str, lang: Lang) -> Option<String> {
    let row = figure.get();
    Some(match part {
        "printed" => row.as_printed.to_owned(),
        "subject" => row.subject.get().name.get(lang).to_owned(),
        "indicator" => row.indicator.get().name.get(lang).to_owned(),
        "period" => period(row.when()?, lang),
        "figure" => figure_name(figure, lang),
        _ => return None,
    })
}

/// The range that a figure stands for.
pub(super) fn range_of(read: &Interval, lang: Lang) -> Option<Span> {
    computed(read, lang).interval.map(Span::Interval)
}
