//! The functions of the module, from arguments to answers. Every judgement is the page's own.

use super::arguments::{Options, Part};
use super::{Answer, Check, Comparison, Figure, Interval, Value, Wrong, written};
use crate::dataset::{self, FigureId, Lang};
use crate::judge;
use crate::maths::{self, Reading};
use crate::text::{CallErrorKind, read_as};

/// Every figure, in the order of the dataset.
#[must_use]
pub fn figures() -> Vec<Figure> {
    FigureId::all().map(Figure::of).collect()
}

/// Where a figure stands among [`figures`].
///
/// # Errors
/// Where `id` is no text, or the id of no figure.
pub fn figure_place(id: &Value) -> Result<usize, Wrong> {
    let found = Options::default().figure(id, "id")?;
    Ok(found.position())
}

/// Part, whole or share, from the other two.
///
/// # Errors
/// Where the arguments cannot be read. What cannot be asked is a refused answer.
pub fn share(question: &Value, options: &Value) -> Result<Answer, Wrong> {
    let options = Options::read(options)?;
    let asked = options.question(question)?;
    Ok(answer(&asked, options))
}

/// A share of a share of …, the first the innermost.
///
/// # Errors
/// As [`share`].
pub fn chain(shares: &Value, whole: &Value, options: &Value) -> Result<Answer, Wrong> {
    let options = Options::read(options)?;
    let asked = options.chain(shares, whole)?;
    Ok(answer(&asked, options))
}

/// Two quantities side by side.
///
/// # Errors
/// As [`share`].
pub fn compare(a: &Value, b: &Value, options: &Value) -> Result<Comparison, Wrong> {
    let options = Options::read(options)?;
    let a = options.operand(a, "a", Part::Other)?;
    let b = options.operand(b, "b", Part::Other)?;
    let comparison = judge::compare_alone(&a, &b, options.reading);
    Ok(Comparison::of(&comparison, options.lang))
}

/// Which of the lists of [`super::checks_js`] is asked for.
///
/// # Errors
/// Where the options cannot be read.
pub fn checks_place(options: &Value) -> Result<usize, Wrong> {
    let Options { reading, lang } = Options::read(options)?;
    Ok(written::place(reading, lang))
}

/// Every check of the articles against themselves.
#[must_use]
pub fn checks(reading: Reading, lang: Lang) -> Vec<Check> {
    let checks = judge::audit(reading);
    checks.iter().map(|check| Check::of(check, lang)).collect()
}

/// What a number stands for that a person typed.
///
/// # Errors
/// Where it is no number, or stands for nothing, as a negative amount.
pub fn parse(text: &Value, options: &Value) -> Result<Interval, Wrong> {
    let options = Options::read(options)?;
    let quantity = options.typed(text, "text", Part::Other)?;
    let interval = maths::Interval::of(&quantity, options.reading)
        .map_err(|error| options.wrong("text", CallErrorKind::NoQuantity(error)))?;
    let text = read_as(&quantity, options.reading, options.lang);
    Ok(Interval::saying(&interval, text))
}

/// The version of the dataset.
#[must_use]
pub fn version() -> &'static str {
    dataset::version()
}

fn answer(asked: &judge::Asked, Options { reading, lang }: Options) -> Answer {
    Answer::of(&judge::solve_alone(asked, reading), lang)
}
