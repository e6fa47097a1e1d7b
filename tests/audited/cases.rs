//! What each case adds to the made-up sheet, and what its checks then say.

/// A right article, or a plain contradiction beside it.
pub struct Case {
    /// What it tries.
    pub why: &'static str,
    /// Rows by table.
    pub rows: &'static [(&'static str, &'static str)],
    /// The checks that disagree.
    pub contradicts: &'static [&'static str],
    /// Those of the strict reading, where it takes more digits for exact.
    pub strictly: Option<&'static [&'static str]>,
    /// Questions, by the id of their check.
    pub asks: &'static [(&'static str, &'static str)],
    /// Answers, by the id of their check.
    pub says: &'static [(&'static str, &'static str)],
    /// Checks that are not there.
    pub silent: &'static [&'static str],
}

/// Nothing disagrees.
pub const RIGHT: Case = Case {
    why: "",
    rows: &[],
    contradicts: &[],
    strictly: None,
    asks: &[],
    says: &[],
    silent: &[],
};
const VALUE_GROWTH: (&str, &str) = (
    "indicators",
    "value-growth,Growth of the value,Crecimiento del valor,,,no,el,Growth.,Crecimiento.,percent,growth,coffee-value,exports,coffee,",
);

/// Growth, limits, times and forecasts.
pub const OVER_TIME: &[Case] = &[
    Case {
        why: "growth from one month to the next is no rate a year",
        rows: &[(
            "figures",
            "index-may,norland,coffee-index,,2024-05,105,,points,105.0 points,,plain,,,,,,text,,,,,harbor-news,8,,
index-june,norland,coffee-index,,2024-06,106.3,,points,106.3 points,,plain,,,,,,text,,,,,harbor-news,8,,
index-growth-june,norland,coffee-index-growth,,2024-06,1.2,,percent,1.2%,up,plain,,,,,2024-05,text,,,,,harbor-news,8,,",
        )],
        says: &[(
            "growth-overall-index-growth-june",
            "Yes: it is 1.24% [1.14, 1.34]. Printed: 1.2% [1.15, 1.25].",
        )],
        ..RIGHT
    },
    Case {
        why: "a rate over several years may be of all of them",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-2019,norland,coffee-value,,2019,3000000000,,NLC,N$3.0 billion,,plain,,,,,,text,,,,,harbor-news,6,,
value-grew,norland,value-growth,,2024,50,,percent,50%,up,plain,yes,,,,2019,text,,,,,harbor-news,6,,",
            ),
        ],
        says: &[(
            "growth-overall-value-grew",
            "Yes: it is 50% [45, 55]. Printed: 50% [49.5, 50.5].",
        )],
        ..RIGHT
    },
    Case {
        why: "a rate over several years may be one a year",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-2019,norland,coffee-value,,2019,3000000000,,NLC,N$3.0 billion,,plain,,,,,,text,,,,,harbor-news,6,,
value-grew,norland,value-growth,,2024,8.4,,percent,8.4%,up,plain,,,,,2019,text,,,,,harbor-news,6,,",
            ),
        ],
        says: &[(
            "growth-rate-value-grew",
            "Yes: it is 8.4% a year [7.8, 9.1]. Printed: 8.4% [8.35, 8.45].",
        )],
        ..RIGHT
    },
    Case {
        why: "a rate that is neither contradicts",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-2019,norland,coffee-value,,2019,3000000000,,NLC,N$3.0 billion,,plain,,,,,,text,,,,,harbor-news,6,,
value-grew,norland,value-growth,,2024,20,,percent,20%,up,plain,yes,,,,2019,text,,,,,harbor-news,6,,",
            ),
        ],
        contradicts: &["growth-rate-value-grew"],
        ..RIGHT
    },
    Case {
        why: "less than holds for all that is less, however much",
        rows: &[(
            "figures",
            "coast,south-coast,coffee-exports-share,,2024,70,,percent,70%,,less-than,yes,,exports-2024,,,text,,,,,harbor-news,3,,",
        )],
        ..RIGHT
    },
    Case {
        why: "less than is contradicted by more",
        rows: &[(
            "figures",
            "coast,south-coast,coffee-exports-share,,2024,50,,percent,50%,,less-than,yes,,exports-2024,,,text,,,,,harbor-news,3,,",
        )],
        contradicts: &["share-of-levels-coast"],
        ..RIGHT
    },
    Case {
        why: "more than holds for all that is more",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-grew,norland,value-growth,,2024,5,,percent,5%,up,more-than,,,,,2023,text,,,,,harbor-news,6,,",
            ),
        ],
        ..RIGHT
    },
    Case {
        why: "a fall of more than so much holds for a deeper one",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-2022,norland,coffee-value,,2022,5000000000,,NLC,N$5.0 billion,,plain,,,,,,text,,,,,harbor-news,6,,
value-fell,norland,value-growth,,2023,-15,,percent,15%,down,more-than,,,,,2022,text,,,,,harbor-news,6,,",
            ),
        ],
        ..RIGHT
    },
    Case {
        why: "a number of another speaker may be more than the first one’s more than",
        rows: &[(
            "figures",
            "growers-union,norland,growers,,2024,12431,,count,\"12,431\",,plain,,,,,,text,Growers’ Union,text,,,harbor-news,9,,",
        )],
        ..RIGHT
    },
    Case {
        why: "about a round number of things is a round number",
        rows: &[(
            "figures",
            "trucks-union,south-coast,trucks-in-port,,2024,1000,,trucks,\"1,000 trucks\",,about,,,,,,text,Growers’ Union,text,,,harbor-news,9,,",
        )],
        strictly: Some(&["same-trucks-2024"]),
        ..RIGHT
    },
    Case {
        why: "a word with a qualifier is as round as the word",
        rows: &[(
            "figures",
            "coast,south-coast,coffee-exports-share,,2024,60,,percent,three fifths,,nearly,,,exports-2024,,,text,,,,,harbor-news,3,,",
        )],
        ..RIGHT
    },
    Case {
        why: "what stands in a port in a month does not add up to what stands there in a year",
        rows: &[(
            "figures",
            "trucks-august,south-coast,trucks-in-port,,2024-08,1020,,trucks,\"1,020 trucks\",,plain,,,,,,text,,,,,harbor-news,9,,",
        )],
        silent: &["monthly-average-trucks-august", "month-in-total-trucks-august"],
        ..RIGHT
    },
    Case {
        why: "what is sold in a quarter lies within what is sold in the year",
        rows: &[(
            "figures",
            "coast-q2,south-coast,coffee-exports,,2024-Q2,700000,,t,\"700,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,",
        )],
        contradicts: &["month-in-total-coast-q2"],
        ..RIGHT
    },
    Case {
        why: "a forecast that failed is no contradiction",
        rows: &[
            VALUE_GROWTH,
            (
                "figures",
                "value-expected,norland,value-growth,,2024,5,,percent,5%,up,plain,,,,,2023,text,,,forecast,,harbor-news,6,,
rank-expected,norland,coffee-exports-rank,,2024,1,,rank,first,,plain,,,,,,text,Ministry of Farming,text,forecast,,harbor-news,3,,
balance-expected,norland,coffee-balance,,2024,5000000000,,NLC,N$5.0 billion,up,plain,,,,,,text,Growers’ Union,text,forecast,,harbor-news,7,,",
            ),
        ],
        ..RIGHT
    },
    Case {
        why: "two speakers may expect different things, and months may surpass what was expected of a year",
        rows: &[(
            "figures",
            "exports-2026,norland,coffee-exports,,2026,1200000,,t,1.2 million tonnes,,plain,,,,,,text,Ministry of Farming,text,forecast,,harbor-news,4,,
exports-2026-union,norland,coffee-exports,,2026,1500000,,t,1.5 million tonnes,,plain,,,,,,text,Growers’ Union,text,forecast,,harbor-news,4,,
exports-2026-nine,norland,coffee-exports,,2026-01/2026-09,1400000,,t,1.4 million tonnes,,plain,,,,,,text,,,,,harbor-news,4,,",
        )],
        ..RIGHT
    },
];
