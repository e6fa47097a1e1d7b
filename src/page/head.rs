//! What the head tells machines: the other languages, the address, a preview, linked data.

use super::address::Address;
use super::linked;
use super::picture;
use super::route;
use crate::card::story;
use crate::dataset::{Lang, front, front_text};
use crate::maths::Reading;
use crate::state::CardId;
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
pub fn links(lang: Lang, address: Option<&Address>) -> String {
    let (_, root) = route(lang);
    let mut lines = String::new();
    let mut link = |of: &str, href: &str| lines += &format!("<link {of} href=\"{href}\">\n");
    for other in Lang::ALL {
        let here = match address {
            Some(address) => address.of(folder(other)),
            None if lang == other => "./".to_owned(),
            None => [root, folder(other)].concat(),
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
        link("rel=\"alternate\" hreflang=\"x-default\"", &address.of(""));
    }
    let figures = [root, linked::FILE].concat();
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
pub fn preview(lang: Lang, address: Option<&Address>) -> String {
    const fn locale(lang: Lang) -> &'static str {
        match lang {
            Lang::En => "en_US",
            Lang::Es => "es_MX",
        }
    }
    let mut properties = vec![
        ("og:type", "website".to_owned()),
        ("og:site_name", front().name.get(lang).to_owned()),
        ("og:title", front_text().title.get(lang).to_owned()),
        (
            "og:description",
            front_text().description.get(lang).to_owned(),
        ),
        ("og:locale", locale(lang).to_owned()),
    ];
    for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
        properties.push(("og:locale:alternate", locale(other).to_owned()));
    }
    if let Some(address) = address {
        properties.push(("og:url", address.of(folder(lang))));
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
            let without = [links(lang, None), preview(lang, None)].concat();
            for absent in ["canonical", "x-default", "og:url", "://"] {
                assert!(!without.contains(absent), "{absent} in {without}");
            }
        }
        let spanish = [
            links(Lang::Es, Some(&known())),
            preview(Lang::Es, Some(&known())),
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
        let english = links(Lang::En, None);
        assert!(english.contains(r#"hreflang="en" href="./""#), "{english}");
        assert!(english.contains(r#"hreflang="es" href="es/""#), "{english}");
        let spanish = links(Lang::Es, None);
        assert!(spanish.contains(r#"hreflang="en" href="../""#), "{spanish}");
        assert!(spanish.contains(r#"hreflang="es" href="./""#), "{spanish}");
    }
}
