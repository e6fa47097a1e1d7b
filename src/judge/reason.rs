//! Why something may be computed, only with care, or not at all; texts live in `text`.

use super::Slip;
use crate::dataset::{FigureId, Flow, IndicatorId, Open, Period, SubjectId, Unit};
use crate::maths::MathsError;

/// How far an answer can be trusted. The later, the less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Place, measure and time belong together.
    Valid,
    /// The same, but a period was read from the sentences around a figure.
    Noted,
    /// It can be computed, and could mislead.
    Caution,
    /// It does not belong together: no number is given.
    Refused,
}

/// One reason for a verdict, with what a sentence about it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Refused: a figure beside itself, or divided by another print of the same thing.
    SameFigure(FigureId),
    /// Refused: something else where a percentage was needed.
    NotAPercentage(Unit),
    /// Refused: the units differ.
    DifferentUnits {
        /// Unit of the first operand.
        first: Unit,
        /// Unit of the second operand.
        second: Unit,
    },
    /// Refused: exports, imports and trade are different flows.
    DifferentFlow {
        /// Flow of the first operand.
        first: Flow,
        /// Flow of the second operand.
        second: Flow,
    },
    /// Refused: the two figures measure different things.
    DifferentIndicator {
        /// What the first measures.
        first: IndicatorId,
        /// What the second measures.
        second: IndicatorId,
    },
    /// Refused: two subjects where one was needed, as at two times.
    DifferentSubjects {
        /// Subject of the first operand.
        first: SubjectId,
        /// Subject of the second operand.
        second: SubjectId,
    },
    /// Refused: two periods that cannot be set beside each other.
    DifferentPeriods {
        /// Period of the first operand.
        first: Period,
        /// Period of the second operand.
        second: Period,
    },
    /// Refused: the part's period does not lie within that of the whole.
    PeriodNotContained {
        /// Period of the part.
        part: Period,
        /// Period of the whole.
        whole: Period,
    },
    /// Refused: trade with another partner, or with all instead of one.
    PartnerDiffers {
        /// What both count; trade, where they count different flows.
        flow: Flow,
        /// Partner of the first operand; None is all.
        first: Option<SubjectId>,
        /// Partner of the second operand; None is all.
        second: Option<SubjectId>,
    },
    /// Refused: the part's subject does not lie within that of the whole.
    PlaceNotContained {
        /// Subject of the part.
        part: SubjectId,
        /// Subject of the whole.
        whole: SubjectId,
    },
    /// Refused: no article says that the part's goods are counted in the whole.
    MeasureNotContained {
        /// What the part measures.
        part: IndicatorId,
        /// What the whole measures.
        whole: IndicatorId,
    },
    /// Refused: a printed share belongs to the total of its own passage and to no other.
    OtherBase {
        /// The printed share.
        share: FigureId,
        /// The total that it belongs to, where one is printed.
        own: Option<FigureId>,
        /// The total that it was put beside.
        given: FigureId,
    },
    /// Refused: a rank or a count in a division.
    RankOrCount(FigureId),
    /// Refused: a percentage that is no share of a whole, such as a rate of growth.
    NotAShare(FigureId),
    /// Refused: a change or a balance, which is no part and no whole.
    NotALevel(FigureId),
    /// Refused: an index or a price, two of which have a ratio and no share.
    NotAnAmount(FigureId),
    /// Refused: what is left over of a percentage whose one side is no part of the other, as exports
    /// of the gross domestic product.
    NoRemainder(FigureId),
    /// Refused: a figure that is no rate of growth where one was needed.
    NotGrowth(FigureId),
    /// Refused: the rate of growth of another measure.
    GrowthOfAnother {
        /// The level.
        level: FigureId,
        /// The rate.
        growth: FigureId,
    },
    /// Refused: an average over several years leads back to no single year.
    AverageRate(FigureId),
    /// Refused: growth without a printed year that it starts from.
    BasePeriodNotPrinted(FigureId),
    /// Refused: trade both ways between two economies is no whole for one way.
    TwoWayTradeIsNoWhole(FigureId),
    /// Refused: a chain needs one to [`crate::maths::MAX_CHAIN`] shares.
    ChainLength,
    /// Refused: the arithmetic has no result, as with a whole that may be zero.
    Incomputable(MathsError),

    /// Caution: the article prints no period for the figure.
    PeriodNotPrinted(FigureId),
    /// Note: the period was read from the sentences around the figure.
    PeriodFromContext(FigureId),
    /// Note: who said it was read from the sentences around the figure.
    SpeakerFromContext(FigureId),
    /// Caution: the article expects it, and it had not happened.
    Forecast(FigureId),
    /// Note: the article calls it preliminary.
    Preliminary(FigureId),
    /// Note: "more than" has no upper end, and "less than" no lower one.
    OpenEnd(FigureId),
    /// Caution: a revised figure of the same thing is printed.
    RevisedLater(FigureId),
    /// Caution: the two were said by different people, or of one nobody is named.
    DifferentAttribution {
        /// The first figure.
        first: FigureId,
        /// The second figure.
        second: FigureId,
    },
    /// Caution: printed in round numbers, whose last places are not significant, and the two may be
    /// alike, or the strict reading takes those places for significant.
    RoundNumbers {
        /// The first figure in round numbers.
        first: FigureId,
        /// The second, where both are.
        second: Option<FigureId>,
        /// Whether the intervals of the two operands overlap, in a comparison.
        overlap: bool,
        /// Whether they are read to the last printed place.
        strict: bool,
    },
    /// Caution: exports over world trade; for the world both are one amount.
    OneAmountTwoSides {
        /// The exports, or the share of exports.
        part: FigureId,
        /// The world's trade.
        whole: FigureId,
    },
    /// Caution: the article leaves something open about the figure.
    LeftOpen {
        /// The figure.
        figure: FigureId,
        /// What is open.
        open: Open,
    },
    /// Caution, beside a refusal: what the two figures invite to.
    LikelySlip(Slip),
    /// Caution: other publications dispute it.
    Disputed(FigureId),
    /// Caution: a number in words, which may be meant loosely.
    LooseWord(FigureId),
    /// Caution: the share is above 100 %.
    PartLargerThanWhole,
    /// Caution: the reader's own number; what it measures is not known.
    TypedFigure,

    /// A check is open: the total of this share is not printed.
    BaseNotPrinted(FigureId),
    /// A check is open: the level that this rate of growth started from is not printed.
    LevelNotPrinted(FigureId),
    /// A check is open: the values of the others in this ranking are not printed.
    OthersNotPrinted(FigureId),
    /// A check is open: no rank is printed, and an unlisted one may stand before it.
    RankNotPrinted(FigureId),
    /// A check covers only what is listed: others may exist.
    ListedOnly(FigureId),
    /// A check covers what is certain: of these two neighbours the order is not.
    OrderNotCertain {
        /// The one that is named first.
        first: FigureId,
        /// The next.
        second: FigureId,
    },
}

impl Reason {
    /// The verdict that this reason alone leads to.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        use Reason::*;
        match self {
            SameFigure(_)
            | NotAPercentage(_)
            | NoRemainder(_)
            | DifferentUnits { .. }
            | DifferentFlow { .. }
            | DifferentIndicator { .. }
            | DifferentSubjects { .. }
            | DifferentPeriods { .. }
            | PeriodNotContained { .. }
            | PartnerDiffers { .. }
            | PlaceNotContained { .. }
            | MeasureNotContained { .. }
            | OtherBase { .. }
            | RankOrCount(_)
            | NotAShare(_)
            | NotALevel(_)
            | NotAnAmount(_)
            | NotGrowth(_)
            | GrowthOfAnother { .. }
            | AverageRate(_)
            | BasePeriodNotPrinted(_)
            | TwoWayTradeIsNoWhole(_)
            | ChainLength
            | Incomputable(_) => Verdict::Refused,
            PeriodFromContext(_) | SpeakerFromContext(_) | Preliminary(_) | OpenEnd(_) => {
                Verdict::Noted
            }
            PeriodNotPrinted(_)
            | Forecast(_)
            | RevisedLater(_)
            | DifferentAttribution { .. }
            | RoundNumbers { .. }
            | OneAmountTwoSides { .. }
            | LeftOpen { .. }
            | LikelySlip(_)
            | Disputed(_)
            | LooseWord(_)
            | PartLargerThanWhole
            | TypedFigure
            | BaseNotPrinted(_)
            | LevelNotPrinted(_)
            | OthersNotPrinted(_)
            | RankNotPrinted(_)
            | ListedOnly(_)
            | OrderNotCertain { .. } => Verdict::Caution,
        }
    }

    /// Its name in kebab case, for programs that tell reasons apart: `different-units`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        use Reason::*;
        match self {
            SameFigure(_) => "same-figure",
            NotAPercentage(_) => "not-a-percentage",
            NoRemainder(_) => "no-remainder",
            DifferentUnits { .. } => "different-units",
            DifferentFlow { .. } => "different-flow",
            DifferentIndicator { .. } => "different-indicator",
            DifferentSubjects { .. } => "different-subjects",
            DifferentPeriods { .. } => "different-periods",
            PeriodNotContained { .. } => "period-not-contained",
            PartnerDiffers { .. } => "partner-differs",
            PlaceNotContained { .. } => "place-not-contained",
            MeasureNotContained { .. } => "measure-not-contained",
            OtherBase { .. } => "other-base",
            RankOrCount(_) => "rank-or-count",
            NotAShare(_) => "not-a-share",
            NotALevel(_) => "not-a-level",
            NotAnAmount(_) => "not-an-amount",
            NotGrowth(_) => "not-growth",
            GrowthOfAnother { .. } => "growth-of-another",
            AverageRate(_) => "average-rate",
            BasePeriodNotPrinted(_) => "base-period-not-printed",
            TwoWayTradeIsNoWhole(_) => "two-way-trade-is-no-whole",
            ChainLength => "chain-length",
            Incomputable(_) => "incomputable",
            PeriodNotPrinted(_) => "period-not-printed",
            PeriodFromContext(_) => "period-from-context",
            SpeakerFromContext(_) => "speaker-from-context",
            Forecast(_) => "forecast",
            Preliminary(_) => "preliminary",
            OpenEnd(_) => "open-end",
            RevisedLater(_) => "revised-later",
            DifferentAttribution { .. } => "different-attribution",
            RoundNumbers { .. } => "round-numbers",
            OneAmountTwoSides { .. } => "one-amount-two-sides",
            LeftOpen { .. } => "left-open",
            LikelySlip(_) => "likely-slip",
            Disputed(_) => "disputed",
            LooseWord(_) => "loose-word",
            PartLargerThanWhole => "part-larger-than-whole",
            TypedFigure => "typed-figure",
            BaseNotPrinted(_) => "base-not-printed",
            LevelNotPrinted(_) => "level-not-printed",
            OthersNotPrinted(_) => "others-not-printed",
            RankNotPrinted(_) => "rank-not-printed",
            ListedOnly(_) => "listed-only",
            OrderNotCertain { .. } => "order-not-certain",
        }
    }
}

/// Puts the gravest first, each reason once, and says where they lead. Beside a refusal nothing less
/// is said: there is no number to be careful with.
pub(super) fn settle(reasons: &mut Vec<Reason>) -> Verdict {
    let mut once: Vec<Reason> = Vec::with_capacity(reasons.len());
    for wanted in [Verdict::Refused, Verdict::Caution, Verdict::Noted] {
        for reason in reasons.iter().filter(|reason| reason.verdict() == wanted) {
            let refused = once
                .first()
                .is_some_and(|worst| worst.verdict() == Verdict::Refused);
            let beside = matches!(reason, Reason::LikelySlip(_)) || wanted == Verdict::Refused;
            if (!refused || beside) && !once.contains(reason) {
                once.push(*reason);
            }
        }
    }
    *reasons = once;
    reasons
        .first()
        .map_or(Verdict::Valid, |worst| worst.verdict())
}
