//! `docs/schema/`: every card and every `sheet.toml` of the project is valid, what is wrong is not, and the
//! schemas know the same keys as the reader.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::blocks::PAGES;
use crate::built::Built;
use crate::validator::{Schema, json_of};

/// No key of any table.
const STRANGER: &str = "zzzzzzzzzzzz";
/// Where the sheets of the project lie, the one that a new sheet begins as among them.
const PLACES: [&str; 3] = ["static", "tests/sheets", "src"];

/// The folders that hold cards, in a folder.
fn sheets(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("a folder of the project")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            sheets(&path, found);
        } else if path.extension().is_some_and(|end| end == "toml") && folder.ends_with("cards") {
            found.extend(folder.parent().map(Path::to_owned));
        }
    }
}

/// The files of a sheet with the schema that each follows: `sheet.toml` and its cards.
fn files(sheet: &Path) -> Vec<(&'static str, String, String)> {
    let read = |path: &Path| fs::read_to_string(path).expect("a file of a sheet");
    let front = sheet.join("sheet.toml");
    let mut found = Vec::new();
    if front.is_file() {
        found.push(("sheet", front.display().to_string(), read(&front)));
    }
    for entry in fs::read_dir(sheet.join("cards")).expect("cards").flatten() {
        let path = entry.path();
        found.push(("card", path.display().to_string(), read(&path)));
    }
    found
}

/// Those of every sheet of the project, and of the one that the pages make.
fn all_files() -> Vec<(&'static str, String, String)> {
    let built = Built::new();
    let mut all = BTreeSet::from([built.path().to_owned()]);
    PLACES
        .iter()
        .for_each(|place| sheets(Path::new(place), &mut all));
    assert!(all.len() > 4, "{all:?}");
    all.iter().flat_map(|sheet| files(sheet)).collect()
}

#[test]
fn every_file_of_every_sheet_is_valid() {
    let all = all_files();
    assert!(all.len() > 25, "{}", all.len());
    for (schema, file, text) in all {
        let problems = Schema::named(schema).problems(&json_of(&text));
        assert!(problems.is_empty(), "{file}: {problems:#?}");
    }
}

#[test]
fn what_the_reader_refuses_the_schema_refuses() {
    let text = fs::read_to_string("tests/sheets/small/cards/value.toml").expect("a card");
    let schema = Schema::named("card");
    assert!(schema.problems(&json_of(&text)).is_empty());
    for (before, after) in [
        ("form = \"two-points\"", "form = \"two-point\""),
        ("first = \"from\"\n", ""),
        ("scale = \"billion\"", "scale = \"milliard\""),
        ("scale = \"billion\"", "scales = \"billion\""),
        ("compare = [\"to\", \"from\"]", "compare = [\"to\"]"),
        ("compare = [\"to\", \"from\"]", ""),
        (
            "compare = [\"to\", \"from\"]",
            "compare = [\"to\", \"from\"]\nshare = [\"to\", \"from\"]",
        ),
        ("from = \"value-2023\"", "from = 2023"),
        ("[figures]", "wide = \"yes\"\n[figures]"),
        ("topic = \"Value of coffee exports\"\n", ""),
        ("topic = \"Value of coffee exports\"", "topic = \"\""),
        ("rows = [\"from\", \"to\"]", "rows = [{ of = \"from\" }]"),
    ] {
        let wrong = text.replacen(before, after, 1);
        assert_ne!(wrong, text, "{before}");
        assert!(
            !schema.problems(&json_of(&wrong)).is_empty(),
            "{after:?} passes"
        );
    }
    let front = fs::read_to_string("tests/sheets/small/sheet.toml").expect("a sheet");
    let schema = Schema::named("sheet");
    for (before, after) in [
        ("name = \"Norland coffee\"\n", ""),
        ("band = [\"#e3c3a4\", \"#4d3217\"]", "band = [\"#e3c3a4\"]"),
        ("articles = 2", "articles = 2\nbecause = \"of that\""),
        (
            "what = { en = \"coffee exports\", es =",
            "what = { en = \"coffee exports\", fr =",
        ),
    ] {
        let wrong = front.replacen(before, after, 1);
        assert_ne!(wrong, front, "{before}");
        assert!(
            !schema.problems(&json_of(&wrong)).is_empty(),
            "{after:?} passes"
        );
    }
}

/// Where a table of a file begins, in the sheet of the pages, and the table of the schema that it is.
const TABLES: &[(&str, &str, &str, &str)] = &[
    ("cards/leaves.toml", "wide = true", "card", ""),
    (
        "cards/leaves.toml",
        "{ indicator = ",
        "card",
        "/definitions/query",
    ),
    (
        "cards/leaves.toml",
        "{ subjects = ",
        "card",
        "/definitions/figure/oneOf/3",
    ),
    (
        "cards/leaves.toml",
        "[table]\n",
        "card",
        "/properties/table",
    ),
    (
        "cards/leaves.toml",
        "{ of = ",
        "card",
        "/properties/table/properties/rows/items/oneOf/1",
    ),
    (
        "cards/leaves.toml",
        "[[ask]]\n",
        "card",
        "/properties/ask/items",
    ),
    ("cards/leaves.toml", "[en]\n", "card", "/properties/en"),
    ("cards/leaves.toml", "[es]\n", "card", "/properties/es"),
    (
        "cards/leaves.toml",
        "[[note]]\n",
        "card",
        "/properties/note/items",
    ),
    (
        "cards/leaves.toml",
        "[[claim]]\n",
        "card",
        "/definitions/claim",
    ),
    (
        "cards/leaves.toml",
        "words = { ",
        "card",
        "/definitions/both",
    ),
    ("cards/doubled.toml", "[flag]\n", "card", "/properties/flag"),
    ("sheet.toml", "name = ", "sheet", ""),
    ("sheet.toml", "[share]\n", "sheet", "/properties/share"),
    ("sheet.toml", "[theme]\n", "sheet", "/properties/theme"),
    ("sheet.toml", "[[key]]\n", "sheet", "/properties/key/items"),
    (
        "sheet.toml",
        "[[section]]\n",
        "sheet",
        "/properties/section/items",
    ),
    ("sheet.toml", "[[claim]]\n", "sheet", "/definitions/claim"),
    ("sheet.toml", "[en]\n", "sheet", "/properties/en"),
];

/// The keys that the reader says may stand where a strange one stands.
fn read_keys(file: &str, place: &str) -> BTreeSet<String> {
    let built = Built::new();
    let path = built.path().join(file);
    let text = fs::read_to_string(&path).expect("a file of the sheet");
    let at = text
        .find(place)
        .unwrap_or_else(|| panic!("{file} has no {place:?}"));
    let (before, from) = text.split_at(at);
    let strange = match place {
        _ if place.ends_with('\n') => format!("{place}{STRANGER} = 1\n{}", &from[place.len()..]),
        _ if place.contains('{') => from.replacen("{ ", &format!("{{ {STRANGER} = 1, "), 1),
        _ => format!("{STRANGER} = 1\n{from}"),
    };
    fs::write(path, [before, &strange].concat()).expect("the copy can be written");
    let told = built.read().expect_err("nothing is called so");
    let line = told.lines().find(|line| line.contains(STRANGER));
    let line = line.unwrap_or_else(|| panic!("{file}, {place:?}: {told}"));
    let (_, keys) = line
        .split_once("what may stand here: ")
        .expect("it names the others");
    keys.split(", ").map(str::to_owned).collect()
}

fn schema_keys(schema: &str, pointer: &str) -> BTreeSet<String> {
    let schema = Schema::named(schema);
    let table = schema
        .root()
        .pointer(pointer)
        .expect("a table of the schema");
    let keys = table["properties"].as_object().expect("it has keys");
    keys.keys().cloned().collect()
}

#[test]
fn the_schemas_know_the_keys_that_the_reader_knows() {
    for (file, place, schema, pointer) in TABLES {
        assert_eq!(
            read_keys(file, place),
            schema_keys(schema, pointer),
            "{file}, {place:?}, and {schema}.json#{pointer}"
        );
    }
}

/// Each form of chart in a card that has no other.
#[test]
fn the_schema_knows_the_forms_of_charts_and_their_keys() {
    let schema = Schema::named("card");
    let forms = schema.root()["properties"]["chart"]["items"]["oneOf"]
        .as_array()
        .cloned();
    let forms = forms.expect("a list of forms");
    let name = |form: &Value| {
        let reference = form["$ref"].as_str().expect("a definition");
        reference.rsplit('/').next().unwrap_or_default().to_owned()
    };
    let mut known: Vec<String> = forms.iter().map(name).collect();
    for form in &known {
        let built = Built::new();
        let chart = format!("[[chart]]\nform = \"{form}\"\n{STRANGER} = 1\n");
        built.change("cards/leaves.toml", &chart);
        let told = built.read().expect_err("nothing is called so");
        let line = told
            .lines()
            .find(|line| line.contains(STRANGER))
            .expect("it is told");
        let (_, keys) = line
            .split_once("what may stand here: ")
            .expect("it names the others");
        let keys: BTreeSet<String> = keys.split(", ").map(str::to_owned).collect();
        assert_eq!(
            keys,
            schema_keys("card", &format!("/definitions/{form}")),
            "{form}"
        );
    }
    let built = Built::new();
    built.change("cards/leaves.toml", "[[chart]]\nform = \"nonesuch\"\n");
    let told = built.read().expect_err("no chart has that form");
    let (_, read) = told
        .split_once("write one of ")
        .expect("it names the forms");
    let mut read: Vec<String> = read.trim().split(", ").map(str::to_owned).collect();
    read.sort();
    known.sort();
    assert_eq!(known, read);
}

#[test]
fn the_schema_names_every_operation() {
    let built = Built::new();
    built.change(
        "cards/leaves.toml",
        &format!("[values]\nodd = \"{STRANGER} now\"\n"),
    );
    let told = built.read().expect_err("no operation is called so");
    let (_, read) = told
        .split_once("write one of ")
        .unwrap_or_else(|| panic!("{told}"));
    let read = read.lines().next().unwrap_or_default();
    let read: BTreeSet<&str> = read.split(", ").collect();
    let schema = Schema::named("card");
    let examples = &schema.root()["properties"]["values"]["additionalProperties"]["examples"];
    let examples = examples.as_array().expect("a list");
    let named: BTreeSet<&str> = examples
        .iter()
        .filter_map(|example| example.as_str()?.split(' ').next())
        .collect();
    assert_eq!(named, read);
}

/// The keys of all tables of a schema.
fn all_keys(value: &Value, found: &mut BTreeSet<String>) {
    if let Some(table) = value.as_object() {
        if let Some(keys) = table.get("properties").and_then(Value::as_object) {
            found.extend(keys.keys().cloned());
        }
        for part in table.values() {
            all_keys(part, found);
        }
    } else if let Some(list) = value.as_array() {
        list.iter().for_each(|part| all_keys(part, found));
    }
}

/// The keys of a file, those of its own names left out.
fn used_keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(table) => {
            for (key, part) in table {
                found.insert(key.clone());
                used_keys(part, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|part| used_keys(part, found)),
        _ => {}
    }
}

#[test]
fn every_key_is_explained_and_has_an_example_in_the_pages() {
    let pages: String = PAGES
        .iter()
        .map(|page| fs::read_to_string(page).expect("a page"))
        .collect();
    let built = Built::new();
    let mut used = BTreeSet::new();
    for (_, _, text) in files(built.path()) {
        used_keys(&json_of(&text), &mut used);
    }
    for schema in ["card", "sheet"] {
        let mut keys = BTreeSet::new();
        all_keys(Schema::named(schema).root(), &mut keys);
        for key in keys {
            let named = [
                format!("`{key}`"),
                format!("`[{key}]`"),
                format!("`[[{key}]]`"),
            ];
            let told = named.iter().any(|name| pages.contains(name))
                || pages.contains(&format!("`{key} = "));
            assert!(told, "{schema}.json: {key} is not explained");
            assert!(used.contains(&key), "{schema}.json: {key} has no example");
        }
    }
}

#[test]
fn the_validator_tells_right_from_wrong() {
    let schema = Schema::of(json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["a"],
        "properties": {
            "a": { "type": "integer", "minimum": 1 },
            "b": { "oneOf": [{ "type": "string", "minLength": 2 }, { "$ref": "#/definitions/list" }] },
        },
        "definitions": { "list": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "const": "x" } } },
    }));
    for (value, right) in [
        (json!({ "a": 1 }), true),
        (json!({ "a": 1, "b": "xy" }), true),
        (json!({ "a": 1, "b": ["x", "x"] }), true),
        (json!({}), false),
        (json!({ "a": 0 }), false),
        (json!({ "a": 1.5 }), false),
        (json!({ "a": 1, "c": 1 }), false),
        (json!({ "a": 1, "b": "x" }), false),
        (json!({ "a": 1, "b": [] }), false),
        (json!({ "a": 1, "b": ["x", "x", "x"] }), false),
        (json!({ "a": 1, "b": ["y"] }), false),
    ] {
        assert_eq!(schema.problems(&value).is_empty(), right, "{value}");
    }
}
