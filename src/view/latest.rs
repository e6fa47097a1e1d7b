//! A state whose handlers see what it is by now.
//!
//! A handler belongs to the rendering that it was made in. On a slow machine a key can be pressed before
//! what the last one did is rendered: it would go by what the field was.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

/// A state, as it was rendered and as it is.
pub struct Latest<T: 'static> {
    /// As it was rendered.
    pub shown: UseStateHandle<T>,
    now: Rc<RefCell<T>>,
}

impl<T> Clone for Latest<T> {
    fn clone(&self) -> Self {
        Self {
            shown: self.shown.clone(),
            now: self.now.clone(),
        }
    }
}

impl<T: Clone> Latest<T> {
    /// As it is.
    pub fn now(&self) -> T {
        self.now.borrow().clone()
    }

    /// Changes it.
    pub fn set(&self, value: T) {
        self.now.replace(value.clone());
        self.shown.set(value);
    }
}

/// A state that begins with its default.
#[hook]
pub fn use_latest<T: Clone + Default + 'static>() -> Latest<T> {
    Latest {
        shown: use_state(T::default),
        now: use_mut_ref(T::default),
    }
}
