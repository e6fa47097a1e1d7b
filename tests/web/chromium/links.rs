//! Links of another version are not followed.

use crate::harness::visit;

/// The line over the sheet.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

#[test]
fn another_version_is_not_followed_at_all() {
    visit(
        "#v=9&reading=strict&card=ai-exporters&vs=taiwan",
        async |page| {
            page.says(NOTICE, "another version").await?;
            page.says("#ai-exporters output", "China’s exports").await?;
            page.until("return document.querySelector('#reading-0').checked")
                .await
        },
    );
}
