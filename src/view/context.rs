//! What every component needs to know: language, reading, and where choices are sent.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::Action;
use crate::text::{Texts, texts};

/// Handed down by value; equal contexts mean that nothing has to be drawn anew.
#[derive(Clone, PartialEq)]
pub struct Context {
    /// Language of the page.
    pub lang: Lang,
    /// How printed figures are read.
    pub reading: Reading,
    /// Takes the reader's choices.
    pub send: Callback<Action>,
}

impl Context {
    /// The texts of the page's language.
    pub fn texts(&self) -> &'static Texts {
        texts(self.lang)
    }
}
