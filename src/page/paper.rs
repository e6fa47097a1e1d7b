//! The script that prints one card, with its styles: loaded when a card is printed first, so that neither
//! the first visit nor the menus carry it.

use super::PageError;
use super::document::imported;
use super::engine::Engine;
use super::menu::quoted;
use super::styles::late;

/// The files of `static/js` that make it together, and its styles.
const FILES: [&str; 3] = ["printing.js", "qr.js", "paper.js"];
const STYLES: &str = "paper";
/// Where that of the menus asks for it.
const ASKED: &str = "__PAPER__";

/// The code of an engine, which offers nothing yet.
///
/// # Errors
/// A file that cannot be read, with its path.
pub(super) fn code(engine: &Engine) -> Result<String, PageError> {
    let code = engine.scripts(&FILES)?;
    Ok(code.replace("__STYLES__", &quoted(&late(engine, STYLES)?)))
}

/// The same as a file of the site.
pub(super) fn module(code: &str) -> String {
    [code, "export { print, qr };\n"].concat()
}

/// The script of the menus, which finds that file beside it.
pub(super) fn beside(menu: &str, file: &str) -> String {
    menu.replace(ASKED, &imported(&["./", file].concat()))
}

/// The script of the menus with all of it inside, where there is no file beside it.
pub(super) fn within(menu: &str, code: &str) -> String {
    let all = [
        "Promise.resolve((() => {\n",
        code,
        "return { print };\n})())",
    ];
    menu.replace(ASKED, &all.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menus_ask_for_it_where_it_is() {
        let engine = Engine::project(env!("CARGO_MANIFEST_DIR").as_ref());
        let code = code(&engine).expect("scripts and styles");
        assert!(code.contains("@media print") && !code.contains("__STYLES__"));
        let menu = engine.text("js/menu.js").expect("a script");
        let site = beside(&menu, "hechos-paper-0.js");
        assert!(site.contains("await import(\"./hechos-paper-0.js\")"));
        assert!(module(&code).ends_with("export { print, qr };\n"));
        let file = within(&menu, &code);
        assert!(file.contains("const qr = ") && !file.contains("export { print"));
        assert!(!site.contains(ASKED) && !file.contains(ASKED));
    }
}
