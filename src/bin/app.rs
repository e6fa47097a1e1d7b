//! The program in the browser, for the pages in English: takes over the prerendered sheet.

fn main() {
    hechos::view::start();
}
