//! every card says something whole in both languages, and its claims hold in both readings.

use crate::named;
use hechos::card::{has_choice, story};
use hechos::dataset::{Lang, STATEMENTS};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::plain;

#[test]
fn a_choice_is_known_by_its_key_and_no_other() {
    assert!(has_choice(named("ai-exporters"), "china"));
    assert!(!has_choice(named("ai-exporters"), "atlantis"));
    assert!(!has_choice(CardId::Audit, "china"));
}

#[test]
fn the_named_products_are_those_of_the_article() {
    let named = STATEMENTS
        .iter()
        .find(|row| row.id == "mexico-top-products-named")
        .expect("a statement");
    for lang in Lang::ALL {
        let story = story(crate::named("top-products"), Reading::Plausible, lang).expect("a story");
        let told =
            |note: &hechos::card::Note| plain(&note.text).trim_end_matches('.').to_lowercase();
        let notes: Vec<String> = story.notes.iter().map(told).collect();
        let items = named.items.get(lang).to_lowercase();
        assert!(notes.contains(&items), "{notes:?}");
    }
}
