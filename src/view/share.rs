//! The share calculator: its tasks, the fields of each, and beside them the answer.

use yew::prelude::*;

use super::context::Context;
use super::picker::Picker;
use super::picks::picks;
use super::section::Section;
use super::share_answer::share_answer;
use super::switch::switch;
use super::work::{add, removable, work};
use crate::judge::Operand;
use crate::maths::MAX_CHAIN;
use crate::state::{Action, CardId, Field, FormPlace, ShareForm, Slot, State, Task, Writing};
use crate::text::{field_operand, form_error, read_as};

/// The fields, and beside them the answer. `adding` is the button that takes the focus of a removed
/// field.
pub fn calculator(context: &Context, state: &State, adding: &NodeRef, menu: &AttrValue) -> Html {
    let form = &state.share;
    let ui = &context.texts().ui;
    let slot = |slot: &Slot| {
        let slot = *slot;
        let onpick = context
            .send
            .reform(move |field| Action::SetField(slot, field));
        let id = AttrValue::from(format!("share-{}", slot.as_str()));
        let label = ui.share_fields.of(slot);
        field(
            context,
            form,
            FormPlace::Slot(slot),
            id,
            label.into(),
            onpick,
        )
    };
    let further = |at: usize| {
        let onpick = context
            .send
            .reform(move |field| Action::SetChained(at, field));
        let id = AttrValue::from(format!("share-chain-{at}"));
        // Two links of a chain must not have one name.
        let label = match at {
            0 => ui.chain_field.to_owned(),
            _ => format!("{} ({})", ui.chain_field, at + 1),
        };
        let place = FormPlace::Chained(at);
        let field = field(context, form, place, id, label.clone().into(), onpick);
        removable(context, adding, field, &label, at, Action::RemoveChained)
    };
    let task = form.task;
    let reset = context.send.reform(move |_: MouseEvent| {
        Action::FillShare(ShareForm {
            task,
            ..ShareForm::default()
        })
    });
    let settle = context
        .send
        .reform(|at: usize| Action::SetTask(Task::ALL[at]));
    let chained = form.task == Task::Share;
    let fields = html! {
        <>
            { switch("share-task", ui.task, ui.tasks.all(), form.task as usize, &settle) }
            { for form.task.slots().iter().map(slot) }
            if chained {
                { for (0..form.chain.len()).map(further) }
            }
            <div class="hechos-work__actions">
                if chained {
                    // The share itself is the first of the chain.
                    { add(context, adding, ui.chain_add, Action::AddShare(Field::Empty), form.chain.len() + 1 >= MAX_CHAIN) }
                }
                <button class="hechos-button" type="button" onclick={reset}>{ ui.reset }</button>
            </div>
        </>
    };
    let title = Section::Share.heading(context.lang).title;
    let figures = form.figures();
    let answer = html! {
        <>
            { share_answer(form, context) }
            { picks(CardId::Share, &figures, state.asking, context) }
        </>
    };
    let stale = state.written_in() == Some(CardId::Share);
    work(
        title,
        fields,
        answer,
        &figures,
        menu,
        stale.then_some(ui.stale),
    )
}

fn field(
    context: &Context,
    form: &ShareForm,
    place: FormPlace,
    id: AttrValue,
    label: AttrValue,
    onpick: Callback<Field>,
) -> Html {
    let lang = context.lang;
    let ui = &context.texts().ui;
    let value = match place {
        FormPlace::Slot(slot) => Some(form.field(slot)),
        FormPlace::Chained(at) => form.chain.get(at),
    };
    let value = value.cloned().unwrap_or_default();
    let onwrite = context.send.reform(move |text: Option<String>| {
        Action::Write(text.map(|text| Writing::Form(place, text)))
    });
    let (read_as, error) = read(&value, place, context);
    let slots = form.task.slots();
    let filled = |slot: &&Slot| *form.field(**slot) != Field::Empty;
    let sought = matches!(place, FormPlace::Slot(_)) && slots.iter().filter(filled).count() == 2;
    let hint = match form.task {
        Task::Share if sought => ui.share_leave_empty,
        Task::Rest if place == FormPlace::Slot(Slot::Whole) => ui.share_optional,
        _ => ui.share_hint,
    };
    html! {
        <Picker {lang} key={id.to_string()} id={id.clone()} {label} {hint} {value} typed={place} {read_as} {error} {onpick} {onwrite} />
    }
}

/// How a typed number was read, or what is wrong with it.
fn read(
    value: &Field,
    place: FormPlace,
    context: &Context,
) -> (Option<AttrValue>, Option<AttrValue>) {
    if !matches!(value, Field::Typed(_)) {
        return (None, None);
    }
    match field_operand(value, place, context.lang) {
        Ok(Some(Operand::Typed(quantity))) => {
            let text = read_as(&quantity, context.reading, context.lang);
            (Some(text.into()), None)
        }
        Ok(_) => (None, None),
        Err(error) => (None, Some(form_error(&error, context.lang).into())),
    }
}
