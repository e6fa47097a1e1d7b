//! The share part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub form: crate::state::ShareForm,
}

/// Placeholder.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let _ = props;
    html! {}
}
