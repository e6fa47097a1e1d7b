//! A port of this machine, and the threads that answer on it. `cargo xtask serve` compiles this file too.

use std::io;
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Request, Server};

/// Answers at once: a browser asks for the parts of a page together.
const THREADS: usize = 4;

/// Takes a port, on which nobody answers yet; `option` is how the command line names another one.
///
/// # Errors
/// When it is taken already: what is wrong, and what to do.
pub fn bind(port: u16, option: &str) -> Result<Server, [String; 2]> {
    Server::http(("127.0.0.1", port)).map_err(|error| {
        let other = if port == u16::MAX { port - 1 } else { port + 1 };
        [
            format!("127.0.0.1:{port} cannot be served: {error}"),
            format!("end what uses the port, or choose another one: {option} {other}"),
        ]
    })
}

/// Answers from now on.
pub fn start(server: Server, answer: impl Fn(Request) -> io::Result<()> + Send + Sync + 'static) {
    let all = Arc::new((server, answer));
    for _ in 0..THREADS {
        let all = all.clone();
        thread::spawn(move || {
            let (server, answer) = &*all;
            while let Ok(request) = server.recv() {
                // A browser that hangs up is no failure of the host.
                let _ = answer(request);
            }
        });
    }
}

/// A header of an answer.
pub fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value)
        .expect("names are constants, and an address holds no line break")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_said_with_another_one() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("some port is free");
        let port = taken.local_addr().expect("it has one").port();
        let [_, mend] = bind(port, "--port").err().expect("it is taken");
        assert!(mend.contains("--port"), "{mend}");
    }
}
