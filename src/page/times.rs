//! What the build took, for whoever measures it: nothing of this is part of a page.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::dataset::FigureId;
use crate::judge::{audit, has_question};
use crate::maths::Reading;

/// A clock that runs from its start: the only one of the library, and no page holds what it says.
pub struct Clock(Instant);

impl Clock {
    /// Begins to count.
    #[must_use]
    pub fn start() -> Self {
        Self(Instant::now())
    }
}

/// Writes a line each: the seconds of the whole, the memory that it needed in megabytes, and what the
/// judge takes over this dataset in milliseconds. `counted` are the seconds that this itself took.
pub fn write(file: &Path, since: &Clock) {
    let mut lines = vec![format!("prerender {}", since.0.elapsed().as_secs_f64())];
    lines.extend(peak().map(|peak| format!("prerender-memory {peak}")));
    let counted = Instant::now();
    let checks = audit(Reading::Plausible).len();
    lines.push(format!("checks {checks}"));
    lines.push(format!("audit {}", milliseconds(counted)));
    let asked = Instant::now();
    let figures = FigureId::all();
    let answered = figures.filter(|figure| has_question(*figure)).count();
    lines.push(format!("answered {answered}"));
    lines.push(format!("questions {}", milliseconds(asked)));
    lines.push(format!("counted {}", counted.elapsed().as_secs_f64()));
    // A measurement that cannot be written down is no reason to fail a build.
    if let Err(error) = fs::write(file, lines.join("\n")) {
        eprintln!("{}: {error}", file.display());
    }
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// The most megabytes that this process has held, where the system tells.
fn peak() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}
