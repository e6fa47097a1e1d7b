//! A copy of the small sheet with all that the pages add to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use hechos::folder::Folder;
use hechos::tables::{SCHEMA, described, is_optional, list};

use crate::blocks::{Block, blocks};
use crate::merge::merged;

const SMALL: &str = "tests/sheets/small";
const PACKAGE: &str = "dataset/datapackage.json";
/// What the small sheet says of how many articles it has, which a page says anew.
const COUNTED: &str = "[[claim]]
words = { en = \"two made-up articles\", es = \"dos artículos inventados\" }
articles = 2
";

/// A card around the chart of a form.
const FORM: &str = "
[table]
rows = [\"exports-2024\"]

[[ask]]
compare = [\"exports-2024\", \"sudland-exports-2024\"]

[en]
topic = \"Forms of charts\"
finding = \"FORM\"
sentence = \"A chart of this form.\"
chart = \"A chart of the form FORM.\"
ask = \"Compare with\"
table = \"Exports\"
row = \"Measure\"

[es]
topic = \"Formas de gráficas\"
finding = \"FORM\"
sentence = \"Una gráfica de esta forma.\"
chart = \"Una gráfica de la forma FORM.\"
ask = \"Comparar con\"
table = \"Exportaciones\"
row = \"Medida\"

[[claim]]
words = { en = \"FORM\", es = \"FORM\" }
because = \"the name of the form\"
";

/// A folder of the temporary ones, which goes when it is dropped.
pub struct Built(PathBuf);

impl Built {
    /// With every box of the pages.
    pub fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("hechos-docs-{}-{nth}", std::process::id());
        let built = Self(std::env::temp_dir().join(name));
        copy(Path::new(SMALL), &built.0);
        let front = built.0.join("sheet.toml");
        let text = fs::read_to_string(&front).expect("a file of the sheet");
        assert!(text.contains(COUNTED), "{text}");
        built.write("sheet.toml", &text.replace(COUNTED, ""));
        let (mut cards, mut forms) = (BTreeMap::new(), Vec::new());
        for block in blocks() {
            match block.kind.split_once(' ') {
                Some(("csv", "map")) => {
                    built.write(&format!("maps/{}.csv", block.name), &block.text)
                }
                Some(("csv", table)) => built.add_rows(table, &block),
                Some(("toml", "card")) => {
                    cards.insert(block.name, block.text);
                }
                Some(("toml", "form")) => {
                    let words = FORM.replace("FORM", &block.name);
                    forms.push(format!("form-{}", block.name));
                    cards.insert(format!("form-{}", block.name), merged(&words, &block.text));
                }
                Some(("toml", "into")) => {
                    let card = cards.get_mut(&block.name);
                    let card: &mut String =
                        card.unwrap_or_else(|| panic!("{}: no such card", block.place));
                    *card = merged(card, &block.text);
                }
                Some(("toml", "sheet")) => built.change("sheet.toml", &block.text),
                Some(("json", "package")) => built.say(&block),
                Some(("toml", "wrong") | ("text", "article" | "problem")) => {}
                _ => panic!("{}: a box of the kind {:?}", block.place, block.kind),
            }
        }
        let section = format!(
            "[[section]]\nid = \"forms\"\ntitle = {{ en = \"Forms\", es = \"Formas\" }}\ncards = {forms:?}\n"
        );
        built.change("sheet.toml", &section);
        for (id, text) in &cards {
            built.write(&format!("cards/{id}.toml"), text);
        }
        built
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Puts lines into a file of TOML.
    pub fn change(&self, file: &str, added: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a file of the sheet");
        fs::write(path, merged(&text, added)).expect("the copy can be written");
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
        fs::write(path, text).expect("the copy can be written");
    }

    /// What a box has the data package say.
    fn say(&self, block: &Block) {
        let json = |text: &str| -> serde_json::Map<String, serde_json::Value> {
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", block.place))
        };
        let text = fs::read_to_string(self.0.join(PACKAGE)).expect("the package");
        let mut package = json(&text);
        package.extend(json(&block.text));
        let text = serde_json::to_string_pretty(&package).expect("it is JSON");
        self.write(PACKAGE, &text);
    }

    /// Adds a table that the small sheet does without, and its description.
    fn add_table(&self, table: &str, place: &str) -> String {
        let (_, columns) = described()
            .find(|(name, _)| *name == table && is_optional(name))
            .unwrap_or_else(|| panic!("{place}: no table {table}"));
        let json =
            |text: &str| -> serde_json::Value { serde_json::from_str(text).expect("it is JSON") };
        let all = json(SCHEMA);
        let mut resources = all["resources"].as_array().into_iter().flatten();
        let own = resources.find(|resource| resource["name"] == table);
        let text = fs::read_to_string(self.0.join(PACKAGE)).expect("a package");
        let mut package = json(&text);
        let list = package["resources"].as_array_mut().expect("a list");
        list.push(own.expect("the schema has it").clone());
        let text = serde_json::to_string_pretty(&package).expect("it is JSON");
        self.write(PACKAGE, &text);
        columns.join(",") + "\n"
    }

    /// Adds rows that name some columns; the others are empty.
    fn add_rows(&self, table: &str, block: &Block) {
        let path = self.0.join(format!("dataset/{table}.csv"));
        let text =
            fs::read_to_string(&path).unwrap_or_else(|_| self.add_table(table, &block.place));
        let columns: Vec<&str> = text.lines().next().expect("a head").split(',').collect();
        let mut rows = csv::Writer::from_writer(Vec::new());
        for row in rows_of(block) {
            if let Some(name) = row.keys().find(|name| !columns.contains(&name.as_str())) {
                panic!("{}: {table}.csv has no column {name}", block.place);
            }
            let cell = |column: &&str| row.get(*column).cloned().unwrap_or_default();
            let record: Vec<String> = columns.iter().map(cell).collect();
            rows.write_record(record).expect("a row can be written");
        }
        let bytes = rows.into_inner().expect("rows can be written");
        let added = String::from_utf8(bytes).expect("a table is UTF-8");
        fs::write(path, text + &added).expect("the copy can be written");
    }

    /// Reads it; what is wrong names files without the folder.
    pub fn read(&self) -> Result<Folder, String> {
        Folder::read(&self.0).map_err(|problems| {
            let folder = format!("{}/", self.0.display());
            list(&problems).replace(&folder, "")
        })
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The rows of a box: what is not empty, by the name of its column.
pub fn rows_of(block: &Block) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(block.text.as_bytes());
    let head = reader.headers().expect("a head").clone();
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.unwrap_or_else(|error| panic!("{}: {error}", block.place));
        let cells = head.iter().zip(record.iter());
        let filled = cells.filter(|(_, cell)| !cell.is_empty());
        filled
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    };
    reader.records().map(row).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder");
    for entry in fs::read_dir(from)
        .expect("a folder of the project")
        .flatten()
    {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).expect("a file of the project");
        }
    }
}
