//! what is copied of a figure is a sentence that can be printed as it is.

use hechos::card::{figure_sentence, origin};
use hechos::dataset::{FigureId, Lang};

fn sentence(id: &str, lang: Lang) -> String {
    let figure = FigureId::find(id).expect("in the dataset");
    figure_sentence(figure, lang)
        .concat()
        .replace('\u{a0}', " ")
}

#[test]
fn the_verb_follows_the_noun_and_the_range_the_print() {
    for (id, en, es) in [
        (
            "chihuahua-exports-2025q3",
            "Chihuahua’s exports (3Q 2025) are put at US$28.9 billion (US$28.85 to 28.95 billion).",
            "Las exportaciones de Chihuahua (3T 2025) se cifran en 28.9 mil millones de dólares (28.85 a 28.95 mil millones de dólares).",
        ),
        (
            "world-high-tech-trade-2024",
            "World trade in high-technology goods (2024) is put at nearly US$6.6 trillion (US$6.55 to 6.6 trillion).",
            "El comercio mundial de bienes de alta tecnología (2024) se cifra en casi 6.6 billones de dólares (6.55 a 6.6 billones de dólares).",
        ),
        // No upper end is printed.
        (
            "china-ai-exports-2022",
            "China’s exports of AI-enabling goods (2022) are put at more than US$700 billion.",
            "Las exportaciones de China de bienes que habilitan la IA (2022) se cifran en más de 700 mil millones de dólares.",
        ),
        (
            "us-trade-span",
            "Months counted in the total of Mexico’s trade with the United States (Jan–Aug 2022) are printed as “eight months”.",
            "Los meses contados en el total del comercio de México con Estados Unidos (ene–ago 2022) figuran como “eight months”.",
        ),
    ] {
        assert_eq!(sentence(id, Lang::En), en);
        assert_eq!(sentence(id, Lang::Es), es);
    }
}

#[test]
fn who_said_it_stands_before_where_and_says_how_it_was_read() {
    let of = |id, lang| origin(FigureId::find(id).expect("in the dataset"), lang);
    assert_eq!(
        of("mexico-device-exports-2025", Lang::En),
        "Banco de México, in “Mexico picks up speed as a medical-device exporting powerhouse—but its challenge is moving up the value chain”, PesoMXN.com, 27 February 2026"
    );
    assert_eq!(
        of("chihuahua-exports-2025q3", Lang::Es),
        "INEGI (inferido del contexto), en Mexico Business News"
    );
    assert_eq!(
        of("mexico-us-trade-2022-aug", Lang::Es),
        "Juan Iván Álvarez Chabre, “Mexico: One of the US’s Top Three Trading Partners”, American Industries Group, 29 de noviembre de 2022"
    );
    assert_eq!(
        of("mexico-high-tech-regional-share-2024", Lang::En),
        "Mexico Business News"
    );
}
