//! `cargo xtask test NAME`: the tests, the file or the folder of that name, and no program that holds none
//! of them.

use super::{
    browser,
    find::{self, ALONE, Program, Test},
    group::cargo_group,
    options::Options,
    page, sheets, site,
    tally::Group,
};
use crate::{
    build,
    run::{Failure, Outcome},
    tools,
};

const NATIVE: &str = "native";
const WEB: &str = "the site in a browser";

/// Runs them.
///
/// # Errors
/// Where nothing has that name, or a tool cannot be had.
pub fn groups(name: &str, options: &Options) -> Outcome<Vec<Group>> {
    let filter = find::filter(name);
    let all = find::all();
    let meant: Vec<&Test> = all
        .iter()
        .filter(|test| test.path.contains(&filter))
        .collect();
    let of = |program: Program| -> Vec<&Test> {
        meant
            .iter()
            .copied()
            .filter(|test| test.program == program)
            .collect()
    };
    if meant.is_empty() {
        return Err(Failure::new(
            format!("no test, file or folder of tests is called {name:?}"),
            "name a function or a part of its name, a file such as `judge/share`, or a folder such as `judge`; \
             examples of the documentation run with `cargo test --doc NAME`",
        ));
    }
    let alone = ALONE.map(|name| (name, of(Program::Alone(name))));
    let mut groups = native(&of(Program::Library), &of(Program::Native), &alone, &filter);
    for (program, package) in [
        (Program::Xtask, "xtask"),
        (Program::Lab, "lab"),
        (Program::Bindgen, "bindgen"),
    ] {
        if !of(program).is_empty() {
            groups.push(cargo_group(
                "the commands",
                &["--package", package, &filter],
                |_| {},
            ));
        }
    }
    let web = of(Program::Web);
    if !web.is_empty() && !options.no_browser {
        groups.extend(in_browser(&web, &filter, options)?);
    }
    if groups.is_empty() {
        return Err(Failure::new(
            format!("{name:?} is only tested in a browser"),
            "leave out --no-browser",
        ));
    }
    Ok(groups)
}

/// One call for the library, `tests/native` and the programs that stand alone, with no feature that
/// none of the tests needs: most need none, and the pure layer is compiled in seconds.
fn native(
    library: &[&Test],
    native: &[&Test],
    alone: &[(&str, Vec<&Test>)],
    filter: &str,
) -> Vec<Group> {
    let of_alone = alone.iter().flat_map(|(_, tests)| tests);
    let tests: Vec<&Test> = library
        .iter()
        .chain(native)
        .chain(of_alone)
        .copied()
        .collect();
    if tests.is_empty() {
        return Vec::new();
    }
    let features = find::features(&tests).join(",");
    let mut arguments = Vec::new();
    if !features.is_empty() {
        arguments.extend(["--features", &features]);
    }
    if !library.is_empty() {
        arguments.push("--lib");
    }
    let programs = [("native", native)].into_iter();
    let alone = alone.iter().map(|(name, tests)| (*name, tests.as_slice()));
    for (program, _) in programs.chain(alone).filter(|(_, tests)| !tests.is_empty()) {
        arguments.extend(["--test", program]);
    }
    arguments.push(filter);
    vec![cargo_group(NATIVE, &arguments, |_| {})]
}

/// In Chromium and the site that is quick to build, or in the browser that is asked for and the site that
/// is published; what holds on any sheet, then in Chromium and the sites of other sheets too.
fn in_browser(tests: &[&Test], filter: &str, options: &Options) -> Outcome<Vec<Group>> {
    let filters = [filter.to_owned()];
    let Some(engine) = options.engine else {
        let paths = tests.iter().all(|test| test.path.starts_with("paths::"));
        let browser = if paths {
            browser::find_or_install()?
        } else {
            site::set_up(&[])?
        };
        tools::set_up()?;
        return Ok(vec![site::quick(WEB, &browser, &filters)]);
    };
    let browser = site::set_up(&[engine])?;
    page::set_up()?;
    build::site()?;
    let mut groups = vec![site::in_browser(WEB, &browser, engine.0, &filters, &[])];
    let any = tests
        .iter()
        .filter(|test| test.path.starts_with(sheets::ANY));
    let any: Vec<String> = any.map(|test| test.path.clone()).collect();
    if engine.0 == "chromium" && !any.is_empty() {
        let exactly = [&["--exact".to_owned()], &any[..]].concat();
        groups.extend(sheets::groups(&browser, &exactly));
    }
    Ok(groups)
}
