//! A reader goes through the page by keyboard.

use crate::everywhere::reach::through_the_page;

#[test]
fn the_focus_is_never_under_a_sticky_bar_on_a_desk() {
    through_the_page(1280, 720);
}
