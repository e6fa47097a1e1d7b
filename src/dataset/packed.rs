//! How a sheet is written down: numbers in groups of seven bits, texts with their length before them,
//! lists with their count, rows field by field. What is read lives as long as the program; nothing here
//! knows a file.

use super::Bilingual;

/// What is left to read.
pub struct Unpacker {
    bytes: &'static [u8],
    /// Of the tables that others name.
    pub(super) sizes: Sizes,
}

/// How many rows each table has that others name, which stands before all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Rows of `sources.csv`.
    pub sources: u16,
    /// Rows of `subjects.csv`.
    pub subjects: u16,
    /// Rows of `units.csv`.
    pub units: u16,
    /// Rows of `indicators.csv`.
    pub indicators: u16,
    /// Rows of `figures.csv`.
    pub figures: u16,
    /// Rows of `readings.csv` that are packed.
    pub readings: u16,
}

/// What can be read from a packed sheet. None: it is cut off, or another engine wrote it.
pub trait Unpack: Sized {
    /// Reads one value.
    fn unpack(from: &mut Unpacker) -> Option<Self>;
}

impl Unpacker {
    /// Starts at the beginning.
    #[must_use]
    pub fn new(bytes: &'static [u8]) -> Self {
        Self {
            bytes,
            sizes: Sizes::default(),
        }
    }

    /// Whether everything was read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// So many bytes as they stand.
    pub fn take(&mut self, count: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    /// A number of up to 32 bits.
    pub fn number(&mut self) -> Option<u32> {
        self.long()?.try_into().ok()
    }

    /// A number of up to 63 bits, the lowest seven first; the eighth says that more follow.
    pub fn long(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let [byte] = *self.take(1)? else { return None };
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl Unpack for &'static str {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let length = from.number()? as usize;
        std::str::from_utf8(from.take(length)?).ok()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

/// A sign, the digits as a whole number, and the power of ten: each factor is exact, so one rounding
/// gives the number that was packed, for up to 15 digits.
impl Unpack for f64 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        const SHIFT: i32 = 32;
        const LARGEST: i32 = 22;
        let sign = [1.0, -1.0].get(from.number()? as usize).copied()?;
        let digits = from.long()? as f64;
        let power = i32::try_from(from.number()?).ok()? - SHIFT;
        let scale = 10_f64.powi(power.abs().min(LARGEST));
        let number = if power < 0 {
            digits / scale
        } else {
            digits * scale
        };
        (power.abs() <= LARGEST).then_some(sign * number)
    }
}

impl Unpack for char {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        char::from_u32(from.number()?)
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            1 => T::unpack(from).map(Some),
            _ => None,
        }
    }
}

/// Kept for good: a sheet is read once.
impl<T: Unpack> Unpack for &'static [T] {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let count = from.number()?;
        let list: Option<Vec<T>> = (0..count).map(|_| T::unpack(from)).collect();
        Some(list?.leak())
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// Writes a sheet down.
#[cfg(feature = "folder")]
#[derive(Clone, Debug)]
pub struct Packer {
    /// What is written so far.
    pub bytes: Vec<u8>,
    /// Which languages it has, English and Spanish; texts of the other are empty.
    pub languages: [bool; 2],
}

/// What can be written down, so that [`Unpack`] reads it.
#[cfg(feature = "folder")]
pub trait Pack {
    /// Writes the value.
    fn pack(&self, to: &mut Packer);
}

#[cfg(feature = "folder")]
mod packs {
    use super::*;

    impl Packer {
        /// A number, the lowest seven bits first; the eighth says that more follow.
        pub fn number(&mut self, mut number: usize) {
            while number >= 0x80 {
                self.bytes.push((number & 0x7f) as u8 | 0x80);
                number >>= 7;
            }
            self.bytes.push(number as u8);
        }

        /// A text.
        pub fn text(&mut self, text: &str) {
            self.number(text.len());
            self.bytes.extend_from_slice(text.as_bytes());
        }

        /// A text in both languages.
        pub fn both(&mut self, texts: [&str; 2]) {
            for (text, kept) in texts.into_iter().zip(self.languages) {
                self.text(if kept { text } else { "" });
            }
        }

        /// A number as it is written in decimals: its digits as a whole number, and the power of ten,
        /// from −32 to 31.
        pub fn float(&mut self, number: f64) {
            let text = format!("{number:e}");
            let (digits, power) = text.split_once('e').expect("so Rust writes a number");
            let whole = digits.replace(['.', '-'], "");
            let decimals = digits
                .split_once('.')
                .map_or(0, |(_, tail)| tail.len() as i32);
            let power = power.parse::<i32>().expect("a whole number") - decimals;
            self.number(usize::from(number < 0.0));
            self.number(whole.parse().expect("at most 17 digits"));
            self.number(usize::try_from(power + 32).expect("no figure is so small"));
        }
    }

    impl Pack for &'static str {
        fn pack(&self, to: &mut Packer) {
            to.text(self);
        }
    }

    impl Pack for u16 {
        fn pack(&self, to: &mut Packer) {
            to.number(usize::from(*self));
        }
    }

    impl Pack for bool {
        fn pack(&self, to: &mut Packer) {
            to.number(usize::from(*self));
        }
    }

    impl Pack for Bilingual {
        fn pack(&self, to: &mut Packer) {
            to.both([self.en, self.es]);
        }
    }

    impl<T: Pack> Pack for Option<T> {
        fn pack(&self, to: &mut Packer) {
            to.number(usize::from(self.is_some()));
            if let Some(value) = self {
                value.pack(to);
            }
        }
    }

    impl<T: Pack> Pack for &'static [T] {
        fn pack(&self, to: &mut Packer) {
            to.number(self.len());
            self.iter().for_each(|value| value.pack(to));
        }
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        [false, true].get(from.number()? as usize).copied()
    }
}

impl Unpack for Bilingual {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some(Self::new(Unpack::unpack(from)?, Unpack::unpack(from)?))
    }
}

/// The fields of a row in the order in which they are packed.
macro_rules! row {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl crate::dataset::Unpack for $name {
            fn unpack(from: &mut crate::dataset::Unpacker) -> Option<Self> {
                $(let $field = crate::dataset::Unpack::unpack(from)?;)+
                Some(Self { $($field),+ })
            }
        }
    };
}

/// The variants of a word, by its number in the vocabulary of the tables.
macro_rules! word {
    ($name:ident { $($variant:expr),+ $(,)? }) => {
        impl crate::dataset::Unpack for $name {
            fn unpack(from: &mut crate::dataset::Unpacker) -> Option<Self> {
                const ALL: &[$name] = &[$($variant),+];
                ALL.get(from.number()? as usize).copied()
            }
        }
    };
}

/// A row that is written as it is read.
macro_rules! packed {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        crate::dataset::packed::row!($name { $($field),+ });

        #[cfg(feature = "folder")]
        impl crate::dataset::Pack for $name {
            fn pack(&self, to: &mut crate::dataset::Packer) {
                $(self.$field.pack(to);)+
            }
        }
    };
}

/// One of several kinds, each with fields of its own.
macro_rules! packed_kinds {
    ($name:ident { $($at:literal $kind:ident { $($field:ident),* $(,)? }),+ $(,)? }) => {
        impl crate::dataset::Unpack for $name {
            fn unpack(from: &mut crate::dataset::Unpacker) -> Option<Self> {
                Some(match from.number()? {
                    $($at => {
                        $(let $field = crate::dataset::Unpack::unpack(from)?;)*
                        Self::$kind { $($field),* }
                    })+
                    _ => return None,
                })
            }
        }

        #[cfg(feature = "folder")]
        impl crate::dataset::Pack for $name {
            fn pack(&self, to: &mut crate::dataset::Packer) {
                match self {
                    $(Self::$kind { $($field),* } => {
                        to.number($at);
                        $($field.pack(to);)*
                    })+
                }
            }
        }
    };
}

pub(super) use {packed, packed_kinds, row, word};
