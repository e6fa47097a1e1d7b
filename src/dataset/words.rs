//! The words of the tables for units, qualifiers and their like: `static/sheet/dataset/datapackage.json`
//! lists them. Whoever writes the dataset in another form uses these.

use super::{
    DoubtKind, Flow, Measures, Qualifier, ReadFrom, Scope, SpanishArticle, Status, SubjectKind,
    UnitKind, Weight,
};

macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            /// Every value with its word, in the order of the tables.
            pub const WORDS: &[(&str, $name)] = &[$(($word, $name::$variant)),+];

            /// The word that the tables have for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word),+
                }
            }

            /// What a word stands for.
            #[must_use]
            pub fn of_word(word: &str) -> Option<Self> {
                let found = Self::WORDS.iter().find(|(known, _)| *known == word);
                found.map(|(_, value)| *value)
            }
        }
    };
}

words! {
    UnitKind {
        Money = "money",
        Amount = "amount",
        Index = "index",
        Price = "price",
    }
}

words! {
    Qualifier {
        Plain = "plain",
        About = "about",
        Nearly = "nearly",
        MoreThan = "more-than",
        LessThan = "less-than",
    }
}

words! {
    SpanishArticle {
        El = "el",
        La = "la",
        Los = "los",
        Las = "las",
    }
}

words! {
    Measures {
        Level = "level",
        Share = "share",
        Growth = "growth",
        Change = "change",
        Balance = "balance",
        Factor = "factor",
        Rank = "rank",
        Span = "span",
        Count = "count",
    }
}

words! {
    Status {
        Printed = "printed",
        Preliminary = "preliminary",
        Forecast = "forecast",
        Revised = "revised",
    }
}

words! { ReadFrom { Text = "text", Context = "context" } }

words! {
    Flow {
        Exports = "exports",
        Imports = "imports",
        Trade = "trade",
        None = "none",
    }
}

words! {
    SubjectKind {
        Region = "region",
        Economy = "economy",
        Group = "group",
        State = "state",
        City = "city",
        Sector = "sector",
        ProductGroup = "product-group",
        World = "world",
    }
}

words! {
    Scope {
        Period = "period",
        Place = "place",
        Definition = "definition",
        Measure = "measure",
    }
}

words! {
    DoubtKind {
        Value = "value",
        Definition = "definition",
        Attribution = "attribution",
        Scope = "scope",
        Comparability = "comparability",
        Rounding = "rounding",
    }
}

words! {
    Weight {
        Note = "note",
        Doubt = "doubt",
        Dispute = "dispute",
    }
}
