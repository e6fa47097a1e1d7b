//! A folder that lacks something, has it twice or has it wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use hechos::folder::Folder;
use hechos::tables::list;

/// A copy of the published sheet that is changed, and goes when it is dropped.
pub struct Changed(PathBuf);

impl Changed {
    /// As it is.
    pub fn none() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("hechos-sheet-{}-{nth}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        copy(Path::new("static/sheet"), &folder);
        Self(folder)
    }

    /// With other words in one file.
    pub fn file(name: &str, before: &str, after: &str) -> Self {
        Self::none().and(name, before, after)
    }

    /// And in another.
    pub fn and(self, name: &str, before: &str, after: &str) -> Self {
        let path = self.0.join(name);
        let text = fs::read_to_string(&path).expect("a file of the sheet");
        assert!(text.contains(before), "{name} holds {before:?}");
        fs::write(&path, text.replacen(before, after, 1)).expect("the copy can be written");
        self
    }

    pub fn with(self, name: &str, bytes: &[u8]) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
        fs::write(path, bytes).expect("the copy can be written");
        self
    }

    pub fn without(self, name: &str) -> Self {
        fs::remove_file(self.0.join(name)).expect("a file of the sheet");
        self
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What is said of it.
    pub fn told(&self) -> String {
        match Folder::read(&self.0) {
            Ok(folder) => match &folder.unpublishable()[..] {
                [] => "nothing is wrong".to_owned(),
                problems => list(problems),
            },
            Err(problems) => list(&problems),
        }
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).expect("a file can be copied");
        }
    }
}

#[test]
fn the_copy_itself_is_right() {
    assert_eq!(Changed::none().told(), "nothing is wrong");
}

#[test]
fn what_is_missing_is_named() {
    for (name, said) in [
        ("sheet.toml", "sheet.toml:1:1: it cannot be read"),
        (
            "dataset/figures.csv",
            "dataset/figures.csv:1:1: it cannot be read",
        ),
        (
            "dataset/datapackage.json",
            "dataset/datapackage.json:1:1: cannot be read",
        ),
        ("cards/us-trade.toml", "there is no cards/us-trade.toml"),
        ("maps/states.csv", "no map is called \"states\""),
    ] {
        let told = Changed::none().without(name).told();
        assert!(told.contains(said), "without {name}:\n{told}");
    }
}

#[test]
fn a_card_that_stands_in_no_section_and_one_that_stands_twice_are_told() {
    let card = fs::read("static/sheet/cards/us-trade.toml").expect("a card");
    let told = Changed::none().with("cards/more.toml", &card).told();
    assert!(
        told.contains("the card \"more\" stands in no section"),
        "{told}"
    );
    let twice = Changed::file(
        "sheet.toml",
        "more = [\"ai-trade\"]",
        "more = [\"ai-trade\", \"ai-exporters\"]",
    );
    assert!(
        twice.told().contains("stands in the sheet already"),
        "{}",
        twice.told()
    );
}

#[test]
fn a_section_that_would_take_an_address_of_the_sheet_is_refused() {
    for id in ["compare", "us-trade", "With Space"] {
        let told = Changed::file("sheet.toml", "id = \"world\"", &format!("id = \"{id}\"")).told();
        assert!(
            told.contains("cannot be the anchor of a section"),
            "{id}: {told}"
        );
    }
}

#[test]
fn what_is_not_utf_8_is_told_with_its_file() {
    let told = Changed::none()
        .with("cards/us-trade.toml", b"topic = \"Jalisc\xf3\"")
        .told();
    assert!(
        told.contains("us-trade.toml:1:1: this line is no UTF-8"),
        "{told}"
    );
    assert!(told.contains("save the file in UTF-8"), "{told}");
    assert!(!told.contains("there is no cards/us-trade.toml"), "{told}");
}

#[test]
fn a_package_that_speaks_of_another_sheet_is_told() {
    let path = "dataset/datapackage.json";
    for (before, after, said) in [
        (
            "\"title\": \"Hechos: what Mexico exports\"",
            "\"title\": \"What Lakeside reads\"",
            "its title is \"What Lakeside reads\", and that of sheet.toml is",
        ),
        (
            "\"title\": \"PesoMXN.com\"",
            "\"title\": \"The Lake Herald\"",
            "its sources name The Lake Herald, which sources.csv does not",
        ),
        (
            "\"title\": \"PesoMXN.com\"",
            "\"title\": \"The Lake Herald\"",
            "its sources do not name PesoMXN.com",
        ),
        (
            "\"licenses\": [",
            "\"licences\": [",
            "no licence with a name and an address",
        ),
    ] {
        let told = Changed::file(path, before, after).told();
        assert!(told.contains(said), "{told}");
        assert!(told.contains("datapackage.json:"), "{told}");
    }
}

#[test]
fn a_table_as_a_spreadsheet_saves_it_is_read_or_told_what_to_save() {
    for (mark, called) in [(";", "semicolons"), ("\t", "tabs")] {
        let text = fs::read_to_string("static/sheet/dataset/sources.csv").expect("a table");
        let told = Changed::none()
            .with("dataset/sources.csv", text.replace(',', mark).as_bytes())
            .told();
        assert!(
            told.contains(&format!(
                "sources.csv:1:1: its columns are parted by {called}; mend: save"
            )),
            "{told}"
        );
        assert_eq!(told.matches("sources.csv").count(), 1, "{told}");
    }
    let text = fs::read_to_string("static/sheet/dataset/units.csv").expect("a table");
    let commas = ",".repeat(text.lines().next().expect("a header").matches(',').count());
    let told = Changed::none()
        .with(
            "dataset/units.csv",
            format!("{text}{commas}\r\n{commas}\r\n").as_bytes(),
        )
        .told();
    assert_eq!(told, "nothing is wrong");
    // As Windows has written "é" for thirty years.
    let mut bytes = b"id,kind\n".to_vec();
    bytes.extend(b"caf\xe9,economy\n");
    let told = Changed::none().with("dataset/subjects.csv", &bytes).told();
    assert!(
        told.contains("subjects.csv:2:1: this line is no UTF-8; mend: save the file in UTF-8"),
        "{told}"
    );
}

#[test]
fn a_table_of_more_rows_than_can_be_numbered_is_refused() {
    use std::fmt::Write as _;

    let path = "dataset/subjects.csv";
    let changed = Changed::none();
    let mut text = fs::read_to_string(changed.0.join(path)).expect("a table");
    for at in 0..66_000 {
        writeln!(text, "more-{at},city,City {at},Ciudad {at},,,,,,").expect("a text can grow");
    }
    let told = changed.with(path, text.as_bytes()).told();
    assert!(
        told.contains("a sheet holds 65535 of this table"),
        "{told:.300}"
    );
}

#[test]
fn a_sheet_that_no_reader_would_wait_for_is_told_where_to_divide() {
    use std::fmt::Write as _;

    let path = "dataset/figures.csv";
    let changed = Changed::none();
    let mut text = fs::read_to_string(changed.0.join(path)).expect("a table");
    let places = ["mexico", "brazil", "china", "malaysia"];
    for (at, subject) in (0..5_000).map(|at| (at, places[at % places.len()])) {
        let (year, month) = (1900 + at / 48, at / 4 % 12 + 1);
        writeln!(
            text,
            "more-{at},{subject},total-exports,,{year}-{month:02},1000000000,,USD,US$1 billion,,plain\
             ,,,,,,context,,,,,mbn-exports,1,,"
        )
        .expect("a text can grow");
    }
    let told = changed.with(path, text.as_bytes()).told();
    assert!(
        told.contains("figures.csv:5002:1: 5071 rows"),
        "{told:.600}"
    );
    assert!(
        told.contains("a sheet holds 5000 of this table"),
        "{told:.600}"
    );
    assert!(told.contains("mbn-exports has 50"), "{told:.600}");
}

#[test]
fn a_map_says_what_is_wrong_with_it() {
    for (text, said) in [
        (
            "code;column;row\nMX-CHH;2;0\n",
            "write code,column,row in the first line, with commas",
        ),
        ("code,column,row\n", "a map without a tile"),
        (
            "code,column,row\nMX-CHH,2,0\nMX-CHH,3,0\n",
            "3:1: MX-CHH has a tile already",
        ),
        (
            "code,column,row\nMX-CHH,2,0\nMX-COA,2,0\n",
            "3:1: another tile lies there",
        ),
        (
            "code,column,row\nMX-CHH,99,0\n",
            "2:1: 99,0 is no place of a tile",
        ),
        ("code,column,row\nMX-CHH,2\n", "no row of three cells"),
    ] {
        let told = Changed::none()
            .with("maps/states.csv", text.as_bytes())
            .told();
        assert!(told.contains(said), "{text:?}:\n{told}");
    }
}

#[test]
fn a_place_that_lies_on_no_tile_is_told_with_the_mend() {
    let changed = Changed::file(
        "cards/device-hubs.toml",
        "places = { mexico-city-metro = \"MX-CMX\" }\n",
        "",
    );
    let told = changed.told();
    assert!(
        told.contains("mexico-city-metro lies on no tile of the map"),
        "{told}"
    );
    assert!(told.contains("places = { mexico-city-metro = "), "{told}");
}

#[test]
fn a_colour_that_cannot_be_seen_is_refused_with_its_contrast() {
    let themed = |accent: &str| {
        let theme = format!(
            "[theme]\naccent = {accent}\nband = [\"#a5ccb9\", \"#1f4636\"]\non = [\"#ffffff\", \"#0b1510\"]\n\n[figures]"
        );
        Changed::file("sheet.toml", "[figures]", &theme).told()
    };
    assert_eq!(themed("[\"#00603f\", \"#5fc79a\"]"), "nothing is wrong");
    for (accent, what) in [
        (
            "[\"#99ccaa\", \"#5fc79a\"]",
            "accent stands out from paper 1.8 to 1 in the light theme, and needs 4.5; mend: make it darker on light paper",
        ),
        (
            "[\"#00603f\", \"#203028\"]",
            "accent stands out from paper 1.3 to 1 in the dark theme, and needs 4.5",
        ),
        (
            "[\"green\", \"#5fc79a\"]",
            "\"green\" is no colour; mend: write a number sign and six digits",
        ),
        ("[\"#00603f\"]", "not two colours; mend: write two"),
    ] {
        let told = themed(accent);
        assert!(told.contains(what), "{accent}: {told}");
        assert!(told.contains("sheet.toml:"), "{told}");
    }
}

#[test]
fn a_sheet_has_a_name() {
    let told = Changed::file("sheet.toml", "name = \"Hechos\"\n", "").told();
    assert!(told.contains("name"), "{told}");
}

#[test]
fn no_number_stands_unchecked_in_the_words_of_the_sheet() {
    for (before, after, what) in [
        (
            "what it sells, where",
            "what it sells five times, where",
            "\"five times\" stands in the text of en and nothing tests it; mend: write it as a slot, or add a [[claim]]",
        ),
        (
            "articles = 4",
            "articles = 5",
            "the sheet has 4 articles, and not 5",
        ),
        (
            "Two totals that do not mix.",
            "Three quarters of all states.",
            "stands in the text of en and nothing tests it",
        ),
        (
            "words = { en = \"in one quarter\"",
            "words = { en = \"in seven quarters\"",
            "the claim \"in seven quarters\" stands in no text of en",
        ),
    ] {
        let told = Changed::file("sheet.toml", before, after).told();
        assert!(told.contains(what), "{after}: {told}");
    }
}

#[test]
fn a_package_that_describes_other_tables_is_told() {
    let package = "dataset/datapackage.json";
    for (before, after, what) in [
        (
            "\"name\": \"as_printed\"",
            "\"name\": \"printed_as\"",
            "describes other columns of figures.csv than it has; mend: copy its resource",
        ),
        (
            "\"less-than\"",
            "\"at-most\"",
            "lists other words for qualifier of figures.csv than are read",
        ),
        ("\"version\"", "\"edition\"", "no version; mend: add a line"),
    ] {
        let told = Changed::file(package, before, after).told();
        assert!(told.contains(what), "{after}: {told}");
        assert!(told.contains("datapackage.json:"), "{told}");
    }
}
