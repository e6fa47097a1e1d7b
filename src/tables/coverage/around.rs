//! What the words around a number say of it: how it is meant, and whether it is a rise or a fall.

use super::super::printed::Printed;
use super::super::words::fold;

/// What stands before a number and says how it is meant, the longest first. "de los", "del" and the like stand
/// as "de".
const QUALIFIERS: [(&str, &str); 72] = [
    ("no more than", "less-than"),
    ("not more than", "less-than"),
    ("no fewer than", "more-than"),
    ("no less than", "more-than"),
    ("not less than", "more-than"),
    ("no mas de", "less-than"),
    ("no menos de", "more-than"),
    ("at least", "more-than"),
    ("at most", "less-than"),
    ("as many as", "less-than"),
    ("as much as", "less-than"),
    ("up to", "less-than"),
    ("al menos", "more-than"),
    ("por lo menos", "more-than"),
    ("como minimo", "more-than"),
    ("como maximo", "less-than"),
    ("a little more than", "more-than"),
    ("in excess of", "more-than"),
    ("upwards of", "more-than"),
    ("north of", "more-than"),
    ("more than", "more-than"),
    ("less than", "less-than"),
    ("fewer than", "less-than"),
    ("just over", "more-than"),
    ("just under", "nearly"),
    ("just short of", "nearly"),
    ("close to", "about"),
    ("approximately", "about"),
    ("roughly", "about"),
    ("around", "about"),
    ("nearly", "nearly"),
    ("almost", "nearly"),
    ("about", "about"),
    ("some", "about"),
    ("exceeding", "more-than"),
    ("exceeded", "more-than"),
    ("exceeds", "more-than"),
    ("exceed", "more-than"),
    ("surpassing", "more-than"),
    ("surpassed", "more-than"),
    ("surpass", "more-than"),
    ("topping", "more-than"),
    ("topped", "more-than"),
    ("under", "less-than"),
    ("below", "less-than"),
    ("above", "more-than"),
    ("over", "more-than"),
    ("poco mas de", "more-than"),
    ("por encima de", "more-than"),
    ("arriba de", "more-than"),
    ("por debajo de", "less-than"),
    ("mas de", "more-than"),
    ("menos de", "less-than"),
    ("alrededor de", "about"),
    ("en torno a", "about"),
    ("cercano a", "about"),
    ("cercana a", "about"),
    ("cerca de", "about"),
    ("aproximadamente", "about"),
    ("unos", "about"),
    ("unas", "about"),
    ("casi", "nearly"),
    ("supera", "more-than"),
    ("superan", "more-than"),
    ("supero", "more-than"),
    ("superaron", "more-than"),
    ("superando", "more-than"),
    ("rebasa", "more-than"),
    ("rebaso", "more-than"),
    ("rebasaron", "more-than"),
    ("sobrepaso", "more-than"),
    ("excedio", "more-than"),
];

/// Beginnings of words that say that something moves, before how far it has moved: "rose", "crecieron". A stem
/// ends in "~"; the rest are whole words.
const UP: [&str; 41] = [
    "up",
    "rise",
    "rises",
    "risen",
    "rising",
    "rose",
    "grow",
    "grows",
    "growing",
    "grew",
    "grown",
    "increas~",
    "climb~",
    "gain~",
    "jump~",
    "surge",
    "surged",
    "surging",
    "soar~",
    "rebound~",
    "expand~",
    "accelerat~",
    "strengthen~",
    "crec~",
    "subi~",
    "sube",
    "suben",
    "aument~",
    "increment~",
    "avanza",
    "avanzo",
    "avanzaron",
    "repunt~",
    "disparo",
    "dispararon",
    "elevo",
    "elevaron",
    "expandi~",
    "acelero",
    "mejoro",
    "mejoraron",
];
const DOWN: [&str; 46] = [
    "down",
    "fall",
    "falls",
    "fell",
    "fallen",
    "falling",
    "drop~",
    "declin~",
    "decreas~",
    "shrank",
    "shrunk",
    "shrink~",
    "plung~",
    "plummet~",
    "slump~",
    "tumbl~",
    "sank",
    "sunk",
    "slid",
    "slipped",
    "contracted",
    "contracting",
    "dipped",
    "eased",
    "retreat~",
    "lost",
    "cut",
    "cae",
    "caen",
    "cayo",
    "cayeron",
    "caido",
    "cayendo",
    "bajan",
    "bajaron",
    "bajado",
    "disminu~",
    "descend~",
    "desplom~",
    "retroced~",
    "contraj~",
    "contrae~",
    "redujo",
    "redujeron",
    "decrec~",
    "hundi~",
];
/// What has moved so far: "a fall of 5%", "un alza de 5%".
const RISES: [&str; 14] = [
    "increase",
    "rise",
    "growth",
    "gain",
    "jump",
    "surge",
    "advance",
    "aumento",
    "alza",
    "subida",
    "crecimiento",
    "incremento",
    "repunte",
    "avance",
];
const FALLS: [&str; 19] = [
    "decrease",
    "fall",
    "decline",
    "drop",
    "plunge",
    "slump",
    "contraction",
    "cut",
    "dip",
    "loss",
    "caida",
    "baja",
    "descenso",
    "disminucion",
    "reduccion",
    "desplome",
    "retroceso",
    "contraccion",
    "merma",
];
/// What compares an amount with another: "5% more than", "un 5% menos que".
const MORE: [&str; 7] = [
    "more", "higher", "above", "larger", "mas", "superior", "mayor",
];
const LESS: [&str; 9] = [
    "less", "fewer", "lower", "below", "smaller", "menos", "inferior", "menor", "drop",
];
/// What stands before where something has got to, which is not how far it has moved.
const REACHED: [&str; 5] = ["to", "from", "a", "al", "hasta"];
/// Where a move begins.
const BEGINS: [&str; 4] = ["from", "de", "desde", "del"];
/// What goes from here to there, either way.
const GOES: [&str; 9] = [
    "went", "moved", "moving", "changed", "paso", "pasaron", "pasar", "pasando", "cambio",
];
/// So many words back a verb may say what moves.
const NEAR: usize = 4;

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
    pub fn qualifier(&self, read: &Printed) -> &'static str {
        let (word, _) = self.qualified();
        let lasts = matches!(
            read.units.first(),
            Some(&"year" | &"month" | &"week" | &"day" | &"hour" | &"minute")
        );
        // "Over eight months" it lasted no longer.
        let over = fold(self.text[..self.start].trim_end()).ends_with("over");
        if lasts && over { "plain" } else { word }
    }

    /// Whether a percentage is a rise or a fall, as the words around it say; of all else an editor knows it.
    pub fn direction(&self, read: &Printed) -> &'static str {
        let moves = matches!(read.units.first(), Some(&"percent" | &"percentage-point"));
        if read.value < 0.0 || !moves {
            return "";
        }
        let (_, before) = self.qualified();
        let before = without_article(before.trim_end());
        let clause = clause(&before);
        let mut last = clause.iter().rev().copied();
        let (one, two) = (
            last.next().unwrap_or_default(),
            last.next().unwrap_or_default(),
        );
        let before = if matches!(one, "of" | "de" | "del") {
            told(two, &RISES, &FALLS)
        } else if REACHED.contains(&one) {
            None
        } else {
            moving(&clause)
        };
        // A name is no movement: "9.3% Baja California".
        let behind = self.text[self.end..].trim_start();
        let named = behind.starts_with(char::is_uppercase);
        let behind = fold(behind);
        let mut behind = behind.split_whitespace().filter(|_| !named);
        let next = behind.next().unwrap_or_default();
        let compared = behind
            .next()
            .is_some_and(|word| matches!(word, "than" | "que" | "a" | "al"));
        let next = next.trim_end_matches([',', '.', ';', ':']);
        before
            .or_else(|| told(next, &RISES, &FALLS))
            .or_else(|| compared.then(|| told(next, &MORE, &LESS)).flatten())
            .unwrap_or_default()
    }

    /// Whether something moves from here to the number behind, which are two figures and no range: "rose from
    /// 7.1 to 7.3 days".
    pub fn begins_a_move(&self) -> bool {
        let before = without_article(&fold(self.text[..self.start].trim_end()));
        let clause = clause(&before);
        let begins = clause.last().is_some_and(|last| BEGINS.contains(last));
        let before = clause.split_last().map_or(&[][..], |(_, before)| before);
        let goes = before
            .iter()
            .rev()
            .take(NEAR)
            .any(|word| GOES.contains(word));
        begins && (goes || moving(before).is_some())
    }

    /// Whether two numbers joined by "and" are the ends of a range: "between 4 and 5%".
    pub fn begins_a_span(&self) -> bool {
        let before = fold(self.text[..self.start].trim_end());
        clause(&before)
            .last()
            .is_some_and(|last| matches!(*last, "between" | "entre"))
    }

    /// The qualifier, and what stands before it, folded.
    fn qualified(&self) -> (&'static str, String) {
        let before = fold(self.text[..self.start].trim_end());
        let bare = without_article(&before);
        let found = QUALIFIERS.iter().find_map(|(words, word)| {
            let rest = [before.as_str(), &bare].into_iter();
            let mut rest = rest.filter_map(|before| before.strip_suffix(words));
            let rest = rest.find(|rest| !rest.ends_with(char::is_alphanumeric))?;
            Some((*word, rest.to_owned()))
        });
        found.unwrap_or(("plain", before))
    }
}

/// A text without the article at its end: "superó los", "más del", "cerca de las".
fn without_article(before: &str) -> String {
    let article = [" los", " las", " el", " la", " the", " un", " una"];
    let bare = article.iter().find_map(|word| before.strip_suffix(word));
    match (bare, before.strip_suffix('l')) {
        (Some(bare), _) => bare.to_owned(),
        (None, Some(bare)) if before.ends_with(" del") || before.ends_with(" al") => {
            bare.to_owned()
        }
        _ => before.to_owned(),
    }
}

/// The words of the clause that a text ends with.
fn clause(before: &str) -> Vec<&str> {
    let clause = before.rsplit([',', ';', '.', ':']).next();
    clause.unwrap_or_default().split_whitespace().collect()
}

/// Which way something moves, if one of the last words of a clause says so.
fn moving(clause: &[&str]) -> Option<&'static str> {
    let near = clause.iter().enumerate().rev().take(NEAR);
    near.filter(|(nth, word)| {
        // "It makes up 35%."
        let before = nth.checked_sub(1).map_or("", |before| clause[before]);
        **word != "up" || !before.starts_with("mak") && before != "made"
    })
    .find_map(|(_, word)| told(word, &UP, &DOWN))
}

fn told(word: &str, up: &[&str], down: &[&str]) -> Option<&'static str> {
    let says = |list: &[&str]| {
        list.iter().any(|known| match known.strip_suffix('~') {
            Some(stem) => word.starts_with(stem),
            None => word == *known,
        })
    };
    match (says(up), says(down)) {
        (true, _) => Some("up"),
        (_, true) => Some("down"),
        _ => None,
    }
}
