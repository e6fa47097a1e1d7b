//! The longest state has a link that is read, and the longest list of mistakes is short.

use hechos::state::{CardId, MOST_PROBLEMS, decode};

pub fn any_choice(_: CardId, _: &str) -> bool {
    true
}

#[test]
fn a_link_full_of_mistakes_names_the_first_of_them() {
    let found = decode(&"a&b=%zz&q=%FF&".repeat(2_000), &any_choice);
    assert_eq!(found.problems.len(), MOST_PROBLEMS);
}
