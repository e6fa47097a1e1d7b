//! The page of a partner with ten cards in it, beside one with one: how much more it loads and waits.

use serde_json::json;

use super::host::Files;
use super::medians::{grouped, median, spread};
use super::tell;
use super::visit::Target;
use crate::partner::{SCRIPT, TEN};

/// The pages, by the number of their cards.
const PAGES: [(&str, usize); 2] = [("one", 1), ("ten", 10)];

/// Adds the pages to the files of a host that is another site than the sheet.
pub fn pages(files: &mut Files, sheet: &str) {
    for (name, count) in PAGES {
        let cards: String = TEN[..count]
            .iter()
            .map(|card| format!("<hechos-card mode=\"inline\" card=\"{card}\"></hechos-card>"))
            .collect();
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A partner</title>\
             <link rel=\"icon\" href=\"data:,\">{}</head><body><h1>A partner</h1>{cards}</body></html>",
            SCRIPT.replace("{sheet}", sheet)
        );
        files.insert(format!("{name}/index.html"), page.into_bytes());
    }
}

/// The same to visit.
pub fn targets(partner: &str) -> Vec<Target> {
    PAGES
        .iter()
        .map(|(name, count)| {
            let asked =
                json!({ "charts": "hechos-card", "count": 0, "answers": false, "cards": count });
            let title = format!("{name} inline card{}", if *count == 1 { "" } else { "s" });
            Target::new(&title, format!("{partner}{name}/"), asked)
        })
        .collect()
}

/// Times and bytes of ten over those of one.
pub fn ratios(pages: &[Target]) -> [f64; 2] {
    ["cards", "bytes"].map(|what| median(&pages[1].noted(what)) / median(&pages[0].noted(what)))
}

/// What was measured.
pub fn table(pages: &[Target]) {
    tell("");
    tell("### Ten cards in a partner’s page, beside one");
    tell("");
    tell(
        "On the same slow line. The sheet’s files come from another site than the page; the ten are ten different cards.",
    );
    tell("");
    tell("| page | bytes | files | all cards work | longest task | layout shift |");
    tell("|---|---:|---:|---:|---:|---:|");
    let row =
        |title: &str, cells: [String; 5]| tell(&format!("| {title} | {} |", cells.join(" | ")));
    for page in pages {
        let noise = spread(&page.noted("cards")) * 100.0;
        row(
            &page.title,
            [
                grouped(median(&page.noted("bytes"))),
                grouped(median(&page.noted("files"))),
                format!("{:.0} ms ± {noise:.0} %", median(&page.noted("cards"))),
                format!("{:.0} ms", median(&page.longest())),
                format!("{:.3}", median(&page.noted("shift"))),
            ],
        );
    }
    let [time, bytes] = ratios(pages).map(|ratio| format!("{ratio:.2}"));
    let none = String::new;
    row("ten over one", [bytes, none(), time, none(), none()]);
}
