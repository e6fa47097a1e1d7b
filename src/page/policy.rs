//! The Content Security Policy of a page: its own files, and its own inline scripts by hash.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy for a page with these inline scripts. `styles` are those that stand in it, else it names
/// the sheet of the site; `base` says what may set the base of its links, `frames` what it may show in a
/// frame: the sheet its own cards, as other sites would show them.
#[must_use]
pub fn policy(scripts: &[&str], styles: Option<&str>, base: &str, frames: &str) -> String {
    let styles = styles.map_or(" 'self'".to_owned(), |styles| hashes(&[styles]));
    let hashes = hashes(scripts);
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src{styles}; \
         img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         frame-src {frames}; base-uri {base}; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types hechos"
    )
}

/// The policy for one file, which holds its scripts and its styles and may ask for nothing.
#[must_use]
pub fn closed_policy(scripts: &[&str], styles: &str) -> String {
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval'{}; style-src{}; img-src data:; \
         connect-src 'none'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types hechos",
        hashes(scripts),
        hashes(&[styles])
    )
}

fn hashes(texts: &[&str]) -> String {
    let hash = |text: &&str| {
        let hash = STANDARD.encode(Sha256::digest(text.as_bytes()));
        format!(" 'sha256-{hash}'")
    };
    texts.iter().map(hash).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_allowed_by_the_hash_of_its_text() {
        // echo -n '' | openssl dgst -sha256 -binary | base64
        assert!(
            policy(&[""], None, "'none'", "'none'")
                .contains("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
        );
    }

    #[test]
    fn only_a_page_of_the_sheet_frames_its_own_cards() {
        assert!(policy(&[], None, "'none'", "'self'").contains("; frame-src 'self';"));
        assert!(policy(&[], None, "'self'", "'none'").contains("; frame-src 'none';"));
        assert!(!closed_policy(&[], "").contains("frame-src"));
    }
}
