//! The sources part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// Language, reading, and where choices go.
    pub context: Context,
}

/// Placeholder.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let _ = props;
    html! {}
}
