//! The module for developers. In the browser it is the functions of `hechos::api`; run natively it
//! writes the checks, which are worked out in the build and not by each reader.

#[cfg(target_arch = "wasm32")]
fn main() {
    // What is not named is not linked.
    let _ = hechos::api::version;
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), serde_json::Error> {
    println!("{}", hechos::api::checks_js()?);
    Ok(())
}
