// What a mark or a computed number stands for, in place: loaded when the first one is pressed.
// Of each figure: as printed, what it is and when, who said it, where it is printed, what it stands for in
// each reading, the text to copy, and what others print.
const FIGURES = __FIGURES__;
// The figures of each question of a card.
const ASKED = __ASKED__;
const [SAID, PRINTED, RANGE, OURS, FROM, COPY, TABLE, CLOSE, COPIED, DENIED, TO, OTHERS] = __TEXTS__;
// What keeps it in the notebook, and that this could not be loaded.
const [KEEP, LOST] = __KEEP__;
const HOME = { here: __HERE__, alone: __ALONE__, file: __FILE__ };

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

// The row of a figure on the page of all figures, from where the reader is.
const rowOf = (id, { here, alone }) => (alone ? "" : new URL("figures/", here).href) + "#figure-" + id;

const ofFigure = (mark, where) => {
  const id = mark.dataset.figure;
  const [quote, lang, what, said, place, plausible, strict, cited, others] = FIGURES[id];
  const range = mark.closest("[data-reading=strict]") ? strict : plausible;
  const printed = make("p", "hechos-pop__quote", "\u201c" + quote + "\u201d");
  if (lang) printed.lang = lang;
  const link = make("a", "hechos-actions__item", TABLE);
  // The file holds the row too; what is copied leads to the site, where that is known.
  link.href = where.file ? "#figure-" + id : rowOf(id, where);
  if (where.within) link.target = "_blank";
  const address = new URL(rowOf(id, where), document.baseURI).href.replace(/^file:[^?#]*/, "hechos.html");
  const kept = { title: what, answer: cited, sources: "", cite: address, address };
  // The storage of another site is no place to keep anything in.
  const sheet = !where.within && !document.documentElement.dataset.card;
  return [printed, make("p", "hechos-pop__what", what), list([[SAID, said], [PRINTED, place], [RANGE, range], [OTHERS, others]]), actions(cited + " " + address, link, sheet && kept)];
};

// The figures of the question that a number answers.
const asked = (number) => {
  const answer = number.closest("[data-figures], .hechos-ask");
  const { figures, choice = "" } = answer?.dataset ?? {};
  const ids = figures ?? ASKED[answer?.closest("article")?.id]?.[choice] ?? "";
  return ids.split(" ").filter((id) => Object.hasOwn(FIGURES, id));
};

// A number of ours: its range stands beside it in the page, and its figures in the question of its card.
const ofNumber = (number) => {
  const beside = number.nextElementSibling?.matches(".hechos-interval") ? number.nextElementSibling.firstChild.textContent.trim() : "";
  const ends = beside.replace(/^\[(.*)\]$/, "$1").replace(/,\s/, " " + TO + " ");
  // In the unit of the number: its digits make place for both ends.
  const range = ends && number.textContent.replace(/[\u2212\d][\d.,]*/, ends);
  const around = number.closest("p, output, li, h3");
  const marks = [...(around?.querySelectorAll("[data-figure]") ?? [])].map((mark) => mark.dataset.figure);
  const from = (marks.length ? marks : asked(number)).map((id) => FIGURES[id][2] + ": " + FIGURES[id][0]).join("; ");
  return [make("p", "hechos-pop__quote", number.textContent), make("p", "hechos-pop__what", OURS), list([[RANGE, range], [FROM, from]])];
};

const button = (name, does) => {
  const made = make("button", "hechos-actions__item", name);
  made.type = "button";
  made.addEventListener("click", does);
  return made;
};

const actions = (text, link, kept) => {
  const told = make("p", "hechos-menu__said");
  told.setAttribute("role", "status");
  const say = (text) => (told.textContent = text);
  const copy = button(COPY, async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(COPIED);
    } catch {
      say(DENIED + " " + text);
    }
  });
  const keep = () => document.dispatchEvent(new CustomEvent("hechos:keep", { detail: { ...kept, say, lost: () => say(LOST) } }));
  return make("div", "hechos-pop__actions", copy, ...(kept ? [button(KEEP, keep)] : []), link, told);
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
