//! What the cards say in English when the reader chooses.

use super::texts::{ByCard, CardText};

/// The English cards.
pub const CARDS: ByCard<CardText> = ByCard {
    total_exports: CardText {
        chart: "Ten places, first to tenth, all shaded: the rank is printed as a band.",
        ask: "Compare total exports with",
        table: "Mexico’s total exports",
        row: "Measure",
        labels: &["Somewhere from 1st to 10th"],
    },
    world_high_tech: CardText {
        chart: "World high-technology trade: {from} in 2005, {to} in 2024. Below, the printed growth rate of {rate} a year and the computed one of {computed}: the ranges do not meet.",
        ask: "Compare 2024 with",
        table: "World trade in high-technology goods",
        row: "Measure",
        labels: &[
            "World trade, 2005",
            "World trade, 2024",
            "Average growth a year, 2005 to 2024",
            "Printed",
            "Computed",
            "points apart",
        ],
    },
    regional_split: CardText {
        chart: "Two strips of 100 per cent. 2005: Mexico {mexico_2005}, Brazil {brazil_2005}. 2024: Mexico {mexico_2024}, Brazil {brazil_2024}.",
        ask: "Compare Mexico in 2024 with",
        table: "Share of the region’s high-technology exports",
        row: "Economy and year",
        labels: &["All others"],
    },
    top_products: CardText {
        chart: "Twenty squares, eighteen of them filled.",
        ask: "Ask",
        table: "Products of the region’s top 20",
        row: "Measure",
        labels: &[
            "In how many is Mexico first?",
            "Is that 90% of the value?",
            "Products led by others",
        ],
    },
    ai_exporters: CardText {
        chart: "Exports of AI-enabling goods in billion US dollars: eight economies, China first and Mexico eighth.",
        ask: "Compare Mexico with",
        table: "Exports of AI-enabling goods",
        row: "Economy",
        labels: &[],
    },
    ai_trade: CardText {
        chart: "World trade in AI-enabling goods: {y2022} in 2022, {y2023} in 2023.",
        ask: "Ask",
        table: "World trade in AI-enabling goods",
        row: "Year",
        labels: &[
            "2023 against 2022",
            "Mexico’s part of 2022",
            "China’s part of 2022",
        ],
    },
    us_high_tech: CardText {
        chart: "January to June 2024, computed from the printed growth: {before}. January to June 2025: {now}.",
        ask: "Ask",
        table: "Exports of “high technologies” to the United States",
        row: "Period",
        labels: &[
            "What was it a year earlier?",
            "What part of all exports of 2024?",
            "January–June 2024",
            "January–June 2025",
        ],
    },
    us_trade: CardText {
        chart: "January to August 2022: {total}, of which August {month}.",
        ask: "Ask",
        table: "Mexico’s trade with the United States, 2022",
        row: "Period",
        labels: &[
            "What part is August?",
            "What part are Mexico’s exports of 2024?",
            "January–August 2022",
            "of which August",
        ],
    },
    state_exports: CardText {
        chart: "Map of the 32 states as tiles, six of them shaded, and their shares as bars: Chihuahua first.",
        ask: "Compare Chihuahua with",
        table: "Share of state exports",
        row: "State",
        labels: &["The six together"],
    },
    state_growth: CardText {
        chart: "Growth over a year in per cent: Quintana Roo, Jalisco, Chihuahua, Zacatecas, Chiapas, and all states together.",
        ask: "Compare Chihuahua with",
        table: "Growth of exports over a year",
        row: "State",
        labels: &["All states"],
    },
    sectors: CardText {
        chart: "A strip of 100 per cent: manufacturing {manufacturing}, mining {mining}, agriculture and livestock {agriculture}.",
        ask: "Compare manufacturing with",
        table: "Share of exports by sector",
        row: "Sector",
        labels: &[],
    },
    device_exports: CardText {
        chart: "Exports of medical devices: {from} in 2020, {to} in 2025; double would have been US${double} billion.",
        ask: "Compare 2025 with",
        table: "Exports of medical devices",
        row: "Year",
        labels: &["exactly double: {double}"],
    },
    device_balance: CardText {
        chart: "Two figures set apart on purpose: no common axis, no bars.",
        ask: "Subtract or compare",
        table: "Medical devices and the health sector",
        row: "Measure",
        labels: &[
            "exports of medical devices",
            "imports of the health sector",
            "exports − imports",
            "exports of 2025 and of 2020",
        ],
    },
    device_hubs: CardText {
        chart: "A strip of 100 per cent: the United States {share}, all others the rest. Map of the states with the hubs marked.",
        ask: "What would that share be, in dollars, of the exports of",
        table: "Where medical devices go",
        row: "Destination",
        labels: &["United States", "All others", "MC"],
    },
};
