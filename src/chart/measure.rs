//! How much room a text takes on the narrowest screen, so that labels are placed apart there.

use super::Anchor;

/// The narrowest chart in px: a phone of 320 px less its margins.
pub(super) const NARROWEST: f64 = 288.0;

/// Px that a text of 13 px takes at most, after the widest sans of the font stack.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

/// Per cent of the narrowest chart that a text takes.
pub(super) fn share(text: &str) -> f64 {
    width(text) / NARROWEST * 100.0
}

/// Whether a text fits into a line of the narrowest chart.
#[must_use]
pub fn fits(text: &str) -> bool {
    share(text) <= 100.0
}

/// Where a label of a span goes so that it stays inside: from the left end, else to the right end.
pub(super) fn beside(from: f64, to: f64, text: &str) -> (f64, Anchor) {
    let share = share(text);
    if from + share <= 100.0 {
        (from, Anchor::Start)
    } else if to >= share {
        (to, Anchor::End)
    } else {
        (0.0, Anchor::Start)
    }
}

/// Where a centred label goes so that it stays inside.
pub(super) fn around(x: f64, text: &str) -> (f64, Anchor) {
    let half = share(text) / 2.0;
    if x - half < 0.0 {
        (0.0, Anchor::Start)
    } else if x + half > 100.0 {
        (100.0, Anchor::End)
    } else {
        (x, Anchor::Middle)
    }
}

/// Breaks a text between words so that each line fits the narrowest chart.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last_mut().expect("starts with one line");
        if !last.is_empty() && width(last) + width(" ") + width(word) > NARROWEST {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | ' ' | '\u{a0}'
        | '\u{202f}' | 'í' => 4.0,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' | '¶' => 5.5,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '@' => 12.0,
        // As wide as a line is high, in the fonts that systems fall back to for them.
        '●' | '○' => 13.0,
        'A'..='Z' | 'Á' | 'É' | 'Ó' | 'Ú' | 'Ñ' | '$' | '≈' | '×' | '+' | '–' => 9.0,
        _ => 7.8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_break_between_words() {
        let text = "Exports of AI-enabling goods, European Union, 2022";
        let lines = lines(text);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| width(line) <= NARROWEST));
    }

    #[test]
    fn labels_stay_inside() {
        assert_eq!(beside(90.0, 95.0, "Computed 5.5%"), (95.0, Anchor::End));
        assert_eq!(around(2.0, "2020"), (0.0, Anchor::Start));
        assert_eq!(around(50.0, "2020"), (50.0, Anchor::Middle));
        assert_eq!(around(99.0, "2020"), (100.0, Anchor::End));
    }
}
