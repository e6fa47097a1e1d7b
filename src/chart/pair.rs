//! Any two figures of one unit as two bars on a common axis.

use super::{Axis, Bar, Drawing, Tick, bars};

/// Two bars with their intervals, from zero, on one axis. Only for two values of one unit that may
/// be compared; that is for the judge to say.
///
/// ```
/// use hechos::chart::{Bar, Mark, pair};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let bar = |label: &str, low, value, high| -> Result<Bar, hechos::maths::MathsError> {
///     let mark = Mark::quoted(&Interval::new(low, value, high, Unit::MAIN)?, Qualifier::Plain);
///     let value_label = value.to_string();
///     Ok(Bar { label: label.into(), value_label, mark, focus: false, selected: true, note: None })
/// };
/// let (malaysia, mexico) = (bar("Malaysia", 150.0, 200.0, 250.0)?, bar("Mexico", 50.0, 100.0, 150.0)?);
/// assert_eq!(pair(malaysia, mexico, &|tick| tick.value.to_string()).height, 106);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn pair(first: Bar, second: Bar, tick: &dyn Fn(Tick) -> String) -> Drawing {
    let rows = [first, second];
    let drawing = bars(&rows, &Axis::for_bars(&rows, tick));
    Drawing {
        hits: Vec::new(),
        ..drawing
    }
}
