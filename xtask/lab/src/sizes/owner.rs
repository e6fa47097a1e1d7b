//! Whose a function is, by its name as the compiler writes it: the crate, and the module of hechos.

use xtask::project;

/// Our own crate.
pub const OURS: &str = "hechos";
/// What has no path: the allocator, what copies memory, what JavaScript calls.
pub const RUNTIME: &str = "allocator, memory and the border to JavaScript";

/// Whose a function is.
#[derive(Debug, PartialEq, Eq)]
pub struct Owner {
    /// The crate whose source it is, such as `yew`.
    pub source: String,
    /// The module of hechos, such as `view::share`, that it belongs to or was compiled for.
    pub module: Option<String>,
}

/// Reads a name, such as `<alloc[1f]::vec::Vec<hechos[2e]::card::Card>>::push`.
pub fn owner(name: &str) -> Owner {
    let source = source(name);
    let module = name
        .match_indices(OURS)
        .filter(|(at, _)| !name[..*at].ends_with(is_part_of_word))
        .find_map(|(at, _)| path(&name[at..]))
        .map(|path| module(&path));
    Owner { source, module }
}

/// The crate of the function or of the type that it is for; of what belongs to no crate, such as a
/// reference, the crate of its trait.
fn source(name: &str) -> String {
    let of_trait = name.split_once(" as ").map(|(_, rest)| rest);
    for start in [Some(name), of_trait].into_iter().flatten() {
        let mut start = start.trim_start_matches(['<', '&', '[', '(', '*']);
        for word in ["mut ", "const ", "dyn "] {
            start = start.strip_prefix(word).unwrap_or(start);
        }
        let start = start.trim_start_matches(['<', '&', '[', '(']);
        if let Some(path) = path(start) {
            return match path[0] {
                "hechos_app" => OURS.to_owned(),
                "__rustc" | "compiler_builtins" | "dlmalloc" => RUNTIME.to_owned(),
                of_others => of_others.to_owned(),
            };
        }
    }
    RUNTIME.to_owned()
}

/// The words of a path that begins here: a crate, and what follows up to the first that is generic,
/// a closure or the end.
fn path(text: &str) -> Option<Vec<&str>> {
    let end = text.find(|sign| !is_part_of_word(sign))?;
    let mut words = vec![&text[..end]];
    let mut rest = &text[end..];
    // The hash of a crate.
    if let Some(hashed) = rest.strip_prefix('[') {
        rest = hashed.split_once(']')?.1;
    }
    if end == 0 || !rest.starts_with("::") {
        return None;
    }
    while let Some(next) = rest.strip_prefix("::") {
        let end = next
            .find(|sign| !is_part_of_word(sign))
            .unwrap_or(next.len());
        if end == 0 {
            break;
        }
        words.push(&next[..end]);
        rest = &next[end..];
    }
    Some(words)
}

/// The longest beginning of a path that is a file of src/, at most two words.
fn module(path: &[&str]) -> String {
    let source = project::root().join("src");
    let is_there = |words: &[&str]| {
        let file = source.join(words.join("/"));
        file.is_dir() || file.with_extension("rs").is_file()
    };
    let words = &path[1..];
    (1..=2.min(words.len()))
        .rev()
        .map(|length| &words[..length])
        .find(|words| is_there(words))
        .map_or_else(|| "the program itself".to_owned(), |words| words.join("::"))
}

fn is_part_of_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> (String, Option<String>) {
        let owner = owner(name);
        (owner.source, owner.module)
    }

    fn is(source: &str, module: Option<&str>) -> (String, Option<String>) {
        (source.to_owned(), module.map(str::to_owned))
    }

    #[test]
    fn knows_our_modules() {
        let ours = is(OURS, Some("view::share"));
        assert_eq!(of("hechos[1f]::view::share::answer"), ours);
        assert_eq!(
            of("<hechos[1f]::view::share::Share as yew[2]::C>::view"),
            ours
        );
        assert_eq!(of("hechos[1f]::view::share::view::{closure#0}[1]"), ours);
        assert_eq!(of("hechos[1f]::maths::nowhere"), is(OURS, Some("maths")));
    }

    #[test]
    fn tells_what_was_compiled_for_ours() {
        let name = "<alloc[1f]::vec::Vec<hechos[2e]::card::Card>>::push";
        assert_eq!(of(name), is("alloc", Some("card")));
        let name = "core[1]::ptr::drop_in_place::<hechos[2e]::state::State>";
        assert_eq!(of(name), is("core", Some("state")));
        assert_eq!(of("<yew[1]::x_hechos::Y>::z"), is("yew", None));
    }

    #[test]
    fn takes_the_trait_where_a_type_has_no_crate() {
        assert_eq!(of("<&str as core[1]::fmt::Display>::fmt"), is("core", None));
        assert_eq!(
            of("<[u8] as alloc[1]::slice::Join>::join"),
            is("alloc", None)
        );
        assert_eq!(of("<&mut yew[1]::A as core[1]::B>::c"), is("yew", None));
    }

    #[test]
    fn knows_what_has_no_path() {
        assert_eq!(of("__wbindgen_malloc"), is(RUNTIME, None));
        assert_eq!(of("memcpy"), is(RUNTIME, None));
    }
}
