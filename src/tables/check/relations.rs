//! Relations: enough figures, of one thing where they are earlier and later, and no row twice.

use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow, RelationRow};

/// Checks every relation by itself, then against those before it.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for (nth, relation) in dataset.relations.iter().enumerate() {
        if !relation.row.is_known("kind") {
            continue;
        }
        number(relation, problems);
        note(relation, problems);
        kin(relation, dataset, problems);
        repeated(relation, &dataset.relations[..nth], problems);
    }
}

fn number(relation: &RelationRow, problems: &mut Vec<Problem>) {
    let mut bad = |what: String, mend: &str| {
        problems.push(relation.row.problem("figures", what, mend));
    };
    let (found, kind) = (relation.figures.len(), &relation.kind);
    match kind.as_str() {
        "rise" | "fall" if found != 2 => bad(
            format!("names {found}, and a {kind} needs 2"),
            "name the earlier figure, then the later one, parted by “; ”",
        ),
        "same" if found != 2 => bad(
            format!("names {found}, and same needs 2"),
            "name the two prints of one thing, parted by “; ”",
        ),
        "difference" | "change" if found != 3 => bad(
            format!("names {found}, and {kind} needs 3"),
            match kind.as_str() {
                "change" => "name the change, the rate and the later level, parted by “; ”",
                _ => "name the result, then what it is taken from and what is taken",
            },
        ),
        "sum" if found < 3 => bad(
            format!("names {found}, and sum needs 3 or more"),
            "name the total, then its parts, parted by “; ”",
        ),
        "order" | "slip" if found < 2 => bad(
            format!("names {found}, and needs 2 or more"),
            "name them in order, parted by “; ”",
        ),
        _ => {}
    }
    let twice = |(nth, id): &(usize, &String)| relation.figures[..*nth].contains(id);
    if let Some((_, id)) = relation.figures.iter().enumerate().find(twice) {
        bad(format!("{id} stands twice"), "name each figure once");
    }
}

/// What an article says in figures needs no words; everything else does.
fn note(relation: &RelationRow, problems: &mut Vec<Problem>) {
    let plain = [
        "order",
        "rise",
        "fall",
        "sum",
        "difference",
        "change",
        "same",
    ]
    .contains(&relation.kind.as_str());
    if !plain && relation.note.iter().all(String::is_empty) {
        let what = format!(
            "empty, where a relation of kind {} needs words",
            relation.kind
        );
        let mend = "say in both languages what is left open, claimed or mistaken";
        problems.push(relation.row.problem("note_en", what, mend));
    }
    // The sheet asks the first sentence and answers with the rest.
    for (language, name) in [(0, "note_en"), (1, "note_es")] {
        let text = &relation.note[language];
        if relation.kind == "claim" && !text.is_empty() && !text.contains(". ") {
            let what = "one sentence, where a claim has two or more".to_owned();
            let mend = "write the claim as a sentence, then what the figures lack as another";
            problems.push(relation.row.problem(name, what, mend));
        }
    }
}

/// An order is of one measure, a movement of one thing at two times; the source prints the first.
fn kin(relation: &RelationRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let row = |id: &String| dataset.figures.iter().find(|figure| figure.id == *id);
    let figures: Vec<&FigureRow> = relation.figures.iter().filter_map(row).collect();
    let Some((first, others)) = figures.split_first() else {
        return;
    };
    let mut bad = |name: &str, what: String, mend: &str| {
        problems.push(relation.row.problem(name, what, mend));
    };
    let kind = relation.kind.as_str();
    let moved = matches!(kind, "rise" | "fall");
    let units: Vec<&str> = figures.iter().map(|figure| figure.unit.as_str()).collect();
    let known = |figure: &&FigureRow| dataset.has_unit(&figure.unit);
    let fits = !figures.iter().all(known)
        || match (kind, units.as_slice()) {
            ("sum" | "same" | "difference", [first, rest @ ..]) => {
                let points = kind == "difference" && *first == "percentage-point";
                let wanted = if points { "percent" } else { *first };
                *first != "rank" && rest.iter().all(|unit| *unit == wanted)
            }
            ("change", [change, rate, later]) => *rate == "percent" && change == later,
            _ => true,
        };
    if !fits {
        bad(
            "figures",
            format!(
                "are in {}, which {kind} cannot put together",
                units.join(", ")
            ),
            "name figures in one unit; of a change: the change, the rate in percent, and the level in the unit of the change",
        );
    }
    for other in others {
        let same = match relation.kind.as_str() {
            "order" => first.indicator == other.indicator,
            _ if moved => {
                first.indicator == other.indicator
                    && first.subject == other.subject
                    && first.partner == other.partner
            }
            _ => true,
        };
        if !same {
            bad(
                "figures",
                format!("{} is not of one kind with {}", other.id, first.id),
                "name figures of one indicator; of one subject and partner too, if they are earlier and later",
            );
        }
        // Of a period that cannot be read nothing is said.
        let read = |row: &FigureRow| row.period.is_some() || row.row.get("period").is_empty();
        if moved && same && first.period >= other.period && read(first) && read(other) {
            bad(
                "figures",
                format!("{} is not later than {}", other.id, first.id),
                "name the earlier figure, then the later one",
            );
        }
    }
    // Of an article that is not there it is told already.
    let known = |id: &str| dataset.sources.iter().any(|source| source.id == id);
    let read = figures.iter().all(|figure| known(&figure.source)) && known(&relation.source);
    let mut sources = figures.iter().map(|figure| &figure.source);
    if read && !sources.any(|source| *source == relation.source) {
        bad(
            "source",
            format!("none of the figures stands in {}", relation.source),
            "name the article that prints them",
        );
    }
}

fn repeated(relation: &RelationRow, before: &[RelationRow], problems: &mut Vec<Problem>) {
    let open = relation.kind.starts_with("open-");
    for other in before.iter().filter(|other| other.kind == relation.kind) {
        let line = other.row.line();
        if other.figures == relation.figures {
            let what = format!("the same relation stands in {line} too");
            let mend = "delete one of the two, or correct what differs";
            problems.push(relation.row.problem("figures", what, mend));
        } else if let Some(id) = relation
            .figures
            .iter()
            .find(|id| open && other.figures.contains(id))
        {
            let what = format!("{line} says the same of {id}");
            let mend = "name it in one of the two alone";
            problems.push(relation.row.problem("figures", what, mend));
        }
    }
}
