//! What `cargo lab bench native` times without a browser, compiled for speed. It writes no report:
//! the lab reads the samples that criterion keeps.

use std::hint::black_box;

use criterion::Criterion;
use hechos::dataset::{FigureId, Lang};
use hechos::judge::{self, Asked, Operand};
use hechos::maths::{self, Interval, MAX_CHAIN, Reading};
use hechos::{page, text};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

const READING: Reading = Reading::Plausible;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    share(&mut criterion);
    chain(&mut criterion);
    compare(&mut criterion);
    parse(&mut criterion);
    audit(&mut criterion);
    prerender(&mut criterion);
    criterion.final_summary();
}

/// A state's share of all states: with all that a reader is told, and the numbers alone.
fn share(criterion: &mut Criterion) {
    let (part, whole) = (
        id("chihuahua-exports-2025q3"),
        id("mexico-state-exports-2025q3"),
    );
    let asked = Asked::Share {
        part: Operand::Figure(part),
        whole: Operand::Figure(whole),
    };
    assert!(judge::solve(&asked, READING).result.is_some());
    criterion.bench_function("share", |bencher| {
        bencher.iter(|| judge::solve(black_box(&asked), READING));
    });
    let [part, whole] = [part, whole].map(|id| {
        Interval::of(&id.get().quantity, READING).expect("a figure of the dataset has an interval")
    });
    criterion.bench_function("share_alone", |bencher| {
        bencher.iter(|| maths::share(black_box(&part), black_box(&whole)));
    });
}

/// The longest chain of typed shares of a typed whole.
fn chain(criterion: &mut Criterion) {
    let asked = Asked::Chain {
        shares: vec![typed("85%"); MAX_CHAIN],
        whole: Some(typed("US$6.6 trillion")),
    };
    assert!(judge::solve(&asked, READING).result.is_some());
    criterion.bench_function("chain", |bencher| {
        bencher.iter(|| judge::solve(black_box(&asked), READING));
    });
}

/// Two economies of one list.
fn compare(criterion: &mut Criterion) {
    let (a, b) = (id("china-ai-exports-2022"), id("mexico-ai-exports-2022"));
    assert!(judge::compare(a, b, READING).result.is_some());
    criterion.bench_function("compare", |bencher| {
        bencher.iter(|| judge::compare(black_box(a), black_box(b), READING));
    });
}

/// A number as a reader types it, with its precision in the digits and with a ±.
fn parse(criterion: &mut Criterion) {
    for (name, typed, lang) in [
        ("parse_words", "28,900 millones de dólares", Lang::Es),
        ("parse_spread", "28.9 ± 0.05 billion", Lang::En),
    ] {
        assert!(text::parse(typed, lang).is_ok());
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| text::parse(black_box(typed), lang));
        });
    }
}

/// All checks of the articles against themselves.
fn audit(criterion: &mut Criterion) {
    criterion.bench_function("audit", |bencher| {
        bencher.iter(|| judge::audit(black_box(READING)));
    });
}

/// The whole English sheet as HTML.
fn prerender(criterion: &mut Criterion) {
    let runtime = Builder::new_current_thread()
        .build()
        .expect("a runtime of one thread needs nothing special");
    criterion.bench_function("prerender", |bencher| {
        bencher.iter(|| LocalSet::new().block_on(&runtime, page::sheet(black_box(Lang::En))));
    });
}

fn id(name: &str) -> FigureId {
    FigureId::find(name).expect("the benchmark asks for figures of the dataset")
}

fn typed(text: &str) -> Operand {
    Operand::Typed(text::parse(text, Lang::En).expect("the benchmark types what can be read"))
}
