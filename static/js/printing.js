// Prints what is marked, as a part of the scripts that print a card or the notebook alone: styles are there
// and marks are set meanwhile, and `clear` takes the marks away.
const printing = (css, clear) => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  const over = new AbortController();
  const end = () => {
    over.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles);
    clear();
  };
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  addEventListener("afterprint", end, { signal: over.signal });
  // Not every browser tells of the end: but then the page is no paper any more, or the reader, who has left
  // the dialog, does something in it.
  matchMedia("print").addEventListener("change", ({ matches }) => matches || end(), { signal: over.signal });
  for (const type of ["pointerdown", "keydown", "wheel", "touchstart"])
    addEventListener(type, end, { capture: true, passive: true, signal: over.signal });
  try {
    window.print();
  } catch (error) {
    end();
    throw error;
  }
};
