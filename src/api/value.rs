//! An argument as the module looks at it: shallow, and short. It knows no JavaScript.

/// A value that was given.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Left out.
    Undefined,
    /// A number, also one that is not finite.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object: its keys, without those whose value is undefined.
    Object(Vec<(String, Value)>),
    /// Anything else: the name of its type.
    Other(&'static str),
}

impl Value {
    /// The name of its type, as JavaScript has it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Value::Undefined => "undefined",
            Value::Number(_) => "number",
            Value::Text(_) => "string",
            Value::List(_) => "array",
            Value::Object(_) => "object",
            Value::Other(kind) => kind,
        }
    }
}
