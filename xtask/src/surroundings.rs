//! What the output of a failed program says of the machine rather than of the sources: in one line, with
//! what to do.

/// What a line may hold, what that means, and the mend.
const SIGNS: [(&[&str], &str, &str); 6] = [
    (
        &["No space left on device", "os error 28"],
        "the disk is full",
        "make room (`cargo clean` frees what was compiled here), then run the same command again: it resumes",
    ),
    (
        &[
            "Could not resolve host",
            "Couldn't resolve host",
            "Temporary failure resolving",
            "Temporary failure in name resolution",
            "failed to lookup address",
            "dns error",
            "Couldn't connect to server",
            "Could not connect to",
            "getaddrinfo ENOTFOUND",
            "getaddrinfo EAI_AGAIN",
            "Network is unreachable",
            "Failed to establish a new connection",
            "attempting to make an HTTP request, but --offline was specified",
        ],
        "there is no way to the network, from which this is had once",
        "connect, or see to the proxy, then run the same command again: what is there is kept",
    ),
    (
        &[
            "linker `cc` not found",
            "linker `cc`: No such file",
            "failed to find tool \"cc\"",
        ],
        "there is no C compiler",
        "install one (Debian: `build-essential`), then run the same command again: it resumes",
    ),
    (
        &[
            "Could not get lock",
            "Unable to acquire the dpkg frontend lock",
        ],
        "another program is installing packages",
        "wait until it has ended, then run the same command again",
    ),
    (
        &["Permission denied", "os error 13"],
        "a file or folder may not be read or written",
        "see the line above for which; it may belong to another user, as after a run with sudo",
    ),
    (
        &["signal: 9", "Cannot allocate memory", "out of memory"],
        "the memory ran out",
        "end what else is running, or compile one thing at a time: `CARGO_BUILD_JOBS=1`, then run the same command again",
    ),
];

/// The line that tells, what it means and the mend; `None` where nothing of the machine is to blame.
pub fn told(lines: &[String]) -> Option<(&str, &'static str, &'static str)> {
    SIGNS.iter().find_map(|(signs, what, mend)| {
        let line = lines
            .iter()
            .rev()
            .find(|line| signs.iter().any(|sign| line.contains(sign)))?;
        Some((line.trim(), *what, *mend))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(text: &str) -> Option<&'static str> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        told(&lines).map(|(_, what, _)| what)
    }

    #[test]
    fn what_package_clients_and_compilers_say_of_the_machine_is_understood() {
        for (text, meant) in [
            (
                "error: failed to write `a.o`: No space left on device (os error 28)",
                "disk",
            ),
            (
                "npm error code ENOSPC\nnpm error nospc No space left on device",
                "disk",
            ),
            (
                "  [6] Could not resolve hostname\nCould not resolve host: index.crates.io",
                "network",
            ),
            ("  Temporary failure resolving 'deb.debian.org'", "network"),
            (
                "npm error request failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org",
                "network",
            ),
            (
                "NewConnectionError: Failed to establish a new connection: [Errno -3]",
                "network",
            ),
            ("error: linker `cc` not found", "C compiler"),
            (
                "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7",
                "another program",
            ),
            (
                "error: could not compile `yew`\nprocess didn't exit successfully (signal: 9, SIGKILL: kill)",
                "memory",
            ),
        ] {
            assert!(
                what(text).is_some_and(|said| said.contains(meant)),
                "{text}: {:?}",
                what(text)
            );
        }
    }

    #[test]
    fn a_fault_of_the_sources_is_none_of_the_machine() {
        assert_eq!(
            what("error[E0308]: mismatched types\n --> src/lib.rs:1:1"),
            None
        );
    }
}
