//! Compare any two figures: swapped.

use crate::harness::visit;

#[test]
fn swapping_turns_the_ratio_round() {
    visit("", async |page| {
        let (first, second) = (
            page.holds("#compare-first").await?,
            page.holds("#compare-second").await?,
        );
        page.says("#compare dl", "2 times [1, 5]").await?;
        page.press("#compare", "Swap").await?;
        page.says("#compare dl", "0.5 times [0.2, 1]").await?;
        assert_eq!(page.holds("#compare-first").await?, second);
        assert_eq!(page.holds("#compare-second").await?, first);
        Ok(())
    });
}
