//! What the head tells machines: the other languages, the address, a preview, linked data.

use super::address::Address;
use super::document::{about, root, title};
use super::linked;
use super::picture;
use crate::card::story;
use crate::dataset::{Lang, front, front_text};
use crate::maths::Reading;
use crate::state::{CardId, Page};
use crate::text::plain;

/// The folder of a language below the top of the site.
#[must_use]
pub const fn folder(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "",
        Lang::Es => "es/",
    }
}

/// Links to the page in each language, and to its figures as linked data.
///
/// Search engines follow absolute addresses alone, so `canonical` and `x-default` are written only
/// where the address is known.
pub fn links(lang: Lang, page: Page, address: Option<&Address>) -> String {
    let root = root(lang, page);
    let mut lines = String::new();
    let mut link = |of: &str, href: &str| lines += &format!("<link {of} href=\"{href}\">\n");
    for other in Lang::ALL {
        let here = match address {
            Some(address) => address.of(&[folder(other), page.folder()].concat()),
            None if lang == other => "./".to_owned(),
            None => [&*root, folder(other), page.folder()].concat(),
        };
        link(
            &format!("rel=\"alternate\" hreflang=\"{}\"", other.tag()),
            &here,
        );
        if lang == other && address.is_some() {
            link("rel=\"canonical\"", &here);
        }
    }
    if let Some(address) = address {
        let default = address.of(page.folder());
        link("rel=\"alternate\" hreflang=\"x-default\"", &default);
    }
    let figures = [&*root, linked::FILE].concat();
    link("rel=\"alternate\" type=\"application/ld+json\"", &figures);
    lines
}

/// The picture of a preview, if the sheet names one. Its address has to be absolute.
fn picture(lang: Lang, address: &Address) -> Option<[(&'static str, String); 4]> {
    let pictured = CardId::Card(front_text().preview?);
    let file = [folder(lang), "cards/", pictured.as_str(), ".png"].concat();
    let finding = story(pictured, Reading::Plausible, lang).map(|story| plain(&story.finding));
    Some([
        ("og:image", address.of(&file)),
        ("og:image:width", picture::WIDTH.to_string()),
        ("og:image:height", picture::HEIGHT.to_string()),
        ("og:image:alt", finding.unwrap_or_default()),
    ])
}

/// What a preview of a link shows: with a picture where the address of the site is known.
pub fn preview(lang: Lang, page: Page, address: Option<&Address>) -> String {
    const fn locale(lang: Lang) -> &'static str {
        match lang {
            Lang::En => "en_US",
            Lang::Es => "es_MX",
        }
    }
    let mut properties = vec![
        ("og:type", "website".to_owned()),
        ("og:site_name", front().name.get(lang).to_owned()),
        ("og:title", title(lang, page)),
        ("og:description", about(lang, page)),
        ("og:locale", locale(lang).to_owned()),
    ];
    for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
        properties.push(("og:locale:alternate", locale(other).to_owned()));
    }
    if let Some(address) = address {
        properties.push((
            "og:url",
            address.of(&[folder(lang), page.folder()].concat()),
        ));
        properties.extend(picture(lang, address).into_iter().flatten());
    }
    let mut lines: String = properties
        .iter()
        .map(|(name, value)| format!("<meta property=\"{name}\" content=\"{}\">\n", escape(value)))
        .collect();
    // Title and description are taken from the properties above.
    let card = if address.is_some() {
        "summary_large_image"
    } else {
        "summary"
    };
    lines += &format!("<meta name=\"twitter:card\" content=\"{card}\">\n");
    lines
}

/// Text for an attribute or between tags.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Address {
        Address::read("https://example.org/x")
            .expect("valid")
            .expect("not empty")
    }

    #[test]
    fn absolute_links_need_an_address() {
        for lang in Lang::ALL {
            let without = [
                links(lang, Page::Sheet, None),
                preview(lang, Page::Sheet, None),
            ]
            .concat();
            for absent in ["canonical", "x-default", "og:url", "://"] {
                assert!(!without.contains(absent), "{absent} in {without}");
            }
        }
        let spanish = [
            links(Lang::Es, Page::Sheet, Some(&known())),
            preview(Lang::Es, Page::Sheet, Some(&known())),
        ]
        .concat();
        for line in [
            r#"<link rel="canonical" href="https://example.org/x/es/">"#,
            r#"<link rel="alternate" hreflang="en" href="https://example.org/x/">"#,
            r#"<link rel="alternate" hreflang="es" href="https://example.org/x/es/">"#,
            r#"<link rel="alternate" hreflang="x-default" href="https://example.org/x/">"#,
            r#"<meta property="og:url" content="https://example.org/x/es/">"#,
            r#"<meta property="og:locale" content="es_MX">"#,
            r#"<meta property="og:image" content="https://example.org/x/es/cards/regional-split.png">"#,
            r#"<meta name="twitter:card" content="summary_large_image">"#,
        ] {
            assert!(spanish.contains(line), "{line} is not in {spanish}");
        }
    }

    #[test]
    fn relative_links_reach_the_other_language() {
        let english = links(Lang::En, Page::Sheet, None);
        assert!(english.contains(r#"hreflang="en" href="./""#), "{english}");
        assert!(english.contains(r#"hreflang="es" href="es/""#), "{english}");
        let spanish = links(Lang::Es, Page::Sheet, None);
        assert!(spanish.contains(r#"hreflang="en" href="../""#), "{spanish}");
        assert!(spanish.contains(r#"hreflang="es" href="./""#), "{spanish}");
    }

    #[test]
    fn a_page_beside_the_sheet_has_an_address_of_its_own() {
        let links = [
            links(Lang::Es, Page::Checks, None),
            links(Lang::En, Page::Figures, Some(&known())),
        ]
        .concat();
        for line in [
            r#"hreflang="en" href="../../checks/""#,
            r#"hreflang="es" href="./""#,
            r#"<link rel="canonical" href="https://example.org/x/figures/">"#,
            r#"hreflang="es" href="https://example.org/x/es/figures/""#,
            r#"hreflang="x-default" href="https://example.org/x/figures/""#,
        ] {
            assert!(links.contains(line), "{line} is not in {links}");
        }
    }
}
