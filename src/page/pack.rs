//! What the one-file edition holds as text: compressed, and in letters that HTML leaves as they are.

use std::io::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};

/// Gzip in base64, as `static/js/one-file.js` unpacks it. The same content gives the same text: its
/// header holds no time and no name.
#[must_use]
pub fn packed(content: &[u8]) -> String {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    let written = encoder.write_all(content).and_then(|()| encoder.finish());
    STANDARD.encode(written.expect("writing to memory cannot fail"))
}

/// An address that holds the content of a file.
#[must_use]
pub fn data_address(media_type: &str, content: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(content))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(content: Vec<u8>) {
            let packed = packed(&content);
            prop_assert!(packed.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(&b)));
            let bytes = STANDARD.decode(packed).expect("base64");
            let mut out = Vec::new();
            GzDecoder::new(bytes.as_slice()).read_to_end(&mut out).expect("gzip");
            prop_assert_eq!(out, content);
        }
    }
}
