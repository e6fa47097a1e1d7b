//! What the machine itself provides: programs on PATH, and Debian's packages where they may be installed.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use crate::run::{self, Failure, Outcome};

/// Finds a program on PATH under the first of its names that is there.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH")
        .iter()
        .flat_map(env::split_paths)
        .collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    })
}

/// Installs Debian packages, if this is Debian or a relative of it and we may.
///
/// # Errors
/// Where apt is missing or may not be used, with the packages to install by hand.
pub fn install(packages: &[&str], why: &str, about: &str) -> Outcome {
    let list = packages.join(" ");
    let by_hand = || {
        Failure::new(
            format!("{why}, and it cannot be installed from here"),
            by_hand(&list),
        )
    };
    if find(&["apt-get"]).is_none() {
        return Err(by_hand());
    }
    let prefix: &[&str] = if is_root() {
        &[]
    } else if run::answer(Command::new("sudo").args(["-n", "true"])).is_some() {
        &["sudo", "-n"]
    } else {
        return Err(by_hand());
    };
    run::step(&format!("apt-get install {list}"), about);
    let started = Instant::now();
    let mend = by_hand_line(&list);
    // One mirror out of reach need not matter: the installation below says if it does.
    if run::quietly(&mut apt(prefix, &["update"]), &mend).is_err() {
        run::note(
            "the lists of packages are not all up to date; going on with those that are there",
        );
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    run::quietly(&mut apt(prefix, &arguments), &mend)?;
    run::done(started);
    Ok(())
}

/// Unpacks a Debian package into a folder, without installing it: a server that is installed is started.
///
/// # Errors
/// Where apt is missing or cannot reach its server, with the package to install by hand.
pub fn unpack(package: &str, folder: &Path, why: &str) -> Outcome {
    run::step(
        &format!("unpacking {package} into .tools/"),
        "a few seconds, once",
    );
    let started = Instant::now();
    let by_hand = format!(
        "{why}; install {package} with your system's packages, then run this command again"
    );
    let failed = |error| Failure::new(format!("{}: {error}", folder.display()), by_hand.clone());
    // Whole or not at all: what broke off would be taken for the server.
    let (whole, folder) = (folder, &folder.with_extension("part"));
    for old in [whole, folder].into_iter().filter(|old| old.exists()) {
        std::fs::remove_dir_all(old).map_err(failed)?;
    }
    std::fs::create_dir_all(folder).map_err(failed)?;
    let download = || {
        let mut command = Command::new("apt-get");
        command
            .args(["--quiet", "download", package])
            .current_dir(folder);
        command
    };
    // The lists may be missing, as in a container, or name what the server no longer has.
    if run::quietly(&mut download(), &by_hand).is_err() {
        let prefix: &[&str] = if is_root() { &[] } else { &["sudo", "-n"] };
        run::quietly(&mut apt(prefix, &["update"]), &by_hand)?;
        run::quietly(&mut download(), &by_hand)?;
    }
    let archive = std::fs::read_dir(folder)
        .map_err(failed)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "deb"));
    let Some(archive) = archive else {
        return Err(Failure::new(
            format!("apt-get downloaded no {package}"),
            by_hand,
        ));
    };
    run::quietly(
        Command::new("dpkg-deb")
            .arg("--extract")
            .arg(archive)
            .arg(folder),
        &by_hand,
    )?;
    std::fs::rename(folder, whole).map_err(failed)?;
    run::done(started);
    Ok(())
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Command {
    let mut words = prefix.to_vec();
    words.extend([
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "--quiet",
    ]);
    words.extend(arguments);
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}

fn is_root() -> bool {
    run::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn by_hand_line(list: &str) -> String {
    format!("run `sudo apt-get update && sudo apt-get install {list}`, then this command again")
}

fn by_hand(list: &str) -> String {
    if Path::new("/etc/debian_version").exists() {
        return by_hand_line(list);
    }
    format!(
        "install what your system calls these Debian packages: {list}; then run this command again"
    )
}
