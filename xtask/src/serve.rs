//! `cargo xtask serve`: the release build in watch mode, on a local address.

use std::{env, net::TcpListener};

use crate::{
    run::{self, Failure, Outcome},
    tools,
};

/// Trunk's own variable for its port; Trunk.toml says the same default.
const PORT: &str = "TRUNK_SERVE_PORT";

/// Sets up, then builds and serves until interrupted.
///
/// # Errors
/// When the port is taken or a step fails.
pub fn run() -> Outcome {
    let port = env::var(PORT).unwrap_or_else(|_| "8080".to_owned());
    free(&port)?;
    tools::set_up()?;
    run::step(
        &format!("building, then serving on http://127.0.0.1:{port} until Ctrl-C"),
        "about 2 minutes the first time, then seconds; builds again after each change",
    );
    run::stream(
        tools::trunk("serve").env("HECHOS_SERVE", "1"),
        "the messages above name the file and the line",
    )
}

/// Better said now than after the build.
fn free(port: &str) -> Outcome {
    match TcpListener::bind(format!("127.0.0.1:{port}")) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(
            format!("127.0.0.1:{port} cannot be served: {error}"),
            format!(
                "end what uses the port, or choose another one: `{PORT}=8081 cargo xtask serve`"
            ),
        )),
    }
}
