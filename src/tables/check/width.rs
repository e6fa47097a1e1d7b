//! Half widths: how exact a figure was printed, in both readings.

use super::super::printed::Printed;
use super::super::problem::Problem;
use super::super::rows::FigureRow;

/// Checks both half widths against the print.
pub fn check(figure: &FigureRow, read: &Printed, problems: &mut Vec<Problem>) {
    let mut bad = |name: &str, what: String, mend: String| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let (wide, strict) = (figure.half_width, figure.half_width_strict);
    if strict != read.half_place {
        let what = format!(
            "{strict} is not half of the last printed place of “{}”",
            figure.as_printed
        );
        bad(
            "half_width_strict",
            what,
            format!("write {}", read.half_place),
        );
    }
    if wide < strict || wide < 0.0 {
        let what = format!("{wide} is less than half_width_strict");
        return bad(
            "half_width",
            what,
            format!("write {} or more", strict.max(0.0)),
        );
    }
    let allowed: Vec<f64> = (0..=read.trailing_zeros)
        .map(|zeros| {
            format!("{}e{zeros}", read.half_place)
                .parse()
                .unwrap_or(f64::INFINITY)
        })
        .collect();
    if !allowed.contains(&wide) {
        let what = format!(
            "{wide} is not half of a printed place of “{}”",
            figure.as_printed
        );
        let choices: Vec<String> = allowed.iter().map(f64::to_string).collect();
        bad(
            "half_width",
            what,
            format!(
                "write {}; only zeros at the end may be left out",
                choices.join(" or ")
            ),
        );
    }
}
