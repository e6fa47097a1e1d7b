//! What `cargo lab bench` times in the browser: each function does its work so many times, and
//! returns something that depends on it.

use std::hint::black_box;

use hechos::dataset::{self, FigureId, Lang, front};
use hechos::judge::{self, Asked, Operand};
use hechos::maths::{Interval, MAX_CHAIN, Reading};
use hechos::text;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Takes the sheet, as the program of a page does.
#[wasm_bindgen]
pub fn open(sheet: Box<[u8]>) -> bool {
    dataset::open(sheet).is_ok()
}

/// A state's share of all states.
#[wasm_bindgen]
pub fn share(times: u32) -> f64 {
    let start = &front().share;
    let (part, whole) = (figure(start.part), figure(start.whole));
    repeat(times, || {
        let asked = Asked::Share { part, whole };
        found(judge::solve(black_box(&asked), Reading::Plausible).result)
    })
}

/// A share of another year, refused, with the nearest questions that have an answer.
#[wasm_bindgen]
pub fn refused_share(times: u32) -> f64 {
    let start = &front().share;
    let (part, whole) = (figure(start.whole), figure(start.level));
    repeat(times, || {
        let asked = Asked::Share { part, whole };
        judge::solve(black_box(&asked), Reading::Plausible)
            .offers
            .len() as f64
    })
}

/// The longest chain of typed shares of a typed whole.
#[wasm_bindgen]
pub fn chain(times: u32) -> f64 {
    let shares = vec![typed("85%"); MAX_CHAIN];
    let whole = Some(typed("US$6.6 trillion"));
    let asked = Asked::Chain { shares, whole };
    repeat(times, || {
        found(judge::solve(black_box(&asked), Reading::Plausible).result)
    })
}

/// Two economies of one list.
#[wasm_bindgen]
pub fn compare(times: u32) -> f64 {
    let [a, b] = front().compare.map(|figure| black_box(id(figure)));
    repeat(times, || {
        let answer = judge::compare(a, b, Reading::Plausible);
        found(answer.result.and_then(|compared| compared.difference))
    })
}

/// A number as a reader types it.
#[wasm_bindgen]
pub fn parse(times: u32) -> f64 {
    repeat(times, || {
        let typed = text::parse(black_box("28,900 millones de dólares"), Lang::Es);
        typed.map_or(0.0, |quantity| quantity.value)
    })
}

/// Every question that one figure has an answer to.
#[wasm_bindgen]
pub fn questions(times: u32) -> f64 {
    let figure = black_box(id(front().share.whole));
    repeat(times, || judge::questions(figure).len() as f64)
}

/// All checks of the articles against themselves.
#[wasm_bindgen]
pub fn audit(times: u32) -> f64 {
    repeat(times, || {
        judge::audit(black_box(Reading::Plausible)).len() as f64
    })
}

fn repeat(times: u32, work: impl Fn() -> f64) -> f64 {
    (0..times).map(|_| work()).sum()
}

fn found(result: Option<Interval>) -> f64 {
    result.map_or(0.0, |interval| interval.value())
}

fn figure(which: Option<FigureId>) -> Operand {
    Operand::Figure(id(which))
}

fn typed(text: &str) -> Operand {
    Operand::Typed(text::parse(text, Lang::En).expect("the benchmark types what can be read"))
}

fn id(which: Option<FigureId>) -> FigureId {
    black_box(which.expect("the calculators of the sheet begin with figures"))
}
