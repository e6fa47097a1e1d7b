// The notebook: the answers that a reader keeps on this device, in a box of the bar. Loaded to keep the
// first one, or where some are kept. Its styles come along, so that nobody else pays for them.
const WORDS = __WORDS__;
const LANG = __LANG__;
const VERSION = __VERSION__;
// In one file every place of the sheet is on the same page.
const FILE = __FILE__;
const STYLES = __STYLES__;

const make = (name, className, ...parts) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...parts);
  return made;
};

const button = (name, does) => {
  const made = make("button", "hechos-actions__item", name);
  made.type = "button";
  made.addEventListener("click", does);
  return made;
};

const filled = (text, words) => text.replace(/\{(\w+)\}/g, (_, name) => words[name]);

const dated = (day) => {
  try {
    return new Intl.DateTimeFormat(LANG === "es" ? "es-MX" : "en-GB", { dateStyle: "long" }).format(new Date(day + "T12:00"));
  } catch {
    // A browser without names of months, or no day at all.
    return day;
  }
};

// Where a kept answer is asked again. A file on a disk leads to itself.
const wayTo = ({ address, lang }) => {
  if (isLink(address)) return address;
  const [file, hash] = address.split("#");
  if (!FILE || location.protocol !== "file:" || file !== "hechos.html" || !hash) return "";
  return (lang === document.documentElement.lang ? "" : "?lang=" + lang) + "#" + hash;
};

const opener = document.getElementById("notebook-button");
let box;
const parts = {};
// Of each answer its element and the buttons in it.
const rows = new Map();
// What brings back what was taken away last.
let undo;
// Whether the reader has followed a link of the box.
let left = false;

const say = (text) => {
  parts.said.textContent = text;
};

// Does what changes the notebook, and tells what stands in the way.
const tried = (act) => {
  try {
    return act();
  } catch (error) {
    say(failure(error));
  }
};

const known = () => {
  try {
    return read();
  } catch (error) {
    return { entries: [], strange: 0, broken: false, denied: failure(error) };
  }
};

const offerUndo = (told, back) => {
  undo = back;
  parts.undo.hidden = !back;
  say(told);
};

const move = (id, by) => {
  const done = tried(() => moved(id, by));
  const { entries } = render();
  const at = entries.findIndex((of) => of.id === id);
  if (!done || at < 0) return;
  say(filled(WORDS.moved, { place: at + 1, count: entries.length, title: line(entries[at].title) }));
  rows.get(id)[by < 0 ? "up" : "down"].focus();
};

const remove = (id) => {
  const before = known().entries;
  const at = before.findIndex((of) => of.id === id);
  const back = tried(() => removed(id));
  if (!back) return;
  const { entries } = render();
  offerUndo(filled(WORDS.removed, { title: line(before[at]?.title ?? "") }), back);
  // The reader goes on with what has come into its place.
  const next = entries[Math.min(at, entries.length - 1)];
  (next ? rows.get(next.id).remove : parts.undo).focus();
};

const clear = () => {
  const back = tried(emptied);
  if (!back) return;
  render();
  offerUndo(WORDS.cleared, back);
  parts.undo.focus();
};

const goBack = () => {
  const back = tried(undo);
  render();
  // What did not go may go at the next press.
  if (back === undefined) return;
  offerUndo(back ? WORDS.back : WORDS.not_back);
  box.focus();
};

const copyAll = async () => {
  const all = text(known().entries);
  try {
    await navigator.clipboard.writeText(all);
    say(WORDS.copied);
  } catch {
    parts.field.hidden = false;
    parts.field.value = all;
    parts.field.select();
    say(WORDS.copy_denied);
  }
};

// On paper stands the notebook alone.
const printAll = () => {
  const items = known().entries.map((entry) => {
    const note = entry.note.trim();
    const item = make("li", "hechos-notebook__printed", make("h2", "hechos-notebook__title", line(entry.title)), make("p", "", restOf(entry)));
    if (note) item.append(make("p", "hechos-notebook__noted", WORDS.note + ": " + note));
    item.lang = entry.lang;
    return item;
  });
  const paper = make("div", "hechos-notebook__paper", make("h1", "", WORDS.title), make("ol", "hechos-notebook__pages", ...items));
  const { dataset } = document.documentElement;
  document.body.append(paper);
  dataset.prints = "notebook";
  printing("", () => {
    delete dataset.prints;
    paper.remove();
  });
};

// What is being typed as a note is stored a moment later: each letter would be a write.
let noting;
const noteDown = () => {
  if (!noting) return;
  const { id, text, timer } = noting;
  noting = undefined;
  clearTimeout(timer);
  tried(() => noted(id, text));
};

const rowOf = (entry) => {
  const { id, title } = entry;
  const way = wayTo(entry);
  const name = make("h3", "hechos-notebook__title");
  const link = way ? make("a", "", line(title)) : line(title);
  if (way) link.href = way;
  name.append(link);
  const note = make("textarea", "hechos-input hechos-notebook__note");
  note.rows = 1;
  note.maxLength = LONGEST / 10;
  note.addEventListener("input", () => {
    if (noting?.id !== id) noteDown();
    clearTimeout(noting?.timer);
    noting = { id, text: note.value, timer: setTimeout(noteDown, 400) };
  });
  note.addEventListener("change", noteDown);
  const row = {
    note,
    up: button(WORDS.up, () => move(id, -1)),
    down: button(WORDS.down, () => move(id, 1)),
    remove: button(WORDS.remove, () => remove(id)),
  };
  const kept = filled(WORDS.kept_on, { day: dated(entry.day), version: entry.version });
  const said = make("div", "hechos-notebook__said", name);
  const rest = restOf(entry, line(entry.answer));
  if (rest) said.append(make("p", "hechos-notebook__text", rest));
  if (entry.sources) said.append(make("p", "hechos-notebook__sources", line(entry.sources)));
  said.lang = entry.lang;
  row.item = make(
    "li", "hechos-notebook__item", said,
    make("p", "hechos-notebook__kept", kept, way ? "" : " " + entry.address),
    make("label", "hechos-notebook__label", WORDS.note, note),
    make("div", "hechos-notebook__buttons", row.up, row.down, row.remove),
  );
  return row;
};

// Shows what is stored: the button of the bar, and the box, in which what has the focus keeps it.
const render = () => {
  const now = known();
  const { entries, strange, broken, denied } = now;
  const count = entries.length;
  const shown = count > 0 || strange > 0 || broken;
  // What its box still offers to bring back is not left without a button.
  opener.hidden = !shown && !box.matches(":popover-open");
  const told = broken ? WORDS.broken_short : filled(count === 1 ? WORDS.kept_one : WORDS.kept_many, { count });
  opener.querySelector("b").textContent = broken ? "!" : count;
  opener.querySelector(".hechos-hidden").textContent = " " + told;
  const focused = document.activeElement;
  const ids = new Set(entries.map(({ id }) => id));
  for (const [id, { item }] of rows) {
    if (ids.has(id)) continue;
    item.remove();
    rows.delete(id);
  }
  for (const [at, entry] of entries.entries()) {
    const row = rows.get(entry.id) ?? rowOf(entry);
    rows.set(entry.id, row);
    const { item, note, up, down } = row;
    if (parts.list.children[at] !== item) parts.list.insertBefore(item, parts.list.children[at] ?? null);
    if (note !== focused) note.value = entry.note;
    const name = " " + (at + 1) + ": " + line(entry.title);
    note.ariaLabel = WORDS.note + name;
    for (const [of, word] of [["up", WORDS.up], ["down", WORDS.down], ["remove", WORDS.remove]]) row[of].ariaLabel = word + name;
    up.ariaDisabled = String(at === 0);
    down.ariaDisabled = String(at === count - 1);
  }
  if (box.contains(focused)) focused.focus();
  parts.actions.hidden = !count;
  parts.clear.hidden = !shown;
  parts.nothing.hidden = shown;
  const trouble = denied ?? (broken ? WORDS.broken : strange ? filled(WORDS.strange, { count: strange }) : "");
  parts.trouble.textContent = trouble;
  parts.trouble.hidden = !trouble;
  return now;
};

const closed = () => {
  noteDown();
  offerUndo("");
  parts.field.hidden = true;
  const { activeElement, body } = document;
  const lost = activeElement === body || activeElement === opener || box.contains(activeElement);
  render();
  // What opened the box has the focus again, unless it has gone, or the reader went on elsewhere.
  const to = opener.hidden ? document.querySelector("[popovertarget=find]") : opener;
  if (lost && !left) to.focus({ preventScroll: true });
  left = false;
};

// Makes the button and the box, once.
const build = () => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  opener.replaceChildren(
    make("span", "hechos-notebook__sign"), make("span", "hechos-notebook__word", WORDS.title), " ",
    make("b", "hechos-notebook__count"), make("span", "hechos-hidden"),
  );
  const close = button(WORDS.close, () => box.hidePopover());
  close.className = "hechos-pop__close";
  const title = make("h2", "hechos-notebook__head", WORDS.title);
  title.id = "notebook-title";
  Object.assign(parts, {
    trouble: make("p", "hechos-notebook__trouble"),
    nothing: make("p", "hechos-notebook__nothing", WORDS.nothing),
    list: make("ol", "hechos-notebook__list"),
    said: make("p", "hechos-menu__said"),
    undo: button(WORDS.undo, goBack),
    field: make("textarea", "hechos-menu__field"),
    clear: button(WORDS.clear, clear),
    actions: make(
      "span", "hechos-notebook__ways", button(WORDS.copy_all, copyAll), button(WORDS.text, () => save(known().entries, "txt")),
      button("Markdown", () => save(known().entries, "md")), button("CSV", () => save(known().entries, "csv")), button(WORDS.print, printAll),
    ),
  });
  parts.said.setAttribute("role", "status");
  Object.assign(parts.undo, { hidden: true });
  Object.assign(parts.field, { hidden: true, readOnly: true, rows: 5, ariaLabel: WORDS.field });
  box = make(
    "div", "hechos-pop hechos-pop--end hechos-notebook", close, title,
    make("p", "hechos-notebook__private", WORDS.private), parts.trouble, parts.nothing, parts.list,
    make("div", "hechos-notebook__foot", parts.actions, parts.clear, make("div", "hechos-notebook__told", parts.said, parts.undo), parts.field),
  );
  Object.assign(box, { id: "notebook", popover: "auto", tabIndex: -1, ariaLabel: WORDS.title });
  box.setAttribute("role", "dialog");
  box.addEventListener("click", ({ target }) => {
    if (!target.closest("a")) return;
    left = true;
    box.hidePopover();
  });
  box.addEventListener("toggle", ({ newState }) => (newState === "open" ? (render(), box.focus()) : closed()));
  addEventListener("pagehide", noteDown);
  document.body.append(box);
  opener.popoverTargetElement = box;
};

// Shows what is kept, in whichever tab it was.
const show = () => {
  if (!opener?.showPopover) return;
  if (!box) build();
  render();
};

// Keeps an answer with what `static/js/menu.js` says of it, and tells what became of it.
const keep = ({ say, title, answer, sources, cite, address }) => {
  show();
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  try {
    say(added({ title, answer, sources, cite, address, lang: LANG, version: VERSION, day, note: "" }));
  } catch (error) {
    say(failure(error));
  }
  if (box) render();
};

export { keep, show };
