//! `cargo xtask serve`: the release build in watch mode, on a local address.

use crate::{
    run::{self, Outcome},
    tools,
};

/// Sets up, then builds and serves until interrupted.
///
/// # Errors
/// When a step fails or the port is taken.
pub fn run() -> Outcome {
    tools::set_up()?;
    run::step(
        "building, then serving on http://127.0.0.1:8080 until Ctrl-C",
        "about 2 minutes the first time, then seconds; builds again after each change",
    );
    run::stream(
        &mut tools::trunk("serve"),
        "read the messages above; if the address is in use, end the other server or set TRUNK_SERVE_PORT to another port",
    )
}
