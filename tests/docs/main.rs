//! The pages for editors, `docs/editing.md`, `docs/sheet.md` and `docs/forms.md`: every box with a kind is
//! put into a copy of the small sheet, which is then set for the whole program.

mod blocks;
mod built;
mod editing;
#[cfg(feature = "ssr")]
mod forms;
mod merge;
mod schema;
mod validator;

use std::sync::Once;

use hechos::dataset;
use hechos::folder::Folder;

use built::Built;

/// The sheet of the pages, set before anything asks for another.
fn documented() -> Folder {
    static SET: Once = Once::new();
    let folder = Built::new().read().unwrap_or_else(|told| panic!("{told}"));
    SET.call_once(|| dataset::set(folder.sheet()).expect("nothing asked for a sheet before"));
    folder
}
