//! Search as people type: without accents, without capitals, words in any order.

/// A text by which names are put in order: small letters, no accents, plain spaces and quotes.
///
/// Only what English and Spanish need is folded, which saves the tables of all scripts.
///
/// ```
/// use hechos::text::folded;
/// assert_eq!(folded("Nuevo León, 3.º trimestre: “México”"), "nuevo leon, 3.º trimestre: \"mexico\"");
/// ```
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
}

/// A text made ready for [`found`]: as [`folded`], and without the commas of "28,900", which people
/// leave out as they type.
#[must_use]
pub fn searchable(text: &str) -> String {
    text.chars()
        .filter(|letter| *letter != ',')
        .map(fold)
        .collect()
}

/// Whether a text holds every word of a query, both made [`searchable`] before. A query without
/// words is found everywhere.
///
/// ```
/// use hechos::text::{found, searchable};
/// let name = searchable("Nuevo León: exports attributed to states, US$18,500 million");
/// let asked = |query| found(&name, &searchable(query));
/// assert!(asked("leon EXPORTS") && asked("18500") && asked(" "));
/// assert!(!asked("León imports"));
/// ```
#[must_use]
pub fn found(text: &str, query: &str) -> bool {
    query.split(' ').all(|word| text.contains(word))
}

const fn fold(letter: char) -> char {
    match letter {
        'á' | 'Á' | 'à' | 'â' => 'a',
        'é' | 'É' | 'è' | 'ê' => 'e',
        'í' | 'Í' | 'ì' | 'î' => 'i',
        'ó' | 'Ó' | 'ò' | 'ô' => 'o',
        'ú' | 'Ú' | 'ü' | 'Ü' | 'ù' => 'u',
        'ñ' | 'Ñ' => 'n',
        '“' | '”' | '«' | '»' => '"',
        '‘' | '’' => '\'',
        '\u{a0}' | '\u{202f}' | '\t' | '\n' | '\r' => ' ',
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        let name = searchable("América Latina y el Caribe: participación, Pingüinos de Ñuñoa");
        for query in ["AMÉRICA", "america", "Participacion", "pinguinos", "ñunoa"] {
            assert!(found(&name, &searchable(query)), "{query}");
        }
        assert_eq!(folded("ÁÉÍÓÚÜÑ"), "aeiouun");
    }

    #[test]
    fn every_word_is_needed_in_any_order() {
        let name = searchable("Chihuahua: exports, 3rd quarter 2025 US$28.9\u{a0}billion");
        let asked = |query| found(&name, &searchable(query));
        assert!(asked("2025 chihuahua 28.9 billion"));
        assert!(asked("  "));
        assert!(!asked("chihuahua 2024"));
    }

    #[test]
    fn what_was_folded_stays_as_it_is() {
        let once = folded("Índice: “ÁRBOL”\u{202f}7 %");
        assert_eq!(folded(&once), once);
    }
}
