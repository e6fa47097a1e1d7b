//! `hechos card`: what a card holds, resolved.

use super::Folder;

#[test]
fn a_card_is_told_with_figures_values_and_words() {
    let folder = Folder::with_sheet();
    let says = [
        "en  Books lent · 2023, 2024\n",
        "finding   Lakeside lends 9",
        "es  Libros prestados",
        "now = loans-2024",
        "    1.32\u{a0}million books [1.315,\u{a0}1.325]",
        "rise = change before now",
    ];
    folder.run(&["card", "loans", "sheet"]).ends(0, &says);
}

#[test]
fn and_to_programs() {
    let folder = Folder::with_sheet();
    let claim = "\n[[claim]]\nwords = { en = \"a tenth\", es = \"una décima parte\" }\nvalue = \"rise\"\nbetween = [8, 11]\n\n[en]";
    folder.change("sheet/cards/loans.toml", "\n[en]", claim);
    folder.change(
        "sheet/cards/loans.toml",
        "{rise} more.",
        "{rise} more, a tenth.",
    );
    folder.change(
        "sheet/cards/loans.toml",
        "{rise} más.",
        "{rise} más, una décima parte.",
    );
    let said = folder.run(&["card", "loans", "sheet", "--json"]);
    said.ends(0, &[]);
    let json = said.json();
    assert_eq!(json["card"], "loans");
    assert_eq!(json["es"]["topic"], "Libros prestados");
    let names = json["names"].as_array().expect("a list");
    let of = |name: &str| {
        names
            .iter()
            .find(|one| one["name"] == name)
            .expect("a name")
    };
    assert_eq!(of("now")["of"][0], "loans-2024");
    assert_eq!(of("now")["plausible"]["low"], 1_315_000.0);
    assert_eq!(of("rise")["of"], "change before now");
    let rise = of("rise")["plausible"]["value"].as_f64().expect("a number");
    assert!((rise - 9.0909).abs() < 0.001, "{rise}");
    assert_eq!(json["claims"][0]["words"]["en"], "a tenth");
    assert_eq!(json["claims"][0]["value"], "rise");
}

#[test]
fn a_card_that_is_not_there_is_told_with_the_nearest() {
    let folder = Folder::with_sheet();
    folder
        .run(&["card", "loan", "sheet"])
        .ends(2, &["there is no card \"loan\"", "write loans"]);
    folder
        .run(&["card", "compare", "sheet"])
        .ends(2, &["there is no card \"compare\""]);
}
