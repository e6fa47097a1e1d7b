//! How a noun phrase of the tables is written: text with places, and parts that depend on what is named.
//! It knows no row and no language.
//!
//! `{whose}`, `{who}` and `{partner}` are places. `[one|other]` is the first where all places in it are
//! filled, else the second; `[state:one|other]` the first where the subject is of that kind. Without `|`
//! the other is nothing.

/// Who stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The subject as a possessor: "Mexico’s", "de México".
    Whose,
    /// The subject by its name.
    Who,
    /// The partner by its name.
    Partner,
}

impl Place {
    const ALL: [(&str, Self); 3] = [
        ("whose", Self::Whose),
        ("who", Self::Who),
        ("partner", Self::Partner),
    ];
}

/// A part of a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// What always stands.
    Text(&'a str),
    /// One or the other.
    Either {
        /// The kind of subject that it depends on; else on whether the places of the first are filled.
        kind: Option<&'a str>,
        /// What stands where it holds.
        first: &'a str,
        /// What stands where it does not.
        second: &'a str,
    },
}

/// Takes a noun phrase apart.
///
/// # Errors
/// What cannot be read of it, from there on.
pub fn parts(template: &str) -> Result<Vec<Part<'_>>, &str> {
    let (mut found, mut rest) = (Vec::new(), template);
    while let Some(at) = rest.find(['[', ']']) {
        let (before, from) = rest.split_at(at);
        found.push(Part::Text(before));
        let inside = from.strip_prefix('[').ok_or(from)?;
        let (inside, after) = inside.split_once(']').ok_or(from)?;
        if inside.contains('[') {
            return Err(from);
        }
        let (kind, either) = match inside.split_once(':') {
            Some((kind, either)) => (Some(kind), either),
            None => (None, inside),
        };
        let (first, second) = either.split_once('|').unwrap_or((either, ""));
        found.push(Part::Either {
            kind,
            first,
            second,
        });
        rest = after;
    }
    found.push(Part::Text(rest));
    Ok(found)
}

/// The places of a text, each with what stands before it; and what stands after the last.
pub type Places<'t> = (Vec<(&'t str, Place)>, &'t str);

/// The places of a text.
///
/// # Errors
/// What is no place, from its brace on.
pub fn places(text: &str) -> Result<Places<'_>, &str> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        let named = from.strip_prefix('{').and_then(|from| from.split_once('}'));
        let (name, after) = named.ok_or(from)?;
        let place = Place::ALL.iter().find(|(known, _)| *known == name);
        found.push((before, place.ok_or(from)?.1));
        rest = after;
    }
    Ok((found, rest))
}
