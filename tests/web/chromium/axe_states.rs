//! The states of the sheet that axe looks at: a question of each kind, and each kind of answer.

/// A question as a link asks it, and what then stands in its section.
pub struct State {
    pub page: &'static str,
    pub link: &'static str,
    pub within: &'static str,
    pub sign: &'static str,
}

const fn state(link: &'static str, within: &'static str, sign: &'static str) -> State {
    beside("", link, within, sign)
}

const fn beside(
    page: &'static str,
    link: &'static str,
    within: &'static str,
    sign: &'static str,
) -> State {
    State {
        page,
        link,
        within,
        sign,
    }
}

pub const STATES: [State; 14] = [
    state(
        "compare=taiwan-ai-exports-2022,mexico-ai-exports-2022",
        "#compare",
        ".hechos-computed",
    ),
    state(
        "compare=mexico-device-exports-2025,mexico-health-imports-2024",
        "#compare",
        ".hechos-offers",
    ),
    state(
        "part=chihuahua-exports-2025q3&whole=mexico-state-exports-2025q3",
        "#share",
        ".hechos-computed",
    ),
    state(
        "part=mexico-ai-exports-2022&whole=world-ai-trade-2022",
        "#share",
        ".hechos-verdict",
    ),
    state(
        "part=mexico-ai-exports-2022&whole=world-ai-trade-2023",
        "#share",
        ".hechos-offers",
    ),
    state("part=~12%20apples", "#share", "[aria-invalid=true]"),
    state("part=&whole=", "#share", "#share-part"),
    state("task=rest", "#share", "#share-taken"),
    state("task=before", "#share", "#share-growth"),
    beside(
        "figures/",
        "q=jalisco&sort=value&order=desc",
        "#figures",
        "[aria-sort=descending]",
    ),
    beside("figures/", "q=zeppelin", "#figures", "tbody[hidden]"),
    beside(
        "figures/",
        "open=chihuahua-exports-2025q3",
        "#figures",
        "details[open]",
    ),
    beside(
        "checks/",
        "audit=contradicts",
        "#audit",
        "button[aria-pressed=true]",
    ),
    state(
        "planet=mars",
        "[role=status]:has(> .hechos-notice)",
        ".hechos-notice__close",
    ),
];
