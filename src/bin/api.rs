//! The module for developers. In the browser it is the functions of `hechos::api`; run natively it
//! writes what no reader's machine has to put together: the figures, the checks, and the wasm with the
//! sheet in it.

#[cfg(target_arch = "wasm32")]
fn main() {
    // What is not named is not linked.
    let _ = hechos::api::version;
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match written(&arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("{what}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// `figures` and `checks` go to the output; `sheet FILE` puts the sheet into a wasm file, `whole FILE`
/// with what only a program asks for that works out every check.
#[cfg(not(target_arch = "wasm32"))]
fn written(arguments: &[String]) -> Result<(), String> {
    use hechos::{api, folder::Keep};

    let browser = Keep {
        depth: false,
        cards: false,
        ..Keep::ALL
    };
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *words {
        ["figures"] => println!("{}", api::figures_js().map_err(|error| error.to_string())?),
        ["checks"] => println!("{}", api::checks_js().map_err(|error| error.to_string())?),
        ["sheet", file] => with_sheet(file, browser)?,
        ["whole", file] => with_sheet(file, Keep::ALL)?,
        _ => {
            return Err(
                "write `hechos-api figures`, `checks`, `sheet FILE` or `whole FILE`".into(),
            );
        }
    }
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn with_sheet(file: &str, keep: hechos::folder::Keep) -> Result<(), String> {
    use hechos::folder::{Folder, with_sheet};

    let folder = Folder::read(&Folder::usual()).map_err(|all| hechos::tables::list(&all))?;
    let failed = |error| format!("{file}: {error}");
    let wasm = std::fs::read(file).map_err(failed)?;
    std::fs::write(file, with_sheet(&wasm, &folder.packed(keep))).map_err(failed)
}
