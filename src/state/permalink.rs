//! The state as the fragment of a link, and back. What a fragment holds is untrusted.
//!
//! `v=1&card=ai-exporters&vs=china&reading=strict`: only what differs from the default is written.
//! A `vs` belongs to the `card` before it. A typed field starts with `~`, a figure is its id, an
//! emptied field is empty, or of compared figures `~`: a comma that ends a link is a sentence's.

use super::link_field::field;
use super::link_problem::{LinkProblem, LinkProblemKind};
use super::mangled::{is_tracking, repaired};
use super::offered::ask;
use super::percent::{escape_onto, unescape};
use super::table_link::{self, is_of_table};
use super::{CardId, Field, MOST_COMPARED, Slot, State, Task, VerdictKey};
use crate::dataset::FigureId;
use crate::maths::{MAX_CHAIN, Reading};

/// The most characters of a link that are read. No state has a longer link: fifteen fields of 200
/// characters, each up to twelve characters once escaped, and about two thousand for all the rest.
pub const LONGEST_LINK: usize = 40_000;

/// The most problems of a link that are told.
pub const MOST_PROBLEMS: usize = 20;

/// What a link says.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The state; its theme is the default, since links carry none.
    pub state: State,
    /// The id of the element that the link leads to: a plain anchor, or the only card it names.
    pub target: Option<String>,
    /// The figure that the link asks about, in the words of [`super::Action::Ask`].
    pub ask: Option<FigureId>,
    /// What could not be followed, the first [`MOST_PROBLEMS`]. The default stands in its place.
    pub problems: Vec<LinkProblem>,
}

/// The fragment for a state, without `#`: empty for the default. Theme and notice are not in it.
///
/// ```
/// use hechos::state::{Action, CardId, State, encode, reduce};
/// let state = reduce(State::default(), Action::Choose(CardId::parse("ai-exporters").unwrap(), "china".to_owned()));
/// assert_eq!(encode(&state), "v=1&card=ai-exporters&vs=china");
/// ```
#[must_use]
pub fn encode(state: &State) -> String {
    let default = State::default();
    let mut link = Writer::default();
    for (card, key) in state.choices.iter() {
        link.put("card", card.as_str());
        link.put("vs", key);
    }
    if state.reading != default.reading {
        link.put("reading", "strict");
    }
    if (state.compare, &state.further) != (default.compare, &default.further) {
        let id = |figure: Option<FigureId>| figure.map_or(EMPTIED, |figure| figure.get().id);
        let (first, second) = state.compare;
        let two = [first, second].into_iter();
        let ids: Vec<&str> = two.chain(state.further.iter().copied()).map(id).collect();
        link.put("compare", &ids.join(","));
    }
    let (form, plain) = (&state.share, &default.share);
    if form.task != plain.task {
        link.put("task", form.task.as_str());
    }
    for slot in Slot::ALL.iter().copied() {
        if form.field(slot) != plain.field(slot) {
            link.put_field(slot.as_str(), form.field(slot));
        }
    }
    for field in &form.chain {
        link.put_field("chain", field);
    }
    table_link::write(&mut link, &state.table, &default.table);
    link.put_some("audit", state.audit.map(VerdictKey::as_str));
    link.0
}

/// The fragment that leads to one card and shows the reader's choice there, and nothing else.
#[must_use]
pub fn encode_card(state: &State, card: CardId) -> String {
    let mut link = Writer::default();
    link.put("card", card.as_str());
    link.put_some("vs", state.choices.get(card));
    if state.reading == Reading::Strict {
        link.put("reading", "strict");
    }
    link.0
}

/// Reads a fragment, with or without `#`. `valid_choice` says whether a card has an option.
///
/// Never fails: what cannot be followed is left at its default and named among the problems.
#[must_use]
pub fn decode(fragment: &str, valid_choice: &dyn Fn(CardId, &str) -> bool) -> Link {
    let fragment = &*repaired(fragment.strip_prefix('#').unwrap_or(fragment));
    let mut reader = Reader::new(valid_choice);
    if fragment.chars().nth(LONGEST_LINK).is_some() {
        reader.problem(LinkProblemKind::TooLong, "", fragment);
    } else if is_anchor(fragment) {
        reader.link.target = Some(fragment.to_owned());
    } else if !fragment.is_empty() {
        let mut unknown_version = None;
        for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if is_tracking(key) {
                continue;
            }
            let Some((key, value)) = unescape(key).zip(unescape(value)) else {
                reader.problem(LinkProblemKind::NotText, key, value);
                continue;
            };
            if key == "v" && value != "1" {
                unknown_version = Some(value);
                break;
            }
            reader.read(&key, &value);
        }
        if let Some(version) = unknown_version {
            // Nothing of it can be relied on.
            reader = Reader::new(valid_choice);
            reader.problem(LinkProblemKind::UnknownVersion, "v", &version);
        }
        if reader
            .link
            .problems
            .iter()
            .any(|problem| problem.key == "task")
        {
            reader.empty_unnamed();
        }
        if let [card] = reader.cards[..] {
            reader.link.target = Some(card.as_str().to_owned());
            for problem in &mut reader.link.problems {
                problem.card.get_or_insert(card);
            }
        }
    }
    reader.link
}

/// A link that is being written.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    pub(super) fn put(&mut self, key: &str, value: &str) {
        if self.0.is_empty() {
            self.0.push_str("v=1");
        }
        self.0.push('&');
        self.0.push_str(key);
        self.0.push('=');
        escape_onto(&mut self.0, value);
    }

    pub(super) fn put_some(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    fn put_field(&mut self, key: &str, field: &Field) {
        match field {
            Field::Empty => self.put(key, ""),
            Field::Figure(id) => self.put(key, id.get().id),
            Field::Typed(text) => self.put(key, &format!("~{text}")),
        }
    }
}

struct Reader<'a> {
    link: Link,
    seen: Vec<String>,
    cards: Vec<CardId>,
    /// The card that a `vs` now belongs to, if the key before was a known card.
    card: Option<CardId>,
    /// The card of the `vs` that is read.
    asked: Option<CardId>,
    valid_choice: &'a dyn Fn(CardId, &str) -> bool,
}

impl<'a> Reader<'a> {
    fn new(valid_choice: &'a dyn Fn(CardId, &str) -> bool) -> Self {
        Self {
            link: Link {
                state: State::default(),
                target: None,
                ask: None,
                problems: Vec::new(),
            },
            seen: Vec::new(),
            cards: Vec::new(),
            card: None,
            asked: None,
            valid_choice,
        }
    }

    fn problem(&mut self, kind: LinkProblemKind, key: &str, value: &str) {
        if self.link.problems.len() >= MOST_PROBLEMS {
            return;
        }
        let card = match key {
            "vs" => self.asked,
            "compare" => Some(CardId::Compare),
            "task" | "chain" => Some(CardId::Share),
            "audit" => Some(CardId::Audit),
            _ if Slot::parse(key).is_some() => Some(CardId::Share),
            _ if is_of_table(key) => Some(CardId::Figures),
            _ => None,
        };
        let problem = LinkProblem::new(kind, key, value, card);
        self.link.problems.push(problem);
    }

    fn read(&mut self, key: &str, value: &str) {
        let many = matches!(key, "card" | "vs" | "chain");
        if !many && self.seen.iter().any(|seen| seen == key) {
            return self.problem(LinkProblemKind::Repeated, key, value);
        }
        let card = self.card.take();
        self.asked = card;
        let known = match key {
            "v" => Some(()),
            "card" => self.read_card(value),
            "vs" => self.read_choice(card, value),
            "reading" | "compare" | "audit" => self.read_choices(key, value),
            "task" | "chain" => self.read_share(key, value),
            "ask" => self.read_ask(value),
            _ if is_of_table(key) => table_link::read(&mut self.link.state.table, key, value),
            _ if Slot::parse(key).is_some() => self.read_share(key, value),
            _ => return self.problem(LinkProblemKind::UnknownKey, key, value),
        };
        if !many {
            self.seen.push(key.to_owned());
        }
        if known.is_none() {
            self.problem(LinkProblemKind::UnknownValue, key, value);
        }
    }

    fn read_card(&mut self, value: &str) -> Option<()> {
        let card = CardId::parse(value)?;
        if self.cards.contains(&card) {
            self.problem(LinkProblemKind::Repeated, "card", value);
            return Some(());
        }
        self.cards.push(card);
        self.card = Some(card);
        Some(())
    }

    fn read_choice(&mut self, card: Option<CardId>, value: &str) -> Option<()> {
        let card = card?;
        if !(self.valid_choice)(card, value) {
            return None;
        }
        self.link.state.choices.insert(card, value.to_owned());
        Some(())
    }

    fn read_choices(&mut self, key: &str, value: &str) -> Option<()> {
        let state = &mut self.link.state;
        match (key, value) {
            ("reading", "strict") => state.reading = Reading::Strict,
            ("reading", "plausible") => state.reading = Reading::Plausible,
            ("compare", ids) => {
                // What is not understood is left for the reader to pick; the others stay.
                let ids: Vec<&str> = ids.split(',').collect();
                let found: Vec<_> = ids.iter().map(|id| FigureId::find(id)).collect();
                let at = |at: usize| found.get(at).copied().flatten();
                state.compare = (at(0), at(1));
                let further = found.iter().take(MOST_COMPARED).skip(2);
                state.further = further.copied().collect();
                if ids.len() < 2 {
                    return None;
                }
                for (at, id) in ids.into_iter().enumerate() {
                    if at >= MOST_COMPARED || (id != EMPTIED && found[at].is_none()) {
                        self.problem(LinkProblemKind::UnknownValue, key, id);
                    }
                }
            }
            ("audit", verdict) => state.audit = Some(VerdictKey::parse(verdict)?),
            _ => return None,
        }
        Some(())
    }

    fn read_share(&mut self, key: &str, value: &str) -> Option<()> {
        let form = &mut self.link.state.share;
        // What is not understood leaves its field empty, so that no other question is answered.
        let read = field(value);
        let place = match key {
            "task" => {
                form.task = Task::parse(value)?;
                return Some(());
            }
            "chain" if form.chain.len() >= MAX_CHAIN => return None,
            "chain" => {
                form.chain.push(Field::Empty);
                form.chain.last_mut()?
            }
            _ => form.field_mut(Slot::parse(key)?),
        };
        *place = read.clone().unwrap_or_default();
        read.map(drop)
    }

    /// Empties the fields that the link says nothing of: what was to be worked out is not known.
    fn empty_unnamed(&mut self) {
        for slot in Slot::ALL.iter().copied() {
            if !self.seen.iter().any(|seen| seen == slot.as_str()) {
                *self.link.state.share.field_mut(slot) = Field::Empty;
            }
        }
    }

    fn read_ask(&mut self, value: &str) -> Option<()> {
        let figure = FigureId::find(value)?;
        let state = std::mem::take(&mut self.link.state);
        let (state, card) = ask(state, figure);
        self.link.state = state;
        self.link.ask = Some(figure);
        self.link.target = Some(card.as_str().to_owned());
        Some(())
    }
}

/// Where the reader has emptied one of the compared figures.
const EMPTIED: &str = "~";

/// The id of an element, as the contents of the page link to.
fn is_anchor(fragment: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !fragment.is_empty() && fragment.bytes().all(plain)
}
