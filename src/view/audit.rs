//! The audit part of the sheet.

use yew::prelude::*;

use super::context::Context;

#[derive(Properties, PartialEq)]
pub struct AuditProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub filter: Option<crate::state::VerdictKey>,
}

/// Placeholder.
#[component]
pub fn Audit(props: &AuditProps) -> Html {
    let _ = props;
    html! {}
}
