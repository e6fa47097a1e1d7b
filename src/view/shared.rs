//! The state of the sheet, which its islands share: it is held in one place, and each island is told of
//! what it shows.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::section::Section;
use crate::state::{Action, State, reduce};

/// What shows the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What shows all of it.
    Whole,
    /// The line over the sheet.
    Notice,
    /// A section.
    Section(Section),
}

impl Place {
    /// Whether two states look the same here.
    fn shows_the_same(self, one: &State, other: &State) -> bool {
        let read_alike = one.reading == other.reading;
        let section = match self {
            // Every action makes another one.
            Place::Whole => return std::ptr::eq(one, other),
            Place::Notice => return one.notice == other.notice,
            Place::Section(_) if one.notice != other.notice => return false,
            Place::Section(section) => section,
        };
        let worked_alike =
            read_alike && one.asking == other.asking && one.written_in() == other.written_in();
        match section {
            Section::Compare => {
                worked_alike && (one.compare, &one.further) == (other.compare, &other.further)
            }
            Section::Share => worked_alike && one.share == other.share,
            Section::Audit => one.audit == other.audit,
            Section::Figures => one.table == other.table,
            of => {
                let chosen = |card| one.choices.get(card) == other.choices.get(card);
                read_alike && of.cards().into_iter().all(chosen)
            }
        }
    }
}

/// The state, and who shows it.
#[derive(Clone, Default)]
pub struct Shared(Rc<Held>);

struct Held {
    /// What the page was written with.
    first: Rc<State>,
    state: RefCell<Rc<State>>,
    // What shows the state stays as long as its page, so nothing is taken out of it.
    shows: RefCell<Vec<Callback<Rc<State>>>>,
}

impl Default for Held {
    fn default() -> Self {
        let first = Rc::<State>::default();
        Self {
            state: RefCell::new(first.clone()),
            first,
            shows: RefCell::default(),
        }
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shared {
    fn now(&self) -> Rc<State> {
        self.0.state.borrow().clone()
    }

    fn take(&self, action: Action) {
        let next = Rc::new(reduce((*self.now()).clone(), action));
        self.0.state.replace(next.clone());
        for show in self.0.shows.borrow().iter() {
            show.emit(next.clone());
        }
    }
}

/// The state as a place shows it, and where choices are sent. What uses it is rendered first as the
/// page was, without a choice, and anew when what it shows has changed.
#[hook]
pub fn use_shared(shared: &Shared, place: Place) -> (Rc<State>, Callback<Action>) {
    let state = use_state(|| shared.0.first.clone());
    let setter = state.setter();
    use_effect_with((), {
        let shared = shared.clone();
        move |()| {
            let shown = RefCell::new(shared.0.first.clone());
            let show = Callback::from(move |now: Rc<State>| {
                let before = shown.replace(now.clone());
                if !place.shows_the_same(&before, &now) {
                    setter.set(now);
                }
            });
            show.emit(shared.now());
            shared.0.shows.borrow_mut().push(show);
        }
    });
    let send = use_callback(shared.clone(), |action, shared| shared.take(action));
    ((*state).clone(), send)
}
