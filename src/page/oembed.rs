//! oEmbed 1.0: what a program that is given the address of a card shows in its place. The answers are
//! files, so there is no server to ask; they need the absolute address of the site.
//!
//! See <https://oembed.com/>.

use serde_json::json;

use super::address::Address;
use super::embed;
use super::head::{escape, folder};
use super::picture;
use crate::dataset::{Lang, front};
use crate::state::CardId;

/// The name of the answer in the folder of its card.
pub const FILE: &str = "oembed.json";
/// The size of the frame in px: a program that asks gives it one size for good, and the card scrolls in it.
const SIZE: [u32; 2] = [640, 900];
/// For how long an answer may be kept, in seconds.
const A_DAY: u32 = 86_400;

/// The answer for a card, and the link to it for the head of its page.
pub fn oembed(lang: Lang, id: CardId, site: &Address) -> (String, String) {
    let place = [&embed::folder(lang, id), "/"].concat();
    let title = embed::title(lang, id);
    let [width, height] = SIZE;
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox \
         allow-downloads\"></iframe>",
        site.of(&place),
        escape(&title)
    );
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": front().name.get(lang),
        "provider_url": site.of(folder(lang)),
        "cache_age": A_DAY,
        "width": width,
        "height": height,
        "html": frame,
    });
    if picture::has(id) {
        let file = [folder(lang), "cards/", id.as_str(), ".png"].concat();
        answer["thumbnail_url"] = site.of(&file).into();
        answer["thumbnail_width"] = picture::WIDTH.into();
        answer["thumbnail_height"] = picture::HEIGHT.into();
    }
    let link = format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">\n",
        site.of(&[&place, FILE].concat()),
        escape(&title)
    );
    (format!("{answer:#}\n"), link)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_card_answers_with_its_frame_and_its_picture() {
        let site = Address::read("https://example.org/x")
            .expect("valid")
            .expect("not empty");
        for lang in Lang::ALL {
            for id in CardId::all() {
                let (answer, link) = oembed(lang, id, &site);
                let answer: Value = serde_json::from_str(&answer).expect("JSON");
                let base = site.of(&embed::folder(lang, id));
                let html = answer["html"].as_str().expect("a rich answer has HTML");
                assert!(html.contains(&format!("src=\"{base}/\"")), "{html}");
                assert!(link.contains(&format!("{base}/oembed.json")), "{link}");
                for needed in ["version", "type", "width", "height", "title"] {
                    assert!(!answer[needed].is_null(), "{needed}");
                }
                // A thumbnail has all three parts or none.
                let parts = ["thumbnail_url", "thumbnail_width", "thumbnail_height"];
                let some = parts
                    .iter()
                    .filter(|part| !answer[**part].is_null())
                    .count();
                assert_eq!(some, if picture::has(id) { 3 } else { 0 });
            }
        }
    }
}
