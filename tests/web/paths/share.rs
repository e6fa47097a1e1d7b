//! A reader types two numbers, and reads their share.

use crate::harness::visit;

#[test]
fn two_typed_numbers_give_a_share() {
    visit("#share", async |page| {
        page.enters("#share-part", "exactly US$30 billion").await?;
        page.enters("#share-whole", "= 120,000 million dollars")
            .await?;
        page.says("#share", "25%").await?;
        page.says(
            "#share-whole-hint",
            "Read as exactly 120,000,000,000 US dollars",
        )
        .await?;
        page.says("#share", "exact").await?;
        // 25 ÷ 120 to 35 ÷ 120: the zero of 30 is not significant.
        page.enters("#share-part", "US$30 billion").await?;
        page.says("#share", "25% [20, 30]").await?;
        page.enters("#share-part", "US$30 billion ± 12").await?;
        page.says("#share", "25% [15, 35]").await.map(drop)
    });
}
