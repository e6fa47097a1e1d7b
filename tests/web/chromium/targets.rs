//! Targets: what is small in a line of text has a finger's room, and takes none from what stands beside it.

use serde_json::json;

use crate::harness::visit;

/// Marks and computed numbers whose room is less than 24 px each way, or lies over another target's middle.
const SMALL: &str = "
    const at = (x, y) => document.elementFromPoint(x, y);
    const all = [...document.querySelectorAll('.hechos-mark, button.hechos-computed')].filter(one => one.checkVisibility());
    const wrong = [];
    for (const one of all) {
        one.scrollIntoView({ block: 'center' });
        const box = one.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const own = (dx, dy) => one.contains(at(x + dx, y + dy));
        // Half of 24 px, but for the rounding of a pixel; a target that begins there is as near as it may be.
        if (![-11, 11].every(dy => own(0, dy)) || !own(Math.min(box.left + 23, innerWidth - 1) - x, 0))
            wrong.push('small: ' + one.closest('[id]')?.id + ' ' + one.textContent);
        const around = [...one.parentElement.parentElement.querySelectorAll('a, button')].filter(other => other !== one && other.checkVisibility());
        for (const other of around) {
            const mid = [...other.getClientRects()].map(part => [part.left + part.width / 2, part.top + part.height / 2]).filter(([, y]) => y > 60 && y < innerHeight);
            if (mid.length && !mid.some(([x, y]) => other.contains(at(x, y)))) wrong.push('covered: ' + one.textContent + ' over ' + other.textContent);
        }
    }
    return all.length > 8 ? wrong : ['only ' + all.length];";

#[test]
fn a_mark_has_a_fingers_room_and_covers_no_other() {
    for (path, width) in [
        ("", 390),
        ("", 1280),
        ("es/", 320),
        ("checks/", 390),
        ("es/checks/", 1280),
        ("figures/", 390),
        ("figures/", 1280),
    ] {
        visit(path, async |page| {
            page.resize(width, 800).await?;
            page.value("scrollTo(0, 1)").await?;
            page.laid_out().await?;
            assert_eq!(page.value(SMALL).await?, json!([]), "{path} at {width}");
            Ok(())
        });
    }
}
