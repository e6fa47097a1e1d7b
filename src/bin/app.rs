//! The program in the browser: takes over the prerendered sheet.

fn main() {
    hechos::view::start();
}
