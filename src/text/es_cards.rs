//! What the cards say in Spanish when the reader chooses.

use super::texts::{ByCard, CardText};

/// The Spanish cards.
pub const CARDS: ByCard<CardText> = ByCard {
    total_exports: CardText {
        chart: "Diez lugares, del primero al décimo, todos sombreados: el lugar se publica como un rango.",
        ask: "Comparar el total con",
        table: "Exportaciones totales de México",
        row: "Medida",
        labels: &["Entre el 1.º y el 10.º lugar"],
    },
    world_high_tech: CardText {
        chart: "Comercio mundial de alta tecnología: {from} en 2005, {to} en 2024. Abajo, la tasa publicada de {rate} al año y la calculada de {computed}: los intervalos no se traslapan.",
        ask: "Comparar 2024 con",
        table: "Comercio mundial de bienes de alta tecnología",
        row: "Medida",
        labels: &[
            "Comercio mundial, 2005",
            "Comercio mundial, 2024",
            "Crecimiento medio al año, 2005 a 2024",
            "Publicado",
            "Calculado",
            "puntos de diferencia",
        ],
    },
    regional_split: CardText {
        chart: "Dos franjas de 100 por ciento. 2005: México {mexico_2005}, Brasil {brazil_2005}. 2024: México {mexico_2024}, Brasil {brazil_2024}.",
        ask: "Comparar México en 2024 con",
        table: "Participación en las exportaciones de alta tecnología de la región",
        row: "Economía y año",
        labels: &["Todos los demás"],
    },
    top_products: CardText {
        chart: "Veinte cuadros, dieciocho de ellos llenos.",
        ask: "Preguntar",
        table: "Los 20 principales productos de la región",
        row: "Medida",
        labels: &[
            "¿En cuántos es primero México?",
            "¿Es eso el 90\u{a0}% del valor?",
            "Productos que encabezan otros",
        ],
    },
    ai_exporters: CardText {
        chart: "Exportaciones de bienes que habilitan la IA, en miles de millones de dólares: ocho economías, con China en primer lugar y México en octavo.",
        ask: "Comparar México con",
        table: "Exportaciones de bienes que habilitan la IA",
        row: "Economía",
        labels: &[],
    },
    ai_trade: CardText {
        chart: "Comercio mundial de bienes que habilitan la IA: {y2022} en 2022, {y2023} en 2023.",
        ask: "Preguntar",
        table: "Comercio mundial de bienes que habilitan la IA",
        row: "Año",
        labels: &[
            "2023 frente a 2022",
            "La participación de México en 2022",
            "La participación de China en 2022",
        ],
    },
    us_high_tech: CardText {
        chart: "Enero a junio de 2024, calculado a partir del crecimiento publicado: {before}. Enero a junio de 2025: {now}.",
        ask: "Preguntar",
        table: "Exportaciones de “altas tecnologías” a Estados Unidos",
        row: "Periodo",
        labels: &[
            "¿Cuánto era un año antes?",
            "¿Qué porcentaje representa de lo exportado en 2024?",
            "Enero–junio de 2024",
            "Enero–junio de 2025",
        ],
    },
    us_trade: CardText {
        chart: "Enero a agosto de 2022: {total}; de ellos, agosto {month}.",
        ask: "Preguntar",
        table: "Comercio de México con Estados Unidos, 2022",
        row: "Periodo",
        labels: &[
            "¿Qué porcentaje representa agosto?",
            "¿Qué porcentaje representan las exportaciones de México de 2024?",
            "Enero–agosto de 2022",
            "de ellos, agosto",
        ],
    },
    state_exports: CardText {
        chart: "Mapa de las 32 entidades como mosaicos, seis de ellas sombreadas, y sus participaciones como barras, con Chihuahua al principio.",
        ask: "Comparar Chihuahua con",
        table: "Participación en las exportaciones estatales",
        row: "Estado",
        labels: &["Los seis juntos"],
    },
    state_growth: CardText {
        chart: "Crecimiento anual en porcentaje: Quintana Roo, Jalisco, Chihuahua, Zacatecas, Chiapas y todas las entidades juntas.",
        ask: "Comparar Chihuahua con",
        table: "Crecimiento anual de las exportaciones",
        row: "Estado",
        labels: &["Todas las entidades"],
    },
    sectors: CardText {
        chart: "Una franja de 100 por ciento: manufacturas {manufacturing}, minería {mining}, agricultura y ganadería {agriculture}.",
        ask: "Comparar las manufacturas con",
        table: "Participación de cada sector en las exportaciones",
        row: "Sector",
        labels: &[],
    },
    device_exports: CardText {
        chart: "Exportaciones de dispositivos médicos: {from} en 2020, {to} en 2025; el doble habría sido {double}\u{a0}mil\u{a0}millones de dólares.",
        ask: "Comparar 2025 con",
        table: "Exportaciones de dispositivos médicos",
        row: "Año",
        labels: &["el doble exacto: {double}"],
    },
    device_balance: CardText {
        chart: "Dos cifras separadas a propósito: sin eje común y sin barras.",
        ask: "Restar o comparar",
        table: "Dispositivos médicos y sector salud",
        row: "Medida",
        labels: &[
            "exportaciones de dispositivos médicos",
            "importaciones del sector salud",
            "exportaciones − importaciones",
            "exportaciones de 2025 y de 2020",
        ],
    },
    device_hubs: CardText {
        chart: "Una franja de 100 por ciento: Estados Unidos, {share}; los demás, el resto. Mapa de las entidades con los polos marcados.",
        ask: "¿Cuánto sería esa parte, en dólares, de las exportaciones de",
        table: "A dónde van los dispositivos médicos",
        row: "Destino",
        labels: &["Estados Unidos", "Los demás", "ZM"],
    },
};
