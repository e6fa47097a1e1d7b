//! Finds the browsers and their drivers, or installs them where that is allowed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::{
    project,
    run::{self, Failure, Outcome},
    system, tools,
};

/// What the browser tests start.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];
/// Debian's names; Ubuntu's come second.
const PACKAGES: [[&str; 3]; 2] = [
    ["chromium", "chromium-driver", "fonts-liberation"],
    [
        "chromium-browser",
        "chromium-chromedriver",
        "fonts-liberation",
    ],
];

/// As fontconfig is asked for it.
const FONT: &str = "Liberation Sans";

/// Firefox and WebKit with what drives them, each under the names of its program and its Debian package.
const OTHERS: [(&[&str], &str); 3] = [
    (&["firefox-esr", "firefox"], "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    // WebKit needs a display.
    (&["Xvfb"], "xvfb"),
];

/// Chromium and its driver from `HECHOS_CHROMIUM` and `HECHOS_CHROMEDRIVER`, from PATH, or from apt.
///
/// # Errors
/// When they are missing and cannot be installed, with the packages to install by hand.
pub fn find_or_install() -> Outcome<Browser> {
    if let Some(browser) = find() {
        font()?;
        return starts(&browser).map(|()| browser);
    }
    let packages = if on_ubuntu() {
        PACKAGES[1]
    } else {
        PACKAGES[0]
    };
    system::install(
        &packages,
        "Chromium or its driver is missing, which the browser tests drive",
        "1 to 3 minutes, once",
    )?;
    let browser = find().ok_or_else(|| {
        Failure::new(
            "Chromium or chromedriver is still missing after its packages were installed",
            "name them in HECHOS_CHROMIUM and HECHOS_CHROMEDRIVER, or leave the browser out with `cargo xtask test --no-browser`",
        )
    })?;
    starts(&browser).map(|()| browser)
}

/// The font that texts are measured with, which comes with Chromium unless that was installed by hand.
fn font() -> Outcome {
    // Who has no list of fonts has other fonts than Debian's.
    let listed = run::answer(Command::new("fc-list").arg(FONT));
    if listed.is_none_or(|listed| !listed.trim().is_empty()) {
        return Ok(());
    }
    system::install(
        &[PACKAGES[0][2]],
        "Liberation Sans is missing, in which the tests measure texts",
        "some seconds, once",
    )
}

/// Whether Chromium shows an empty page; said here once, or each test would wait for it in vain.
///
/// # Errors
/// When it ends with an error or shows nothing for half a minute, with what it says.
pub fn starts(browser: &Browser) -> Outcome {
    let folder = project::target().join("starts");
    let mut command = project::command(&browser.chromium.to_string_lossy());
    command
        .args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args(["--disable-background-networking", "--disable-dev-shm-usage"])
        .arg(format!("--user-data-dir={}", folder.display()))
        .args(["--dump-dom", "data:text/html,<p>Hechos</p>"]);
    let said = run::within(Duration::from_secs(30), &mut command);
    let _ = fs::remove_dir_all(&folder);
    match said {
        Ok(page) if page.contains("<p>Hechos</p>") => Ok(()),
        Ok(other) | Err(other) => Err(Failure::new(
            format!(
                "{} does not start: {}",
                browser.chromium.display(),
                other
                    .lines()
                    .rfind(|line| !line.trim().is_empty())
                    .unwrap_or("it says nothing")
            ),
            "see that it starts by hand, reinstall it, or name another one in HECHOS_CHROMIUM and its driver in HECHOS_CHROMEDRIVER",
        )),
    }
}

/// Installs Firefox and WebKit, their drivers and a display, unless they are there.
///
/// # Errors
/// When they are missing and cannot be installed, with the packages to install by hand.
pub fn others() -> Outcome {
    let missing: Vec<&str> = OTHERS
        .iter()
        .filter(|(programs, _)| system::find(programs).is_none())
        .map(|(_, package)| *package)
        .map(|package| {
            if package == "firefox-esr" && on_ubuntu() {
                "firefox"
            } else {
                package
            }
        })
        .collect();
    if !missing.is_empty() {
        system::install(
            &missing,
            "Firefox or WebKit is missing, which the browser tests drive too; `cargo xtask test --browser chromium` leaves them out",
            "1 to 3 minutes, once",
        )?;
    }
    tools::geckodriver()
}

/// The server behind which the browsers visit the sheet, unless it is there.
///
/// # Errors
/// When it is missing and cannot be downloaded.
pub fn nginx() -> Outcome {
    server("nginx", "usr/sbin/nginx")
}

/// The other server that docs/hosting.md has a recipe for, unless it is there.
///
/// # Errors
/// When it is missing and cannot be downloaded.
pub fn caddy() -> Outcome {
    server("caddy", "usr/bin/caddy")
}

fn server(name: &str, program: &str) -> Outcome {
    let folder = project::tools().join(name);
    let there = [folder.join(program), Path::new("/").join(program)];
    if there.iter().any(|path| path.is_file()) || system::find(&[name]).is_some() {
        return Ok(());
    }
    system::unpack(
        name,
        &folder,
        &format!("{name} is missing, behind which the browser tests visit the sheet"),
    )
}

fn find() -> Option<Browser> {
    let named = |variable: &str| {
        env::var_os(variable)
            .map(PathBuf::from)
            .filter(|path| path.is_file())
    };
    Some(Browser {
        chromium: named("HECHOS_CHROMIUM").or_else(|| system::find(&CHROMIUM))?,
        driver: named("HECHOS_CHROMEDRIVER").or_else(|| system::find(&DRIVER))?,
    })
}

fn on_ubuntu() -> bool {
    fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}
