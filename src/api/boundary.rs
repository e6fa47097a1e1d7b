//! Between JavaScript and Rust: reads arguments no deeper than a call needs, hands answers over as
//! plain objects, and throws `HechosError`.

use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{KEYS, Value, Wrong, calls};
use crate::dataset;
use crate::maths::MAX_CHAIN;
use crate::text::LONGEST_TYPED;

/// A question holds operands, and an operand holds no objects.
const DEEPEST: u8 = 2;
/// UTF-16 units of a text that are looked at: with more, it is too long to be read in any case.
const LONGEST: u32 = 2 * (LONGEST_TYPED as u32 + 1);

#[wasm_bindgen(raw_module = "./hechos_error.js")]
extern "C" {
    /// The error that every function throws; a class of JavaScript, so that it extends `Error`.
    type HechosError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str, expected: &str) -> HechosError;
}

type Thrown = Result<JsValue, JsValue>;

/// Which of the figures that the build wrote down `figure(id)` gives.
#[wasm_bindgen(skip_typescript)]
pub fn figure_place(id: &JsValue) -> Thrown {
    answer(calls::figure_place(&read(id, DEEPEST)?))
}

/// `share(question, options)`
#[wasm_bindgen(skip_typescript)]
pub fn share(question: &JsValue, options: &JsValue) -> Thrown {
    answer(calls::share(
        &read(question, DEEPEST)?,
        &read(options, DEEPEST)?,
    ))
}

/// `chain(shares, whole, options)`
#[wasm_bindgen(skip_typescript)]
pub fn chain(shares: &JsValue, whole: &JsValue, options: &JsValue) -> Thrown {
    answer(calls::chain(
        &read(shares, DEEPEST)?,
        &read(whole, DEEPEST)?,
        &read(options, DEEPEST)?,
    ))
}

/// `compare(a, b, options)`
#[wasm_bindgen(skip_typescript)]
pub fn compare(a: &JsValue, b: &JsValue, options: &JsValue) -> Thrown {
    answer(calls::compare(
        &read(a, DEEPEST)?,
        &read(b, DEEPEST)?,
        &read(options, DEEPEST)?,
    ))
}

/// Which of the checks that the build worked out `audit(options)` gives.
#[wasm_bindgen(skip_typescript)]
pub fn checks_place(options: &JsValue) -> Thrown {
    answer(calls::checks_place(&read(options, DEEPEST)?))
}

/// `parse(text, options)`
#[wasm_bindgen(skip_typescript)]
pub fn parse(text: &JsValue, options: &JsValue) -> Thrown {
    answer(calls::parse(
        &read(text, DEEPEST)?,
        &read(options, DEEPEST)?,
    ))
}

/// Takes the sheet that the build has packed into the wasm. False: it is none, or one for another
/// engine.
#[wasm_bindgen(skip_typescript)]
pub fn open(sheet: Box<[u8]>) -> bool {
    dataset::open(sheet).is_ok()
}

/// `version()`
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    calls::version().to_owned()
}

fn answer<T: Serialize>(answer: Result<T, Wrong>) -> Thrown {
    match answer {
        Ok(found) => plain(&found),
        Err(wrong) => Err(HechosError::new(wrong.code, &wrong.message, &wrong.expected).into()),
    }
}

fn plain<T: Serialize>(value: &T) -> Thrown {
    serde_wasm_bindgen::to_value(value).map_err(JsValue::from)
}

/// An argument. What a getter of it throws is thrown on.
fn read(given: &JsValue, depth: u8) -> Result<Value, JsValue> {
    if given.is_undefined() {
        return Ok(Value::Undefined);
    }
    if let Some(number) = given.as_f64() {
        return Ok(Value::Number(number));
    }
    if let Some(text) = given.dyn_ref::<JsString>() {
        return Ok(Value::Text(text.slice(0, LONGEST).into()));
    }
    let kind = kind(given);
    if kind != "object" && kind != "array" || depth == 0 {
        return Ok(Value::Other(kind));
    }
    if kind == "array" {
        let list: &Array = given.unchecked_ref();
        // One more than a chain may have: how many more makes no difference.
        let length = list.length().min(MAX_CHAIN as u32 + 1);
        let items = (0..length).map(|at| read(&list.get(at), depth - 1));
        return items.collect::<Result<_, _>>().map(Value::List);
    }
    let mut keys = Vec::new();
    for key in KEYS {
        let value = read(&Reflect::get(given, &key.into())?, depth - 1)?;
        if value != Value::Undefined {
            keys.push((key.to_owned(), value));
        }
    }
    let own = Reflect::own_keys(given)?;
    let named = own.iter().filter_map(|key| key.dyn_into::<JsString>().ok());
    let names = named.map(|key| String::from(key.slice(0, LONGEST)));
    let unknown = { names }.find(|key| !KEYS.contains(&&**key));
    keys.extend(unknown.map(|key| (key, Value::Other("unknown"))));
    Ok(Value::Object(keys))
}

/// The name of a type that is none of the simple ones.
fn kind(given: &JsValue) -> &'static str {
    if given.is_null() {
        "null"
    } else if Array::is_array(given) {
        "array"
    } else if given.is_object() {
        "object"
    } else if given.is_function() {
        "function"
    } else if given.is_bigint() {
        "bigint"
    } else if given.is_symbol() {
        "symbol"
    } else {
        "boolean"
    }
}
