//! What Cargo.toml says of features and tests, so that none of them is forgotten here.

/// The features, without `default`.
pub fn features(manifest: &str) -> impl Iterator<Item = &str> {
    manifest
        .lines()
        .skip_while(|line| *line != "[features]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = ["))
        .map(|(name, _)| name.trim())
        .filter(|name| !name.starts_with('#') && *name != "default")
}

/// The tests that need this feature.
pub fn tests_with<'a>(manifest: &'a str, feature: &str) -> Vec<&'a str> {
    let wanted = format!("\"{feature}\"");
    manifest
        .split("[[test]]")
        .skip(1)
        .map(|rest| rest.split("\n[").next().unwrap_or(rest))
        .filter(|test| value(test, "required-features").is_some_and(|list| list.contains(&wanted)))
        .filter_map(|test| value(test, "name"))
        .map(|name| name.trim_matches('"'))
        .collect()
}

fn value<'a>(table: &'a str, key: &str) -> Option<&'a str> {
    table
        .lines()
        .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))
        .map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "\
[package]
name = \"x\"

[features]
# why
view = [
  \"a\",
]
ssr = [\"view\"]
default = []

[[test]]
name = \"web\"
required-features = [\"web\"]

[[test]]
name = \"rendered\"
path = \"tests/rendered.rs\"
required-features = [\"ssr\"]

[lib]
name = [1]
";

    #[test]
    fn reads_the_features_of_a_manifest() {
        assert_eq!(features(MANIFEST).collect::<Vec<_>>(), ["view", "ssr"]);
    }

    #[test]
    fn reads_which_tests_need_a_feature() {
        assert_eq!(tests_with(MANIFEST, "ssr"), ["rendered"]);
        assert!(tests_with(MANIFEST, "hydration").is_empty());
    }
}
