//! The codes that the menu of a card offers to other sites.

use crate::harness::visit;
use crate::menu::{MENU, press, string};
use crate::server;

#[test]
fn a_menu_writes_the_code_that_embeds_its_card() {
    for (path, lang, folder) in [("", "en", ""), ("es/", "es", "es/")] {
        visit(path, async |page| {
            page.choose("#ai-exporters-vs", "taiwan").await?;
            let field = format!("return document.querySelector('{MENU} textarea').value");
            let base = server::base();
            let link = format!("{base}{path}#v=1&amp;card=ai-exporters&amp;vs=taiwan");
            let codes = [
                (
                    "element",
                    vec![
                        format!("src=\"{base}embed.js\""),
                        format!("card=\"ai-exporters\" lang=\"{lang}\" compare=\"taiwan\""),
                        link.clone(),
                    ],
                ),
                (
                    "frame",
                    vec![
                        format!(
                            "src=\"{base}{folder}embed/ai-exporters/#v=1&amp;card=ai-exporters&amp;vs=taiwan\""
                        ),
                        " title=\"".to_owned(),
                        " sandbox=\"".to_owned(),
                    ],
                ),
                (
                    "picture",
                    vec![
                        format!("src=\"{base}{folder}cards/ai-exporters.png\""),
                        link,
                    ],
                ),
            ];
            for (which, parts) in codes {
                press(page, &format!("embed {which}")).await?;
                let code = string(page, &field).await?;
                for part in parts {
                    assert!(code.contains(&part), "{which}: {part} is missing: {code}");
                }
            }
            Ok(())
        });
    }
}
