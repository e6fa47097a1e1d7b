//! Links that were given away, and what each must still give: `links_frozen.txt` only grows.

use hechos::card::has_choice;
use hechos::state::{decode, encode};

pub const FROZEN: &str = include_str!("../../links_frozen.txt");

/// Links with what they give, without the comments.
pub fn frozen() -> Vec<(&'static str, &'static str)> {
    let mut lines = FROZEN
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "));
    let mut found = Vec::new();
    while let Some(link) = lines.next() {
        let gives = lines.next().and_then(|line| line.strip_prefix("    "));
        found.push((
            link,
            gives.unwrap_or_else(|| panic!("{link} gives nothing")),
        ));
    }
    found
}

#[test]
fn a_link_given_away_can_be_given_on() {
    for (link, _) in frozen() {
        let link = decode(link, &has_choice);
        let again = decode(&encode(&link.state), &has_choice);
        assert_eq!((again.state, again.problems), (link.state, vec![]));
    }
}

#[test]
fn every_setting_of_a_link_is_among_the_frozen() {
    let keys = "v card vs reading compare task part whole share taken level growth chain q source \
                subject indicator period kind others sort order open audit ask";
    for key in keys.split(' ') {
        let stands = |(link, gives): &(&str, &str)| {
            link.split(['#', '&'])
                .any(|pair| pair.starts_with(&format!("{key}=")))
                && !gives.contains("problem")
        };
        assert!(frozen().iter().any(stands), "{key}");
    }
}
