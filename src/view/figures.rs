//! The figures part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub view: crate::state::TableView,
}

/// Placeholder.
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let _ = props;
    html! {}
}
