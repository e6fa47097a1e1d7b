//! What Cargo.toml says of features, so that none of them is forgotten here.

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

[lib]
name = [1]
";

    #[test]
    fn reads_the_features_of_a_manifest() {
        assert_eq!(features(MANIFEST).collect::<Vec<_>>(), ["view", "ssr"]);
    }
}
