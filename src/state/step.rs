//! Which changes of a link are steps that a reader can go back over.

/// Whether the links before and after a choice differ in the words of a search or the open row alone,
/// which make no step of their own to go back to.
///
/// ```
/// use hechos::state::is_same_step;
/// assert!(is_same_step("v=1&q=mex", "v=1&q=mexi"));
/// assert!(!is_same_step("v=1&sort=value", "v=1&sort=value&q=m"));
/// assert!(!is_same_step("v=1&q=m", "v=1&q=m&sort=value"));
/// ```
#[must_use]
pub fn is_same_step(before: &str, after: &str) -> bool {
    searches(before) == searches(after) && rest(before) == rest(after)
}

fn searches(link: &str) -> bool {
    link.split('&').any(|pair| pair.starts_with("q="))
}

fn rest(link: &str) -> Vec<&str> {
    let minor = |pair: &&str| pair.starts_with("q=") || pair.starts_with("open=");
    link.split('&').filter(|pair| !minor(pair)).collect()
}
