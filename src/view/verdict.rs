//! Verdicts: a shape and a word, never colour alone.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::judge::{CheckVerdict, Verdict};
use crate::text::{check_verdict_word, verdict_word};

/// The shape of a verdict.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Agrees,
    Contradicts,
    #[cfg(feature = "ssr")]
    Loose,
    #[cfg(feature = "ssr")]
    Incomparable,
    #[cfg(feature = "ssr")]
    Untestable,
    #[cfg(feature = "ssr")]
    Derived,
    Noted,
    Caution,
    Refused,
    Valid,
}

impl Sign {
    const fn name(self) -> &'static str {
        match self {
            Sign::Agrees => "agrees",
            Sign::Contradicts => "contradicts",
            #[cfg(feature = "ssr")]
            Sign::Loose => "loose",
            #[cfg(feature = "ssr")]
            Sign::Incomparable => "incomparable",
            #[cfg(feature = "ssr")]
            Sign::Untestable => "untestable",
            #[cfg(feature = "ssr")]
            Sign::Derived => "derived",
            Sign::Noted => "noted",
            Sign::Caution => "caution",
            Sign::Refused => "refused",
            Sign::Valid => "valid",
        }
    }

    /// Paths on a grid of 18 by 18: outline, and the sign in it.
    const fn paths(self) -> (&'static str, &'static str) {
        const CIRCLE: &str = "M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z";
        match self {
            Sign::Agrees => (CIRCLE, "M5.75 7.25h6.5m-6.5 3.5h6.5"),
            Sign::Contradicts => (
                "M9 1.25 16.75 9 9 16.75 1.25 9Z",
                "M6 7.5h6m-6 3h6m-1.5-5-3 7",
            ),
            #[cfg(feature = "ssr")]
            Sign::Loose => (
                CIRCLE,
                "M5.4 8.2c1.2-1.4 2.4-1.4 3.6 0s2.4 1.4 3.6 0M5.4 11.6c1.2-1.4 2.4-1.4 3.6 0s2.4 1.4 3.6 0",
            ),
            #[cfg(feature = "ssr")]
            Sign::Incomparable => (
                "M6.5 2.75a6.5 6.5 0 0 0 0 12.5m5-12.5a6.5 6.5 0 0 1 0 12.5",
                "M9 1v16",
            ),
            #[cfg(feature = "ssr")]
            Sign::Untestable => (CIRCLE, "M7 7a2 2 0 1 1 3 1.75c-.75.5-1 .9-1 1.75m0 2.4v.1"),
            #[cfg(feature = "ssr")]
            Sign::Derived => (
                "M3.5 2.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Zm0 9.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z",
                "M5.5 5 9.5 9l-4 4m4-4H16m-2.5-2.5L16 9l-2.5 2.5",
            ),
            Sign::Noted => (CIRCLE, "M9 5v8M5.5 7l7 4m0-4-7 4"),
            Sign::Caution => ("M9 1.75 17 16H1Z", "M9 7v4.5m0 2.1v.1"),
            Sign::Refused => (
                "M5.75 1.5h6.5l4.25 4.25v6.5l-4.25 4.25h-6.5L1.5 12.25v-6.5Z",
                "M5.5 9h7",
            ),
            Sign::Valid => (CIRCLE, "m5.5 9.25 2.4 2.4 4.6-5"),
        }
    }
}

/// The verdict of a question.
pub fn verdict(of: Verdict, lang: Lang, large: bool) -> Html {
    let sign = match of {
        Verdict::Valid => Sign::Valid,
        Verdict::Noted => Sign::Noted,
        Verdict::Caution => Sign::Caution,
        Verdict::Refused => Sign::Refused,
    };
    draw(sign, verdict_word(of, lang), large)
}

/// How a printed share and a computed one go together: the words and signs of a check, of which the program
/// carries these two.
pub fn printed_verdict(agrees: bool, lang: Lang) -> Html {
    let (sign, of) = match agrees {
        true => (Sign::Agrees, CheckVerdict::Agrees),
        false => (Sign::Contradicts, CheckVerdict::Contradicts),
    };
    draw(sign, check_verdict_word(of, lang), false)
}

/// The verdict of a check.
#[cfg(feature = "ssr")]
pub fn check_verdict(of: CheckVerdict, lang: Lang) -> Html {
    draw(check_sign(of), check_verdict_word(of, lang), false)
}

/// The shape of a check's verdict alone, for a filter that carries its own words.
#[cfg(feature = "ssr")]
pub fn check_icon(of: CheckVerdict) -> Html {
    icon(check_sign(of))
}

/// The sign of a figure that others print another value of: ours filled, theirs hollow.
#[cfg(feature = "ssr")]
pub fn differ(lang: Lang) -> Html {
    html! {
        <span class="hechos-verdict hechos-verdict--differ">
            <svg class="hechos-verdict__icon" viewBox="0 0 22 10" aria-hidden="true">
                <path d="M4 5h10" />
                <circle cx="4" cy="5" r="3.2" fill="currentColor" />
                <circle cx="17.3" cy="5" r="3.2" />
            </svg>
            { crate::text::fixed_texts(lang).others.sign }
        </span>
    }
}

#[cfg(feature = "ssr")]
fn check_sign(of: CheckVerdict) -> Sign {
    match of {
        CheckVerdict::Contradicts => Sign::Contradicts,
        CheckVerdict::ContradictsLooseWord => Sign::Loose,
        CheckVerdict::Agrees => Sign::Agrees,
        CheckVerdict::CannotBeCompared => Sign::Incomparable,
        CheckVerdict::CannotBeTested => Sign::Untestable,
        CheckVerdict::Derived => Sign::Derived,
    }
}

fn draw(sign: Sign, word: &str, large: bool) -> Html {
    let class = classes!(
        "hechos-verdict",
        format!("hechos-verdict--{}", sign.name()),
        large.then_some("hechos-verdict--large"),
    );
    html! { <span {class}>{ icon(sign) }{ word }</span> }
}

fn icon(sign: Sign) -> Html {
    let (outline, inner) = sign.paths();
    #[cfg(feature = "ssr")]
    let dashed = (sign == Sign::Untestable).then_some("2.4 2.3");
    #[cfg(not(feature = "ssr"))]
    let dashed = None::<&'static str>;
    html! {
        <svg class="hechos-verdict__icon" viewBox="0 0 18 18" aria-hidden="true">
            <path d={outline} stroke-dasharray={dashed} />
            <path d={inner} />
        </svg>
    }
}
