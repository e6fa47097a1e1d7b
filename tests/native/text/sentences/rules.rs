//! What a text must keep, in both languages and in each.

use hechos::dataset::Lang;

use super::collected::{Kind, Line};

/// The most words of one sentence.
const MOST_WORDS: usize = 36;

/// Words that stand in no text of the other language, names of people and places apart.
const ENGLISH: [&str; 40] = [
    "of", "the", "with", "share", "is", "are", "and", "from", "than", "more", "which", "how",
    "what", "exports", "imports", "trade", "growth", "rank", "year", "years", "month", "billion",
    "trillion", "million", "about", "nearly", "around", "states", "state", "world", "not", "first",
    "second", "article", "printed", "figure", "number", "times", "goods", "list",
];
const SPANISH: [&str; 36] = [
    "del",
    "la",
    "los",
    "las",
    "el",
    "en",
    "con",
    "que",
    "por",
    "una",
    "un",
    "y",
    "es",
    "son",
    "más",
    "casi",
    "cerca",
    "exportaciones",
    "importaciones",
    "comercio",
    "crecimiento",
    "lugar",
    "año",
    "años",
    "mes",
    "millones",
    "billones",
    "billón",
    "estados",
    "mundo",
    "cifra",
    "artículo",
    "publicado",
    "veces",
    "bienes",
    "lista",
];

/// Spanish nouns of generated texts, by gender: an article before them has to agree.
const FEMININE: [&str; 22] = [
    "participación",
    "participaciones",
    "exportaciones",
    "importaciones",
    "parte",
    "partes",
    "tasa",
    "cifra",
    "cifras",
    "lista",
    "listas",
    "duración",
    "economía",
    "economías",
    "entidades",
    "diferencia",
    "tecnología",
    "tecnologías",
    "región",
    "proporción",
    "variación",
    "fuente",
];
const MASCULINE: [&str; 24] = [
    "comercio",
    "crecimiento",
    "lugar",
    "lugares",
    "porcentaje",
    "porcentajes",
    "total",
    "monto",
    "cociente",
    "aumento",
    "producto",
    "productos",
    "estado",
    "estados",
    "bienes",
    "dispositivos",
    "artículo",
    "año",
    "años",
    "mes",
    "meses",
    "trimestre",
    "factor",
    "encuentros",
];
/// Singular and plural, to tell "1 años".
const PLURALS: [&str; 14] = [
    "años",
    "meses",
    "veces",
    "puntos",
    "lugares",
    "millones",
    "billones",
    "years",
    "months",
    "times",
    "points",
    "places",
    "productos",
    "products",
];
const SCALES: [&str; 6] = ["mil", "millón", "millones", "billón", "billones", "de"];

/// The rules that a line breaks.
pub fn broken(line: &Line, lang: Lang) -> Vec<&'static str> {
    let text = line.text.as_str();
    let mut found = Vec::new();
    let mut rule = |name, broken: bool| {
        if broken {
            found.push(name);
        }
    };
    rule("a slot is empty", text.contains(['{', '}']));
    rule("spaces", line.kind != Kind::Label && has_bad_spaces(text));
    rule(
        "an empty bracket",
        text.contains("()") || text.contains("[]"),
    );
    rule(
        "no number",
        words(text).any(|word| matches!(word, "NaN" | "inf")),
    );
    rule("quotation marks", has_bad_quotes(text));
    let bare = without_quotes(text);
    let words: Vec<&str> = words(&bare).collect();
    let spaced: Vec<&str> = bare.split_whitespace().collect();
    let twice = |two: &[&str]| two[0] == two[1] && two[0].chars().all(char::is_alphabetic);
    rule("a word twice", spaced.windows(2).any(twice));
    rule("one of several", has_plural_of_one(&bare));
    rule("number format", has_foreign_number(&bare));
    let foreign: &[&str] = match lang {
        Lang::En => &SPANISH,
        Lang::Es => &ENGLISH,
    };
    rule(
        "a word of the other language",
        words.iter().any(|word| foreign.contains(word)),
    );
    match lang {
        Lang::En => rule(
            "percent",
            percent(&bare).any(|before| !before.is_some_and(is_digit)),
        ),
        Lang::Es => {
            rule(
                "percent",
                percent(&bare).any(|before| before != Some('\u{a0}')),
            );
            rule("scale", has_loose_scale(&bare));
            rule(
                "contraction",
                [" de el ", " a el ", "De el ", "A el "]
                    .iter()
                    .any(|of| text.contains(of)),
            );
            rule("gender", words.windows(2).any(|two| clash(two[0], two[1])));
        }
    }
    shape(line, lang, &bare, &mut rule);
    found
}

/// What a text of its kind begins and ends with, and how long it is.
fn shape(line: &Line, lang: Lang, bare: &str, rule: &mut impl FnMut(&'static str, bool)) {
    let text = line.text.as_str();
    if line.kind == Kind::Label {
        return;
    }
    let first = text
        .trim_start_matches(['¿', '“', '≈', '\u{a0}', ' '])
        .chars()
        .next();
    // What was typed is repeated as it was typed.
    let typed = line.kind == Kind::Error && text.starts_with('“');
    let begins = first.is_some_and(|first| first.is_uppercase() || first.is_ascii_digit());
    rule("a capital first", !typed && !begins);
    match line.kind {
        Kind::Question => rule(
            "a question ends",
            !text.ends_with('?') || (lang == Lang::Es) != text.contains('¿'),
        ),
        Kind::Finding => rule("a title has no full stop", text.ends_with('.')),
        _ => rule(
            "a sentence ends",
            !text.ends_with('.') && !text.ends_with(".”"),
        ),
    }
    let longest = bare
        .split([';', ':', '?'])
        .flat_map(|part| part.split(". "))
        .map(|part| {
            part.split_whitespace()
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count()
        });
    rule("too long", longest.max().unwrap_or_default() > MOST_WORDS);
}

fn has_bad_spaces(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let twice = signs
        .windows(2)
        .any(|two| two[0].is_whitespace() && two[1].is_whitespace());
    let before = signs
        .windows(2)
        .any(|two| two[0].is_whitespace() && [',', '.', ';', ':', ')', '?'].contains(&two[1]));
    twice || before || text.trim() != text || text.contains("( ")
}

fn has_bad_quotes(text: &str) -> bool {
    let count = |sign| text.matches(sign).count();
    text.contains(['"', '«', '»']) || count('“') != count('”')
}

/// Without what is quoted, which keeps its own language.
fn without_quotes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('“') {
        out += before;
        out += "“”";
        rest = after.split_once('”').map_or("", |(_, after)| after);
    }
    out + rest
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '’' && sign != '-' && sign != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
}

const fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

/// What stands before each percent sign.
fn percent(text: &str) -> impl Iterator<Item = Option<char>> {
    text.match_indices('%')
        .map(|(at, _)| text[..at].chars().next_back())
}

fn has_plural_of_one(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let of = |word: &str| {
        word.trim_matches(|sign: char| !sign.is_alphabetic())
            .to_owned()
    };
    words.windows(2).any(|two| {
        two[0].trim_start_matches(['≈', '(', '¿']) == "1" && PLURALS.contains(&&*of(two[1]))
    })
}

/// A comma that groups no thousands, or digits that nothing groups.
fn has_foreign_number(text: &str) -> bool {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit() && sign != ',' && sign != '.');
    numbers
        .map(|number| number.trim_matches([',', '.']))
        .any(|number| {
            let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
            let mut groups = whole.split(',');
            let first = groups.next().unwrap_or_default().len();
            let grouped = groups.clone().all(|group| group.len() == 3);
            let alone = groups.next().is_none();
            decimals.contains([',', '.'])
                || !grouped
                || (!alone && first > 3)
                || (alone && first > 4)
        })
}

/// A breaking space between a number and its scale word.
fn has_loose_scale(text: &str) -> bool {
    let mut words = text.split([' ', '\n']).peekable();
    while let Some(word) = words.next() {
        let number = word.ends_with(is_digit) && !word.contains('\u{a0}');
        let year = word.len() == 4;
        let next = words.peek().copied().unwrap_or_default();
        let next = next
            .split(|sign: char| !sign.is_alphabetic())
            .next()
            .unwrap_or_default();
        let scale = SCALES[..5].contains(&next);
        if number && scale && !year {
            return true;
        }
    }
    false
}

/// An article and a noun of different gender or number.
fn clash(article: &str, noun: &str) -> bool {
    let Some(at) = ["el", "los", "un", "del", "al", "la", "las", "una"]
        .iter()
        .position(|of| *of == article.to_lowercase())
    else {
        return false;
    };
    let plural = matches!(at, 1 | 6);
    let known = FEMININE.contains(&noun) || MASCULINE.contains(&noun);
    let masculine = at < 5;
    known
        && ((masculine && FEMININE.contains(&noun))
            || (!masculine && MASCULINE.contains(&noun))
            || plural != (noun.ends_with('s') && noun != "mes"))
}
