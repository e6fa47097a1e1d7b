//! `docs/forms.md`: the picture of each form is what the lines above it draw.

use std::fs;
use std::path::Path;

use hechos::dataset::{Lang, front_text};
use hechos::page::{Engine, bundle, picture};
use hechos::state::CardId;

use crate::blocks::blocks;
use crate::documented;

/// What a picture may weigh.
const MOST: usize = 15_000;

#[test]
fn each_picture_is_what_its_lines_draw() {
    documented();
    let css =
        bundle(&Engine::project(Path::new(".")), front_text().theme).expect("the styles are there");
    let page = fs::read_to_string("docs/forms.md").expect("the page");
    let bless = std::env::var_os("HECHOS_BLESS").is_some();
    let mut drawn = 0;
    for block in blocks().iter().filter(|block| block.kind == "toml form") {
        let form = &block.name;
        let card = CardId::parse(&format!("form-{form}")).expect("a card of the page");
        let svg = picture::svg(card, &css, Lang::En, None).expect("a picture");
        assert!(svg.len() < MOST, "{form}: {} bytes", svg.len());
        let file = format!("forms/{form}.svg");
        assert!(page.contains(&format!("]({file})")), "{form} is not shown");
        assert!(
            page.contains(&format!("\n## `{form}`\n")),
            "{form} has no head"
        );
        let path = Path::new("docs").join(file);
        if bless {
            fs::write(&path, &svg).expect("the folder can be written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == svg,
            "{}: the picture is another; look at it, then: HECHOS_BLESS=1 cargo test --features ssr --test docs forms",
            path.display()
        );
        drawn += 1;
    }
    assert_eq!(drawn, 11);
    let kept = fs::read_dir("docs/forms").expect("a folder").count();
    assert_eq!(kept, drawn, "a picture of no form");
}
