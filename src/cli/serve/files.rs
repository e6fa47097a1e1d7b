//! What a host of a site that is being written knows of its files. `cargo xtask serve` compiles this file too.

const TYPES: [(&str, &str); 11] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("webmanifest", "application/manifest+json"),
    ("csv", "text/csv; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
];
/// What the pages alone leave out.
const LATER: [&str; 5] = [
    "embed/",
    "cards/",
    "hechos.html",
    "api/",
    "dataset/figures.jsonld",
];

/// The media type of files whose names end so.
pub fn media_type(ending: &str) -> &'static str {
    let known = TYPES.iter().find(|(known, _)| *known == ending);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// Whether the pages alone leave an address out.
pub fn is_later(address: &str) -> bool {
    let address = address.trim_start_matches('/');
    let address = address.strip_prefix("es/").unwrap_or(address);
    LATER.iter().any(|place| address.starts_with(place))
}
