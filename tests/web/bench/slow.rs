//! A slow reader: an old telephone on a poor line, which Chromium plays.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::Page;

/// How much slower the processor is.
const CPU: u32 = 4;
/// Bits a second that arrive, and that leave.
const LINE: [u32; 2] = [1_600_000, 750_000];
/// Milliseconds until an answer begins.
const LATENCY: u32 = 150;

impl Page {
    /// A processor that is as slow as a telephone's.
    pub async fn slow_processor(&self, slow: bool) -> WebDriverResult<()> {
        let rate = if slow { CPU } else { 1 };
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate }))
            .await
            .map(drop)
    }

    /// A line that is as slow as a telephone's. What a service worker loads by itself is not slowed.
    pub async fn slow_line(&self, slow: bool) -> WebDriverResult<()> {
        let [down, up] = LINE.map(|bits| if slow { i64::from(bits / 8) } else { -1 });
        let line = json!({
            "offline": false,
            "latency": if slow { LATENCY } else { 0 },
            "downloadThroughput": down,
            "uploadThroughput": up,
        });
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.emulateNetworkConditions", line)
            .await
            .map(drop)
    }
}
