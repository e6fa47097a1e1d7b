// What a mark or a computed number stands for, in place: loaded when the first one is pressed.
// Of each figure: as printed, what it is and when, who said it, where it is printed, what it stands for in
// each reading, the text to copy, and what others print.
const FIGURES = __FIGURES__;
const [SAID, PRINTED, RANGE, OURS, FROM, COPY, TABLE, CLOSE, COPIED, DENIED, TO, OTHERS] = __TEXTS__;
const HOME = { here: __HERE__, alone: __ALONE__ };

const make = (name, className, ...parts) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...parts);
  return made;
};

const list = (pairs) => {
  const made = make("dl", "hechos-pop__list");
  for (const [term, text] of pairs) if (text) made.append(make("div", "", make("dt", "", term), make("dd", "", text)));
  return made;
};

// The page of all figures, from where the reader is; in one file it is the same.
const rowOf = (id, { here, alone }) => (alone ? "" : new URL("figures/", here).href) + "#figure-" + id;

const ofFigure = (mark, where) => {
  const id = mark.dataset.figure;
  const [quote, lang, what, said, place, plausible, strict, cited, others] = FIGURES[id];
  const range = mark.closest("[data-reading=strict]") ? strict : plausible;
  const printed = make("p", "hechos-pop__quote", "\u201c" + quote + "\u201d");
  if (lang) printed.lang = lang;
  const link = make("a", "hechos-actions__item", TABLE);
  link.href = rowOf(id, where);
  if (where.within) link.target = "_blank";
  const address = new URL(link.href, document.baseURI).href.replace(/^file:[^?#]*/, "hechos.html");
  return [printed, make("p", "hechos-pop__what", what), list([[SAID, said], [PRINTED, place], [RANGE, range], [OTHERS, others]]), actions(cited + " " + address, link)];
};

// A number of ours: its range stands beside it in the page, and its figures in the question of its card.
const ofNumber = (number) => {
  const beside = number.nextElementSibling?.matches(".hechos-interval") ? number.nextElementSibling.textContent.trim() : "";
  const range = beside.replace(/^\[(.*)\]$/, "$1").replace(", ", " " + TO + " ");
  const around = number.closest("p, output, li, h3");
  const marks = [...(around?.querySelectorAll("[data-figure]") ?? [])].map((mark) => FIGURES[mark.dataset.figure]);
  const from = marks.map(([quote, , what]) => what + ": " + quote).join("; ");
  return [make("p", "hechos-pop__quote", number.textContent), make("p", "hechos-pop__what", OURS), list([[RANGE, range], [FROM, from]])];
};

const actions = (text, link) => {
  const copy = make("button", "hechos-actions__item", COPY);
  copy.type = "button";
  const told = make("p", "hechos-menu__said");
  told.setAttribute("role", "status");
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = COPIED;
    } catch {
      told.textContent = DENIED + " " + text;
    }
  });
  return make("div", "hechos-pop__actions", copy, link, told);
};

// Shows the box for a mark or a number. `within` is the element that holds it in the page of another site.
const show = (by, within) => {
  const parts = by.dataset.figure ? ofFigure(by, within ?? HOME) : ofNumber(by);
  const root = within?.box ?? document.body;
  root.querySelector(":scope > .hechos-pop--note")?.remove();
  const box = make("div", "hechos-pop hechos-pop--note");
  const close = make("button", "hechos-pop__close", CLOSE);
  close.type = "button";
  close.addEventListener("click", () => box.hidePopover());
  box.append(close, ...parts);
  box.popover = "auto";
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  box.ariaLabel = parts[0].textContent;
  root.append(box);
  box.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") return box.focus();
    // What had the focus has it again, unless the reader went on elsewhere.
    if (box.contains(document.activeElement) || document.activeElement === document.body) by.focus();
    box.remove();
  });
  box.showPopover({ source: by });
};

export { show };
