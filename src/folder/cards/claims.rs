//! The numbers in a card's prose: each is a slot, a claim that is tested, a year of its figures, or
//! argued. So no number stands in the sheet's own words unchecked.

use std::ops::Range;

use super::super::toml::{Entry, Fields};
use super::scope::{Scope, is_unread};
use super::values::computed;
use crate::dataset::{Bilingual, Item, ItemId, ItemKind, Lang};
use crate::tables::Problem;
use crate::tables::numerals::numerals;
use crate::tables::words::{Language, Words};

/// What a card says in number words of one of its values.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The figures and values that it may be about.
    pub items: &'static [Item],
    /// The words.
    pub words: Bilingual,
    /// What they are about.
    pub item: ItemId,
    /// From where to where it has to lie.
    pub range: [f64; 2],
    /// What to say where it does not hold, at its place, but for what the value is.
    pub problem: Problem,
}

/// The claims of a card, and all words of it that need no further one.
#[derive(Debug, Default)]
pub struct Claims {
    tested: Vec<(Bilingual, ItemId, [f64; 2], Problem)>,
    argued: Vec<Bilingual>,
    /// The words of each claim, and where it stands.
    places: Vec<(Bilingual, Range<usize>)>,
}

impl Claims {
    /// Reads one `[[claim]]`.
    pub fn add(&mut self, entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<()> {
        let fields = entry.fields()?;
        let words = fields.need(
            "words",
            "{ en = \"about half\", es = \"cerca de la mitad\" }",
        );
        let value = fields.take("value");
        let range = [fields.take("is"), fields.take("between")];
        let because = fields.take("because");
        let articles = fields.take("articles");
        fields.done();
        let words = words?.both()?;
        self.places.push((words, entry.span.clone()));
        if let Some(articles) = articles {
            self.argued.push(words);
            let wanted = articles.number()?;
            let found = scope.sheet.articles();
            if let Some(found) = found.filter(|found| wanted != *found as f64) {
                articles.problem(
                    format!("the sheet has {found} articles, and not {wanted}"),
                    "correct the words and the number",
                );
            }
            return Some(());
        }
        match (value, range, because) {
            (None, [None, None], Some(because)) => {
                self.argued.push(words);
                because.kept()?;
            }
            (Some(value), range, None) => {
                let (range, item) = (wanted(entry, range), item(&value, scope));
                let (Some(range), Some(item)) = (range, item) else {
                    self.argued.push(words);
                    return None;
                };
                let mend = "correct the words or the figure that they are about";
                self.tested
                    .push((words, item, range, entry.located(String::new(), mend)));
            }
            _ => {
                self.argued.push(words);
                entry.problem(
                    "a claim is tested or argued",
                    "write value = \"…\" with is = 8 or between = [0.4, 0.6]; articles = 4 for how many there are; or because = \"…\", where no figure says it",
                );
                return None;
            }
        }
        Some(())
    }

    /// Whether each number of a text is accounted for; `place` is where it stands.
    pub fn cover(&self, text: Bilingual, place: &Entry<'_>, years: &Years) {
        for lang in Lang::ALL {
            let text = text.get(lang);
            let slots = slots(text);
            let language = match lang {
                Lang::En => Language::En,
                Lang::Es => Language::Es,
            };
            for numeral in numerals(text, Words::of(language)) {
                let inside = |from: usize, to: usize| from <= numeral.start && numeral.end <= to;
                let in_slot = slots.iter().any(|(from, to)| inside(*from, *to));
                let claimed = self.words(lang).any(|words| {
                    let mut said = text.match_indices(words);
                    said.any(|(at, _)| inside(at, at + words.len()))
                });
                if !in_slot
                    && !claimed
                    && !is_no_number(&numeral.text)
                    && !years.cover(&numeral.text)
                {
                    place.problem(
                        format!(
                            "{:?} stands in the text of {} and nothing tests it",
                            numeral.text,
                            lang.tag()
                        ),
                        "write it as a slot, or add a [[claim]] with these words",
                    );
                }
            }
        }
    }

    /// Whether the words of each claim stand in some text of the file.
    pub fn are_said(&self, texts: &[Bilingual], file: &Fields<'_>) {
        for (words, span) in &self.places {
            for lang in Lang::ALL {
                let words = words.get(lang);
                if !texts.iter().any(|text| text.get(lang).contains(words)) {
                    file.problem_at(
                        span.clone(),
                        format!("the claim {words:?} stands in no text of {}", lang.tag()),
                        "write its words as the text has them, or take the claim out",
                    );
                }
            }
        }
    }

    fn words(&self, lang: Lang) -> impl Iterator<Item = &'static str> {
        let tested = self.tested.iter().map(|(words, ..)| words);
        tested.chain(&self.argued).map(move |words| words.get(lang))
    }

    /// What has to hold once the sheet is there; of a value that could not be read nothing is asked.
    pub fn tested(self, items: &'static [Item]) -> Vec<Claim> {
        let read =
            |(_, item, ..): &(Bilingual, ItemId, [f64; 2], Problem)| !is_unread(items, *item);
        let claim = |(words, item, range, problem)| Claim {
            items,
            words,
            item,
            range,
            problem,
        };
        self.tested.into_iter().filter(read).map(claim).collect()
    }
}

/// Words that count nothing. Scale words alone name a unit, "billion US dollars"; "one" stands for a
/// noun more often than it counts; "a year" is the time that a rate or a change is told for.
fn is_no_number(numeral: &str) -> bool {
    const UNITS: [&str; 8] = [
        "million",
        "billion",
        "trillion",
        "millones",
        "mil millones",
        "miles de millones",
        "billones",
        "one",
    ];
    const FOR: [&str; 6] = [
        "a year",
        "a month",
        "a quarter",
        "un año",
        "un mes",
        "un trimestre",
    ];
    let plain = numeral.replace('\u{a0}', " ");
    // "miles de millones de dólares" names a unit, as the scale alone does.
    let plain = plain
        .rsplit_once("illones de ")
        .map_or(plain.clone(), |(scale, _)| [scale, "illones"].concat());
    let known = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(&plain));
    known(&UNITS) || known(&FOR)
}

/// A name, or an operation, which becomes a value of the card that nothing else names.
fn item(value: &Entry<'_>, scope: &mut Scope<'_>) -> Option<ItemId> {
    let text = value.text()?;
    if !text.trim().contains(' ') {
        return scope.find(value);
    }
    let what = computed(value, scope)?;
    Some(scope.unnamed(what))
}

/// The ends between which a value has to lie.
fn wanted(entry: &Entry<'_>, [is, between]: [Option<Entry<'_>>; 2]) -> Option<[f64; 2]> {
    match (is, between) {
        (Some(is), None) => is.number().map(|is| [is, is]),
        (None, Some(between)) => {
            let ends: Option<Vec<f64>> = between.list()?.iter().map(Entry::number).collect();
            match ends?[..] {
                [low, high] if low <= high => Some([low, high]),
                _ => {
                    between.problem("no range", "write the smaller end first: [0.4, 0.6]");
                    None
                }
            }
        }
        _ => {
            entry.problem(
                "a claim says one thing of its value",
                "write is = 8, or between = [0.4, 0.6]",
            );
            None
        }
    }
}

/// Where the slots of a template stand, which read as they are written: no numeral runs over one.
fn slots(template: &str) -> Vec<(usize, usize)> {
    let starts = template.match_indices('{');
    let slot = |(start, _): (usize, &str)| {
        let length = template[start..].find('}')? + 1;
        Some((start, start + length))
    };
    starts.filter_map(slot).collect()
}

/// The years in which the figures of a card lie: who names them says nothing that a period does not.
#[derive(Debug)]
pub struct Years {
    known: Vec<(u16, u16)>,
    /// Something could not be read, and any year may be its own.
    open: bool,
}

impl Years {
    /// Those of all figures that a card names.
    pub fn of(scope: &Scope<'_>) -> Self {
        let mut years = Vec::new();
        for what in scope.all_items() {
            let figures = match what {
                ItemKind::Figure { figure } => vec![figure],
                ItemKind::Figures { figures } => figures.to_vec(),
                ItemKind::Subjects { .. } | ItemKind::Computed { .. } => Vec::new(),
            };
            for figure in figures {
                let row = &scope.sheet.figures[figure.position()];
                let periods = [row.when(), row.base_period];
                for period in periods.into_iter().flatten() {
                    years.push((period.from().year, period.to().year));
                }
            }
        }
        Self {
            known: years,
            open: scope.has_unread(),
        }
    }

    fn cover(&self, numeral: &str) -> bool {
        let year = numeral.parse().ok().filter(|_| numeral.len() == 4);
        year.is_some_and(|year: u16| {
            self.open
                || self
                    .known
                    .iter()
                    .any(|(from, to)| (*from..=*to).contains(&year))
        })
    }
}
