//! No page has an inline style or handler.

use crate::everywhere::quiet::no_inline_styles;
use crate::harness::{PAGES, visit};

#[test]
fn nothing_has_an_inline_style_or_handler() {
    for path in PAGES {
        visit(path, async |page| no_inline_styles(page).await);
    }
}
