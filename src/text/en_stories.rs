//! What the cards have found in English: the part that no choice changes.

use super::texts::{ByCard, CardStory};

/// The English findings.
pub const STORIES: ByCard<CardStory> = ByCard {
    total_exports: CardStory {
        topic: "Total exports",
        finding: "Mexico exported {exports} and was among the ten largest exporters",
        caption: None,
        sentence: "Exports came to {exports} {range}. The rank is printed as a band, {rank}, and not as a place.",
        flag: None,
        notes: &[
            (
                false,
                "Not settled",
                "Whether services are counted, and whether the European Union is one exporter or many, is not printed.",
            ),
            (
                false,
                "No second year",
                "The article prints one year of total exports, and no other economy’s. Each question above shows why the figure beside it does not fit.",
            ),
        ],
    },
    world_high_tech: CardStory {
        topic: "World trade",
        finding: "World trade in high technology is {fold} what it was {years} years before: faster growth than the printed rate allows",
        caption: Some("Values in trillion US dollars. Dashed: computed here."),
        sentence: "Trade rose from {from} to {to}: {times} as much.",
        flag: Some(
            "The article prints {rate} a year. Its own two values give {computed}. A rate after inflation or a fitted trend could explain the gap; the text claims neither.",
        ),
        notes: &[(
            false,
            "Not settled",
            "Whether “trade” means exports, imports or both, and whether values are nominal, is not printed.",
        )],
    },
    regional_split: CardStory {
        topic: "Within the region",
        finding: "Mexico’s share of the region’s high-technology exports has grown to {mexico_2024}, while Brazil’s has about halved",
        caption: Some(
            "Latin America and the Caribbean = 100%. Dashed: computed as the remainder. Each printed share stands for ±0.5 points.",
        ),
        sentence: "Mexico rose from {mexico_2005} to {mexico_2024}: {points}, or {relative} in relative terms. Brazil fell from {brazil_2005} to {brazil_2024}.",
        flag: None,
        notes: &[(
            false,
            "A share is not a level",
            "No total for the region is printed for 2005, so Brazil’s exports may have grown while its share fell.",
        )],
    },
    top_products: CardStory {
        topic: "Leading products",
        finding: "Mexico ranks first in {led} of the region’s top 20 high-technology products",
        caption: Some(
            "One square is one product. The article does not say which two are led by others.",
        ),
        sentence: "Of the twenty high-technology products that the region exports most, Mexico is the first exporter of {led}. Three are named: light vehicles with gasoline engines; digital processing units; transmitters with receivers.",
        flag: None,
        notes: &[(
            true,
            "A count, not a value",
            "18 of 20 products must not be read as 90% of the region’s exports.",
        )],
    },
    ai_exporters: CardStory {
        topic: "Exporters of AI-enabling goods",
        finding: "Mexico is the eighth-largest exporter of AI-enabling goods, behind China, Taiwan, South Korea and four that cannot be told apart",
        caption: None,
        sentence: "With {mexico}, Mexico comes eighth, below four economies with {four} each. The list counts the European Union as one economy.",
        flag: None,
        notes: &[(
            true,
            "Read with care",
            "Four economies carry one rounded figure: their order, fourth to seventh, cannot be told. Read strictly, to the last printed digit, China is {strict} Mexico.",
        )],
    },
    ai_trade: CardStory {
        topic: "World trade in AI-enabling goods",
        finding: "World trade in AI-enabling goods fell by about a fifth between 2022 and 2023",
        caption: Some("Values in trillion US dollars."),
        sentence: "Trade went from {y2022} to {y2023}, a change of {change}. The WTO puts the decline of 2023 down to factors such as trade restrictions, new rules, shifts in export capacity or possible earlier stockpiling.",
        flag: None,
        notes: &[(
            false,
            "Two sides of one amount",
            "For the world, exports and trade are one amount seen from two sides; what an economy exports may be divided by it, with caution.",
        )],
    },
    us_high_tech: CardStory {
        topic: "High technology to the US",
        finding: "Mexico’s exports of “high technologies” to the United States grew by about half in a year",
        caption: Some(
            "Billion US dollars. Dashed outline: computed from the printed growth, not printed.",
        ),
        sentence: "They reached {now}, {growth} more than a year earlier, which implies {before} then.",
        flag: None,
        notes: &[(
            true,
            "Whose figure?",
            "The article names no source for it and does not say which goods it calls high technologies.",
        )],
    },
    us_trade: CardStory {
        topic: "Trade with the US",
        finding: "Eight months of trade with the United States came to {total}, more than an eighth of it in August",
        caption: Some("Billion US dollars. The article calls it trade; which way is not settled."),
        sentence: "The article prints {total} for the first eight months of 2022 and {month} for August alone, {part} of the total. In August and September Mexico was {rank}, ahead of Canada.",
        flag: None,
        notes: &[(
            true,
            "Read with care",
            "The sentence speaks of imports to the United States and calls the sum trade. Two-way trade is no whole for one-way exports.",
        )],
    },
    state_exports: CardStory {
        topic: "Exports by state",
        finding: "Six states ship nearly two thirds of Mexico’s exports, and Chihuahua alone almost a fifth",
        caption: Some(
            "One tile is one state (ISO 3166-2 code). Shaded: share printed. Outlined: none printed. Tamaulipas is named without a rank.",
        ),
        sentence: "Chihuahua shipped {level}, {share} of the {total} of all states. The six together made {six}; their printed shares add up to {sum}.",
        flag: None,
        notes: &[
            (
                true,
                "Read with care",
                "The heading of the report speaks of growth; {six} is a share of the level. Tamaulipas is named without a rank.",
            ),
            (
                false,
                "Base",
                "The shares belong to the quarter’s total of all states, not to the total exports of 2024.",
            ),
        ],
    },
    state_growth: CardStory {
        topic: "Growth by state",
        finding: "Exports of Quintana Roo more than doubled in a year; those of Chihuahua grew by {chihuahua}",
        caption: Some("Per cent, third quarter of 2025 against third quarter of 2024."),
        sentence: "Exports of Quintana Roo grew by {quintana_roo} over a year, those of all states together by {all}.",
        flag: None,
        notes: &[(
            true,
            "Read with care",
            "INEGI says that in several cases a steep rise starts from a low base. No level is printed for Quintana Roo.",
        )],
    },
    sectors: CardStory {
        topic: "Exports by sector",
        finding: "Of every 100 dollars exported, almost 94 are manufactures",
        caption: Some("Exports of all states in the quarter = 100%."),
        sentence: "Manufacturing accounted for {manufacturing}, mining for {mining}, agriculture and livestock for {agriculture}. The three add up to {sum}.",
        flag: None,
        notes: &[(
            false,
            "Not settled",
            "The article does not say whether oil is counted in mining.",
        )],
    },
    device_exports: CardStory {
        topic: "Exports of medical devices",
        finding: "Exports of medical devices have not quite doubled in five years",
        caption: Some("Billion US dollars. The axis starts at zero."),
        sentence: "From {from} to {to}: a rise of {more}, or {rate} a year compounded over five years.",
        flag: Some(
            "The article says {word}. That holds as a round word; the two printed values give {times}.",
        ),
        notes: &[(
            false,
            "Two points only",
            "The article prints no value between 2020 and 2025.",
        )],
    },
    device_balance: CardStory {
        topic: "Exports and imports",
        finding: "The two figures stand in one article, but no trade balance follows from them",
        caption: Some("Set apart on purpose: no common axis, no bars."),
        sentence: "The article prints exports of {exports} and imports of {imports}, of different goods and for different years.",
        flag: None,
        notes: &[(
            false,
            "What can be asked",
            "How have device exports changed since 2020? See the card on exports of medical devices.",
        )],
    },
    device_hubs: CardStory {
        topic: "Hubs and markets",
        finding: "Five hubs of medical devices are named, and about nine tenths of the exports go to one market",
        caption: Some(
            "Marked: states and cities that the article names as hubs. No export figure is printed for a hub.",
        ),
        sentence: "The article names {hubs} as hubs. It says that {share} of these exports go to the United States, and gives no year for it.",
        flag: None,
        notes: &[(
            true,
            "One market",
            "The article calls the sector sensitive to the industrial cycle, the rules and the purchases of that market.",
        )],
    },
};
