//! Links of another version are not followed.

use crate::harness::visit;

/// The line over the sheet.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

/// A receiver quotes what stands where the link leads: it is what was asked for, or nothing.
#[test]
fn a_link_that_is_broken_in_part_is_told_where_it_leads_and_answers_nothing_else() {
    visit("", async |page| {
        for (link, card, words) in [
            (
                "card=ai-exporters&vs=vietnam",
                "#ai-exporters output",
                "vietnam",
            ),
            (
                "card=compare&compare=nonsense,japan-ai-exports-2022",
                "#compare",
                "nonsense",
            ),
            (
                "card=share&part=zzz&whole=mexico-state-exports-2025q3",
                "#share",
                "zzz",
            ),
        ] {
            page.open("es/").await?;
            page.started().await?;
            page.open(&["#v=1&", link].concat()).await?;
            page.started().await?;
            page.says(card, words).await?;
            let answer = page.reads(card).await?;
            assert!(
                !answer.contains("Malaysia") && !answer.contains("18.94%"),
                "{answer}"
            );
            assert_eq!(
                page.reads("#hechos > * > [role=status]")
                    .await
                    .unwrap_or_default(),
                ""
            );
        }
        page.until("return document.querySelector('#share-whole').value !== ''")
            .await?;
        // A row is on the page of all figures, which has none of that name.
        page.open("#figure-nonsense").await?;
        page.soon("return location.pathname.endsWith('/figures/')")
            .await?;
        page.started().await?;
        page.says(NOTICE, "figure-nonsense").await?;
        page.open("#nonsense").await?;
        page.started().await?;
        page.says(NOTICE, "nonsense").await?;
        page.open("#card=ai-exporters&vs=vietnam").await?;
        page.choose("#ai-exporters-vs", "china").await?;
        page.says("#ai-exporters output", "China’s exports")
            .await
            .map(drop)
    });
}

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
