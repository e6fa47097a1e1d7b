//! The boxes of a page: what stands between fences, with what the first fence says of it.

use std::fs;

/// The pages whose boxes are tested.
pub const PAGES: [&str; 3] = ["docs/editing.md", "docs/sheet.md", "docs/forms.md"];

/// A box whose first fence names a kind: “```csv figures”.
#[derive(Clone, Debug)]
pub struct Block {
    /// The page, and the line of the first fence in it.
    pub place: String,
    /// `csv figures` is the language and the kind.
    pub kind: String,
    /// What follows the kind: the id of a card.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// The boxes of all pages, in their order.
pub fn blocks() -> Vec<Block> {
    let mut found = Vec::new();
    for page in PAGES {
        let text = fs::read_to_string(page).expect("a page of the project");
        let mut open: Option<Block> = None;
        for (at, line) in text.lines().enumerate() {
            match (line.strip_prefix("```"), &mut open) {
                (Some(""), Some(_)) => found.extend(open.take()),
                (Some(info), None) => {
                    let mut words = info.split(' ');
                    let (language, kind) = (words.next(), words.next());
                    open = Some(Block {
                        place: format!("{page}:{}", at + 1),
                        kind: [language, kind].map(Option::unwrap_or_default).join(" "),
                        name: words.next().unwrap_or_default().to_owned(),
                        text: String::new(),
                    });
                }
                (_, Some(block)) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                (_, None) => {}
            }
        }
        assert!(open.is_none(), "{page}: a fence is not closed");
    }
    // A box of shell commands, or one that only shows what a line looks like, has no kind.
    found.retain(|block| !block.kind.ends_with(' '));
    found
}
