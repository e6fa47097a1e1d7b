//! The address that the site will have, where the build is told it.

use super::PageError;

/// An absolute address with a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Reads an address as `https://example.org/hechos`; empty text is none.
    ///
    /// # Errors
    /// What is no absolute `http` or `https` address of a folder.
    pub fn read(text: &str) -> Result<Option<Self>, PageError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let host = ["https://", "http://"]
            .iter()
            .find_map(|scheme| text.strip_prefix(scheme))
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '['));
        // What may stand in an attribute and in JSON as it is; a query or a fragment is no folder.
        let plain = text
            .bytes()
            .all(|b| b.is_ascii_graphic() && !br#""'<>&?#\^`{|}"#.contains(&b));
        if host.is_none() || !plain {
            return Err(PageError::Address(text.to_owned()));
        }
        Ok(Some(Self([text.trim_end_matches('/'), "/"].concat())))
    }

    /// The address of a place below it, such as `es/`.
    #[must_use]
    pub fn of(&self, place: &str) -> String {
        [&self.0, place].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_an_address_with_or_without_its_slash() {
        for text in [
            "https://example.org/hechos",
            " https://example.org/hechos// ",
        ] {
            let address = Address::read(text).expect("valid").expect("not empty");
            assert_eq!(address.of("es/"), "https://example.org/hechos/es/");
        }
        assert_eq!(Address::read(" ").expect("empty is allowed"), None);
    }

    #[test]
    fn what_is_no_address_of_a_folder_is_refused() {
        for text in [
            "example.org",
            "//example.org",
            "ftp://example.org",
            "https://",
            "https:///x",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://example.org/\"onload",
            "https://example.org/</script>",
            "https://exámple.org",
            "https://example.org/a b",
        ] {
            let error = Address::read(text).expect_err(text);
            assert!(error.to_string().contains("HECHOS_SITE_URL"), "{error}");
        }
    }
}
