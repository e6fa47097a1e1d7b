//! The open list of what people type and paste, with what each text should be read as.
//!
//! A row is `language | text | unit low high` of the plausible reading, or `refused`, with what the
//! reader is told to type instead after a colon, or `nothing`. Whoever meets another form adds a row.

use hechos::dataset::Lang;
use hechos::text::parse;

pub const LIST: &str = include_str!("quantities.txt");

pub struct Row {
    pub langs: Vec<Lang>,
    pub text: String,
    pub expected: &'static str,
}

pub fn rows() -> Vec<Row> {
    let lines = LIST.lines().filter(|line| !line.starts_with("# "));
    lines
        .map(|line| {
            let mut cells = line.splitn(3, " | ");
            let mut cell = || {
                cells
                    .next()
                    .unwrap_or_else(|| panic!("three cells: {line}"))
            };
            let langs = match cell() {
                "en" => vec![Lang::En],
                "es" => vec![Lang::Es],
                "both" => Lang::ALL.to_vec(),
                other => panic!("no language: {other}"),
            };
            Row {
                langs,
                text: unescaped(cell()),
                expected: cell(),
            }
        })
        .collect()
}

/// `\u{a0}` for what cannot be seen.
pub fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape ends");
        let code = u32::from_str_radix(code, 16).expect("a code");
        whole.extend(char::from_u32(code));
        whole.push_str(rest);
    }
    whole
}

#[test]
fn a_text_to_type_instead_can_be_read() {
    for row in rows() {
        for lang in row.langs {
            if let Err(error) = parse(&row.text, lang) {
                for text in error.instead {
                    assert!(parse(&text, lang).is_ok(), "{}: {text}", row.text);
                }
            }
        }
    }
}
