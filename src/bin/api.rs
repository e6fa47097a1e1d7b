//! The module for developers. In the browser it is the functions of `hechos::api`; run natively it
//! writes the figures or the checks, which no reader's machine has to put together.

#[cfg(target_arch = "wasm32")]
fn main() {
    // What is not named is not linked.
    let _ = hechos::api::version;
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), serde_json::Error> {
    let figures = std::env::args()
        .nth(1)
        .is_some_and(|what| what == "figures");
    let text = if figures {
        hechos::api::figures_js()?
    } else {
        hechos::api::checks_js()?
    };
    println!("{text}");
    Ok(())
}
