//! Reads TOML with the place of each value, so that a problem names file, line and column. It collects
//! problems and goes on, for an editor wants to see all of them.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::dataset::Bilingual;
use crate::tables::Problem;
use crate::tables::nearest;

/// A file and what is wrong with it.
pub struct Document<'a> {
    file: &'a str,
    order: usize,
    text: &'a str,
    problems: RefCell<Vec<Problem>>,
}

/// A value and where it stands.
#[derive(Clone)]
pub struct Entry<'a> {
    document: &'a Document<'a>,
    /// Where it stands in the file.
    pub span: Range<usize>,
    value: &'a DeValue<'a>,
}

/// The keys of a table, each to be taken once.
pub struct Fields<'a> {
    document: &'a Document<'a>,
    span: Range<usize>,
    entries: Vec<(&'a str, Range<usize>, Entry<'a>, Cell<bool>)>,
    known: RefCell<Vec<String>>,
}

impl<'a> Document<'a> {
    /// A file by its name; `order` is its place among the files of a sheet.
    pub fn new(file: &'a str, order: usize, text: &'a str) -> Self {
        Self {
            file,
            order,
            text,
            problems: RefCell::default(),
        }
    }

    /// Its text as TOML, to be kept while it is read.
    pub fn parsed(&self) -> Option<Spanned<DeTable<'a>>> {
        match DeTable::parse(self.text) {
            Ok(table) => Some(table),
            Err(error) => {
                let what = format!("no TOML ({})", error.message().replace('\n', " "));
                self.problem(error.span().unwrap_or(0..0), what, "correct it there");
                None
            }
        }
    }

    /// The table of a whole file.
    pub fn fields(&'a self, table: &'a Spanned<DeTable<'a>>) -> Fields<'a> {
        Fields::of(self, 0..0, table.get_ref())
    }

    /// Notes what is wrong at a place, and how to mend it.
    pub fn problem(&self, span: Range<usize>, what: impl Into<String>, mend: impl Into<String>) {
        let problem = self.located(span, what.into(), mend.into());
        self.problems.borrow_mut().push(problem);
    }

    fn located(&self, span: Range<usize>, what: String, mend: String) -> Problem {
        let before = &self.text[..span.start.min(self.text.len())];
        let line = before.matches('\n').count() as u64 + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Problem {
            order: self.order,
            file: self.file.to_owned(),
            line,
            column: before[start..].chars().count() as u64 + 1,
            what,
            mend,
        }
    }

    /// Notes a name that stands for nothing: written again, it is the same mistake at another place.
    fn unnamed(&self, span: Range<usize>, what: String, mend: String) {
        let here = self.located(span, what, mend);
        let mut problems = self.problems.borrow_mut();
        let same =
            |known: &&mut Problem| known.what.starts_with(&here.what) && known.mend == here.mend;
        match problems.iter_mut().find(same) {
            Some(first) if first.line != here.line => {
                let also = format!(", nor in line {}", here.line);
                if !first.what.ends_with(&also) {
                    first.what += &also;
                }
            }
            Some(_) => {}
            None => problems.push(here),
        }
    }

    /// Everything that was wrong.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

impl<'a> Fields<'a> {
    fn of(document: &'a Document<'a>, span: Range<usize>, table: &'a DeTable<'a>) -> Self {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| {
                let entry = Entry {
                    document,
                    span: value.span(),
                    value: value.get_ref(),
                };
                (key.get_ref().as_ref(), key.span(), entry, Cell::new(false))
            })
            .collect();
        entries.sort_by_key(|(_, span, ..)| span.start);
        Self {
            document,
            span,
            entries,
            known: RefCell::default(),
        }
    }

    /// The value of a key, if it is there.
    pub fn take(&self, key: &str) -> Option<Entry<'a>> {
        self.known.borrow_mut().push(key.to_owned());
        let found = self.entries.iter().find(|(known, ..)| *known == key)?;
        found.3.set(true);
        Some(found.2.clone())
    }

    /// The value of a key that has to be there.
    pub fn need(&self, key: &str, example: &str) -> Option<Entry<'a>> {
        let found = self.take(key);
        if found.is_none() {
            let mend = format!("add {key} = {example}");
            self.document
                .problem(self.span.clone(), format!("no {key}"), mend);
        }
        found
    }

    /// Notes what is wrong with the table as a whole.
    pub fn problem(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document.problem(self.span.clone(), what, mend);
    }

    /// Notes what is wrong at a place of the file.
    pub fn problem_at(&self, span: Range<usize>, what: impl Into<String>, mend: impl Into<String>) {
        self.document.problem(span, what, mend);
    }

    /// All keys with their values, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, Range<usize>, Entry<'a>)> {
        self.entries.iter().map(|(key, span, entry, taken)| {
            taken.set(true);
            (*key, span.clone(), entry.clone())
        })
    }

    /// Refuses the keys that nothing has taken.
    pub fn done(&self) {
        let known = self.known.borrow();
        for (key, span, _, taken) in &self.entries {
            if !taken.get() {
                let names = known.iter().map(String::as_str);
                let mend = match nearest(key, names) {
                    Some(meant) => format!("write {meant}, or take it out"),
                    None => format!("take it out; what may stand here: {}", known.join(", ")),
                };
                self.document.problem(
                    span.clone(),
                    format!("nothing here is called {key:?}"),
                    mend,
                );
            }
        }
    }
}

impl<'a> Entry<'a> {
    /// Notes what is wrong with it.
    pub fn problem(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document.problem(self.span.clone(), what, mend);
    }

    /// Notes a name that stands for nothing, once for all places of the file where it stands.
    pub fn unnamed(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document
            .unnamed(self.span.clone(), what.into(), mend.into());
    }

    /// A problem at its place, to be told once it is one.
    pub fn located(&self, what: String, mend: &str) -> Problem {
        self.document
            .located(self.span.clone(), what, mend.to_owned())
    }

    /// Notes what is wrong with something near it.
    pub fn problem_at(&self, span: Range<usize>, what: impl Into<String>, mend: impl Into<String>) {
        self.document.problem(span, what, mend);
    }

    fn other(&self, wanted: &str, example: &str) {
        let found = self.value.type_str();
        self.problem(
            format!("{found} where {wanted} belongs"),
            format!("write it as {example}"),
        );
    }

    /// Whether it is a text.
    pub fn is_text(&self) -> bool {
        self.value.is_str()
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// A text.
    pub fn text(&self) -> Option<&'a str> {
        match self.value {
            DeValue::String(text) => Some(text.as_ref()),
            _ => {
                self.other("a text", "\"…\"");
                None
            }
        }
    }

    /// A text that is not empty, kept for good.
    pub fn kept(&self) -> Option<&'static str> {
        let text = self.text()?;
        if text.trim().is_empty() {
            self.problem(
                "an empty text",
                "write what stands there, or take the line out",
            );
            return None;
        }
        Some(kept(text))
    }

    /// True or false.
    pub fn flag(&self) -> Option<bool> {
        match self.value {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.other("true or false", "true");
                None
            }
        }
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        let number = match self.value {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number.as_str().parse().ok(),
            _ => None,
        };
        let number = number.filter(|number: &f64| number.is_finite());
        if number.is_none() {
            self.other("a number", "0.4");
        }
        number
    }

    /// The entries of a list.
    pub fn list(&self) -> Option<Vec<Entry<'a>>> {
        let DeValue::Array(list) = self.value else {
            self.other("a list", "[\"…\", \"…\"]");
            return None;
        };
        let entry = |value: &'a Spanned<DeValue<'a>>| Entry {
            document: self.document,
            span: value.span(),
            value: value.get_ref(),
        };
        Some(list.iter().map(entry).collect())
    }

    /// The keys of a table.
    pub fn fields(&self) -> Option<Fields<'a>> {
        match self.value {
            DeValue::Table(table) => Some(Fields::of(self.document, self.span.clone(), table)),
            _ => {
                self.other("a table", "{ … }");
                None
            }
        }
    }

    /// A text in both languages: `{ en = "…", es = "…" }`.
    pub fn both(&self) -> Option<Bilingual> {
        self.in_each(Entry::kept)
    }

    /// The same, shown as it stands.
    pub fn both_unslotted(&self) -> Option<Bilingual> {
        self.in_each(Entry::unslotted)
    }

    fn in_each(&self, read: fn(&Self) -> Option<&'static str>) -> Option<Bilingual> {
        let fields = self.fields()?;
        let [en, es] =
            ["en", "es"].map(|tag| fields.need(tag, "\"…\"").and_then(|text| read(&text)));
        fields.done();
        Some(Bilingual::new(en?, es?))
    }

    /// A text that is shown as it stands.
    pub fn unslotted(&self) -> Option<&'static str> {
        let text = self.kept()?;
        if let Some(at) = text.find('{') {
            let end = text[at..].find('}').map_or(text.len(), |end| at + end + 1);
            self.problem(
                format!("{} in a text that is shown as it stands", &text[at..end]),
                "write words in its place: slots are for the lead and for the texts of cards",
            );
            return None;
        }
        Some(text)
    }
}

/// Kept for good: a sheet is read once.
pub fn kept(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_stands_where_its_value_does() {
        let document = Document::new("a.toml", 0, "a = 1\n[b] # ñ\nd = 2\nc = [1, \"x\"]\n");
        let table = document.parsed().expect("it is TOML");
        let fields = document.fields(&table);
        fields.take("a").expect("it is there").text();
        let list = fields.take("b").and_then(|b| b.fields()?.take("c")?.list());
        list.expect("a list")[1].number();
        fields.done();
        let places: Vec<_> = document
            .problems
            .borrow()
            .iter()
            .map(|one| (one.line, one.column))
            .collect();
        assert_eq!(places, [(1, 5), (4, 9)]);
    }
}
