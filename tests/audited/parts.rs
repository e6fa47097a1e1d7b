//! Parts in time and shares by partner beside the whole that they are of.

use super::cases::{Case, RIGHT};

const BUYERS: (&str, &str) = (
    "indicators",
    "buyers-share,Share of coffee exports by buyer,Participación por comprador,{whose} share of coffee exports[ to {partner}],participación {whose} en las exportaciones de café[ a {partner}],no,la,Share.,Parte.,percent,share,,exports,coffee,coffee-exports",
);

/// Quarters and halves of a year, and what goes to whom.
pub const PARTS: &[Case] = &[
    Case {
        why: "four quarters that make their year",
        rows: &[(
            "figures",
            "coast-q2,south-coast,coffee-exports,,2024-Q2,150000,,t,\"150,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,
coast-q3,south-coast,coffee-exports,,2024-Q3,150000,,t,\"150,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,
coast-q4,south-coast,coffee-exports,,2024-Q4,150000,,t,\"150,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,",
        )],
        asks: &[(
            "times-make-total-south-coast-exports-2024",
            "The South Coast’s coffee exports, 610,000 tonnes (2024): do the 4 values of its parts in time add up to that?",
        )],
        ..RIGHT
    },
    Case {
        why: "four quarters that are more than their year",
        rows: &[(
            "figures",
            "coast-q2,south-coast,coffee-exports,,2024-Q2,250000,,t,\"250,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,
coast-q3,south-coast,coffee-exports,,2024-Q3,250000,,t,\"250,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,
coast-q4,south-coast,coffee-exports,,2024-Q4,250000,,t,\"250,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,",
        )],
        contradicts: &["times-make-total-south-coast-exports-2024"],
        ..RIGHT
    },
    Case {
        why: "two halves that are less than their year",
        rows: &[(
            "figures",
            "sudland-h1,sudland,coffee-exports,,2024-01/2024-06,900000,,t,0.9 million tonnes,,plain,,,,,,text,,,,,harbor-news,3,,
sudland-h2,sudland,coffee-exports,,2024-07/2024-12,800000,,t,0.8 million tonnes,,plain,,,,,,text,,,,,harbor-news,3,,",
        )],
        contradicts: &["times-make-total-sudland-exports-2024"],
        ..RIGHT
    },
    Case {
        why: "three quarters of four are no year",
        rows: &[(
            "figures",
            "coast-q2,south-coast,coffee-exports,,2024-Q2,50000,,t,\"50,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,
coast-q3,south-coast,coffee-exports,,2024-Q3,50000,,t,\"50,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,9,,",
        )],
        silent: &["times-make-total-south-coast-exports-2024"],
        ..RIGHT
    },
    Case {
        why: "what lies in a store each half is no sum over the year",
        rows: &[
            (
                "indicators",
                "stored,Coffee in store,Café almacenado,,,no,el,Coffee in store.,Café almacenado.,t,level,,none,coffee,",
            ),
            (
                "figures",
                "stored-2024,sudland,stored,,2024,300000,,t,\"300,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,3,,
stored-h1,sudland,stored,,2024-01/2024-06,310000,,t,\"310,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,3,,
stored-h2,sudland,stored,,2024-07/2024-12,290000,,t,\"290,000 tonnes\",,plain,no,,,,,text,,,,,harbor-news,3,,",
            ),
        ],
        silent: &["times-make-total-stored-2024"],
        ..RIGHT
    },
    Case {
        why: "two buyers cannot take more than all",
        rows: &[
            BUYERS,
            (
                "figures",
                "sudland-buys,norland,buyers-share,sudland,2024,60,,percent,60%,,plain,yes,,exports-2024,,,text,,,,,harbor-news,3,,
isles-buy,norland,buyers-share,outer-isles,2024,55,,percent,55%,,plain,,,exports-2024,,,text,,,,,harbor-news,3,,",
            ),
        ],
        contradicts: &["parts-make-whole-sudland-buys"],
        ..RIGHT
    },
    Case {
        why: "two buyers that take all but a little",
        rows: &[
            BUYERS,
            (
                "figures",
                "sudland-buys,norland,buyers-share,sudland,2024,60,,percent,60%,,plain,yes,,exports-2024,,,text,,,,,harbor-news,3,,
isles-buy,norland,buyers-share,outer-isles,2024,39,,percent,39%,,plain,,,exports-2024,,,text,,,,,harbor-news,3,,",
            ),
        ],
        ..RIGHT
    },
];
