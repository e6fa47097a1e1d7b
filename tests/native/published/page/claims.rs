//! What the cards say in number words is what the figures say.

use hechos::folder::Folder;
use hechos::page::{unheld, unsound};
use hechos::tables::list;

fn folder() -> Folder {
    Folder::read(&Folder::usual()).expect("the published sheet is right")
}

#[test]
fn the_words_of_the_cards_say_what_the_figures_say() {
    let folder = folder();
    assert!(folder.claims.len() > 30, "{}", folder.claims.len());
    let unsound = unsound(&folder);
    assert!(unsound.is_empty(), "{}", list(&unsound));
}

#[test]
fn words_that_no_longer_hold_are_told_with_place_and_value() {
    let mut claims = folder().claims;
    claims.retain(|claim| claim.words.en == "about halved");
    claims[0].range = [0.9, 1.1];
    let told = list(&unheld(&claims));
    assert!(told.contains("cards/regional-split.toml:"), "{told}");
    assert!(
        told.contains("\"about halved\" does not hold: the value is 0.47"),
        "{told}"
    );
    assert!(told.contains("not between 0.9 and 1.1"), "{told}");
}
