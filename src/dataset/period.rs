//! Calendar periods from a month to a run of years, and which contains which.

use std::fmt;
use std::str::FromStr;

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    /// Calendar year, 1000 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

impl Month {
    const fn index(self) -> i32 {
        self.year as i32 * 12 + self.month as i32 - 1
    }
}

/// A run of whole months, first and last included.
///
/// Written as `2024`, `2005/2024`, `2025-Q3`, `2022-08` or `2022-01/2022-08` (after ISO 8601).
///
/// ```
/// use hechos::dataset::Period;
/// let quarter: Period = "2025-Q3".parse()?;
/// let year: Period = "2025".parse()?;
/// assert!(quarter.lies_within(year));
/// assert_eq!(quarter.months(), 3);
/// assert_eq!(quarter.to_string(), "2025-Q3");
/// # Ok::<(), hechos::dataset::PeriodError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    from: Month,
    to: Month,
}

/// A text that is no period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodError(String);

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is no period; write 2024, 2005/2024, 2025-Q3, 2022-08 or 2022-01/2022-08",
            self.0
        )
    }
}

impl std::error::Error for PeriodError {}

impl Period {
    /// A run of months. None if it ends before it begins or a month is not 1 to 12.
    #[must_use]
    pub const fn new(from: Month, to: Month) -> Option<Self> {
        let months = from.month >= 1 && from.month <= 12 && to.month >= 1 && to.month <= 12;
        let years = from.year >= 1000 && to.year <= 9999;
        if months && years && from.index() <= to.index() {
            Some(Self { from, to })
        } else {
            None
        }
    }

    /// The first month.
    #[must_use]
    pub const fn from(self) -> Month {
        self.from
    }

    /// The last month.
    #[must_use]
    pub const fn to(self) -> Month {
        self.to
    }

    /// Number of months, at least 1.
    #[must_use]
    pub const fn months(self) -> u32 {
        (self.to.index() - self.from.index() + 1).unsigned_abs()
    }

    /// Whether every month of this period is a month of `whole`.
    #[must_use]
    pub const fn lies_within(self, whole: Period) -> bool {
        whole.from.index() <= self.from.index() && self.to.index() <= whole.to.index()
    }

    /// The calendar years that it begins and ends in.
    #[must_use]
    pub fn years(self) -> [Period; 2] {
        [self.from.year, self.to.year].map(|year| Period {
            from: Month { year, month: 1 },
            to: Month { year, month: 12 },
        })
    }

    /// Whether who looks for this period looks for `other` too: for the same, and by a year for all that
    /// begins or ends in it.
    ///
    /// ```
    /// use hechos::dataset::Period;
    /// let period = |text: &str| text.parse::<Period>();
    /// assert!(period("2025")?.finds(period("2025-Q3")?) && period("2005")?.finds(period("2005/2024")?));
    /// assert!(!period("2010")?.finds(period("2005/2024")?) && !period("2025-Q3")?.finds(period("2025")?));
    /// # Ok::<(), hechos::dataset::PeriodError>(())
    /// ```
    #[must_use]
    pub fn finds(self, other: Period) -> bool {
        self == other || other.years().contains(&self)
    }

    /// The calendar year, if the period is exactly one.
    #[must_use]
    pub const fn as_year(self) -> Option<u16> {
        match self.as_years() {
            Some((from, to)) if from == to => Some(from),
            _ => None,
        }
    }

    /// First and last year, if the period is made of whole years.
    #[must_use]
    pub const fn as_years(self) -> Option<(u16, u16)> {
        if self.from.month == 1 && self.to.month == 12 {
            Some((self.from.year, self.to.year))
        } else {
            None
        }
    }

    /// Year and quarter (1 to 4), if the period is exactly one.
    #[must_use]
    pub const fn as_quarter(self) -> Option<(u16, u8)> {
        if self.months() == 3 && self.from.month % 3 == 1 {
            Some((self.from.year, self.from.month.div_ceil(3)))
        } else {
            None
        }
    }

    /// The month, if the period is exactly one.
    #[must_use]
    pub const fn as_month(self) -> Option<Month> {
        if self.months() == 1 {
            Some(self.from)
        } else {
            None
        }
    }

    /// Years from this period to a later one of the same length; None if the lengths differ or it
    /// is not later. Quarters and months apart count as parts of a year.
    #[must_use]
    pub fn years_until(self, later: Period) -> Option<f64> {
        let months = later.from.index() - self.from.index();
        (self.months() == later.months() && months > 0).then(|| f64::from(months) / 12.0)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = |m: Month| format!("{}-{:02}", m.year, m.month);
        match (self.as_years(), self.as_quarter(), self.as_month()) {
            (Some((from, to)), _, _) if from == to => write!(f, "{from}"),
            (Some((from, to)), _, _) => write!(f, "{from}/{to}"),
            (_, Some((year, quarter)), _) => write!(f, "{year}-Q{quarter}"),
            (_, _, Some(one)) => f.write_str(&month(one)),
            _ => write!(f, "{}/{}", month(self.from), month(self.to)),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let (first, last) = text.split_once('/').unwrap_or((text, text));
        let span = ends(first)
            .zip(ends(last))
            .and_then(|((from, _), (_, to))| Period::new(from, to));
        let same_shape = first.len() == last.len();
        span.filter(|_| same_shape)
            .ok_or_else(|| PeriodError(text.to_owned()))
    }
}

/// First and last month of one year, quarter or month.
fn ends(text: &str) -> Option<(Month, Month)> {
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let (year, rest) = match text.split_once('-') {
        Some((year, rest)) => (year, Some(rest)),
        None => (text, None),
    };
    if year.len() != 4 || !digits(year) {
        return None;
    }
    let year = year.parse().ok()?;
    let months = match rest {
        None => (1, 12),
        Some(rest) => match rest.strip_prefix('Q') {
            Some(quarter) if quarter.len() == 1 && digits(quarter) => {
                let quarter: u8 = quarter.parse().ok()?;
                if !(1..=4).contains(&quarter) {
                    return None;
                }
                (quarter * 3 - 2, quarter * 3)
            }
            _ if rest.len() == 2 && digits(rest) => {
                let month = rest.parse().ok()?;
                (month, month)
            }
            _ => return None,
        },
    };
    Some((
        Month {
            year,
            month: months.0,
        },
        Month {
            year,
            month: months.1,
        },
    ))
}
