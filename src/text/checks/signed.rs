//! The words that a number has in place of its sign.

use crate::dataset::Lang;
use crate::text::shape::forms::{ByDirection, Direction, Moved};

/// What stands before a computed number without its sign.
pub struct Signed {
    en: ByDirection,
    es: ByDirection,
}

impl Signed {
    pub const fn of(&self, direction: Direction, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en.of(direction),
            Lang::Es => self.es.of(direction),
        }
    }
}

const fn moved(rise: &'static str, fall: &'static str, open: &'static str) -> ByDirection {
    Moved { rise, fall, open }.table()
}

pub static MOVED: Signed = Signed {
    en: moved("a rise of ", "a fall of ", "a change of "),
    es: moved("un aumento de ", "una baja de ", "una variación de "),
};
pub static BALANCE: Signed = Signed {
    en: moved("a surplus of ", "a deficit of ", "a balance of "),
    es: moved("un superávit de ", "un déficit de ", "un saldo de "),
};
pub static FALL: Signed = Signed {
    en: moved("", "a fall of ", ""),
    es: moved("", "una baja de ", ""),
};
pub static GROWING: Signed = Signed {
    en: moved("growing by ", "falling by ", ""),
    es: moved("con un crecimiento de ", "con una caída de ", ""),
};
