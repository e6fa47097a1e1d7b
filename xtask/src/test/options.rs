//! What the command line of `cargo xtask test` asks for.

use crate::run::{Failure, Outcome};

/// The browsers that tests drive, as the command line and `HECHOS_BROWSER` name them, with the titles of
/// their groups.
pub const ENGINES: [(&str, &str); 3] = [
    ("chromium", "the site in Chromium"),
    ("firefox", "the site in Firefox"),
    ("webkit", "the site in WebKit"),
];
const USAGE: &str =
    "write `cargo xtask test [all|NAME] [--no-browser] [--browser chromium|firefox|webkit]`";

/// What is run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Which tests.
    pub what: What,
    /// The one browser that is driven, as [`ENGINES`] has it.
    pub engine: Option<(&'static str, &'static str)>,
    /// Whether no browser is.
    pub no_browser: bool,
}

/// Which tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// What a contributor runs.
    #[default]
    Quick,
    /// Everything, in every browser.
    All,
    /// The tests with this name, or of the file or folder with this name.
    Named(String),
}

impl Options {
    /// Reads the arguments.
    ///
    /// # Errors
    /// When an argument is unknown.
    pub fn parse(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-browser" => options.no_browser = true,
                "--browser" => {
                    let asked = rest.next().map_or("nothing", String::as_str);
                    let known = ENGINES.into_iter().find(|(name, _)| *name == asked);
                    options.engine = Some(known.ok_or_else(|| {
                        Failure::new(
                            format!("--browser got {asked:?}"),
                            "write `--browser chromium`, `firefox` or `webkit`",
                        )
                    })?);
                }
                flag if flag.starts_with('-') => {
                    return Err(Failure::new(
                        format!("`cargo xtask test` knows no option {flag:?}"),
                        USAGE,
                    ));
                }
                name if options.what == What::Quick => {
                    options.what = match name {
                        "all" => What::All,
                        name => What::Named(name.to_owned()),
                    };
                }
                second => {
                    return Err(Failure::new(
                        format!("there is a second name, {second:?}"),
                        USAGE,
                    ));
                }
            }
        }
        if options.no_browser && options.engine.is_some() {
            return Err(Failure::new(
                "--browser and --no-browser exclude each other",
                USAGE,
            ));
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Outcome<Options> {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn nothing_is_the_quick_run() {
        assert_eq!(parsed("").unwrap(), Options::default());
    }

    #[test]
    fn all_a_name_and_a_browser_are_read_in_any_order() {
        let options = parsed("--browser webkit all").unwrap();
        assert_eq!(options.what, What::All);
        assert_eq!(options.engine.unwrap().0, "webkit");
        let options = parsed("judge/share --no-browser").unwrap();
        assert_eq!(options.what, What::Named("judge/share".to_owned()));
        assert!(options.no_browser);
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (text, named) in [
            ("--fast", "--fast"),
            ("judge text", "text"),
            ("--browser opera", "opera"),
            ("--browser", "nothing"),
            ("--browser firefox --no-browser", "exclude"),
        ] {
            let failure = parsed(text).unwrap_err().to_string();
            assert!(failure.contains(named), "{text}: {failure}");
        }
    }
}
