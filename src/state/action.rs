//! Everything that a reader can do, and what it does to the state.

use super::model::{LONGEST_FIELD, MOST_COMPARED};
use super::offered::ask;
use super::{
    CardId, Field, FigureKind, FormPlace, Link, LinkProblem, Notice, OthersKey, ShareForm, Slot,
    SortKey,
};
use super::{State, TableView, Task, Theme, VerdictKey, Writing};
use crate::dataset::{FigureId, IndicatorId, Period, SourceId, SubjectId};
use crate::maths::{MAX_CHAIN, Reading};

/// One choice of the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Reads printed figures another way.
    SetReading(Reading),
    /// Changes colours.
    SetTheme(Theme),
    /// Picks an option in a card, by its key.
    Choose(CardId, String),
    /// Goes back to a card's default.
    ResetChoice(CardId),
    /// Compares these two figures.
    Compare(FigureId, FigureId),
    /// Replaces the first of the compared figures, or empties its field.
    CompareFirst(Option<FigureId>),
    /// Replaces the second of the compared figures, or empties its field.
    CompareSecond(Option<FigureId>),
    /// Adds a figure to be compared with the first, if there is room.
    AddCompared,
    /// Replaces a further figure, or empties its field.
    CompareFurther(usize, Option<FigureId>),
    /// Removes a further figure and its field.
    RemoveCompared(usize),
    /// Asks the first question that has an answer with this figure.
    Ask(FigureId),
    /// Unfolds the questions of a figure under a calculator, or folds them if they are open.
    ToggleQuestions(CardId, FigureId),
    /// Lets the share calculator work out something else.
    SetTask(Task),
    /// Fills a field of the share calculator.
    SetField(Slot, Field),
    /// Types in a field: what was typed in another is taken first. None: it is done with.
    Write(Option<Writing>),
    /// Adds a share to the chain, if there is room.
    AddShare(Field),
    /// Replaces a share of the chain.
    SetChained(usize, Field),
    /// Removes a share of the chain.
    RemoveChained(usize),
    /// Fills the whole calculator, as an offered question does.
    FillShare(ShareForm),
    /// Searches the figures.
    Search(String),
    /// Shows one source, or all.
    FilterSource(Option<SourceId>),
    /// Shows one subject, or all.
    FilterSubject(Option<SubjectId>),
    /// Shows one indicator, or all.
    FilterIndicator(Option<IndicatorId>),
    /// Shows one period, or all.
    FilterPeriod(Option<Period>),
    /// Shows one kind, or all.
    FilterKind(Option<FigureKind>),
    /// Shows those of which others print this, or all.
    FilterOthers(Option<OthersKey>),
    /// Shows all figures again; order and open row stay.
    ClearFilters,
    /// Sorts by a column; the same column again turns the order round.
    Sort(SortKey),
    /// Unfolds the row of a figure, or folds it if it is open.
    ToggleRow(FigureId),
    /// Shows the checks of one verdict, or all.
    FilterAudit(Option<VerdictKey>),
    /// Tells of a place that a link leads to and the page has not.
    Miss(LinkProblem),
    /// Takes the notice away.
    DismissNotice,
    /// Follows a link: everything but the theme becomes what the link says.
    Load(Box<Link>),
}

/// The state after an action.
#[must_use]
pub fn reduce(mut state: State, action: Action) -> State {
    settle(&mut state, &action);
    if let Some(card) = changed(&action) {
        forget(&mut state.notice, card);
    }
    match action {
        Action::SetReading(reading) => state.reading = reading,
        Action::SetTheme(theme) => state.theme = theme,
        Action::Choose(card, key) => {
            state.choices.insert(card, kept(key));
        }
        Action::ResetChoice(card) => {
            state.choices.remove(card);
        }
        Action::Compare(first, second) => {
            state.compare = (Some(first), Some(second));
            state.further.clear();
            state.asking = None;
        }
        Action::Ask(figure) => return ask(state, figure).0,
        Action::ToggleQuestions(card, figure) => {
            let pressed = Some((card, figure));
            state.asking = pressed.filter(|_| state.asking != pressed);
        }
        Action::CompareFirst(first) => state.compare.0 = first,
        Action::CompareSecond(second) => state.compare.1 = second,
        Action::AddCompared if state.further.len() + 2 < MOST_COMPARED => state.further.push(None),
        Action::CompareFurther(at, figure) if at < state.further.len() => {
            state.further[at] = figure;
        }
        Action::RemoveCompared(at) if at < state.further.len() => {
            state.further.remove(at);
        }
        Action::Write(writing) => state.writing = writing,
        Action::FilterAudit(verdict) => state.audit = verdict,
        Action::DismissNotice => state.notice = None,
        Action::Miss(problem) => state.notice = notice(vec![problem], None),
        Action::Load(link) => {
            let link = *link;
            let theme = state.theme;
            let target = link.target.as_deref().and_then(CardId::parse);
            state = State {
                theme,
                notice: notice(link.problems, target),
                ..link.state
            };
        }
        Action::FillShare(_) => {
            state.asking = None;
            reduce_share(&mut state.share, action);
        }
        Action::SetTask(_)
        | Action::SetField(..)
        | Action::AddShare(_)
        | Action::SetChained(..)
        | Action::RemoveChained(_) => reduce_share(&mut state.share, action),
        _ => reduce_table(&mut state.table, action),
    }
    state
}

fn reduce_share(form: &mut ShareForm, action: Action) {
    match action {
        Action::SetTask(task) => form.task = task,
        Action::SetField(slot, field) => *form.field_mut(slot) = kept_field(field),
        Action::AddShare(field) if form.chain.len() < MAX_CHAIN => {
            form.chain.push(kept_field(field));
        }
        Action::SetChained(at, field) => {
            if let Some(place) = form.chain.get_mut(at) {
                *place = kept_field(field);
            }
        }
        Action::RemoveChained(at) if at < form.chain.len() => {
            form.chain.remove(at);
        }
        Action::FillShare(filled) => {
            *form = filled;
            form.chain.truncate(MAX_CHAIN);
            for slot in Slot::ALL.iter().copied() {
                let field = form.field_mut(slot);
                *field = kept_field(std::mem::take(field));
            }
            for field in &mut form.chain {
                *field = kept_field(std::mem::take(field));
            }
        }
        _ => {}
    }
}

fn reduce_table(table: &mut TableView, action: Action) {
    match action {
        Action::Search(query) => table.query = kept(query),
        Action::FilterSource(source) => table.source = source,
        Action::FilterSubject(subject) => table.subject = subject,
        Action::FilterIndicator(indicator) => table.indicator = indicator,
        Action::FilterPeriod(period) => table.period = period,
        Action::FilterKind(kind) => table.kind = kind,
        Action::FilterOthers(others) => table.others = others,
        Action::ClearFilters => {
            *table = TableView {
                sort: table.sort,
                descending: table.descending,
                open: table.open,
                ..TableView::default()
            };
        }
        Action::Sort(key) => {
            table.descending = table.sort == key && !table.descending;
            table.sort = key;
        }
        Action::ToggleRow(figure) => {
            table.open = Some(figure).filter(|_| table.open != Some(figure));
        }
        _ => {}
    }
}

fn notice(problems: Vec<LinkProblem>, target: Option<CardId>) -> Option<Notice> {
    (!problems.is_empty()).then_some(Notice::LinkFellBack { problems, target })
}

/// Takes what was typed, unless it is being typed on.
fn settle(state: &mut State, action: &Action) {
    if let (Some(Writing::Form(here, _)), Action::Write(Some(Writing::Form(there, _)))) =
        (&state.writing, action)
        && here == there
    {
        return;
    }
    let Some(Writing::Form(place, text)) = state.writing.take() else {
        return;
    };
    let field = Field::Typed(text.trim().to_owned());
    let fill = match place {
        FormPlace::Slot(slot) => Action::SetField(slot, field),
        FormPlace::Chained(at) => Action::SetChained(at, field),
    };
    reduce_share(&mut state.share, fill);
}

/// The card in which an action makes a choice of the reader's own.
const fn changed(action: &Action) -> Option<CardId> {
    match action {
        Action::Choose(card, _) | Action::ResetChoice(card) => Some(*card),
        Action::Compare(..)
        | Action::CompareFirst(_)
        | Action::CompareSecond(_)
        | Action::AddCompared
        | Action::CompareFurther(..)
        | Action::RemoveCompared(_)
        | Action::Write(Some(Writing::Compared)) => Some(CardId::Compare),
        Action::SetTask(_)
        | Action::SetField(..)
        | Action::Write(Some(Writing::Form(..)))
        | Action::AddShare(_)
        | Action::SetChained(..)
        | Action::RemoveChained(_)
        | Action::FillShare(_) => Some(CardId::Share),
        Action::FilterAudit(_) => Some(CardId::Audit),
        _ => None,
    }
}

/// Tells no longer what a link had wrong in a card.
fn forget(notice: &mut Option<Notice>, card: CardId) {
    if let Some(Notice::LinkFellBack { problems, .. }) = notice {
        problems.retain(|problem| problem.card != Some(card));
        if problems.is_empty() {
            *notice = None;
        }
    }
}

fn kept_field(field: Field) -> Field {
    match field {
        Field::Typed(text) if text.is_empty() => Field::Empty,
        Field::Typed(text) => Field::Typed(kept(text)),
        other => other,
    }
}

fn kept(text: String) -> String {
    match text.char_indices().nth(LONGEST_FIELD) {
        Some((end, _)) => text[..end].to_owned(),
        None => text,
    }
}
