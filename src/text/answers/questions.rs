//! Questions that have an answer, as one would ask them: the texts of links.

use super::reasons::{fill, texts};
use crate::dataset::{FigureId, Flow, IndicatorId, Lang, SubjectId, Unit};
use crate::judge::Question;
use crate::text::names::nouns;
use crate::text::names::nouns::{
    Owner, beside, dated, is_plural, measured, melted, noun, noun_of, when,
};
use crate::text::names::subject_name;
use crate::text::numbers::number::printed;
use crate::text::numbers::period::period;
use crate::text::shape::forms::{Grown, Plural};

/// The texts of one language. A verb has a form for one and a form for several.
pub(in crate::text) struct QuestionTexts {
    /// The two subjects, the measure.
    pub compare: &'static str,
    /// The verb, the measure, the earlier and the later period.
    pub change: &'static str,
    pub change_verb: Plural,
    /// Two figures that have little in common.
    pub compare_any: &'static str,
    /// The whole, the verb, the part.
    pub share: &'static str,
    pub share_verb: Plural,
    /// Whose share, how large, the whole.
    pub part: &'static str,
    /// The part, the verb, the share.
    pub whole: &'static str,
    pub whole_verb: Plural,
    /// The verb, the level, the growth without its sign.
    pub level_before: Grown,
    pub level_verb: Plural,
    /// The share.
    pub complement: &'static str,
    /// The whole, whose share, how large.
    pub remainder: &'static str,
}

/// A question that has an answer, as a link text.
///
/// ```
/// use hechos::dataset::{FigureId, Lang};
/// use hechos::judge::Question;
/// use hechos::text::question;
/// let find = |id| FigureId::find(id).expect("in the dataset");
/// let asked = Question::Share {
///     part: find("mexico-ai-exports-2022"),
///     whole: find("world-ai-trade-2022"),
/// };
/// assert_eq!(
///     question(&asked, Lang::En),
///     "What share of world trade in AI-enabling goods (2022) are Mexico’s exports (US$100\u{a0}billion)?"
/// );
/// ```
#[must_use]
pub fn question(question: &Question, lang: Lang) -> String {
    let t = &texts(lang).questions;
    let verb = |forms: &Plural, of: IndicatorId| forms.of(is_plural(of, lang));
    match question {
        Question::Compare(a, b) => compare(*a, *b, lang),
        Question::Share { part, whole } => {
            let verb = verb(&t.share_verb, part.get().indicator);
            let of = of(&dated(*whole, lang), lang);
            fill(t.share, &[&of, verb, &part_of(*part, *whole, lang)])
        }
        Question::Part { share, whole } => {
            share_of(*share, whole.get().subject, &dated(*whole, lang), lang)
        }
        Question::Chain { shares, whole } => {
            let (first, rest) = match shares.as_slice() {
                [first, rest @ ..] => (*first, rest),
                [] => return String::new(),
            };
            let mut names: Vec<String> = rest.iter().map(|share| value(*share, lang)).collect();
            names.extend(whole.map(|whole| dated(whole, lang)));
            let mut of_all = names.pop().unwrap_or_else(|| noun_of(first, lang));
            while let Some(outer) = names.pop() {
                of_all = [&outer, " ", &of(&of_all, lang)].concat();
            }
            let subject = whole.map_or(first.get().subject, |whole| whole.get().subject);
            share_of(first, subject, &of_all, lang)
        }
        Question::Whole { part, share } => {
            let verb = verb(&t.whole_verb, part.get().indicator);
            let name = beside(noun_of(*part, lang), &[&value(*part, lang)]);
            fill(t.whole, &[&name, verb, &value(*share, lang)])
        }
        Question::LevelBefore { level, growth } => {
            let verb = verb(&t.level_verb, level.get().indicator);
            let mut rate = growth.get().quantity;
            let falling = rate.value < 0.0;
            rate.value = rate.value.abs();
            let rate = beside(printed(&rate, lang), &[&when(*level, lang)]);
            let template = t.level_before.of(falling);
            fill(template, &[verb, &noun_of(*level, lang), &rate])
        }
        Question::Complement { share, whole: None } => {
            let details = [&*value(*share, lang), &when(*share, lang)];
            let name = beside(noun_of(*share, lang), &details);
            fill(t.complement, &[&of(&name, lang)])
        }
        Question::Complement {
            share,
            whole: Some(whole),
        } => {
            let whose = whose(*share, whole.get().subject, lang);
            let of = of(&dated(*whole, lang), lang);
            fill(t.remainder, &[&of, &whose, &value(*share, lang)])
        }
    }
}

fn compare(a: FigureId, b: FigureId, lang: Lang) -> String {
    let t = &texts(lang).questions;
    let (x, y) = (a.get(), b.get());
    let one_measure = x.indicator == y.indicator && x.partner == y.partner;
    let (first, second) = (when(a, lang), when(b, lang));
    if one_measure && x.subject != y.subject {
        let name = match lang {
            Lang::En => measured(x.indicator, Owner::Absent, x.partner, lang),
            Lang::Es => noun(x.indicator, Owner::Its(x.subject), x.partner, lang),
        };
        let shared = if first == second { &*first } else { "" };
        let who = [x, y].map(|row| subject_name(row.subject, lang));
        return fill(t.compare, &[&who[0], &who[1], &beside(name, &[shared])]);
    }
    if one_measure && x.when().is_some() && y.when().is_some() && first != second {
        let verb = t.change_verb.of(is_plural(x.indicator, lang));
        let turned = x.when() > y.when();
        let [from, to] = if turned {
            [&second, &first]
        } else {
            [&first, &second]
        };
        return fill(t.change, &[verb, &noun_of(a, lang), from, to]);
    }
    let [one, other] = [(a, first), (b, second)]
        .map(|(figure, when)| beside(noun_of(figure, lang), &[&value(figure, lang), &when]));
    fill(t.compare_any, &[&one, &other])
}

/// The part, told apart from its whole by what differs.
fn part_of(part: FigureId, whole: FigureId, lang: Lang) -> String {
    let (p, w) = (part.get(), whole.get());
    let counts = [p, w].map(|row| row.quantity.unit) == [Unit::Count; 2];
    let one_measure = p.indicator == w.indicator || counts;
    let amount = value(part, lang);
    if let (true, Some(of)) = (one_measure && p.subject == w.subject, p.when()) {
        return beside(period(of, lang), &[&amount]);
    }
    let full = noun_of(part, lang);
    let whose = nouns::whose(p.subject, lang);
    let goods = p.indicator.get();
    let flow = (texts(lang).flow)(goods.flow);
    // Of the same goods, "exports" is enough.
    let plain = goods.unit.is_level()
        && goods.flow != Flow::Trade
        && p.partner.is_none()
        && goods.products == w.indicator.get().products;
    let name = match lang {
        Lang::En if one_measure && !counts => whose,
        Lang::En if plain => [&whose, " ", flow].concat(),
        Lang::Es if one_measure && !counts => [goods.article_es.word(), " ", &whose].concat(),
        Lang::Es if plain => ["las ", flow, " ", &whose].concat(),
        _ => full,
    };
    let period = when(part, lang);
    let other = if period == when(whole, lang) {
        ""
    } else {
        &*period
    };
    beside(name, &[&amount, other])
}

/// How much a share of something is.
fn share_of(share: FigureId, home: SubjectId, whole: &str, lang: Lang) -> String {
    let whose = whose(share, home, lang);
    fill(
        texts(lang).questions.part,
        &[&whose, &value(share, lang), whole],
    )
}

/// Whose share it is: of what an economy does with a partner, the partner’s.
fn whose(share: FigureId, home: SubjectId, lang: Lang) -> String {
    let row = share.get();
    let partner = row.partner.filter(|_| row.subject == home);
    nouns::whose(partner.unwrap_or(row.subject), lang)
}

fn of(name: &str, lang: Lang) -> String {
    match lang {
        Lang::En => ["of ", name].concat(),
        Lang::Es => melted("de", name),
    }
}

fn value(figure: FigureId, lang: Lang) -> String {
    printed(&figure.get().quantity, lang)
}
