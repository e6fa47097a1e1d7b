//! Sums, places, balances, and how exact a print is.

use crate::cases::{Case, RIGHT};

pub const SETS: &[Case] = &[
    Case {
        why: "a share within another one is not added to it",
        rows: &[
            (
                "subjects",
                "arabica,product-group,Arabica,Arábica,,el arábica,,,,green-coffee",
            ),
            (
                "figures",
                "arabica-share,arabica,coffee-exports-share,,2024,60.5,,percent,60.5%,,plain,,,exports-2024,,,text,,,,,harbor-news,3,,",
            ),
        ],
        ..RIGHT
    },
    Case {
        why: "shares of a whole each of its own are not added",
        rows: &[(
            "indicators",
            "export-share,Share of the harvest that is exported,Parte de la cosecha que se exporta,,,no,la,Share.,Parte.,percent,share,,exports,coffee,coffee-exports",
        ), (
            "figures",
            "norland-exported,norland,export-share,,2024,40.5,,percent,40.5%,,plain,,,,,,text,,,,,harbor-news,3,,
sudland-exported,sudland,export-share,,2024,75.2,,percent,75.2%,,plain,,,,,,text,,,,,harbor-news,3,,",
        )],
        ..RIGHT
    },
    Case {
        why: "shares of one whole that come to more than all of it contradict",
        rows: &[(
            "figures",
            "coast-share,south-coast,coffee-exports-share,,2024,60.5,,percent,60.5%,,plain,,,exports-2024,,,text,,,,,harbor-news,3,,
instant-share,instant,coffee-exports-share,,2024,21.5,,percent,21.5%,,plain,,,exports-2024,,,text,,,,,harbor-news,3,,",
        ), (
            "subjects",
            "instant,product-group,Instant coffee,Café soluble,,el café soluble,,,,coffee",
        )],
        contradicts: &["share-of-levels-coast-share", "parts-make-whole-green-share-2024"],
        ..RIGHT
    },
    Case {
        why: "a union and its members do not each hold a place",
        rows: &[
            (
                "subjects",
                "union,economy,Coast Union,Unión Costera,the Coast Union,la Unión Costera,,,CU,world
member-a,economy,Eastland,Estelandia,,,,,EA,union
member-b,economy,Westland,Oestelandia,,,,,WE,union",
            ),
            (
                "figures",
                "union-exports,union,coffee-exports,,2024,1400000,,t,1.4 million tonnes,,plain,,,,,,text,,,,,harbor-news,3,,
member-a-exports,member-a,coffee-exports,,2024,1300000,,t,1.3 million tonnes,,plain,,,,,,text,,,,,harbor-news,3,,
exports-rank-2024-union,norland,coffee-exports-rank,,2024,4,,rank,fourth,,plain,,,,,,text,Growers’ Union,text,,,harbor-news,3,,",
            ),
        ],
        // The other speaker says third.
        contradicts: &["same-exports-rank-2024"],
        ..RIGHT
    },
    Case {
        why: "a band of one year says nothing of a place in another",
        rows: &[(
            "figures",
            "rank-2022,norland,coffee-exports-rank,,2022,2,,rank,Top 2,,plain,,at-most,,,,text,,,,,harbor-news,3,,",
        )],
        ..RIGHT
    },
    Case {
        why: "two may share a place",
        rows: &[(
            "figures",
            "isles-rank,outer-isles,coffee-exports-rank,,2023,3,,rank,third,,plain,,,,,,text,,,,,harbor-news,3,,
sudland-rank,sudland,coffee-exports-rank,,2023,3,,rank,third,,plain,,,,,,text,,,,,harbor-news,3,,",
        )],
        ..RIGHT
    },
    Case {
        why: "a deficit that shrank fell, and one that grew rose",
        rows: &[
            (
                "indicators",
                "balance-change,Change of the balance,Variación del saldo,,,no,la,Change.,Variación.,NLC,change,coffee-balance,none,coffee,",
            ),
            (
                "figures",
                "balance-2021,norland,coffee-balance,,2021,-400000000,,NLC,N$400 million,down,plain,no,,,,,text,,,,,harbor-news,7,,
balance-2022,norland,coffee-balance,,2022,-600000000,,NLC,N$600 million,down,plain,no,,,,,text,,,,,harbor-news,7,,
balance-shrank,norland,balance-change,,2023,-200000000,,NLC,N$200 million,down,plain,no,,,,2022,text,,,,,harbor-news,7,,
balance-grew,norland,balance-change,,2022,200000000,,NLC,N$200 million,up,plain,no,,,,2021,text,,,,,harbor-news,7,,",
            ),
            (
                "relations",
                "deficit-rose,rise,balance-2021; balance-2022,harbor-news,7,,
deficit-fell,fall,balance-2022; balance-2023,harbor-news,7,,
turned,rise,balance-2023; balance-2024,harbor-news,7,,",
            ),
        ],
        says: &[
            ("direction-deficit-rose", "Yes: it is a rise of N$200 million [100, 300]."),
            (
                "direction-turned",
                "Yes: it is a rise of N$3.7 billion [3.6, 3.8].",
            ),
        ],
        ..RIGHT
    },
    Case {
        why: "from fifth to third is a rise",
        rows: &[
            (
                "figures",
                "rank-2023,norland,coffee-exports-rank,,2023,5,,rank,fifth,,plain,,,,,,text,,,,,harbor-news,3,,",
            ),
            (
                "relations",
                "climbed,rise,rank-2023; exports-rank-2024,harbor-news,3,,",
            ),
        ],
        says: &[("direction-climbed", "Yes: it is a rise of 2.")],
        ..RIGHT
    },
    Case {
        why: "what may have stayed as it was is neither a rise nor a fall",
        rows: &[
            (
                "figures",
                "coast-2023,south-coast,coffee-exports,,2023,600000,,t,\"600,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,",
            ),
            (
                "relations",
                "coast-rose,rise,coast-2023; south-coast-exports-2024,harbor-news,9,,",
            ),
        ],
        says: &[(
            "direction-coast-rose",
            "The order of these two is not certain (the South Coast’s coffee exports, 2023; the South Coast’s coffee exports, 2024).",
        )],
        ..RIGHT
    },
    Case {
        why: "to third from second is no rise",
        rows: &[
            (
                "figures",
                "rank-2023,norland,coffee-exports-rank,,2023,2,,rank,second,,plain,,,,,,text,,,,,harbor-news,3,,",
            ),
            (
                "relations",
                "climbed,rise,rank-2023; exports-rank-2024,harbor-news,3,,",
            ),
        ],
        contradicts: &["direction-climbed"],
        ..RIGHT
    },
    Case {
        why: "a number whose unit stands elsewhere in its sentence is as exact as if it stood there",
        rows: &[(
            "figures",
            "sudland-2023,sudland,coffee-exports,,2023,2300000,,t,2.3 million,,plain,,,,,,text,,,,,harbor-news,3,,
coast-share-2023,south-coast,coffee-exports-share,,2023,40,,percent,40,,plain,yes,,,,,text,,,,,harbor-news,3,,",
        )],
        says: &[(
            "change-of-level-sudland-exports-2024",
            "It is a rise of 4.3% [0, 8.9].",
        )],
        ..RIGHT
    },
    Case {
        why: "a mark before three digits is what the value says it is",
        rows: &[(
            "figures",
            "bags-2021,south-coast,bags-shipped,,2021,108662,,bags,108.662 sacos,,plain,,,,,,text,,,,,diario-del-puerto,1,,
bags-2022,south-coast,bags-shipped,,2022,4105000,,bags,4.105 millones de sacos,,plain,,,,,,text,,,,,diario-del-puerto,1,,",
        )],
        says: &[(
            "change-of-level-bags-2022",
            "It is a rise of 3,678% [3,677, 3,679].",
        )],
        ..RIGHT
    },
    Case {
        why: "an order of buyers names the buyers",
        rows: &[
            (
                "figures",
                "to-sudland,norland,coffee-exports,sudland,2024,300000,,t,\"300,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,3,,
to-isles,norland,coffee-exports,outer-isles,2024,200000,,t,\"200,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,3,,",
            ),
            (
                "relations",
                "buyers,order,to-sudland; to-isles,harbor-news,3,,",
            ),
        ],
        asks: &[(
            "order-buyers",
            "Coffee exports (2024), from Sudland down to the Outer Isles: do the values follow that order?",
        )],
        ..RIGHT
    },
    Case {
        why: "days are in the unit that the sheet calls so",
        rows: &[
            (
                "units",
                "days-at-sea,amount,,,day,days,día,días,,no,",
            ),
            (
                "indicators",
                "voyage,Length of the voyage,Duración del viaje,,,no,la,Length.,Duración.,days-at-sea,level,,none,coffee,",
            ),
            (
                "figures",
                "voyage-2023,norland,voyage,,2023,7.1,,days-at-sea,7.1 days,,plain,,,,,,text,,,,,harbor-news,3,,
voyage-2024,norland,voyage,,2024,7.3,,days-at-sea,\"7,3 días\",,plain,,,,,,text,,,,,diario-del-puerto,1,,",
            ),
        ],
        says: &[(
            "change-of-level-voyage-2024",
            "It is a rise of 3% [1.3, 4.3].",
        )],
        ..RIGHT
    },
    Case {
        why: "3 times is a round number",
        rows: &[
            (
                "indicators",
                "value-factor,Factor of the value,Factor del valor,,,no,el,Factor.,Factor.,ratio,factor,coffee-value,exports,coffee,",
            ),
            (
                "figures",
                "value-2015,norland,coffee-value,,2015,1450000000,,NLC,N$1.45 billion,,plain,,,,,,text,,,,,harbor-news,6,,
value-times,norland,value-factor,,2024,3,,ratio,3 times,,plain,,,,,2015,text,,,,,harbor-news,6,,",
            ),
        ],
        ..RIGHT
    },
];
