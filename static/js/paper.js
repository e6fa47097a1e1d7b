// Prints one card alone with its address, as text and as a code: loaded when one is printed first. The card
// and the name of the page are marked, styles that are there meanwhile leave all else out, and afterwards
// everything is as it was.
const STYLES = __STYLES__;
// A module on paper is half a millimetre, which a telephone reads from an arm’s length; the styles zoom by 0.68.
const MODULE = 0.5 / 0.68;

const foot = (address, text, name) => {
  const made = document.createElement("footer");
  made.className = "hechos-paper";
  const line = document.createElement("p");
  line.textContent = text;
  made.append(line);
  // The place of a file on a disk leads nobody anywhere.
  const code = /^https?:/.test(address) && qr(address, name);
  if (code) {
    const side = (code.viewBox.baseVal.width * MODULE).toFixed(2) + "mm";
    code.setAttribute("width", side);
    code.setAttribute("height", side);
    made.append(code);
  }
  return made;
};

const print = (card, { address, text, name }) => {
  const root = document.documentElement;
  const made = foot(address, text, name);
  const parts = [card, document.querySelector("h1"), made].filter(Boolean);
  root.dataset.paper = "";
  for (const part of parts) part.dataset.onPaper = "";
  document.body.append(made);
  printing(STYLES, () => {
    delete root.dataset.paper;
    for (const part of parts) delete part.dataset.onPaper;
    made.remove();
  });
};
