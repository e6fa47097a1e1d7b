//! What a card cannot show stops the sheet, in a folder that nothing else was set from: a form that is not
//! for its figures, a value that cannot be worked out, one that a reader would be refused.

use super::Folder;

/// Changes of the first card, and what is said of it.
const MISTAKES: [(&str, &str, &[&str]); 9] = [
    (
        "second = \"now\"",
        "second = \"children\"",
        &[
            "figures of different units on one axis: books, percent",
            "form = \"apart\"",
        ],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"rank-band\"\nrank = \"now\"",
        &[
            "loans-2024 is in books, and rank-band draws rank",
            "choose another form",
        ],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"strip\"\nparts = [\"now\", \"before\"]",
        &["loans-2024 is in books, and strip draws percent"],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"squares\"\nfilled = \"before\"\nall = \"now\"",
        &["loans-2023 is in books, and squares draws count"],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"nested\"\nouter = \"before\"\ninner = \"now\"",
        &[
            "it is larger than what holds it",
            "name the larger one under outer",
        ],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"rates\"\nprinted = \"now\"\ncomputed = \"rise\"",
        &["loans-2024 is in books, and rates draws percent"],
    ),
    (
        "form = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\nscale = \"million\"",
        "form = \"rates\"\nprinted = \"children\"\ncomputed = \"times\"",
        &[
            "cards/loans.toml:1:1: a chart or a row of this card cannot be drawn",
            "rates of growth in rates",
        ],
    ),
    (
        "rise = \"change before now\"",
        "rise = \"change before now\"\nodd = \"sum children now\"",
        &[
            "cards/loans.toml:12:1: \"sum children now\" cannot be worked out",
            "of one unit",
        ],
    ),
    (
        "rise = \"change before now\"",
        "rise = \"change before now\"\nodd = \"share before now\"",
        &[
            "cards/loans.toml:12:1: \"share before now\" is refused to a reader who asks for it: ",
            "leave the value out",
        ],
    ),
];

#[test]
fn what_is_wrong_with_a_text_is_told_in_the_line_of_its_language() {
    for (before, after, line) in [
        (
            "caption = \"Million books.\"",
            "caption = \"Millions of five libraries.\"",
            "five",
        ),
        (
            "caption = \"Millones de libros.\"",
            "caption = \"Millones de cinco bibliotecas.\"",
            "cinco",
        ),
        ("and {before} in 2023", "and fewer in 2023", "{before}"),
    ] {
        let folder = Folder::with_sheet();
        folder.change("sheet/cards/loans.toml", before, after);
        let text = folder.read("sheet/cards/loans.toml");
        let at = text
            .lines()
            .position(|line| line.contains(after))
            .expect("it stands there");
        let place = format!("cards/loans.toml:{}:", at + 1);
        folder
            .run(&["check", "sheet"])
            .ends(1, &[place.as_str(), line]);
    }
}

#[test]
fn a_card_that_cannot_be_shown_is_no_card() {
    for (before, after, says) in MISTAKES {
        let folder = Folder::with_sheet();
        folder.change("sheet/cards/loans.toml", before, after);
        folder.run(&["check", "sheet"]).ends(1, says);
    }
}
