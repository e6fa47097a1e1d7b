//! What the judge takes in the browser. `cargo lab bench judge` builds the module.

use serde_json::Value;

use crate::harness::Visit;

use super::tell;

#[test]
#[ignore = "a measurement: run `cargo lab bench judge`"]
fn measure() {
    Visit { scripts: true }.run(async |page| {
        page.open("").await?;
        page.until("return globalThis.measured !== undefined")
            .await?;
        let measured = page.value("return globalThis.measured").await?;
        for row in measured.as_array().into_iter().flatten() {
            let time = |key: &str| row[key].as_f64().unwrap_or(f64::NAN) * 1000.0;
            let name = row["name"].as_str().unwrap_or_default().replace('_', " ");
            tell(&format!(
                "| {name} | {} | {} | {} |",
                micro(time("median")),
                micro(time("best")),
                micro(time("worst"))
            ));
        }
        assert!(matches!(measured, Value::Array(rows) if !rows.is_empty()));
        Ok(())
    });
}

/// Microseconds with three digits.
fn micro(time: f64) -> String {
    if time >= 100.0 {
        format!("{time:.0}")
    } else if time >= 10.0 {
        format!("{time:.1}")
    } else {
        format!("{time:.2}")
    }
}
