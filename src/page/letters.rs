//! Empties the table of small letters beyond ASCII in a program. yew alone asks for it, to name a tag in
//! the message of a page that does not fit; the names of tags are ASCII, which needs no table. Packed, it
//! weighs 5 KB of a first visit. Without it a letter beyond ASCII stays as it is.

/// Where the table begins, as many letters as make it certain.
const SURE: usize = 8;
/// A letter and its small one.
const ENTRY: usize = 8;

/// Empties the table, where it is: whether it was found.
pub fn emptied(wasm: &mut [u8]) -> bool {
    let table: Vec<(u32, Option<u32>)> = ('\u{80}'..=char::MAX).filter_map(entry).collect();
    let begins: Vec<u8> = table.iter().take(SURE).flat_map(bytes).collect();
    let windows = wasm.windows(begins.len());
    let Some(start) = windows.into_iter().position(|window| window == begins) else {
        return false;
    };
    for (place, known) in wasm[start..].chunks_exact_mut(ENTRY).zip(&table) {
        let known_here = match known {
            (_, Some(_)) => place == bytes(known),
            // Several letters in place of one stand elsewhere, and here a number that is no letter.
            (large, None) => place[..4] == large.to_le_bytes(),
        };
        if !known_here {
            break;
        }
        place.fill(0);
    }
    true
}

/// The entry of a letter, if it has a small one: one letter, or none where it is several.
fn entry(letter: char) -> Option<(u32, Option<u32>)> {
    let mut small = letter.to_lowercase();
    let (first, more) = (small.next()?, small.next().is_some());
    (first != letter || more).then(|| (letter.into(), (!more).then(|| first.into())))
}

fn bytes((large, small): &(u32, Option<u32>)) -> [u8; ENTRY] {
    let mut bytes = [0; ENTRY];
    bytes[..4].copy_from_slice(&large.to_le_bytes());
    bytes[4..].copy_from_slice(&small.unwrap_or_default().to_le_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_alone_is_emptied() {
        let table = ('\u{80}'..=char::MAX).filter_map(entry);
        let table: Vec<u8> = table.flat_map(|entry| bytes(&entry)).collect();
        let mut wasm = [b"before", &table[..], b"after it"].concat();
        assert!(emptied(&mut wasm));
        let zeros = vec![0; table.len()];
        assert_eq!(wasm, [b"before", &zeros[..], b"after it"].concat());
    }

    #[test]
    fn a_program_without_it_stays_as_it_is() {
        let mut wasm = b"before and after it".to_vec();
        assert!(!emptied(&mut wasm));
        assert_eq!(wasm, b"before and after it");
    }
}
