//! An article as it lies in a file: its text, or why it is none.

use std::fs;
use std::path::Path;

use super::super::words::{Language, fold};
use super::Article;

/// The longest articles have a tenth of this.
const MOST: u64 = 1_000_000;
/// Short words that stand in every article of a language, and in none of the other.
const COMMON: [&[&str]; 2] = [
    &["the", "of", "and", "to", "in", "that", "with"],
    &["el", "la", "los", "las", "de", "del", "que", "en", "y"],
];

impl Article {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// What is wrong with the file, and what to do.
    pub fn read(path: &Path) -> Result<Self, [String; 2]> {
        let shown = path.display();
        let wrong = |what: String, mend: &str| [format!("{shown} {what}"), mend.to_owned()];
        let unread = |error: std::io::Error| {
            wrong(
                format!("cannot be read ({error})"),
                "name a text file in UTF-8",
            )
        };
        let about = fs::metadata(path).map_err(unread)?;
        if about.is_dir() {
            let mend = "name the file with the text of the article";
            return Err(wrong("is a folder".to_owned(), mend));
        }
        if about.len() > MOST {
            let million = about.len() as f64 / 1e6;
            return Err(wrong(
                format!("has {million:.1} million bytes, and no article has more than one million"),
                "save its text alone",
            ));
        }
        let bytes = fs::read(path).map_err(unread)?;
        if bytes.contains(&0) {
            return Err(wrong(
                "is no text, as a PDF or a document of a word processor is none".to_owned(),
                "save its text alone, in UTF-8",
            ));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let before = error.as_bytes()[..at].iter();
            let line = before.filter(|byte| **byte == b'\n').count() + 1;
            wrong(format!("is no UTF-8 in line {line}"), "save it as UTF-8")
        })?;
        let article = Self::new(&text);
        if article.paragraphs.is_empty() {
            let mend = "save the text of the article in it, one paragraph a line";
            return Err(wrong("is empty".to_owned(), mend));
        }
        Ok(article)
    }

    /// The language that it seems to be written in, by its short words.
    #[must_use]
    pub fn language(&self) -> Language {
        let mut counts = [0_usize; 2];
        for word in self.paragraphs.iter().flat_map(|text| text.split(' ')) {
            let word = fold(word);
            for (count, common) in counts.iter_mut().zip(COMMON) {
                *count += usize::from(common.contains(&word.as_str()));
            }
        }
        let [english, spanish] = counts;
        if spanish > english {
            Language::Es
        } else {
            Language::En
        }
    }
}
