//! What else can be asked with the main figure of a card.

use super::model::{Ask, Choice};
use crate::dataset::Lang;
use crate::judge::picks;
use crate::text::question;

/// What else can be asked with a card's main figure, the first of its first question, and another
/// one: the key of each question is the other figure.
#[must_use]
pub fn elsewhere(ask: &Ask, lang: Lang) -> Vec<Choice> {
    elsewhere_of(&ask.choices[..ask.own.min(ask.choices.len())], lang)
}

pub(super) fn elsewhere_of(own: &[Choice], lang: Lang) -> Vec<Choice> {
    let mut found: Vec<Choice> = Vec::new();
    let first = own.first().map(|first| first.question.figures());
    let Some(main) = first.and_then(|figures| figures.first().copied()) else {
        return found;
    };
    for asked in picks(main) {
        let [one, other] = asked.figures()[..] else {
            continue;
        };
        let other = if one == main { other } else { one };
        let key = other.get().id;
        let same = |choice: &Choice| choice.key == key || choice.question == asked;
        if !own.iter().chain(&found).any(same) {
            found.push(Choice {
                key,
                label: question(&asked, lang),
                question: asked,
            });
        }
    }
    found
}
