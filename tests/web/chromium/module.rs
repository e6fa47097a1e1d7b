//! The module for developers in a browser: as it stands, and in what a bundler made of it.

use serde_json::json;

use crate::harness::Visit;

#[test]
fn the_module_runs_as_it_stands_under_the_policy_of_the_sheet() {
    Visit { scripts: true }.run(async |page| {
        page.open("").await?;
        page.value(
            "import('./api/hechos.js').then(
                ({ HechosError, audit, figures, share }) => {
                    const asked = { part: 'chihuahua-exports-2025q3', whole: 'mexico-state-exports-2025q3' };
                    let thrown;
                    try { share(null) } catch (error) { thrown = error instanceof HechosError && error.code }
                    window.asked = { figures: figures().length, audit: audit().length, share: share(asked), thrown };
                },
                (error) => { window.asked = { error: String(error) } });
             return 0",
        )
        .await?;
        page.until("return window.asked !== undefined").await?;
        let asked = page.value("return window.asked").await?;
        assert_eq!(asked["error"], json!(null), "{asked}");
        assert_eq!(asked["figures"], json!(hechos::dataset::FIGURES.len()));
        assert!(asked["audit"].as_u64() > Some(100), "{asked}");
        assert_eq!(asked["share"]["result"]["text"], json!("18.94% [18.89,\u{a0}18.98]"));
        assert_eq!(asked["thrown"], json!("wrong-type"));
        Ok(())
    });
}

#[test]
#[ignore = "needs what a bundler built: `cargo xtask test` does it"]
fn bundled() {
    Visit { scripts: true }.run(async |page| {
        page.open("").await?;
        page.until("return window.asked !== undefined").await?;
        let asked = page.value("return window.asked").await?;
        assert_eq!(asked["figures"], json!(hechos::dataset::FIGURES.len()));
        assert_eq!(
            asked["share"]["result"]["text"],
            json!("18.94% [18.89,\u{a0}18.98]")
        );
        assert_eq!(asked["thrown"], json!("unknown-figure"));
        Ok(())
    });
}
