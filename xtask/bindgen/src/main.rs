//! `wasm-bindgen` as this project and Trunk call it: glue and wasm for the web or for bundlers.
//!
//! Options, names and defaults are those of the command line tool of wasm-bindgen's own, so that either
//! gives the same bytes; what nobody here asks for is refused rather than passed over.

use std::{env, ffi::OsString, path::PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Which `cargo xtask` and Trunk ask for.
const VERSION: &str = env!("CARGO_PKG_VERSION");
const HELP: &str = "\
wasm-bindgen --out-dir DIR [--out-name NAME] [--target web|bundler] [--no-typescript] FILE.wasm
wasm-bindgen --version
";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    input: PathBuf,
    folder: PathBuf,
    name: Option<String>,
    web: bool,
    typescript: bool,
}

fn main() -> Result<()> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if arguments == ["--version"] {
        println!("wasm-bindgen {VERSION}");
        return Ok(());
    }
    bind(&Options::parse(&arguments)?)
}

fn bind(options: &Options) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&options.input)
        .typescript(options.typescript)
        // The tool's default, where the library has another.
        .omit_default_module_path(false);
    if options.web {
        bindgen.web(true)?;
    } else {
        bindgen.bundler(true)?;
    }
    if let Some(name) = &options.name {
        bindgen.out_name(name);
    }
    bindgen
        .generate(&options.folder)
        .with_context(|| format!("{} cannot be bound", options.input.display()))
}

impl Options {
    fn parse(arguments: &[OsString]) -> Result<Self> {
        let (mut input, mut folder, mut name) = (None, None, None);
        let (mut web, mut typescript) = (false, true);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            // Both `--target web` and `--target=web` are written.
            let (option, within) = match text.split_once('=') {
                Some((option, value)) if option.starts_with("--") => (option, Some(value)),
                _ => (text.as_ref(), None),
            };
            let mut value = || {
                within
                    .map(OsString::from)
                    .or_else(|| rest.next().cloned())
                    .with_context(|| format!("{option} needs a value\n{HELP}"))
            };
            match option {
                "--target" => {
                    web = match value()?.to_str() {
                        Some("web") => true,
                        Some("bundler") => false,
                        other => bail!("--target got {other:?}; write web or bundler\n{HELP}"),
                    }
                }
                "--out-dir" => folder = Some(PathBuf::from(value()?)),
                "--out-name" => name = Some(value()?.to_string_lossy().into_owned()),
                "--no-typescript" => typescript = false,
                _ if option.starts_with('-') => bail!("there is no option {option}\n{HELP}"),
                _ if input.is_none() => input = Some(PathBuf::from(argument)),
                _ => bail!("a second file, {text:?}\n{HELP}"),
            }
        }
        Ok(Self {
            input: input.with_context(|| format!("no file is named\n{HELP}"))?,
            folder: folder.with_context(|| format!("--out-dir is missing\n{HELP}"))?,
            name,
            web,
            typescript,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Options> {
        let words: Vec<OsString> = text.split(' ').map(OsString::from).collect();
        Options::parse(&words)
    }

    #[test]
    fn both_ways_of_writing_a_value_are_read() {
        let one = parsed("--target=web --out-dir=a --out-name=b --no-typescript c.wasm").unwrap();
        let other = parsed("c.wasm --target web --out-dir a --out-name b --no-typescript").unwrap();
        assert_eq!(one, other);
        assert!(one.web && !one.typescript);
    }

    #[test]
    fn what_is_not_known_is_refused_by_name() {
        for (text, named) in [
            ("--out-dir a --keep-debug b.wasm", "--keep-debug"),
            ("--out-dir a --target deno b.wasm", "deno"),
            ("--out-dir a b.wasm c.wasm", "c.wasm"),
            ("b.wasm", "--out-dir"),
            ("b.wasm --out-dir", "--out-dir"),
        ] {
            let error = parsed(text).unwrap_err().to_string();
            assert!(error.contains(named), "{text}: {error}");
        }
    }
}
