//! A version of the figures: three numbers, compared one after the other.

use std::fmt;

use crate::cli::failure::{Failure, Outcome};

/// X.Y.Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number([u32; 3]);

impl Number {
    /// Reads it.
    ///
    /// # Errors
    /// What is no version.
    pub fn parse(text: &str) -> Outcome<Self> {
        let plain = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits && (part == "0" || !part.starts_with('0'));
            number.then(|| part.parse().ok()).flatten()
        };
        let parts: Option<Vec<u32>> = text.split('.').map(plain).collect();
        parts
            .and_then(|parts| Some(Self(parts.try_into().ok()?)))
            .ok_or_else(|| {
                Failure::asked(
                    format!("{text:?} is no version"),
                    "write three numbers, as 1.2.0: the first for other columns or meanings, the second for figures, the third for corrections",
                )
            })
    }

    /// The one that usually comes after it.
    pub fn next(self) -> Self {
        let [major, minor, _] = self.0;
        Self([major, minor.saturating_add(1), 0])
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        let read = |text: &str| Number::parse(text).ok();
        assert!(read("1.10.0") > read("1.9.9"));
        assert_eq!(
            read("2.3.4").map(|number| number.next().to_string()),
            Some("2.4.0".to_owned())
        );
        for text in [
            "",
            "1",
            "1.0",
            "1.0.0.0",
            "1.0.x",
            "01.0.0",
            "1.0.-1",
            "1.0.99999999999",
            "../1.0",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
