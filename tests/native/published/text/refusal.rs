//! promise: a refusal says in one sentence what differs, and a question reads as one would ask it.

use crate::text::refusal::{figure, part, share, spaced};
use hechos::card::{because, say};
use hechos::dataset::Lang;
use hechos::judge::{Question, Verdict, compare};
use hechos::maths::Reading::Plausible;
use hechos::text::{plain, question};

#[track_caller]
fn compared(a: &str, b: &str) -> [Vec<String>; 2] {
    let found = compare(figure(a), figure(b), Plausible);
    assert_eq!(found.verdict, Verdict::Refused);
    Lang::ALL.map(|lang| spaced(because(&found.reasons, None, lang)))
}

#[track_caller]
fn says(found: [Vec<String>; 2], en: &str, es: &str) {
    assert_eq!(found, [vec![en.to_owned()], vec![es.to_owned()]]);
}

/// Questions that the design refuses, each with its one sentence.
#[test]
fn a_refusal_is_one_sentence_that_says_what_differs() {
    says(
        share(
            "mexico-high-technologies-us-2025h1",
            "mexico-total-exports-2024",
        ),
        "The part is exports of “high technologies” for January–June 2025; the whole is total \
         exports for 2024, and no article counts the part in it.",
        "La parte corresponde a las exportaciones de “altas tecnologías” en enero–junio de 2025; \
         el total, a las exportaciones totales en 2024, y ningún artículo dice que la incluya.",
    );
    says(
        share("mexico-state-exports-2025q3", "mexico-total-exports-2024"),
        "The part is exports attributed to states for the 3rd quarter of 2025; the whole is total \
         exports for 2024, and no article counts the part in it.",
        "La parte corresponde a las exportaciones atribuidas a entidades federativas en el 3.er \
         trimestre de 2025; el total, a las exportaciones totales en 2024, y ningún artículo dice \
         que la incluya.",
    );
    says(
        share("mexico-total-exports-2024", "mexico-us-trade-2022-jan-aug"),
        "The part is total exports to all partners for 2024; the whole is trade with the United \
         States for January–August 2022, and trade both ways is no whole for one way of it.",
        "La parte corresponde a las exportaciones totales a todos los socios en 2024; el total, al \
         comercio con Estados Unidos en enero–agosto de 2022, y el comercio en ambos sentidos no \
         sirve como total de un solo sentido.",
    );
    says(
        share("mexico-ai-exports-2022", "world-ai-trade-2023"),
        "The part is for 2022; the whole is for 2023.",
        "La parte corresponde a 2022; el total, a 2023.",
    );
    says(
        share("mexico-ai-exports-2022", "world-high-tech-trade-2024"),
        "The part is exports of AI-enabling goods for 2022; the whole is trade in high-technology \
         goods for 2024, and no article counts the part in it.",
        "La parte corresponde a las exportaciones de bienes que habilitan la IA en 2022; el total, \
         al comercio de bienes de alta tecnología en 2024, y ningún artículo dice que la incluya.",
    );
    says(
        share("china-ai-exports-2022", "malaysia-ai-exports-2022"),
        "The part is about China; the whole is about Malaysia, which does not include it.",
        "La parte corresponde a China; el total, a Malasia, que no la incluye.",
    );
}

#[test]
fn a_total_for_imports_is_neither_a_counterpart_nor_a_whole_of_exports() {
    let pair = ["mexico-device-exports-2025", "mexico-health-imports-2024"];
    says(
        compared(pair[0], pair[1]),
        "The first is exports of medical devices for 2025; the second is imports of the health \
         sector for 2024.",
        "La primera cifra corresponde a las exportaciones de dispositivos médicos en 2025; la \
         segunda, a las importaciones del sector salud en 2024.",
    );
    says(
        share(pair[0], pair[1]),
        "The part is exports of medical devices for 2025; the whole is imports of the health \
         sector for 2024.",
        "La parte corresponde a las exportaciones de dispositivos médicos en 2025; el total, a las \
         importaciones del sector salud en 2024.",
    );
}

#[test]
fn what_is_about_one_figure_names_it() {
    says(
        share("mexico-ai-exports-rank-2022", "china-ai-exports-rank-2022"),
        "A rank is a place, not an amount, and is never divided: Mexico’s rank among exporters of \
         AI-enabling goods (2022).",
        "Un lugar en una lista no es un monto y no se divide: el lugar de México entre los \
         exportadores de bienes que habilitan la IA (2022).",
    );
    says(
        share("mexico-top-products-led", "mexico-total-exports-2024"),
        "A count is divided only into the list that it was counted in: products of the \
         regional list in which Mexico ranks first (2024).",
        "Un conteo solo se divide entre la lista de la que sale: los productos de la lista \
         regional que encabeza México (2024).",
    );
    says(
        part(
            "jalisco-exports-growth-2025q3",
            "mexico-state-exports-2025q3",
        ),
        "A rate of growth is no share of a whole: the growth of Jalisco’s exports over a \
         year (3Q 2025).",
        "Una tasa de crecimiento no es parte de un total: el crecimiento anual de las exportaciones \
         de Jalisco (3T 2025).",
    );
    says(
        part("mexico-total-exports-2024", "mexico-state-exports-2025q3"),
        "A percentage is needed here; this is an amount in US dollars.",
        "Aquí hace falta un porcentaje; esto es un monto en dólares.",
    );
}

#[test]
fn a_printed_share_is_named_with_the_total_that_it_belongs_to() {
    says(
        part(
            "mexico-high-tech-regional-share-2024",
            "world-high-tech-trade-2024",
        ),
        "Mexico’s share of the region’s high-technology exports (2024) belongs to a total that the \
         article does not print.",
        "La participación de México en las exportaciones de alta tecnología de la región (2024) \
         se refiere a un total que el artículo no da.",
    );
    says(
        part(
            "mexico-high-tech-regional-share-2005",
            "world-high-tech-trade-2005",
        ),
        "Mexico’s share of the region’s high-technology exports (2005) belongs to a total that the \
         article does not print.",
        "La participación de México en las exportaciones de alta tecnología de la región (2005) \
         se refiere a un total que el artículo no da.",
    );
}

#[test]
fn units_come_before_all_else() {
    says(
        compared("chihuahua-exports-2025q3", "chihuahua-exports-share-2025q3"),
        "The first is an amount in US dollars (exports attributed to states); the second is a \
         percentage (the share of state exports).",
        "La primera cifra es un monto en dólares (las exportaciones atribuidas a entidades \
         federativas); la segunda, un porcentaje (la participación en las exportaciones \
         estatales).",
    );
}

#[test]
fn questions_name_subject_measure_time_and_amount() {
    let asks = |asked: Question, en: &str, es: &str| {
        let found = Lang::ALL.map(|lang| question(&asked, lang).replace('\u{a0}', " "));
        assert_eq!(found, [en, es]);
    };
    asks(
        Question::Share {
            part: figure("chihuahua-exports-2025q3"),
            whole: figure("mexico-state-exports-2025q3"),
        },
        "What share of Mexico’s exports attributed to states (3Q 2025) are Chihuahua’s (US$28.9 \
         billion)?",
        "¿Qué parte de las exportaciones de México atribuidas a entidades federativas (3T 2025) \
         representan las de Chihuahua (28.9 mil millones de dólares)?",
    );
    asks(
        Question::Part {
            share: figure("mexico-device-exports-us-share"),
            whole: figure("mexico-device-exports-2025"),
        },
        "How much is the United States’ share (about 90%) of Mexico’s exports of medical devices \
         (2025)?",
        "¿Cuánto suma la parte de Estados Unidos (alrededor de 90 %) en las exportaciones de \
         dispositivos médicos de México (2025)?",
    );
    asks(
        Question::Chain {
            shares: vec![
                figure("mexico-high-tech-regional-share-2024"),
                figure("lac-high-tech-world-share-2024"),
            ],
            whole: Some(figure("world-high-tech-trade-2024")),
        },
        "How much is Mexico’s share (85%) of about 4% of world trade in high-technology goods \
         (2024)?",
        "¿Cuánto suma la parte de México (85 %) en alrededor de 4 % del comercio mundial de bienes \
         de alta tecnología (2024)?",
    );
    asks(
        Question::LevelBefore {
            level: figure("mexico-high-technologies-us-2025h1"),
            growth: figure("mexico-high-technologies-us-growth-2025h1"),
        },
        "What were Mexico’s exports of “high technologies” to the United States before growing by \
         51% (Jan–Jun 2025)?",
        "¿Cuánto sumaban las exportaciones de “altas tecnologías” de México a Estados Unidos antes \
         de crecer 51 % (ene–jun 2025)?",
    );
    asks(
        Question::Compare(
            figure("mexico-device-exports-2025"),
            figure("mexico-device-exports-2020"),
        ),
        "How did Mexico’s exports of medical devices change from 2020 to 2025?",
        "¿Cómo cambiaron las exportaciones de dispositivos médicos de México de 2020 a 2025?",
    );
    asks(
        Question::Compare(
            figure("mexico-ai-exports-2022"),
            figure("china-ai-exports-2022"),
        ),
        "How do Mexico and China compare in exports of AI-enabling goods (2022)?",
        "¿Cómo se comparan México y China por sus exportaciones de bienes que habilitan la IA \
         (2022)?",
    );
    asks(
        Question::Complement {
            share: figure("mexico-high-tech-regional-share-2024"),
            whole: None,
        },
        "How much lies outside of Mexico’s share of the region’s high-technology exports (85%, \
         2024)?",
        "¿Cuánto queda fuera de la participación de México en las exportaciones de alta tecnología \
         de la región (85 %, 2024)?",
    );
}

#[test]
fn ranks_are_told_apart_in_places() {
    let told = |a, b| {
        Lang::ALL.map(|lang| {
            let said = say(&Question::Compare(figure(a), figure(b)), Plausible, lang);
            plain(&said.text).replace('\u{a0}', " ")
        })
    };
    for pair in [
        ["mexico-ai-exports-rank-2022", "china-ai-exports-rank-2022"],
        ["china-ai-exports-rank-2022", "mexico-ai-exports-rank-2022"],
    ] {
        assert_eq!(
            told(pair[0], pair[1]),
            [
                "China stands 7 places above Mexico.",
                "China está 7 lugares por encima de México.",
            ]
        );
    }
    assert_eq!(
        told("mexico-us-partner-rank", "mexico-us-partner-rank-2022")[0],
        "“Top Three” or “number one” (August to September 2022): which stands higher cannot be told from what is printed."
    );
}
