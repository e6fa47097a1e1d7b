//! Why a question has no answer: what differs between its two sides, in one sentence.

use std::mem::discriminant;

use super::reasons::{fill, reason, texts};
use crate::dataset::{Flow, IndicatorId, Lang, Period, SubjectId, Unit};
use crate::judge::{Asked, Reason, Slip, Verdict};
use crate::text::names::nouns::{Owner, beside, melted, noun};
use crate::text::names::phrases::the_period;
use crate::text::names::subject_name;
use crate::text::names::units::unit_named;
use crate::text::shape::by_variant::by_variant;

/// What the two sides of a question are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// Two figures side by side, or the links of a chain.
    Pair,
    /// A part and its whole.
    PartWhole,
    /// A share and its whole.
    ShareWhole,
    /// A part and the share that it is said to be.
    PartShare,
    /// A level and the rate at which it grew.
    LevelGrowth,
}

impl Sides {
    /// The sides of a question to the share calculator; None is a comparison.
    #[must_use]
    pub const fn of(asked: Option<&Asked>) -> Self {
        match asked {
            Some(Asked::Share { .. }) => Sides::PartWhole,
            Some(Asked::Part { .. } | Asked::Complement { .. }) => Sides::ShareWhole,
            Some(Asked::Whole { .. }) => Sides::PartShare,
            Some(Asked::LevelBefore { .. }) => Sides::LevelGrowth,
            Some(Asked::Chain { .. }) | None => Sides::Pair,
        }
    }
}

/// The texts of one language.
pub(in crate::text) struct RefusalTexts {
    pub sides: BySides,
    /// First side, what it is, second side, what it is, what follows.
    pub differ: &'static str,
    /// The same of units.
    pub units: &'static str,
    /// Where a percentage was needed: the unit.
    pub no_percentage: &'static str,
    pub not_counted: &'static str,
    pub not_inside: &'static str,
    pub no_whole: &'static str,
    pub all_partners: PartnersText,
}

/// The names of two sides.
#[derive(Clone, Copy)]
pub(in crate::text) struct SideText {
    pub one: &'static str,
    pub other: &'static str,
}

by_variant! {
    /// The names of the two sides of each kind of question.
    SidesText => BySides: [SideText; 5] of Sides {
        pair = Pair,
        part_whole = PartWhole,
        share_whole = ShareWhole,
        part_share = PartShare,
        level_growth = LevelGrowth,
    }
}

/// What is traded with all partners.
pub(in crate::text) struct PartnersText {
    /// Of exports.
    pub exports: &'static str,
    /// Of anything else.
    pub other: &'static str,
}

/// The dimensions in which two sides differ.
#[derive(Default)]
struct Differences {
    units: Option<[Unit; 2]>,
    flows: Option<[Flow; 2]>,
    measures: Option<[IndicatorId; 2]>,
    places: Option<[SubjectId; 2]>,
    partners: Option<[Option<SubjectId>; 2]>,
    /// What both sides count, where only their partners differ.
    flow: Option<Flow>,
    times: Option<[Period; 2]>,
    /// Whether the one was to lie within the other.
    inside: bool,
    /// Whether trade both ways was taken for the whole of one way.
    two_way: bool,
}

/// The refusals among the reasons as sentences: what differs between the two sides in one, and each
/// kind of reason that is about one figure in one of its own. What follows from another reason is
/// not said.
///
/// ```
/// use hechos::dataset::{FigureId, Lang};
/// use hechos::judge::Question;
/// use hechos::text::{Sides, refusal};
/// use hechos::judge::Reason;
/// let period = |text: &str| text.parse().expect("a period");
/// let reasons = [Reason::PeriodNotContained { part: period("2022"), whole: period("2023") }];
/// assert_eq!(
///     refusal(&reasons, Sides::PartWhole, Lang::En),
///     ["The part is for 2022; the whole is for 2023."]
/// );
/// ```
#[must_use]
pub fn refusal(reasons: &[Reason], sides: Sides, lang: Lang) -> Vec<String> {
    use Reason as R;
    let t = texts(lang);
    let mut differ = Differences::default();
    let mut kinds: Vec<&Reason> = Vec::new();
    let mut slip = None;
    for why in reasons {
        if let R::LikelySlip(of) = why {
            slip = Some(*of);
        }
        let known = |kind: &&Reason| discriminant(*kind) == discriminant(why);
        if why.verdict() == Verdict::Refused && !differ.take(why) && !kinds.iter().any(known) {
            kinds.push(why);
        }
    }
    let has = |test: fn(&Reason) -> bool| reasons.iter().any(test);
    let twice = has(|why| matches!(why, R::SameFigure(_)));
    // No other figure of that kind would do, whatever else differs.
    let unfit = twice
        || has(|why| {
            matches!(
                why,
                R::RankOrCount(_) | R::NotAShare(_) | R::NotALevel(_) | R::NotAnAmount(_)
            )
        });
    // A printed share is named with its total, and so are all dimensions of both.
    let told = sides != Sides::PartWhole && has(|why| matches!(why, R::OtherBase { .. }));
    differ.two_way = has(|why| matches!(why, R::TwoWayTradeIsNoWhole(_)));
    let sentence = differ.sentence(sides, lang).filter(|_| !unfit && !told);
    let no_rate = has(|why| matches!(why, R::NotGrowth(_)));
    kinds.retain(|why| match why {
        R::SameFigure(_) => true,
        R::OtherBase { .. } | R::TwoWayTradeIsNoWhole(_) => !unfit && sentence.is_none(),
        R::NotAPercentage(_) => !unfit && !no_rate,
        R::NotGrowth(_) => !unfit,
        _ => !twice,
    });
    let two_sided = sentence.is_some();
    let rest = kinds.into_iter().map(|why| reason(why, lang));
    let mut texts: Vec<String> = sentence.into_iter().chain(rest).collect();
    let more = match slip {
        Some(Slip::CountIsNoValue) => !texts.is_empty(),
        // The two halves say so already.
        Some(Slip::OtherRanking | Slip::OverlappingGoods) => false,
        Some(Slip::QuarterTimesFour) => two_sided && sides == Sides::Pair,
        _ => two_sided,
    };
    if let (Some(slip), true) = (slip, more) {
        texts.push((t.slip)(slip).to_owned());
    }
    texts
}

/// A difference alone, in a sentence; None of any other reason.
pub(in crate::text) fn alone(reason: &Reason, lang: Lang) -> Option<String> {
    let mut differ = Differences::default();
    differ.take(reason);
    let sides = match reason {
        Reason::GrowthOfAnother { .. } => Sides::LevelGrowth,
        Reason::PeriodNotContained { .. } => Sides::PartWhole,
        _ if differ.inside => Sides::PartWhole,
        _ => Sides::Pair,
    };
    differ.sentence(sides, lang)
}

impl Differences {
    /// Notes a difference; the first of each dimension counts. Whether it was one.
    fn take(&mut self, reason: &Reason) -> bool {
        use Reason as R;
        match *reason {
            R::DifferentUnits { first, second } => put(&mut self.units, first, second),
            R::DifferentFlow { first, second } => put(&mut self.flows, first, second),
            R::DifferentIndicator { first, second } => put(&mut self.measures, first, second),
            R::DifferentSubjects { first, second } => put(&mut self.places, first, second),
            R::DifferentPeriods { first, second } => put(&mut self.times, first, second),
            R::PartnerDiffers {
                flow,
                first,
                second,
            } => {
                self.flow.get_or_insert(flow);
                put(&mut self.partners, first, second);
            }
            R::PeriodNotContained { part, whole } => put(&mut self.times, part, whole),
            R::PlaceNotContained { part, whole } => {
                self.inside = true;
                put(&mut self.places, part, whole);
            }
            R::MeasureNotContained { part, whole } => {
                self.inside = true;
                put(&mut self.measures, part, whole);
            }
            R::GrowthOfAnother { level, growth } => {
                let of = [level, growth].map(|figure| figure.get().indicator);
                put(&mut self.measures, of[0], of[1]);
            }
            _ => return false,
        }
        true
    }

    /// One sentence with two halves; None where nothing differs.
    fn sentence(&self, sides: Sides, lang: Lang) -> Option<String> {
        let t = texts(lang);
        let words = &t.refusals;
        let SideText { one, other } = words.sides.of(sides);
        if let Some(units) = self.units {
            let [first, second] = [0, 1].map(|side| {
                let measure = self
                    .measures
                    .map(|of| noun(of[side], Owner::Absent, None, lang));
                beside(
                    unit_named(units[side], lang),
                    &[&measure.unwrap_or_default()],
                )
            });
            return Some(fill(words.units, &[one, &first, other, &second]));
        }
        let [first, second] = [0, 1].map(|side| self.half(side, lang));
        if first.is_empty() {
            return None;
        }
        let follows = match self {
            Self { two_way: true, .. } => words.no_whole,
            Self { inside: false, .. } | Self { flows: Some(_), .. } => "",
            Self { measures: None, .. } => words.not_inside,
            _ => words.not_counted,
        };
        Some(fill(words.differ, &[one, &first, other, &second, follows]))
    }

    /// What one side is, in the dimensions that differ: what follows "is" and "corresponde".
    fn half(&self, side: usize, lang: Lang) -> String {
        let t = texts(lang);
        let place = self.places.map(|places| places[side]);
        let partner = self.partners.map(|partners| partners[side]);
        let flow = self.flows.map(|flows| flows[side]);
        let mut name = match (self.measures, flow, partner) {
            (Some(of), ..) => {
                let owner = place.map_or(Owner::Absent, Owner::Named);
                noun(of[side], owner, partner.flatten(), lang)
            }
            (None, Some(flow), _) => (t.flow)(flow).to_owned(),
            (None, None, Some(_)) => (t.flow)(self.flow.unwrap_or(Flow::Trade)).to_owned(),
            (None, None, None) => String::new(),
        };
        match partner {
            // Of an amount alone: who would think of partners where shares or places are meant?
            Some(None)
                if self
                    .measures
                    .is_none_or(|of| of[side].get().unit.is_level()) =>
            {
                let exports = self
                    .measures
                    .is_some_and(|of| of[side].get().flow == Flow::Exports);
                let partners = &t.refusals.all_partners;
                name.push_str(if exports {
                    partners.exports
                } else {
                    partners.other
                });
            }
            Some(Some(with)) if self.measures.is_none() => {
                name = beside(name, &[&subject_name(with, lang)]);
            }
            _ => {}
        }
        let place = place.map(|place| subject_name(place, lang));
        let (bare, inside) = (name.is_empty(), self.measures.is_some());
        let (name, place) = match (bare, place) {
            (true, place) => (place.unwrap_or_default(), String::new()),
            (false, place) => (name, place.filter(|_| !inside).unwrap_or_default()),
        };
        let name = beside(name, &[&place]);
        let date = self.times.map(|times| the_period(times[side], lang));
        let date = date.unwrap_or_default();
        match (lang, name.is_empty()) {
            (_, true) if date.is_empty() => date,
            (Lang::En, true) => ["for ", &date].concat(),
            (Lang::Es, true) => melted("a", &date),
            (Lang::En, _) if bare => beside(["about ", &name].concat(), &[&date]),
            (Lang::Es, _) if bare => beside(melted("a", &name), &[&date]),
            (Lang::En, _) if date.is_empty() => name,
            (Lang::Es, _) if date.is_empty() => melted("a", &name),
            (Lang::En, _) => [&name, " for ", &date].concat(),
            (Lang::Es, _) => [&melted("a", &name), " en ", &date].concat(),
        }
    }
}

fn put<T>(slot: &mut Option<[T; 2]>, first: T, second: T) {
    slot.get_or_insert([first, second]);
}
