//! What messengers, mail programs and trackers do to a link on its way, undone.

use std::borrow::Cow;

use super::percent::unescape;

/// Keys that services add to whatever link passes through them; those of a family end in `_`.
const TRACKING: [&str; 14] = [
    "utm_", "mc_", "hsa_", "_hs", "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid",
    "twclid", "ttclid", "igshid", "yclid",
];

/// Whether a setting was added on the way and says nothing.
pub(super) fn is_tracking(key: &str) -> bool {
    TRACKING.iter().any(|known| {
        let family = known.ends_with('_') || known.starts_with('_');
        key == *known || family && key.starts_with(known)
    })
}

/// The fragment as it was sent: without the escapes of another program over it, and without the full
/// stop, bracket or quote that stood after the link in a text.
pub(super) fn repaired(fragment: &str) -> Cow<'_, str> {
    let mut link = Cow::Borrowed(fragment);
    if !link.contains('=')
        && link.to_ascii_lowercase().contains("%3d")
        && let Some(plain) = unescape(&link)
    {
        link = Cow::Owned(plain);
    }
    if link.contains("&amp;") {
        link = Cow::Owned(link.replace("&amp;", "&"));
    }
    // What a reader typed keeps its last sign.
    let last = link.rsplit('&').next().unwrap_or_default();
    let typed = last.starts_with("q=") || last.contains("=~");
    if typed || !link.contains('=') {
        return link;
    }
    let trimmed = without_stops(&link).len();
    match link {
        Cow::Borrowed(link) => Cow::Borrowed(&link[..trimmed]),
        Cow::Owned(mut link) => {
            link.truncate(trimmed);
            Cow::Owned(link)
        }
    }
}

fn without_stops(mut link: &str) -> &str {
    const STOPS: [&str; 16] = [
        ".", ",", ";", ":", "!", "?", ")", "]", ">", "*", "\"", "'", "”", "’", "»", "%20",
    ];
    const ESCAPED: [&str; 6] = ["%22", "%27", "%29", "%3E", "%E2%80%9D", "%C2%BB"];
    while let Some(rest) = STOPS
        .iter()
        .chain(&ESCAPED)
        .find_map(|stop| link.strip_suffix(stop))
    {
        link = rest;
    }
    link.trim_end()
}
