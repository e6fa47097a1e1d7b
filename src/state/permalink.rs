//! The state as the fragment of a link, and back. What a fragment holds is untrusted.
//!
//! `v=1&card=ai-exporters&vs=china&reading=strict`: only what differs from the default is written.
//! A `vs` belongs to the `card` before it. A typed field starts with `~`, a figure is its id, an
//! emptied field is empty, or of two figures `~`: a comma that ends a link is a sentence's.

use super::link_problem::{LinkProblem, LinkProblemKind};
use super::mangled::{is_tracking, repaired};
use super::offered::ask;
use super::percent::{escape_onto, unescape};
use super::{CardId, Field, FigureKind, LONGEST_FIELD, Slot, SortKey, State, Task, VerdictKey};
use crate::dataset::{FigureId, IndicatorId, Period, SourceId, SubjectId};
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
    if state.compare != default.compare {
        let id = |figure: Option<FigureId>| figure.map_or(EMPTIED, |figure| figure.get().id);
        let (first, second) = state.compare;
        link.put("compare", &[id(first), id(second)].join(","));
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
    let table = &state.table;
    if !table.query.is_empty() {
        link.put("q", &table.query);
    }
    link.put_some("source", table.source.map(|id| id.get().id));
    link.put_some("subject", table.subject.map(|id| id.get().id));
    link.put_some("indicator", table.indicator.map(|id| id.get().id));
    if let Some(period) = table.period {
        link.put("period", &period.to_string());
    }
    link.put_some("kind", table.kind.map(FigureKind::as_str));
    if table.sort != default.table.sort {
        link.put("sort", table.sort.as_str());
    }
    link.put_some("order", table.descending.then_some("desc"));
    link.put_some("open", table.open.map(|id| id.get().id));
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

#[derive(Default)]
struct Writer(String);

impl Writer {
    fn put(&mut self, key: &str, value: &str) {
        if self.0.is_empty() {
            self.0.push_str("v=1");
        }
        self.0.push('&');
        self.0.push_str(key);
        self.0.push('=');
        escape_onto(&mut self.0, value);
    }

    fn put_some(&mut self, key: &str, value: Option<&str>) {
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
            _ if is_of_table(key) => self.read_table(key, value),
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
            ("compare", pair) => {
                // What is not understood is left for the reader to pick; its other half stays.
                let Some((first, second)) = pair.split_once(',') else {
                    state.compare = (FigureId::find(pair), None);
                    return None;
                };
                state.compare = (FigureId::find(first), FigureId::find(second));
                let halves = [(first, state.compare.0), (second, state.compare.1)];
                for (id, found) in halves {
                    if id != EMPTIED && found.is_none() {
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

    fn read_table(&mut self, key: &str, value: &str) -> Option<()> {
        let table = &mut self.link.state.table;
        match key {
            "q" => table.query = short(value)?.to_owned(),
            "source" => table.source = Some(SourceId::find(value)?),
            "subject" => table.subject = Some(SubjectId::find(value)?),
            "indicator" => table.indicator = Some(IndicatorId::find(value)?),
            "period" => table.period = Some(printed_period(value)?),
            "kind" => table.kind = Some(FigureKind::parse(value)?),
            "sort" => table.sort = SortKey::parse(value)?,
            "order" => match value {
                "asc" => table.descending = false,
                "desc" => table.descending = true,
                _ => return None,
            },
            _ => table.open = Some(FigureId::find(value)?),
        }
        Some(())
    }
}

/// Where the reader has emptied one of two figures.
const EMPTIED: &str = "~";

/// The keys of what the table of all figures shows.
#[rustfmt::skip]
pub const TABLE_KEYS: [&str; 9] =
    ["q", "source", "subject", "indicator", "period", "kind", "sort", "order", "open"];

fn is_of_table(key: &str) -> bool {
    TABLE_KEYS.contains(&key)
}

/// The id of an element, as the contents of the page link to.
fn is_anchor(fragment: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !fragment.is_empty() && fragment.bytes().all(plain)
}

fn field(value: &str) -> Option<Field> {
    if value.is_empty() {
        return Some(Field::Empty);
    }
    match value.strip_prefix('~') {
        Some("") => None,
        Some(typed) => Some(Field::Typed(short(typed)?.to_owned())),
        None => FigureId::find(value).map(Field::Figure),
    }
}

fn short(text: &str) -> Option<&str> {
    text.chars().nth(LONGEST_FIELD).is_none().then_some(text)
}

/// A period that some figure has.
fn printed_period(value: &str) -> Option<Period> {
    let period = value.parse().ok()?;
    FigureId::all()
        .any(|figure| figure.get().when() == Some(period))
        .then_some(period)
}
