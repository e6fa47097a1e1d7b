//! What a file of WebAssembly consists of: sections, functions with their names, segments of data.
//!
//! A crate that reads all of WebAssembly would be compiled by everybody before the first command; this
//! reads the four sections that are asked for.

use std::{collections::BTreeMap, ops::Range};

/// The places of things in the bytes of a file.
#[derive(Debug, Default)]
pub struct Module {
    /// The sections in their order, by number: their heads belong to them.
    pub sections: Vec<(u8, Range<usize>)>,
    /// The bodies of the functions, each with its name; one without is called by its number.
    pub functions: Vec<(String, Range<usize>)>,
    /// The segments of data, each with its address in memory.
    pub data: Vec<(usize, Range<usize>)>,
}

/// The numbers of the sections.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
/// The section of what the functions do.
pub const CODE: u8 = 10;
/// The section of what stands in memory from the start.
pub const DATA: u8 = 11;

impl Module {
    /// Finds the parts of a module, or says nothing of what is none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader { bytes, at: 8 };
        bytes.starts_with(b"\0asm").then_some(())?;
        let mut module = Self::default();
        let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
        while reader.at < bytes.len() {
            let start = reader.at;
            let number = reader.byte()?;
            let length = reader.number()?;
            let end = reader.at.checked_add(length)?;
            let mut inner = Reader {
                bytes: bytes.get(..end)?,
                at: reader.at,
            };
            match number {
                IMPORTS => imported = inner.imported_functions()?,
                CODE => bodies = inner.bodies()?,
                DATA => module.data = inner.segments()?,
                CUSTOM if inner.text()? == "name" => names = inner.names()?,
                _ => {}
            }
            module.sections.push((number, start..end));
            reader.at = end;
        }
        module.functions = bodies
            .into_iter()
            .enumerate()
            .map(|(at, body)| {
                let number = imported + at;
                let name = names.remove(&number);
                (name.unwrap_or_else(|| format!("function {number}")), body)
            })
            .collect();
        Some(module)
    }

    /// The bytes of all custom sections: names, producers, features.
    pub fn custom(&self) -> Vec<Range<usize>> {
        let custom = self.sections.iter().filter(|(number, _)| *number == CUSTOM);
        custom.map(|(_, range)| range.clone()).collect()
    }
}

/// A place in the bytes. Every method says nothing where the bytes end too early.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// A number of any length, seven bits a byte. A negative one makes no sense here.
    fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0_u64, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                return usize::try_from(number).ok();
            }
        }
    }

    fn text(&mut self) -> Option<&'a str> {
        let range = self.counted()?;
        str::from_utf8(&self.bytes[range]).ok()
    }

    /// As many bytes as the number before them says.
    fn counted(&mut self) -> Option<Range<usize>> {
        let length = self.number()?;
        let range = self.at..self.at.checked_add(length)?;
        self.bytes.get(range.clone())?;
        self.at = range.end;
        Some(range)
    }

    fn imported_functions(&mut self) -> Option<usize> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            let _ = (self.text()?, self.text()?);
            match self.byte()? {
                0 => {
                    functions += 1;
                    self.number()?;
                }
                // A table has a type and limits, a memory limits alone.
                kind @ (1 | 2) => {
                    if kind == 1 {
                        self.byte()?;
                    }
                    let bounded = self.byte()? & 1 == 1;
                    self.number()?;
                    if bounded {
                        self.number()?;
                    }
                }
                // A global has a type and says whether it changes, a tag its attribute and type.
                3 => drop((self.byte()?, self.byte()?)),
                4 => drop((self.byte()?, self.number()?)),
                _ => return None,
            }
        }
        Some(functions)
    }

    fn bodies(&mut self) -> Option<Vec<Range<usize>>> {
        let mut bodies = Vec::new();
        for _ in 0..self.number()? {
            let start = self.at;
            bodies.push(start..self.counted()?.end);
        }
        Some(bodies)
    }

    fn segments(&mut self) -> Option<Vec<(usize, Range<usize>)>> {
        /// `i32.const`, and the end of an expression.
        const CONSTANT: u8 = 0x41;
        const END: u8 = 0x0b;
        let mut segments = Vec::new();
        for _ in 0..self.number()? {
            // One that is placed by the program itself has no address.
            let placed = self.number()? == 0;
            let mut address = 0;
            if placed {
                (self.byte()? == CONSTANT).then_some(())?;
                address = self.number()?;
                (self.byte()? == END).then_some(())?;
            }
            segments.push((address, self.counted()?));
        }
        Some(segments)
    }

    /// The names of the functions, by their numbers.
    fn names(&mut self) -> Option<BTreeMap<usize, String>> {
        const FUNCTIONS: u8 = 1;
        let mut names = BTreeMap::new();
        while self.at < self.bytes.len() {
            let kind = self.byte()?;
            let part = self.counted()?;
            if kind == FUNCTIONS {
                let mut inner = Reader {
                    bytes: &self.bytes[..part.end],
                    at: part.start,
                };
                for _ in 0..inner.number()? {
                    names.insert(inner.number()?, inner.text()?.to_owned());
                }
            }
        }
        Some(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Imports a function, holds one called "one" and two bytes at the address 16.
    const SMALL: &[u8] = &[
        0, b'a', b's', b'm', 1, 0, 0, 0, // what it is
        1, 4, 1, 0x60, 0, 0, // types
        2, 7, 1, 1, b'm', 1, b'f', 0, 0, // imports
        3, 2, 1, 0, // functions
        5, 3, 1, 0, 1, // memory
        10, 4, 1, 2, 0, 0x0b, // code
        11, 8, 1, 0, 0x41, 16, 0x0b, 2, 7, 7, // data
        0, 13, 4, b'n', b'a', b'm', b'e', 1, 6, 1, 1, 3, b'o', b'n', b'e', // names
    ];

    #[test]
    fn reads_functions_and_data() {
        let module = Module::read(SMALL).unwrap();
        assert_eq!(module.functions, [("one".to_owned(), 35..38)]);
        assert_eq!(module.data, [(16, 46..48)]);
        assert_eq!(module.custom().first(), Some(&(48..63)));
    }

    #[test]
    fn says_nothing_of_what_is_cut_or_no_module() {
        assert!(Module::read(b"no module").is_none());
        assert!(Module::read(&SMALL[..37]).is_none());
    }
}
