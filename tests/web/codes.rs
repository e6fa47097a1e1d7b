//! QR codes as a telephone reads them: from grey dots, by a decoder that knows nothing of what drew them.

use rqrr::PreparedImage;
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::harness::Page;

/// Dots a module, where a drawing has no size of its own.
const DOTS: usize = 3;

/// What a drawn code says, given its view box and its path: runs of dark modules, `M5 4h7v1h-7z`.
pub fn drawn(side: usize, path: &str) -> Option<String> {
    let mut dark = vec![false; side * side];
    for run in path.split_terminator('z') {
        let run = run.strip_prefix('M')?;
        let (start, run) = run.split_once('h')?;
        let (x, y) = start.split_once(' ')?;
        let (x, y): (usize, usize) = (x.parse().ok()?, y.parse().ok()?);
        let long: usize = run.split_once('v')?.0.parse().ok()?;
        dark.get_mut(y * side + x..)?.get_mut(..long)?.fill(true);
    }
    read(side * DOTS, |x, y| dark[y / DOTS * side + x / DOTS])
}

/// What the code says that a selector finds, as the browser paints it.
pub async fn painted(page: &Page, selector: &str) -> WebDriverResult<Option<String>> {
    page.value(&format!(
        "window.dots = null;
         const code = document.querySelector('{selector}').cloneNode(true);
         code.setAttribute('width', 400); code.setAttribute('height', 400);
         const image = new Image();
         image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(code));
         image.decode().then(() => {{
             const canvas = document.createElement('canvas');
             canvas.width = canvas.height = 400;
             const board = canvas.getContext('2d');
             board.drawImage(image, 0, 0);
             const {{ data }} = board.getImageData(0, 0, 400, 400);
             window.dots = Array.from({{ length: 160000 }}, (_, at) => data[at * 4] < 128 && data[at * 4 + 3] > 128 ? 1 : 0).join('');
         }})"
    ))
    .await?;
    page.until("return dots !== null").await?;
    let Value::String(dots) = page.value("return dots").await? else {
        return Ok(None);
    };
    Ok(read(400, |x, y| dots.as_bytes()[y * 400 + x] == b'1'))
}

fn read(side: usize, dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    let grey = |x, y| if dark(x, y) { 0 } else { 255 };
    let mut image = PreparedImage::prepare_from_greyscale(side, side, grey);
    let found = image.detect_grids();
    let [code] = &found[..] else { return None };
    code.decode().ok().map(|(_, text)| text)
}
