//! The footer part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// Language, reading, and where choices go.
    pub context: Context,
}

/// Placeholder.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let _ = props;
    html! {}
}
