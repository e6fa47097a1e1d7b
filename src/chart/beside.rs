//! Figures of one unit as bars on a common axis.

use super::{Axis, Bar, Drawing, Tick, bars};

/// A bar for each, with its interval, from zero, on one axis. Only for values of one unit that may be
/// compared; that is for the judge to say.
///
/// ```
/// use hechos::chart::{Bar, Mark, beside};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let bar = |label: &str, low, value, high| -> Result<Bar, hechos::maths::MathsError> {
///     let mark = Mark::quoted(&Interval::new(low, value, high, Unit::MAIN)?, Qualifier::Plain);
///     let value_label = value.to_string();
///     Ok(Bar { label: label.into(), value_label, mark, focus: false, selected: true, note: None })
/// };
/// let two = [bar("Malaysia", 150.0, 200.0, 250.0)?, bar("Mexico", 50.0, 100.0, 150.0)?];
/// assert_eq!(beside(&two, &|tick| tick.value.to_string()).height, 94);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn beside(rows: &[Bar], tick: &dyn Fn(Tick) -> String) -> Drawing {
    Drawing {
        hits: Vec::new(),
        ..bars(rows, &Axis::for_bars(rows, tick))
    }
}
