//! What the cards have found in Spanish: the part that no choice changes.

use super::texts::{ByCard, CardStory};

/// The Spanish findings.
pub const STORIES: ByCard<CardStory> = ByCard {
    total_exports: CardStory {
        topic: "Exportaciones totales",
        finding: "México exportó {exports} y estuvo entre los diez mayores exportadores",
        caption: None,
        sentence: "Las exportaciones sumaron {exports} {range}. El lugar se da como un rango, {rank}, y no como una posición exacta.",
        flag: None,
        notes: &[
            (
                false,
                "Sin precisar",
                "No se indica si se cuentan los servicios ni si la Unión Europea es un solo exportador o varios.",
            ),
            (
                false,
                "Sin segundo año",
                "El artículo da las exportaciones totales de un solo año y de ninguna otra economía. Cada pregunta de arriba muestra por qué la otra cifra no sirve.",
            ),
        ],
    },
    world_high_tech: CardStory {
        topic: "Comercio mundial",
        finding: "El comercio mundial de alta tecnología es {fold} el de {years} años antes: creció más rápido de lo que permite la tasa publicada",
        caption: Some("Valores en billones de dólares. Línea discontinua: calculado aquí."),
        sentence: "El comercio pasó de {from} a {to}: {times} lo que era.",
        flag: Some(
            "El artículo publica {rate} al año. Sus propios valores dan {computed}. Una tasa descontada la inflación o una tendencia ajustada podrían explicar la diferencia; el texto no menciona ninguna.",
        ),
        notes: &[(
            false,
            "Sin precisar",
            "No se indica si “comercio” se refiere a exportaciones, importaciones o ambas, ni si los valores son nominales.",
        )],
    },
    regional_split: CardStory {
        topic: "Dentro de la región",
        finding: "La participación de México en las exportaciones de alta tecnología de la región aumentó a {mexico_2024}; la de Brasil cayó más o menos a la mitad",
        caption: Some(
            "América Latina y el Caribe = 100\u{a0}%. Línea discontinua: calculado como resto. Cada porcentaje publicado representa ±0.5 puntos.",
        ),
        sentence: "México subió de {mexico_2005} a {mexico_2024}: {points}, o {relative} en términos relativos. Brasil bajó de {brazil_2005} a {brazil_2024}.",
        flag: None,
        notes: &[(
            false,
            "Un porcentaje no es un monto",
            "No se indica el total de la región en 2005; las exportaciones de Brasil pudieron crecer mientras su participación caía.",
        )],
    },
    top_products: CardStory {
        topic: "Productos líderes",
        finding: "México encabeza {led} de los 20 principales productos de alta tecnología de la región",
        caption: Some(
            "Un cuadro es un producto. El artículo no dice cuáles son los dos que encabezan otros.",
        ),
        sentence: "De los veinte productos de alta tecnología que más exporta la región, México es el primer exportador de {led}. Se nombran tres: vehículos ligeros de gasolina; unidades de procesamiento digital; transmisores con receptor.",
        flag: None,
        notes: &[(
            true,
            "Un conteo, no un valor",
            "18 de 20 productos no quiere decir 90\u{a0}% de las exportaciones de la región.",
        )],
    },
    ai_exporters: CardStory {
        topic: "Exportadores de bienes que habilitan la IA",
        finding: "México es el octavo exportador de bienes que habilitan la IA, detrás de China, Taiwán, Corea del Sur y cuatro que no se distinguen entre sí",
        caption: None,
        sentence: "Con {mexico}, México queda en octavo lugar, por debajo de cuatro economías con {four} cada una. La lista cuenta a la Unión Europea como una sola economía.",
        flag: None,
        notes: &[(
            true,
            "Léase con cuidado",
            "Cuatro economías llevan la misma cifra redonda: su orden, del cuarto al séptimo lugar, no puede saberse. En lectura estricta, hasta el último dígito publicado, la cifra de China es {strict} la de México.",
        )],
    },
    ai_trade: CardStory {
        topic: "Comercio mundial de bienes que habilitan la IA",
        finding: "El comercio mundial de bienes que habilitan la IA cayó alrededor de una quinta parte entre 2022 y 2023",
        caption: Some("Valores en billones de dólares."),
        sentence: "El comercio pasó de {y2022} a {y2023}, un cambio de {change}. La OMC atribuye la baja de 2023 a factores como las restricciones al comercio, los cambios de reglas, las variaciones en la capacidad de exportar o un posible acopio previo.",
        flag: None,
        notes: &[(
            false,
            "Dos caras de un monto",
            "Para el mundo, exportaciones y comercio son un mismo monto visto desde dos lados; lo que exporta una economía puede dividirse entre él, con cautela.",
        )],
    },
    us_high_tech: CardStory {
        topic: "Alta tecnología a Estados Unidos",
        finding: "Las exportaciones mexicanas de “altas tecnologías” a Estados Unidos aumentaron alrededor de la mitad en un año",
        caption: Some(
            "Miles de millones de dólares. Contorno discontinuo: calculado a partir del crecimiento publicado; no aparece en el artículo.",
        ),
        sentence: "Llegaron a {now}, {growth} más que un año antes, lo que implica {before} en aquel periodo.",
        flag: None,
        notes: &[(
            true,
            "¿De quién es la cifra?",
            "El artículo no nombra fuente ni dice a qué bienes llama altas tecnologías.",
        )],
    },
    us_trade: CardStory {
        topic: "Comercio con Estados Unidos",
        finding: "Ocho meses de comercio con Estados Unidos sumaron {total}; más de una octava parte correspondió a agosto",
        caption: Some(
            "Miles de millones de dólares. El artículo lo llama comercio; no queda claro en qué sentido.",
        ),
        sentence: "El artículo da {total} para los primeros ocho meses de 2022 y {month} solo para agosto, {part} del total. En agosto y septiembre México ocupó el primer lugar (“{rank}”), por delante de Canadá.",
        flag: None,
        notes: &[(
            true,
            "Léase con cuidado",
            "La oración habla de lo que importa Estados Unidos y llama comercio a la suma. El comercio en ambos sentidos no sirve como total de las exportaciones, que van en uno solo.",
        )],
    },
    state_exports: CardStory {
        topic: "Exportaciones por estado",
        finding: "Seis estados aportan casi dos tercios de lo que México exporta; Chihuahua por sí solo, casi una quinta parte",
        caption: Some(
            "Un mosaico es una entidad (clave ISO 3166-2). Sombreado: con participación publicada. Contorno: sin dato publicado. Tamaulipas se nombra sin indicar su lugar.",
        ),
        sentence: "Chihuahua exportó {level}, {share} de los {total} de todas las entidades. Las seis juntas aportaron {six}; sus porcentajes publicados suman {sum}.",
        flag: None,
        notes: &[
            (
                true,
                "Léase con cuidado",
                "El título del informe habla de crecimiento; {six} es una participación en el monto. Tamaulipas se nombra sin indicar su lugar.",
            ),
            (
                false,
                "Base",
                "Los porcentajes se refieren al total de las entidades en el trimestre, no a las exportaciones totales de 2024.",
            ),
        ],
    },
    state_growth: CardStory {
        topic: "Crecimiento por estado",
        finding: "Las exportaciones de Quintana Roo crecieron a más del doble en un año; las de Chihuahua, {chihuahua}",
        caption: Some("Porcentaje, tercer trimestre de 2025 frente al tercer trimestre de 2024."),
        sentence: "Las exportaciones de Quintana Roo crecieron {quintana_roo} en un año; las de todas las entidades juntas, {all}.",
        flag: None,
        notes: &[(
            true,
            "Léase con cuidado",
            "El INEGI advierte que en varios casos el alza parte de una base baja. No se indica el monto de Quintana Roo.",
        )],
    },
    sectors: CardStory {
        topic: "Exportaciones por sector",
        finding: "De cada 100 dólares exportados, casi 94 son de manufacturas",
        caption: Some("Exportaciones de todas las entidades en el trimestre = 100\u{a0}%."),
        sentence: "Las manufacturas aportaron {manufacturing}; la minería, {mining}; la agricultura y la ganadería, {agriculture}. Las tres suman {sum}.",
        flag: None,
        notes: &[(
            false,
            "Sin precisar",
            "El artículo no dice si el petróleo se cuenta en la minería.",
        )],
    },
    device_exports: CardStory {
        topic: "Exportaciones de dispositivos médicos",
        finding: "Las exportaciones de dispositivos médicos no llegaron a duplicarse en cinco años",
        caption: Some("Miles de millones de dólares. El eje parte de cero."),
        sentence: "De {from} a {to}: un aumento de {more}, o {rate} anual compuesto durante cinco años.",
        flag: Some(
            "El artículo dice {word}, es decir, que se duplicaron. Vale como redondeo; los dos valores publicados dan {times}.",
        ),
        notes: &[(
            false,
            "Solo dos puntos",
            "El artículo no da ningún valor entre 2020 y 2025.",
        )],
    },
    device_balance: CardStory {
        topic: "Exportaciones e importaciones",
        finding: "Las dos cifras están en un mismo artículo, pero de ellas no sale una balanza comercial",
        caption: Some("Separadas a propósito: sin eje común y sin barras."),
        sentence: "El artículo da exportaciones por {exports} e importaciones por {imports}, de bienes distintos y de años distintos.",
        flag: None,
        notes: &[(
            false,
            "Qué sí puede preguntarse",
            "¿Cómo han cambiado las exportaciones de dispositivos desde 2020? Véase la tarjeta sobre exportaciones de dispositivos médicos.",
        )],
    },
    device_hubs: CardStory {
        topic: "Polos y mercados",
        finding: "Se nombran cinco polos de dispositivos médicos, y cerca de nueve de cada diez dólares exportados van a un solo mercado",
        caption: Some(
            "Marcados: estados y ciudades que el artículo nombra como polos. No se da cifra de exportación de ninguno.",
        ),
        sentence: "El artículo nombra como polos a {hubs}. Dice que {share} de estas exportaciones va a Estados Unidos y no da el año.",
        flag: None,
        notes: &[(
            true,
            "Un solo mercado",
            "El artículo considera al sector sensible al ciclo industrial, a las reglas y a las compras de ese mercado.",
        )],
    },
};
