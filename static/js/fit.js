// How tall a card stands in a frame, as a part of the script of `menu.js`: a frame out of sight shows it at the
// width of a phone and of an article, so that the code holds a height at which nothing is cut off at either.

// What frames have turned out to need, by their addresses; none where one did not answer in time.
const FITS = new Map();
const FIT_WIDTHS = [COLUMNS.at(-1)[0], COLUMNS[0][0]];
// A card that has told no other height for so long has found its own.
const SETTLED = 250;

// Colours change no height.
const fitKey = (src) => src.replace(/&(theme|accent|ground)=[^&]*/g, "");

// The height that a frame of this width tells, once its program runs and it tells no other.
const fitAt = (width, src) =>
  new Promise((found) => {
    const box = make("div", { className: "hechos-hidden", inert: true, ariaHidden: "true" });
    // Without a border, and so tall that it is never scrolled: both would take of the width.
    const frame = make("iframe", { src, width, height: 4000, frameBorder: 0 });
    let height;
    let ready = false;
    let due;
    const end = () => {
      removeEventListener("message", hear);
      clearTimeout(due);
      clearTimeout(late);
      box.remove();
      found(height);
    };
    const hear = ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data?.type === "hechos:height") height = data.height;
      if (data?.type === "hechos:ready") ready = true;
      clearTimeout(due);
      if (ready && height) due = setTimeout(end, SETTLED);
    };
    const late = setTimeout(end, PATIENCE);
    addEventListener("message", hear);
    box.append(frame);
    document.body.append(box);
  });

const fit = async (src) => {
  const key = fitKey(src);
  const heights = await Promise.all(FIT_WIDTHS.map((width) => fitAt(width, src)));
  const known = heights.filter(Boolean);
  FITS.set(key, known.length ? Math.max(...known) : undefined);
};
