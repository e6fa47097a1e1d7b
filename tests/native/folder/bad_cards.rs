//! A card that is wrong stops the sheet: each mistake of an editor is told where it stands, in words that
//! say what to do.

use super::bad_folders::Changed;

/// A change in the file of a card, and what is said of it.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    // A name.
    (
        "mexico = \"mexico-ai-exports-2022\"",
        "mexico = \"mexico-ai-export-2022\"",
        "5:10: no figure has the id \"mexico-ai-export-2022\"",
        "write \"mexico-ai-exports-2022\"",
    ),
    (
        "focus = \"mexico\"",
        "focus = \"mexcio\"",
        ": nothing is called \"mexcio\" here",
        "write \"mexico\"",
    ),
    (
        "focus = \"mexico\"",
        "focus = \"mexico-total-exports-2024\"",
        ": it is none of those that are drawn",
        "name one of them",
    ),
    (
        "form = \"bars\"",
        "form = \"bar\"",
        ": no chart has the form \"bar\"",
        "write \"bars\"",
    ),
    (
        "focus = \"mexico\"",
        "compact = \"yes\"",
        ": string where true or false belongs",
        "write it as true",
    ),
    (
        "[[chart]]\n",
        "[[chart]]\nform = \"number\"\nfigure = \"rank\"\ncompact = true\n\n[[chart]]\ncompact = true\n",
        ": a compact card shows one chart",
        "leave compact = true to one of them",
    ),
    (
        "[[chart]]\n",
        "[[chart]]\nform = \"number\"\nfigure = \"rank\"\n\n[[chart]]\nform = \"number\"\nfigure = \"rank\"\n\n[[chart]]\nform = \"number\"\nfigure = \"rank\"\n\n[[chart]]\ncompact = true\n",
        ": a compact card shows one of its first three charts",
        "move this one up",
    ),
    (
        "[[chart]]\n",
        "[[chart]]\nform = \"strip\"\nparts = [\"chihuahua-exports-share-2025q3\"]\n\n[[chart]]\n",
        ": one share alone, and nothing shows what is left of the whole",
        "or draw the share alone with form = \"number\"",
    ),
    (
        "[es]\ntopic = \"",
        "[es]\ntopic = \"{rank:printed} ",
        ": {rank:printed} stands as the article has it, ",
        "quote it, as “{rank:printed}”, or write {rank} in both languages",
    ),
    (
        "scale = \"billion\"",
        "scale = \"milliard\"",
        ": no such scale",
        "\"billion\" (10⁹)",
    ),
    (
        "strict = \"ratio china mexico strictly\"",
        "strict = \"ration china mexico strictly\"",
        ": no operation is called \"ration\"",
        "write \"ratio\"",
    ),
    (
        "strict = \"ratio china mexico strictly\"",
        "strict = \"ratio china strictly\"",
        ": ratio works on 2 of them, and not on 1",
        "write \"ratio one other\"",
    ),
    (
        "strict = \"ratio china mexico strictly\"",
        "strict = \"ratio list mexico\"",
        ": list is a list, and ratio works on single figures",
        "name one figure",
    ),
    (
        "period = \"2022\"",
        "period = \"2021\"",
        ": no figure is like that",
        "look the words up in figures.csv",
    ),
    (
        "period = \"2022\"",
        "period = \"in 2022\"",
        ": \"in 2022\" is no period",
        "write it as 2025, 2025-Q3",
    ),
    (", period = \"2022\"", "", ": no period", "add period ="),
    (
        "source = \"mbn-ai-goods\"",
        "source = \"mbn-ai-good\"",
        ": sources.csv has no id \"mbn-ai-good\"",
        "write \"mbn-ai-goods\"",
    ),
    // A key.
    (
        "wide = true",
        "wide = \"yes\"",
        "1:8: string where true or false belongs",
        "write it as true",
    ),
    (
        "wide = true",
        "weid = true",
        "1:1: nothing here is called \"weid\"",
        "write wide",
    ),
    (
        "compare = [\"mexico\", \"list\"]",
        "compare = [\"mexico\"]",
        ": a question is about two figures",
        "write two names",
    ),
    (
        "compare = [\"mexico\", \"list\"]",
        "compare = [\"mexico\", \"list\"]\nkey = \"all\"",
        ": one key for several questions",
        "leave it out",
    ),
    (
        "[[ask]]\ncompare = [\"mexico\", \"list\"]\nlabel = \"{subject}\"",
        "",
        ": no ask",
        "[[ask]] with compare",
    ),
    (
        "[[ask]]\ncompare = [\"mexico\", \"list\"]\nlabel = \"{subject}\"",
        "[[ask]]\nkey = \"a\"\ncompare = [\"mexico\", \"china\"]\nlabel = \"{subject}\"\n\
         [[ask]]\nkey = \"b\"\nshare = [\"mexico\", \"china\"]\nlabel = \"{subject}\"",
        ": two questions of the card are called \"{subject}\", which says the same of both",
        "{part:subject}",
    ),
    (
        "compare = [\"mexico\", \"list\"]\nlabel = \"{subject}\"",
        "compare = [\"mexico\", \"list\"]\nlabel = { en = \"Is it a third?\", es = \"¿Es un tercio?\" }",
        ": \"a third\" stands in the text of en and nothing tests it",
        "add a [[claim]] with these words",
    ),
    // A language, a slot, a word.
    (
        "topic = \"Exporters of AI-enabling goods\"\n",
        "",
        ": no topic",
        "add topic =",
    ),
    (
        "With {mexico}, Mexico",
        "With {mexicos}, Mexico",
        ": the slot {mexicos} names nothing",
        "write \"mexico\"",
    ),
    (
        "With {mexico}, Mexico",
        "With {mexico:shrot}, Mexico",
        ": mexico has no form \"shrot\"",
        "write one of range, printed",
    ),
    (
        "With {mexico}, Mexico",
        "With {mexico, Mexico",
        ": the slot",
        "write",
    ),
    (
        "With {mexico}, Mexico",
        "With much, Mexico",
        ": the text of en leaves out {mexico}",
        "write both with the same slots",
    ),
    (
        "Mexico comes eighth,",
        "Mexico comes ninth,",
        ": \"ninth\" stands in the text of en and nothing tests it",
        "add a [[claim]]",
    ),
    (
        "head = { en = \"Read with care\"",
        "head = { en = \"Three of them\"",
        ": \"Three\" stands in the text of en and nothing tests it",
        "add a [[claim]]",
    ),
    (
        "value = \"rank\"\nis = 8",
        "value = \"rank\"",
        ": a claim says one thing of its value",
        "write is = 8",
    ),
    (
        "words = { en = \"eight economies\", es = \"ocho economías\" }",
        "words = { en = \"nine economies\", es = \"ocho economías\" }",
        "80:1: the claim \"nine economies\" stands in no text of en",
        "write its words as the text has them",
    ),
    // The file.
    ("[figures]", "[figures", "no TOML", "correct it there"),
];

#[test]
fn every_mistake_of_an_editor_is_told_with_its_place_and_its_mend() {
    for (before, after, place, mend) in MISTAKES {
        let told = Changed::file("cards/ai-exporters.toml", before, after).told();
        let lines = told.lines();
        let fits = |line: &str| {
            line.contains("cards/ai-exporters.toml:")
                && line.contains(place)
                && line
                    .split_once("; mend: ")
                    .is_some_and(|(_, then)| then.contains(mend))
        };
        assert!(lines.into_iter().any(fits), "{after:?} is told so:\n{told}");
    }
}

/// What names a figure that is not there is not wrong itself: a bar, a question, a value, a slot.
#[test]
fn a_mistake_is_told_once_however_often_its_name_stands() {
    let told = Changed::file(
        "cards/us-trade.toml",
        "month = \"mexico-us-trade-2022-aug\"",
        "month = \"mexico-us-trade-2022-sept\"",
    )
    .told();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 1, "{told}");
    assert!(lines[0].contains("no figure has the id"), "{told}");
}

#[test]
fn several_mistakes_are_told_at_once() {
    let told = Changed::file(
        "cards/ai-exporters.toml",
        "focus = \"mexico\"",
        "focus = \"nobody\"",
    )
    .and(
        "cards/us-trade.toml",
        "outer = \"total\"",
        "outer = \"totl\"",
    )
    .and("sheet.toml", "home = \"mexico\"", "home = \"mexiko\"")
    .told();
    let files: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert!(
        files.iter().any(|file| file.ends_with("sheet.toml")),
        "{told}"
    );
    assert!(
        files.iter().any(|file| file.ends_with("ai-exporters.toml")),
        "{told}"
    );
    assert!(
        files.iter().any(|file| file.ends_with("us-trade.toml")),
        "{told}"
    );
}

#[test]
fn figures_of_different_units_share_no_axis() {
    let told = Changed::file(
        "cards/us-trade.toml",
        "inner = \"month\"",
        "inner = \"mexico-exports-gdp-share-2021\"",
    )
    .told();
    assert!(
        told.contains("figures of different units on one axis: USD, percent"),
        "{told}"
    );
}
