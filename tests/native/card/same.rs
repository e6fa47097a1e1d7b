//! Cards from their files say and draw what the functions say and draw.

use hechos::card::{card, new_card, new_story, story};
use hechos::dataset::{FigureId, Lang};
use hechos::maths::Reading;
use hechos::state::CardId;

#[test]
fn cards_are_the_same() {
    let mut count = 0;
    for &id in CardId::ALL {
        for lang in Lang::ALL {
            for reading in [Reading::Plausible, Reading::Strict] {
                let old = story(id, reading, lang);
                if old.is_none() {
                    continue;
                }
                pretty(&new_story(id, reading, lang), &old, id, lang);
                let own = card(id, None, reading, lang).expect("a card").ask.choices;
                let own = own.iter().map(|choice| choice.key);
                let beyond = FigureId::all().map(|figure| figure.get().id);
                for key in own.chain(beyond) {
                    let old = card(id, Some(key), reading, lang);
                    pretty(&new_card(id, Some(key), reading, lang), &old, id, lang);
                    count += 1;
                }
            }
        }
    }
    assert!(count > 1000, "{count}");
}

fn pretty<T: PartialEq + std::fmt::Debug>(new: &T, old: &T, id: CardId, lang: Lang) {
    if new == old {
        return;
    }
    let (new, old) = (format!("{new:#?}"), format!("{old:#?}"));
    let mut lines = old.lines().zip(new.lines()).enumerate();
    let first = lines.find(|(_, (old, new))| old != new);
    let at = first.map_or(0, |(at, _)| at).saturating_sub(6);
    let part = |text: &str| {
        text.lines()
            .skip(at)
            .take(16)
            .collect::<Vec<_>>()
            .join("\n")
    };
    panic!(
        "{id:?} {lang:?}\n--- old\n{}\n--- new\n{}",
        part(&old),
        part(&new)
    );
}
