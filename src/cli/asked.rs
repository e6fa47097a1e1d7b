//! What the command line may ask for, and its help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

use super::guide::Topic;

/// Makes a fact sheet of a folder: tables of printed figures, cards, words in two languages.
///
/// FOLDER is the folder of a sheet, and the one that you are in if you name none.
#[derive(Debug, Parser)]
#[command(
    name = "hechos",
    version,
    after_help = "\
Begin with:
  hechos new my-sheet       writes a small sheet that you can change
  cd my-sheet
  hechos serve              shows it on http://127.0.0.1:8080, anew after each save
  hechos build              writes the site to my-sheet/site

It ends with 0 if all is well, 1 if something in the folder is wrong, 2 if the command line is, and 3 if
the machine is in the way: a file that cannot be read or written, a port that is taken."
)]
pub struct Asked {
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the smallest complete sheet into a new folder
    #[command(after_help = "\
Example:
  hechos new my-sheet

It holds one article, three figures and one card, in English and Spanish, with comments that say what to
change. A folder that holds something is left alone.")]
    New {
        /// The folder to make
        folder: PathBuf,
    },
    /// Say everything that is wrong with a sheet
    #[command(after_help = "\
Examples:
  hechos check
  hechos check my-sheet --json

Each problem is one line, file:line:column: what is wrong; mend: what to do. With --json they are a list of
objects with file, line, column, what and mend; an empty list is a sheet in order.")]
    Check {
        /// The folder of the sheet, if it is not the one that you are in
        #[arg(default_value = ".", hide_default_value = true)]
        folder: PathBuf,
        /// Write the problems as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say which row accounts for each number of an article
    Coverage(Coverage),
    /// Write the whole site: pages, embeds, pictures, the one-file edition, the module
    Build(Build),
    /// Show the sheet in a browser, anew after each save
    #[command(after_help = "\
Examples:
  hechos serve
  hechos serve my-sheet --port 8081

The pages reload by themselves. What is wrong with a file is said in the terminal and over the page, which
stays as it was until the file is mended. Ctrl-C ends it.")]
    Serve {
        /// The folder of the sheet, if it is not the one that you are in
        #[arg(default_value = ".", hide_default_value = true)]
        folder: PathBuf,
        /// The port on 127.0.0.1
        #[arg(long, value_name = "N", default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
    },
    /// Say what a card holds: figures, values with their ranges, claims, words
    #[command(after_help = "\
Examples:
  hechos card loans
  hechos card loans my-sheet --json")]
    Card {
        /// The card: the name of its file without .toml
        id: String,
        /// The folder of the sheet, if it is not the one that you are in
        #[arg(default_value = ".", hide_default_value = true)]
        folder: PathBuf,
        /// Write it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Raise the version of the figures and keep it
    Release(Release),
    /// Write a page of the guide: every key of a card, every column, hosts, cards in other sites
    #[command(after_help = "\
Examples:
  hechos guide | less
  hechos guide hosting

They are the pages in docs/ of the project, as Markdown, for those who have this file alone.")]
    Guide {
        /// Which page
        #[arg(value_enum, default_value_t = Topic::Sheet)]
        topic: Topic,
    },
    /// Write the completions for a shell
    #[command(after_help = "\
Example, for bash:
  hechos completions bash > ~/.local/share/bash-completion/completions/hechos")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// What `coverage` is asked.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  hechos coverage article.txt
  hechos coverage --source the-herald article.txt
  hechos coverage --draft article.txt >> dataset/figures.csv

An article is a text file in UTF-8, one paragraph a line. Which source it is, its figures tell; a new one is
named with --source, once sources.csv has its row, which says its language too: without one, its words tell
whether it is English or Spanish. --draft writes rows for the numbers without one, with a
? where only you can say what belongs, and names the other numbers on the side.")]
pub struct Coverage {
    /// The texts of articles
    #[arg(required = true, value_name = "ARTICLE")]
    pub articles: Vec<PathBuf>,
    /// The folder of the sheet, if it is not the one that you are in
    #[arg(
        long,
        value_name = "FOLDER",
        default_value = ".",
        hide_default_value = true
    )]
    pub sheet: PathBuf,
    /// The row of sources.csv that the articles are
    #[arg(long, value_name = "ID")]
    pub source: Option<String>,
    /// Write rows for figures.csv
    #[arg(long)]
    pub draft: bool,
    /// Write the account as JSON
    #[arg(long)]
    pub json: bool,
}

/// What `build` is asked.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  hechos build
  hechos build my-sheet --out public --url https://example.org/facts/

The site takes the place of the last one at once, and only when it is whole. It works under any address;
--url, or HECHOS_SITE_URL, has the pages name their own to search engines and previews of links.")]
pub struct Build {
    /// The folder of the sheet, if it is not the one that you are in
    #[arg(default_value = ".", hide_default_value = true)]
    pub folder: PathBuf,
    /// Where the site goes, instead of FOLDER/site
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The address that the site will have
    #[arg(long, value_name = "ADDRESS")]
    pub url: Option<String>,
}

/// What `release` is asked.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  hechos release 1.1.0
  hechos release 1.1.0 my-sheet --date 2026-11-29

It writes the version and its day into dataset/datapackage.json, keeps the figures in versions/1.1.0.json and
says what has changed since the last. Sites that show a card of an older version then learn what is new.")]
pub struct Release {
    /// The new version: three numbers
    #[arg(value_name = "X.Y.Z")]
    pub version: String,
    /// The folder of the sheet, if it is not the one that you are in
    #[arg(default_value = ".", hide_default_value = true)]
    pub folder: PathBuf,
    /// Its day, instead of today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
}
