//! The program in the browser, for the pages in Spanish.

fn main() {
    hechos::view::start();
}
