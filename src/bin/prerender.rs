//! The last step of a build, by `cargo xtask` or Trunk: writes the pages into the folder that holds the
//! programs.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use hechos::folder::Folder;
use hechos::page::{Address, Engine, Scope, write};
use hechos::tables::list;
use hechos::{dataset, page};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn main() -> ExitCode {
    let folder = |name: &str| env::var_os(name).map(PathBuf::from);
    let Some(site) = folder("TRUNK_STAGING_DIR") else {
        eprintln!("TRUNK_STAGING_DIR is not set; run `cargo xtask build`, which runs this");
        return ExitCode::FAILURE;
    };
    let source = folder("TRUNK_SOURCE_DIR").unwrap_or_else(|| PathBuf::from("."));
    let sheet = match Folder::read(&source.join(Folder::usual())) {
        Ok(sheet) => sheet,
        Err(problems) => {
            eprintln!("{}", list(&problems));
            return ExitCode::FAILURE;
        }
    };
    dataset::set(sheet.sheet()).expect("nothing has asked for a sheet so far");
    // Whoever changes the sheet wants to see the change, and not the version that was kept.
    let kept = env::var_os("HECHOS_SERVE").is_none();
    let mut unsound = page::unsound(&sheet);
    if kept {
        unsound.extend(sheet.unpublishable());
    }
    if !unsound.is_empty() {
        eprintln!("{}", list(&unsound));
        return ExitCode::FAILURE;
    }
    let runtime = Builder::new_current_thread()
        .build()
        .expect("a runtime of one thread needs nothing special");
    let written =
        Address::read(&env::var("HECHOS_SITE_URL").unwrap_or_default()).and_then(|address| {
            let pages = env::var("HECHOS_SCOPE").is_ok_and(|scope| scope == "pages");
            let scope = if pages { Scope::Pages } else { Scope::Whole };
            let engine = Engine::project(&source);
            let written = write(&engine, &sheet, &site, address.as_ref(), kept, scope);
            LocalSet::new().block_on(&runtime, written)
        });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the pages could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
