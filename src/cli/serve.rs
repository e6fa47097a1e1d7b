//! `hechos serve`: the sheet on a local address, built anew after each save, with what is wrong over the page.
//!
//! A sheet is set once in a program, so each build is this program again, as a child. It writes into a folder
//! that is read into memory and taken away, so nothing is left behind, however the program ends, and the last
//! good site stays while the next is built.

mod builds;
mod files;
mod host;
mod port;
mod shown;
mod snapshot;
mod watch;

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::failure::{Failure, Outcome};
use super::{engine, sheet, terminal};
use crate::page::Scope;
use builds::Builds;
use host::Host;
use shown::Shown;

/// Between two looks at the files.
const PAUSE: Duration = Duration::from_millis(150);

/// Serves until it is ended.
///
/// # Errors
/// A folder that is not there, a program without its engine, a port that is taken. What is wrong in the folder
/// is said, and waits to be mended.
pub fn run(folder: &Path, port: u16) -> Outcome {
    engine::engine()?;
    // What is wrong with its files is told by each build; that it is none at all, now.
    if let Err(failure @ Failure::One { .. }) = sheet::read(folder) {
        return Err(failure);
    }
    let shown = Arc::new(Shown::default());
    let (asks, asked) = mpsc::channel();
    let server = port::bind(port, "--port").map_err(|[what, mend]| Failure::machine(what, mend))?;
    let host = Host::new(shown.clone(), asks);
    let builds = Builds::new(folder)?;
    let watched: Vec<_> = [Some(folder.to_owned()), engine::folder()]
        .into_iter()
        .flatten()
        .collect();
    let mut seen = watch::look(&watched, None);
    // Who opens the address now waits for the first site.
    port::start(server, move |request| host.answer(request));
    // Wherever that goes, the page is there.
    let _ = terminal::print(&format!("http://127.0.0.1:{port} until Ctrl-C\n"));
    builds.build(Scope::Pages, &shown);
    loop {
        match asked.recv_timeout(PAUSE) {
            // The part that was asked for may have come with an ask before.
            Ok(answer) => {
                if !shown.is_whole() {
                    terminal::note(
                        "writing embeds, pictures and the one-file edition, which are asked for",
                    );
                    builds.build(Scope::Whole, &shown);
                }
                // Whoever asked may have gone.
                let _ = mpsc::Sender::send(&answer, ());
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(PAUSE),
        }
        if let Some((now, files)) = watch::changed(&watched, &seen) {
            seen = now;
            terminal::note(&snapshot::told(&files));
            builds.build(Scope::Pages, &shown);
        }
    }
}
