//! Writes a version and its day into the text of `datapackage.json`, and changes nothing else of it.

use serde_json::Value;

/// The text with another version and day; None where its lines cannot be told.
pub fn released(text: &str, version: &str, day: &str) -> Option<String> {
    let created = [day, "T00:00:00Z"].concat();
    let before: Value = serde_json::from_str(text).ok()?;
    let mut wanted = before.clone();
    let mut text = text.to_owned();
    for (key, new) in [("version", version), ("created", created.as_str())] {
        let old = before[key].as_str()?;
        text = replaced(&text, key, old, new)?;
        wanted[key] = new.into();
    }
    // A member of the same name and value further inside would be another one.
    let after: Value = serde_json::from_str(&text).ok()?;
    (after == wanted).then_some(text)
}

/// The first member of that name and value, with a new one.
fn replaced(text: &str, key: &str, old: &str, new: &str) -> Option<String> {
    let name = format!("\"{key}\"");
    let quoted = format!("\"{old}\"");
    let mut from = 0;
    loop {
        let at = from + text[from..].find(&name)? + name.len();
        let rest = text[at..].trim_start();
        let value = rest.strip_prefix(':').map(str::trim_start);
        if let Some(behind) = value.and_then(|value| value.strip_prefix(&quoted)) {
            let start = text.len() - behind.len() - quoted.len();
            return Some([&text[..start], "\"", new, "\"", behind].concat());
        }
        from = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_and_day_change_and_nothing_else() {
        let text = "{\n  \"title\": \"the \\\"version\\\" of 1.0.0\",\n  \"version\" : \"1.0.0\",\n  \"created\": \"2026-01-01T00:00:00Z\",\n  \"resources\": [{ \"version\": \"1.0.0\" }]\n}\n";
        let new = released(text, "1.1.0", "2026-11-29").expect("it can be told");
        let wanted = text
            .replace("\"version\" : \"1.0.0\"", "\"version\" : \"1.1.0\"")
            .replace("2026-01-01", "2026-11-29");
        assert_eq!(new, wanted);
    }

    #[test]
    fn what_cannot_be_told_is_left_alone() {
        let inside = "{ \"resources\": [{ \"version\": \"1.0.0\" }], \"version\": \"1.0.0\", \"created\": \"a\" }";
        assert_eq!(released(inside, "1.1.0", "2026-11-29"), None);
        assert_eq!(released("{}", "1.1.0", "2026-11-29"), None);
    }
}
