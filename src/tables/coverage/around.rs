//! What the words around a number say of it: how it is meant, and whether it is a rise or a fall.

use super::super::printed::Printed;
use super::super::words::fold;

/// What stands before a number and says how it is meant, the longest first.
const QUALIFIERS: [(&str, &str); 28] = [
    ("a little more than", "more-than"),
    ("just more than", "more-than"),
    ("more than", "more-than"),
    ("exceeding", "more-than"),
    ("less than", "less-than"),
    ("fewer than", "less-than"),
    ("just over", "more-than"),
    ("just under", "nearly"),
    ("close to", "about"),
    ("approximately", "about"),
    ("roughly", "about"),
    ("around", "about"),
    ("nearly", "nearly"),
    ("almost", "nearly"),
    ("about", "about"),
    ("under", "less-than"),
    ("over", "more-than"),
    ("some", "about"),
    ("poco mas de", "more-than"),
    ("mas de", "more-than"),
    ("menos de", "less-than"),
    ("alrededor de", "about"),
    ("aproximadamente", "about"),
    ("cerca de", "about"),
    ("unos", "about"),
    ("unas", "about"),
    ("casi", "nearly"),
    ("en torno a", "about"),
];

/// Words that say that something moves, before how far it has moved.
const UP: [&str; 12] = [
    "rose",
    "grew",
    "increased",
    "up",
    "climbed",
    "gained",
    "crecio",
    "crecieron",
    "subio",
    "subieron",
    "aumento",
    "aumentaron",
];
const DOWN: [&str; 13] = [
    "fell",
    "dropped",
    "declined",
    "decreased",
    "down",
    "shrank",
    "cayo",
    "cayeron",
    "bajo",
    "bajaron",
    "disminuyo",
    "disminuyeron",
    "descendio",
];
/// What has moved so far: "a fall of 5%", "un alza de 5%".
const RISES: [&str; 9] = [
    "increase",
    "rise",
    "growth",
    "gain",
    "jump",
    "aumento",
    "alza",
    "crecimiento",
    "incremento",
];
const FALLS: [&str; 9] = [
    "decrease",
    "fall",
    "decline",
    "drop",
    "caida",
    "baja",
    "descenso",
    "disminucion",
    "reduccion",
];
/// What stands before where something has got to, which is not how far it has moved.
const REACHED: [&str; 5] = ["to", "from", "a", "al", "hasta"];

/// A numeral at its place.
pub struct Place<'a> {
    /// Its paragraph.
    pub text: &'a str,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

impl Place<'_> {
    /// How the number is meant, as the vocabulary of the tables says it.
    pub fn qualifier(&self) -> &'static str {
        self.qualified().0
    }

    /// Whether a percentage is a rise or a fall, as the words around it say; of all else an editor knows it.
    pub fn direction(&self, read: &Printed) -> &'static str {
        let moves = matches!(read.units.first(), Some(&"percent" | &"percentage-point"));
        if read.value < 0.0 || !moves {
            return "";
        }
        // A few words back, within the clause.
        let (_, before) = self.qualified();
        let clause = before.rsplit([',', ';', '.', ':']).next();
        let words: Vec<&str> = clause.unwrap_or_default().split_whitespace().collect();
        let near = words.iter().rev().take(4);
        let mut last = words.iter().rev().copied();
        let (one, two) = (
            last.next().unwrap_or_default(),
            last.next().unwrap_or_default(),
        );
        let before = if matches!(one, "of" | "de" | "del") {
            told(two, &RISES, &FALLS)
        } else if REACHED.contains(&one) {
            None
        } else {
            near.copied().find_map(|word| told(word, &UP, &DOWN))
        };
        let behind = self.text[self.end..].split_whitespace().next();
        let behind = fold(behind.unwrap_or_default());
        let behind = behind.trim_end_matches([',', '.', ';', ':']);
        before
            .or_else(|| told(behind, &RISES, &FALLS))
            .unwrap_or_default()
    }

    /// The qualifier, and what stands before it, folded.
    fn qualified(&self) -> (&'static str, String) {
        let before = fold(self.text[..self.start].trim_end());
        let found = QUALIFIERS.iter().find_map(|(words, word)| {
            let rest = before.strip_suffix(words)?;
            let whole = !rest.ends_with(char::is_alphanumeric);
            whole.then(|| (*word, rest.to_owned()))
        });
        found.unwrap_or(("plain", before))
    }
}

fn told(word: &str, up: &[&str], down: &[&str]) -> Option<&'static str> {
    match (up.contains(&word), down.contains(&word)) {
        (true, _) => Some("up"),
        (_, true) => Some("down"),
        _ => None,
    }
}
