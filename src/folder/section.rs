//! Puts a packed sheet into a wasm file: a custom section at its end, which browsers hand to whoever asks
//! (`WebAssembly.Module.customSections`). So a sheet comes with its engine in one file, and another
//! sheet needs no compiler.

/// What the section is called, as scripts ask for it.
pub const NAME: &str = "hechos";
const CUSTOM: u8 = 0;

/// The wasm with a sheet in it.
#[must_use]
pub fn with_sheet(wasm: &[u8], sheet: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(NAME.len() + 1 + sheet.len());
    number(NAME.len(), &mut content);
    content.extend(NAME.as_bytes());
    content.extend(sheet);
    let mut whole = wasm.to_vec();
    whole.push(CUSTOM);
    number(content.len(), &mut whole);
    whole.extend(content);
    whole
}

/// Seven bits a byte, as wasm writes a length.
fn number(mut number: usize, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_stands_behind_the_program_with_its_lengths() {
        let whole = with_sheet(b"\0asm\x01\0\0\0", &[7; 300]);
        assert_eq!(whole[..8], *b"\0asm\x01\0\0\0");
        // 300 bytes, six letters and the length of these: 307, seven bits a byte.
        assert_eq!(
            whole[8..18],
            [0, 0xb3, 2, 6, b'h', b'e', b'c', b'h', b'o', b's']
        );
        assert_eq!(whole[18..], [7; 300]);
    }
}
