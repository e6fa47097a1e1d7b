//! A reader goes into the page by keyboard, and back.

use crate::everywhere::reach::through_the_page;

#[test]
fn the_focus_can_be_seen_at_each_stop_into_the_page_and_back() {
    const STOPS: usize = 40;
    assert_eq!(through_the_page(1280, 720, STOPS), STOPS);
}
