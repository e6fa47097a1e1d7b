//! What a reader sees of the tasks of the calculator: fields, formula, answer, the other reading.

use super::working::{answer, empty, shared};
use hechos::dataset::Lang;
use hechos::state::{Field, ShareForm, Task};

pub fn with(task: Task) -> ShareForm {
    ShareForm {
        task,
        ..ShareForm::default()
    }
}

#[test]
fn a_task_shows_its_own_fields_and_no_others() {
    let ids = [
        "part", "whole", "share", "taken", "level", "growth", "chain-0",
    ];
    for (task, own) in [
        (Task::Share, &["part", "whole", "share", "chain-0"][..]),
        (Task::Rest, &["taken", "whole"]),
        (Task::Before, &["level", "growth"]),
    ] {
        let form = ShareForm {
            chain: vec![Field::Empty],
            ..with(task)
        };
        let html = shared(form, Lang::En);
        for id in ids {
            let there = html.contains(&format!("id=\"share-{id}\""));
            assert_eq!(there, own.contains(&id), "{task:?} {id}");
        }
    }
}

#[test]
fn a_task_says_what_it_lacks() {
    for (form, en, es) in [
        (
            ShareForm {
                task: Task::Rest,
                taken: Field::Empty,
                ..empty()
            },
            "Give the share",
            "Indique el porcentaje",
        ),
        (
            ShareForm {
                task: Task::Before,
                growth: Field::Empty,
                ..empty()
            },
            "Give the level and its growth",
            "Indique el monto y su crecimiento",
        ),
    ] {
        for (lang, words) in [(Lang::En, en), (Lang::Es, es)] {
            let html = shared(form.clone(), lang);
            assert!(answer(&html).starts_with(words), "{}", answer(&html));
        }
    }
}
