//! The cards of the sheet. Their ids are part of permalinks and embeds, and so never change.

macro_rules! keyed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every one, in the order in which the sheet shows them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The key in links.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            /// Finds one by its key in links.
            #[must_use]
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == key)
            }
        }
    };
}

pub(super) use keyed;

keyed! {
    /// A card of the sheet.
    CardId {
        /// World trade in high-technology goods.
        WorldHighTech = "world-high-tech",
        /// How the region's high-technology exports divide.
        RegionalSplit = "regional-split",
        /// The region's top products in which Mexico leads.
        TopProducts = "top-products",
        /// Mexico's total exports.
        TotalExports = "total-exports",
        /// The largest exporters of AI-enabling goods.
        AiExporters = "ai-exporters",
        /// World trade in AI-enabling goods.
        AiTrade = "ai-trade",
        /// High-technology trade with the United States.
        UsHighTech = "us-high-tech",
        /// All trade with the United States.
        UsTrade = "us-trade",
        /// Exports by state.
        StateExports = "state-exports",
        /// Growth of exports by state.
        StateGrowth = "state-growth",
        /// Exports by sector.
        Sectors = "sectors",
        /// Exports of medical devices.
        DeviceExports = "device-exports",
        /// Exports and imports of medical devices.
        DeviceBalance = "device-balance",
        /// Where medical devices are made.
        DeviceHubs = "device-hubs",
        /// Compare any two figures.
        Compare = "compare",
        /// The share calculator.
        Share = "share",
        /// Do the figures add up?
        Audit = "audit",
        /// All figures.
        Figures = "figures",
    }
}
