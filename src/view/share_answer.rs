//! The answer of the share calculator: verdict, number, sentence, chart, derivation, reasons.

use yew::prelude::*;

use super::chart::chart;
use super::context::Context;
use super::offers::offers;
use super::rich::{bare, rich};
use super::verdict::printed_verdict;
use super::work::{large, reasons};
use crate::card::{
    axis_tick, because, describe_dispute, formula, other_reading, quoted_text, signed, solution,
};
use crate::chart::{Drawing, Mark, ShareBand, share_band};
use crate::dataset::{Lang, Unit};
use crate::judge::{Answer, Asked, Printed, solve};
use crate::maths::{Interval, Reading};
use crate::state::{Action, ShareForm};
use crate::text::{
    FormError, Scale, Span, asked, computed, computed_in, fill, form_error, plain, printed, step,
    texts,
};

/// What the form comes to. The element that announces it is there before its text.
pub fn share_answer(form: &ShareForm, context: &Context) -> Html {
    let Context { lang, reading, .. } = *context;
    let question = asked(form, lang);
    let answer = question
        .as_ref()
        .map(|asked| (asked, solve(asked, reading)));
    let (status, rest) = match &answer {
        Ok((asked, answer)) => (
            status(asked, answer, lang),
            workings(asked, answer, context),
        ),
        // What is wrong in a field stands beside it.
        Err(FormError::Typed { .. }) => (html! {}, html! {}),
        Err(error) => (html! { <p>{ form_error(error, lang) }</p> }, html! {}),
    };
    html! { <><div role="status">{ status }</div>{ rest }</> }
}

/// Verdict and number, or verdict and reasons: what is read out.
fn status(asked: &Asked, answer: &Answer, lang: Lang) -> Html {
    let Some(result) = &answer.result else {
        return html! {
            <>
                { large(answer.verdict, lang) }
                <h3 class="hechos-work__title" data-quote="">{ texts(lang).answers.refused }</h3>
                { reasons(answer.verdict, &because(&answer.reasons, Some(asked), lang), lang) }
            </>
        };
    };
    let said = solution(asked, result, lang);
    html! {
        <>
            { large(answer.verdict, lang) }
            // The sentence says it again, in whole.
            <p class="hechos-work__big" aria-hidden="true">{ big(result, lang) }</p>
            <p data-quote={plain(&said)}>{ rich(&said, lang) }</p>
            { for answer.printed.iter().map(|printed| beside(printed, lang)) }
        </>
    }
}

/// What the other reading makes of it, and the way there.
fn other(asked: &Asked, result: &Interval, context: &Context) -> Html {
    let Context { lang, reading, .. } = *context;
    let Some((differs, text)) = other_reading(asked, result, reading, lang) else {
        return html! {};
    };
    let ui = &texts(lang).ui;
    let other = reading.other();
    let go = ui.to_reading.replace("{reading}", ui.readings.of(other));
    let onclick = context
        .send
        .reform(move |_: MouseEvent| Action::SetReading(other));
    html! {
        <p class="hechos-work__other">
            <span>{ rich(&text, lang) }</span>
            if differs {
                <button class="hechos-button" type="button" {onclick}>{ go }</button>
            }
        </p>
    }
}

/// The number with its interval; of the reader's own pure numbers, no "times".
fn big(result: &Interval, lang: Lang) -> Html {
    let text = match result.unit() {
        Unit::Ratio => computed_in(result, Scale::One),
        _ => computed(result, lang),
    };
    bare(&text.value, Some(text.spread(lang)), lang)
}

/// Chart, derivation and reasons of a number; of a refusal, the offers.
fn workings(asked: &Asked, answer: &Answer, context: &Context) -> Html {
    let Context { lang, reading, .. } = *context;
    let Some(result) = &answer.result else {
        return offers(&answer.offers, context);
    };
    let band = match asked {
        // What is left of a whole is an amount; on the strip stands the share that it is.
        Asked::Complement {
            share,
            whole: Some(_),
        } => {
            let (share, whole) = (*share, None);
            let left = solve(&Asked::Complement { share, whole }, reading).result;
            left.and_then(|left| band(&left, None, reading, lang))
        }
        _ => band(result, answer.printed.as_ref(), reading, lang),
    };
    let line = |text: String| html! { <li class="hechos-steps__item"><span>{ text }</span></li> };
    html! {
        <>
            { other(asked, result, context) }
            if let Some((band, label)) = band {
                <figure class="hechos-chart hechos-chart--spaced">{ chart(&band, &label) }</figure>
            }
            { reasons(answer.verdict, &because(&answer.reasons, Some(asked), lang), lang) }
            <h3 class="hechos-sub">{ texts(lang).ui.steps }</h3>
            <p>{ formula(asked, lang) }</p>
            <ol class="hechos-steps">
                { for answer.steps.iter().map(|of| line(step(of, lang))) }
            </ol>
        </>
    }
}

/// The article's own figure for the same thing.
fn beside(of: &Printed, lang: Lang) -> Html {
    let words = &texts(lang).ui.printed_share;
    let template = if of.agrees {
        words.agrees
    } else {
        words.contradicts
    };
    let figure = of.figure;
    let text = quoted_text(figure.get(), lang);
    let mut sentence = fill(template, &[("printed", Span::Quoted { text, figure })]);
    sentence.push(Span::Text(" ".to_owned()));
    html! { <p>{ rich(&sentence, lang) }{ printed_verdict(of.agrees, lang) }</p> }
}

/// A share of 0 to 100 % on its strip, beside the printed one, and both in words.
fn band(
    result: &Interval,
    article: Option<&Printed>,
    reading: Reading,
    lang: Lang,
) -> Option<(Drawing, String)> {
    let fits = result.unit() == Unit::Percent && result.low() >= 0.0 && result.high() <= 100.0;
    if !fits {
        return None;
    }
    let ui = &texts(lang).ui;
    let quoted = |of: &Printed| {
        let quantity = &of.figure.get().quantity;
        let interval = Interval::of(quantity, reading).ok()?;
        let word = ui.audit.printed.to_ascii_lowercase();
        let label = signed(of.figure, [&word, " ", &printed(quantity, lang)].concat());
        Some((Mark::quoted(&interval, quantity.qualifier), label))
    };
    let band = ShareBand {
        title: ui.share_strip.to_owned(),
        share: Mark::computed(result),
        share_label: [ui.computed, " ", &computed(result, lang).value].concat(),
        printed: article.and_then(quoted),
    };
    let tick = |at| axis_tick(at, Scale::One, Unit::Percent, lang);
    let labels = band.printed.iter().map(|(_, label)| &**label);
    let labels: Vec<&str> = [&*band.share_label].into_iter().chain(labels).collect();
    let mut said = [&band.title, ": ", &labels.join(", "), "."].concat();
    if let Some(printed) = article {
        describe_dispute(&mut said, printed.figure, lang);
    }
    Some((share_band(&band, &tick), said))
}
