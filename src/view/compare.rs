//! The compare part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub pair: (crate::dataset::FigureId, crate::dataset::FigureId),
}

/// Placeholder.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let _ = props;
    html! {}
}
