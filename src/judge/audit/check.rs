//! One check: what is stated, what was computed, and how the two stand to each other.

use crate::dataset::{FigureId, RelationId};
use crate::judge::{Reason, contain};
use crate::maths::{Interval, Reading};

/// How a check ends. In the order in which the sheet shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CheckVerdict {
    /// The stated value lies outside what the other figures allow.
    Contradicts,
    /// It does, but it is a word such as "doubled" that may be meant loosely.
    ContradictsLooseWord,
    /// Both can be true.
    Agrees,
    /// The two figures must not be put together, however near they stand.
    CannotBeCompared,
    /// A figure that the test would need is not printed.
    CannotBeTested,
    /// It follows from printed figures, and no article states it.
    Derived,
}

impl CheckVerdict {
    /// Every verdict, in order.
    pub const ALL: [CheckVerdict; 6] = [
        CheckVerdict::Contradicts,
        CheckVerdict::ContradictsLooseWord,
        CheckVerdict::Agrees,
        CheckVerdict::CannotBeCompared,
        CheckVerdict::CannotBeTested,
        CheckVerdict::Derived,
    ];

    /// Whether it disagrees with what is printed.
    #[must_use]
    pub const fn disagrees(self) -> bool {
        matches!(self, Self::Contradicts | Self::ContradictsLooseWord)
    }
}

/// What is checked. Each kind says which figures it holds, in order, and what is stated and
/// computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CheckKind {
    /// Share, part, whole. Stated: the share. Computed: part over whole.
    ShareOfLevels,
    /// Total, then its parts, all shares of one whole. Stated: the total. Computed: their sum.
    PartsMakeTotal,
    /// Parts of one whole. Stated: 100 %. Computed: their sum.
    PartsMakeWhole,
    /// World total, then economies. Stated: the total. Computed: the sum, which must fit in it.
    PartsFitWhole,
    /// Part, whole, one measure in nested periods. Stated: the part. Computed: its share.
    MonthInTotal,
    /// Rate, earlier level, later level. Stated: the rate. Computed: the compound annual rate.
    GrowthRate,
    /// Rate, earlier level, later level, where the rate is of all the time between. Stated: the rate. Computed:
    /// the change in per cent.
    GrowthOverall,
    /// Factor, earlier level, later level. Stated: the factor. Computed: later over earlier.
    GrowthFactor,
    /// Span, and the two levels where they date it. Stated: the span. Computed: from the dates.
    Span,
    /// Rank, own value, the values of the others. Stated: the rank. Computed: all places that the
    /// values allow.
    RankInList,
    /// Rank, share. Stated: first. Computed: the share, which is more than half of the whole.
    LeaderByShare,
    /// Band, place. Stated: the band. Computed: the place, which must lie in it.
    StatedTwice,
    /// Count, then the listed ones. Stated: the count. Computed: how many are listed.
    CountOfList,
    /// Figures as the article ranks them, largest first. Computed: the smallest lead over the next.
    Order,
    /// Earlier, later, of which the article says that it rose or fell. Computed: the change.
    Direction,
    /// Balance, exports, imports of the same goods and time. Stated: the balance. Computed: exports less
    /// imports.
    BalancePrinted,
    /// Change, earlier level, later level. Stated: the change. Computed: later less earlier.
    ChangePrinted,
    /// Total, then what the article names as its parts. Stated: the total. Computed: their sum.
    Sum,
    /// Total, then its parts in time, as four quarters. Stated: the total. Computed: their sum.
    TimesMakeTotal,
    /// Result, then what it is taken from and what is taken. Stated: the result. Computed: the difference.
    Difference,
    /// Change, rate, later level. Stated: the change. Computed: what the level gained at that rate.
    Change,
    /// Two figures that the articles print of one thing. Stated: the first. Computed: the second.
    Same,
    /// Part, whole that the article puts it in. Stated: the part. Computed: its share of the whole.
    PartOfWhole,
    /// Ranks in one list. Computed: the fewest places between two of them, which cannot be none.
    DistinctPlaces,

    /// One that looks like a part of the other's total: part, total.
    TotalApart,
    /// Exports, imports of other goods or years: no balance follows.
    BalanceApart,
    /// Share, a total of the same name, the share's own total.
    ShareApart,
    /// Shares of one total that is cut in two ways: the largest of each cut, the others, the total.
    CrossedCuts,
    /// Amounts of one subject in goods of which no article says that the ones hold the others.
    OverlappingGoods,
    /// Count, count of the whole list, shares of value near their quotient.
    CountIsNoValue,
    /// Part of a year, a whole year of another measure or time that it nearly comes to.
    QuarterTimesFour,
    /// Ranks of one subject in different lists.
    OtherRanking,
    /// Two figures or more that the table of relations says must not be put together.
    Slip,

    /// A share whose whole is not printed. Stated: the share.
    OpenBase,
    /// Rates of growth whose starting levels are not printed. Stated: the rate, if it is one.
    OpenGrowth,
    /// A projection whose base year is not printed. Stated: the projection.
    OpenProjection,
    /// Ranks among others whose values are not printed, of one subject. Stated: the rank, if it is one.
    OpenRank,
    /// The smallest of a list of shares, the next larger: its place is not printed.
    MissingRank,
    /// The figures that bear on a claim in words.
    Claim,

    /// Share, then further shares, then the level. Computed: the level of the share.
    LevelOfShare,
    /// Forecast, outcome. Computed: the outcome less the forecast.
    Outcome,
    /// First print, revised print. Computed: the change.
    Revision,
    /// Exports, imports of the same goods and time. Computed: the balance, where none is printed.
    Balance,
    /// Economy, world. Computed: its share of the world.
    ShareOfWorld,
    /// The total share, or all listed shares. Computed: what is left of 100 %.
    Remainder,
    /// Count, count of the whole list. Computed: the others, a count.
    RemainderCount,
    /// Earlier share, later share. Computed: change in percentage points.
    ChangeOfShare,
    /// Earlier shares, later shares of the same. Computed: change of what they leave, in points.
    ChangeOfRemainder,
    /// Earlier level, later level. Computed: change in per cent.
    ChangeOfLevel,
    /// Earlier level, later level. Computed: compound annual rate, where none is printed.
    AnnualRate,
    /// Level, growth; or share, whole, growth. Computed: the level before.
    LevelBefore,
    /// Whole, its growth, then for each part its level (or share) and its growth. Computed: the
    /// parts' increase over the whole's, in per cent; above 100 the others fell.
    GrowthContribution,
    /// Rate, earlier level, later level. Computed: where the rate leads from the earlier level.
    LevelFromRate,
    /// Share, growth of the part, growth of the whole, then the levels of both where they are printed.
    /// Computed: the share before.
    ShareBefore,
    /// As [`CheckKind::GrowthContribution`]. Computed: the whole's increase less that of the parts.
    OthersChange,
    /// Total, then the listed ones, or their share. Computed: what is left, as an amount.
    LeftForOthers,
    /// Total over months, one of these months. Stated: the month. Computed: the average month.
    MonthlyAverage,
    /// Share, then the shares that it is of. Computed: the share of the last one's whole.
    ShareOfShare,
    /// Earlier level, later level; or level, growth; or share, whole, growth. Computed: the change, as an
    /// amount.
    ChangeOfAmount,
}

impl CheckKind {
    /// Whether it sets two times against each other, or a rate against levels.
    pub(super) const fn is_over_time(self) -> bool {
        matches!(
            self,
            CheckKind::GrowthRate
                | CheckKind::GrowthOverall
                | CheckKind::Direction
                | CheckKind::ChangeOfLevel
                | CheckKind::ChangeOfAmount
                | CheckKind::AnnualRate
                | CheckKind::LevelFromRate
                | CheckKind::ChangePrinted
                | CheckKind::Change
        )
    }

    /// Kebab-case name, the first half of a check's id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            CheckKind::ShareOfLevels => "share-of-levels",
            CheckKind::PartsMakeTotal => "parts-make-total",
            CheckKind::PartsMakeWhole => "parts-make-whole",
            CheckKind::PartsFitWhole => "parts-fit-whole",
            CheckKind::MonthInTotal => "month-in-total",
            CheckKind::GrowthRate => "growth-rate",
            CheckKind::GrowthOverall => "growth-overall",
            CheckKind::GrowthFactor => "growth-factor",
            CheckKind::Span => "span",
            CheckKind::RankInList => "rank-in-list",
            CheckKind::LeaderByShare => "leader-by-share",
            CheckKind::StatedTwice => "stated-twice",
            CheckKind::CountOfList => "count-of-list",
            CheckKind::Order => "order",
            CheckKind::Direction => "direction",
            CheckKind::BalancePrinted => "balance-printed",
            CheckKind::ChangePrinted => "change-printed",
            CheckKind::Sum => "sum",
            CheckKind::TimesMakeTotal => "times-make-total",
            CheckKind::Difference => "difference",
            CheckKind::Change => "change",
            CheckKind::Same => "same",
            CheckKind::PartOfWhole => "part-of-whole",
            CheckKind::Outcome => "outcome",
            CheckKind::Revision => "revision",
            CheckKind::Balance => "balance",
            CheckKind::DistinctPlaces => "distinct-places",
            CheckKind::TotalApart => "total-apart",
            CheckKind::BalanceApart => "balance-apart",
            CheckKind::ShareApart => "share-apart",
            CheckKind::CrossedCuts => "crossed-cuts",
            CheckKind::OverlappingGoods => "overlapping-goods",
            CheckKind::CountIsNoValue => "count-is-no-value",
            CheckKind::QuarterTimesFour => "quarter-times-four",
            CheckKind::OtherRanking => "other-ranking",
            CheckKind::Slip => "slip",
            CheckKind::OpenBase => "open-base",
            CheckKind::OpenGrowth => "open-growth",
            CheckKind::OpenProjection => "open-projection",
            CheckKind::OpenRank => "open-rank",
            CheckKind::MissingRank => "missing-rank",
            CheckKind::Claim => "claim",
            CheckKind::LevelOfShare => "level-of-share",
            CheckKind::ShareOfWorld => "share-of-world",
            CheckKind::Remainder => "remainder",
            CheckKind::RemainderCount => "remainder-count",
            CheckKind::ChangeOfShare => "change-of-share",
            CheckKind::ChangeOfRemainder => "change-of-remainder",
            CheckKind::ChangeOfLevel => "change-of-level",
            CheckKind::AnnualRate => "annual-rate",
            CheckKind::LevelBefore => "level-before",
            CheckKind::GrowthContribution => "growth-contribution",
            CheckKind::LevelFromRate => "level-from-rate",
            CheckKind::ShareBefore => "share-before",
            CheckKind::OthersChange => "others-change",
            CheckKind::LeftForOthers => "left-for-others",
            CheckKind::MonthlyAverage => "monthly-average",
            CheckKind::ShareOfShare => "share-of-share",
            CheckKind::ChangeOfAmount => "change-of-amount",
        }
    }
}

/// One check.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Stable identifier: the kind and the figure that it is about.
    pub id: String,
    /// What is checked.
    pub kind: CheckKind,
    /// The figures that it rests on, in the order that the kind says.
    pub figures: Vec<FigureId>,
    /// What the article says.
    pub stated: Option<Interval>,
    /// What follows from the other figures.
    pub computed: Option<Interval>,
    /// How it ends.
    pub verdict: CheckVerdict,
    /// Why it must be read with care, cannot be compared, or cannot be tested.
    pub reasons: Vec<Reason>,
    /// The relation that it tests or shows, where one is declared; its note says what is meant.
    pub relation: Option<RelationId>,
}

impl Check {
    /// Whether it disagrees with what the article says by this figure: the stated one, or any of several
    /// that are set against each other.
    #[must_use]
    pub fn is_against(&self, figure: FigureId) -> bool {
        let said = match self.stated {
            Some(_) => &self.figures[..1],
            None => &self.figures[..],
        };
        self.verdict.disagrees() && said.contains(&figure)
    }

    /// A check named after its first figure, with every call for care but one of a kind.
    pub(super) fn new(kind: CheckKind, figures: Vec<FigureId>, verdict: CheckVerdict) -> Self {
        let mut id = String::from(kind.name());
        if let Some(first) = figures.first() {
            id.push('-');
            id.push_str(first.get().id);
        }
        let mut reasons = Vec::new();
        contain::care(&figures, &mut reasons);
        if kind.is_over_time() {
            contain::over_time(&figures, &mut reasons);
        }
        once(&mut reasons);
        Self {
            id,
            kind,
            figures,
            stated: None,
            computed: None,
            verdict,
            reasons,
            relation: None,
        }
    }

    /// Tests or shows a declared relation, and is named after it.
    pub(super) fn of(relation: RelationId, kind: CheckKind, verdict: CheckVerdict) -> Self {
        let row = relation.get();
        let mut check = Self::new(kind, row.figures.to_vec(), verdict);
        check.id = [kind.name(), row.id].join("-");
        check.relation = Some(relation);
        check
    }

    /// Names it after another of its figures.
    pub(super) fn named(mut self, figure: FigureId) -> Self {
        self.id = [self.kind.name(), figure.get().id].join("-");
        self
    }

    /// With what is stated and computed.
    pub(super) fn with(mut self, stated: Option<Interval>, computed: Option<Interval>) -> Self {
        self.stated = stated;
        self.computed = computed;
        self
    }

    /// With what is stated beside a derived number.
    pub(super) fn stating(mut self, stated: Option<Interval>) -> Self {
        self.stated = stated;
        self
    }

    /// With one more reason, or with the reasons of an answer: those of the articles. What others print of a
    /// figure says nothing of whether an article agrees with itself.
    pub(super) fn because(mut self, reasons: impl IntoIterator<Item = Reason>) -> Self {
        let own = |why: &Reason| !matches!(why, Reason::Disputed(_));
        self.reasons.extend(reasons.into_iter().filter(own));
        once(&mut self.reasons);
        self
    }

    /// A stated value against a computed one: they agree where they overlap.
    pub(super) fn test(
        kind: CheckKind,
        figures: Vec<FigureId>,
        stated: Interval,
        computed: Interval,
    ) -> Self {
        let verdict = if stated.overlaps(&computed) {
            CheckVerdict::Agrees
        } else {
            CheckVerdict::Contradicts
        };
        Self::new(kind, figures, verdict).with(Some(stated), Some(computed))
    }
}

/// What a figure of the dataset stands for.
pub(super) fn read(figure: FigureId, reading: Reading) -> Option<Interval> {
    Interval::of(&figure.get().quantity, reading).ok()
}

/// Keeps the first reason of each kind; of what is left open, and of orders, each.
fn once(reasons: &mut Vec<Reason>) {
    let mut kept: Vec<Reason> = Vec::with_capacity(reasons.len());
    for reason in reasons.iter() {
        let known = |other: &Reason| match (reason, other) {
            (Reason::LeftOpen { open: one, .. }, Reason::LeftOpen { open: other, .. }) => {
                one == other
            }
            (Reason::OrderNotCertain { .. }, Reason::OrderNotCertain { .. }) => reason == other,
            _ => std::mem::discriminant(reason) == std::mem::discriminant(other),
        };
        if !kept.iter().any(known) {
            kept.push(*reason);
        }
    }
    *reasons = kept;
}
