//! Takes off a program what no browser reads: in the wasm the sections of names and tools, in the glue
//! comments and indents, and in both the long names by which they know each other, half of each a hash.

use std::collections::BTreeMap;

use super::letters::emptied;

/// The new names of what the wasm imports.
type Names = BTreeMap<String, String>;

/// What the glue calls itself to the wasm, once both are short.
const MODULE: &str = "g";
/// The numbers of the sections that are left out and changed.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;

/// The glue and the wasm that wasm-bindgen wrote, made shorter together: neither fits another than this.
/// Nothing where they are written in another way than this file knows.
#[must_use]
pub fn trimmed(glue: &str, wasm: &[u8]) -> Option<(String, Vec<u8>)> {
    let (mut wasm, module, names) = short_wasm(wasm)?;
    emptied(&mut wasm);
    let glue = renamed(&bare(glue)?, &names)?;
    let known = format!("\"{module}\": ");
    let once = glue.matches(&known).count() == 1;
    once.then(|| (glue.replace(&known, &format!("{MODULE}: ")), wasm))
}

/// The wasm without custom sections and with short names of its imports; what it called their module,
/// and the names.
fn short_wasm(wasm: &[u8]) -> Option<(Vec<u8>, String, Names)> {
    let (mut at, mut short) = (8, wasm.get(..8)?.to_vec());
    let mut imported = None;
    while let Some(&section) = wasm.get(at) {
        let start = at;
        at += 1;
        let length = number(wasm, &mut at)?;
        let content = wasm.get(at..at.checked_add(length)?)?;
        at += length;
        match section {
            CUSTOM => {}
            IMPORTS => {
                let (content, module, names) = short_imports(content)?;
                short.push(IMPORTS);
                write_number(content.len(), &mut short);
                short.extend(content);
                imported = Some((module, names));
            }
            _ => short.extend(&wasm[start..at]),
        }
    }
    let (module, names) = imported?;
    Some((short, module, names))
}

/// The imports with short names, which must all be functions of one module.
fn short_imports(content: &[u8]) -> Option<(Vec<u8>, String, Names)> {
    const FUNCTION: u8 = 0;
    let (mut at, mut short) = (0, Vec::new());
    let (mut module, mut names) = (None, Names::new());
    let count = number(content, &mut at)?;
    write_number(count, &mut short);
    for which in 0..count {
        let of = text(content, &mut at)?;
        (*module.get_or_insert(of) == of).then_some(())?;
        let (long, new) = (text(content, &mut at)?, letters(which));
        for word in [MODULE, &new] {
            write_number(word.len(), &mut short);
            short.extend(word.as_bytes());
        }
        (*content.get(at)? == FUNCTION).then_some(())?;
        short.push(FUNCTION);
        at += 1;
        write_number(number(content, &mut at)?, &mut short);
        names.insert(long.to_owned(), new).is_none().then_some(())?;
    }
    Some((short, module?.to_owned(), names))
}

/// Lines without comments and indents. A text that runs over lines would lose its own spaces.
fn bare(glue: &str) -> Option<String> {
    let (mut bare, mut in_comment) = (String::new(), false);
    for line in glue.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            line.matches('`').count().is_multiple_of(2).then_some(())?;
            bare.push_str(line);
            bare.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    (!in_comment).then_some(bare)
}

/// The glue with the new names in place of the old ones, each of which must stand there once.
fn renamed(glue: &str, names: &Names) -> Option<String> {
    let (mut new, mut found, mut rest) = (String::with_capacity(glue.len()), 0, glue);
    while !rest.is_empty() {
        let is_word = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
        let word = rest.find(|sign| !is_word(sign)).unwrap_or(rest.len());
        let short = names.get(&rest[..word]);
        found += usize::from(short.is_some());
        new.push_str(short.map_or(&rest[..word], String::as_str));
        rest = &rest[word..];
        let between = rest.find(is_word).unwrap_or(rest.len());
        new.push_str(&rest[..between]);
        rest = &rest[between..];
    }
    (found == names.len()).then_some(new)
}

/// `a`, `b` … `z`, `aa`, `ab` ….
fn letters(which: usize) -> String {
    let last = char::from(b'a' + (which % 26) as u8);
    match which / 26 {
        0 => last.to_string(),
        more => letters(more - 1) + &last.to_string(),
    }
}

/// A number of seven bits a byte.
fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let (mut number, mut shift) = (0_u64, 0);
    loop {
        let byte = *bytes.get(*at)?;
        *at += 1;
        number |= u64::from(byte & 0x7f).checked_shl(shift)?;
        shift += 7;
        if byte & 0x80 == 0 {
            return usize::try_from(number).ok();
        }
    }
}

fn write_number(mut number: usize, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A text after its length.
fn text<'a>(bytes: &'a [u8], at: &mut usize) -> Option<&'a str> {
    let length = number(bytes, at)?;
    let text = bytes.get(*at..at.checked_add(length)?)?;
    *at += length;
    str::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Imports one function without arguments from a module; has a custom section.
    fn wasm(module: &str, name: &str) -> Vec<u8> {
        let text = |text: &str| [&[text.len() as u8], text.as_bytes()].concat();
        let imports = [vec![1], text(module), text(name), vec![0, 0]].concat();
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        wasm.extend([IMPORTS, imports.len() as u8]);
        wasm.extend(imports);
        wasm.extend(b"\0\x05\x04name");
        wasm
    }

    const GLUE: &str = "\
/**
 * What it does.
 */
function imports() {
    const import0 = {
        // Why.
        __wbg_log_1f: function(a) { console.log(`__wbg_log_1f2: ${a}`); },
    };
    return { \"./x_bg.js\": import0 };
}
";

    #[test]
    fn glue_and_wasm_keep_knowing_each_other() {
        let (glue, short) = trimmed(GLUE, &wasm("./x_bg.js", "__wbg_log_1f")).expect("known");
        assert_eq!(
            glue,
            "function imports() {\nconst import0 = {\n\
             a: function(a) { console.log(`__wbg_log_1f2: ${a}`); },\n};\n\
             return { g: import0 };\n}\n"
        );
        let bare = wasm(MODULE, "a");
        assert_eq!(short, bare[..bare.len() - 7]);
    }

    #[test]
    fn what_is_written_otherwise_is_left_alone() {
        let wasm = wasm("./x_bg.js", "__wbg_log_1f");
        assert!(trimmed(&GLUE.replace("__wbg_log_1f:", "log:"), &wasm).is_none());
        assert!(trimmed(&GLUE.replace("./x_bg.js", "./y_bg.js"), &wasm).is_none());
        assert!(trimmed(&GLUE.replace("${a}`", "\n${a}`"), &wasm).is_none());
        assert!(trimmed(GLUE, &wasm[..wasm.len() - 9]).is_none());
        assert!(trimmed(GLUE, b"").is_none());
    }

    #[test]
    fn numbers_come_out_as_they_went_in() {
        for wanted in [0, 1, 127, 128, 300, 16_384, 1 << 31] {
            let (mut bytes, mut at) = (Vec::new(), 0);
            write_number(wanted, &mut bytes);
            assert_eq!(number(&bytes, &mut at), Some(wanted));
            assert_eq!(at, bytes.len());
        }
    }

    #[test]
    fn every_import_has_letters_of_its_own() {
        let all: std::collections::BTreeSet<String> = (0..1_000).map(letters).collect();
        assert_eq!(all.len(), 1_000);
        assert_eq!([letters(25), letters(26), letters(27)], ["z", "aa", "ab"]);
    }
}
