// What a code for the page of another site shows there, as a part of the script of `menu.js`: below the code,
// loaded when the reader opens it, and made of the elements that the code is written of.

const [PREVIEW, COLUMN, SIZE, LOADING, NOT_LOADED, REWRITTEN, FITTED] = __PREVIEW__;
// The columns of a partner: of an article, of a phone, of a small one.
const COLUMNS = __COLUMNS__;
const ONE_FILE = __FILE__;
// How long a frame may take to tell its height.
const PATIENCE = 10_000;
// A reader who types or draws a colour is not shown each on the way.
const PAUSE = 300;

// Of each menu: which code stands in its field, how tall frames have turned out, and the preview.
const SHOWN_CODES = new WeakMap();
const stateOf = (menu) => {
  if (!SHOWN_CODES.has(menu)) SHOWN_CODES.set(menu, { which: "", tall: new Map() });
  return SHOWN_CODES.get(menu);
};

// Only the sheet itself previews: a frame of another site, and a file, may frame nothing.
const previews = (card) => place(card) === HOME && !ONE_FILE && !document.documentElement.dataset.card;

// The code in the field, written anew after each choice.
const codeFor = (menu) => {
  const { which, tall, width } = stateOf(menu);
  return code(cardOf(menu), which, (src) => tall.get(width + " " + src) ?? FITS.get(fitKey(src)));
};
// The address of a frame whose height nothing has told yet.
const untold = (menu) => {
  const { which, tall, width } = stateOf(menu);
  if (which !== "frame" || !previews(cardOf(menu))) return;
  const { src } = codeFor(menu)[0].is;
  if (!FITS.has(fitKey(src)) && !tall.has(width + " " + src)) return src;
};
const giveCode = async (menu, which) => {
  const state = stateOf(menu);
  const card = cardOf(menu);
  state.which = which;
  if (previews(card)) (state.fold ??= foldOf(menu)).hidden = false;
  const src = untold(menu);
  if (src) {
    // Until the height is known there is no code that could be copied.
    show(menu, "").parentElement.hidden = true;
    say(menu, LOADING);
    await fit(src);
    // Meanwhile another code was asked for, or something was chosen: that press writes its own.
    if (state.which !== which || untold(menu)) return;
  }
  show(menu, codeFor(menu).map(asText).join("\n"));
  const look = lookOf(card);
  if (which === "element" && choice(card) && !comparison(card)) say(menu, LEFT_OUT);
  if (which === "picture" && (look.theme || look.accent || look.ground)) say(menu, OWN_COLOURS);
  refresh(menu);
};
// Something else stands in the field.
const leaveCode = (menu) => {
  const state = stateOf(menu);
  state.which = "";
  if (!state.fold) return;
  state.fold.open = false;
  state.fold.hidden = true;
};
const rewrite = async (menu, why = REWRITTEN) => {
  const { which } = stateOf(menu);
  if (!which || fieldOf(menu).value === codeFor(menu).map(asText).join("\n")) return;
  await giveCode(menu, which);
  if (!menu.querySelector(".hechos-menu__said").textContent) say(menu, why);
};

// The fold of the preview: the width of the column, what it holds, and how large that is.
const foldOf = (menu) => {
  const card = cardOf(menu);
  const column = make("div", { className: "hechos-preview__column", tabIndex: 0, role: "group", ariaLabel: PREVIEW });
  const said = make("p", { className: "hechos-field__hint", role: "status" });
  const widths = select("width", COLUMNS);
  // The widest that fits without being scrolled, if one does.
  widths.value = (COLUMNS.find(([width]) => width < innerWidth - 40) ?? COLUMNS.at(-1))[0];
  const body = make("div", { className: "hechos-drawer__body" }, make("div", { className: "hechos-preview" }, labelled(COLUMN, widths), said, column));
  const fold = make("details", { className: "hechos-fold" }, make("summary", { className: "hechos-fold__summary" }, PREVIEW), body);
  const state = Object.assign(stateOf(menu), { column, said, width: widths.value });
  column.dataset.width = widths.value;
  widths.addEventListener("change", () => {
    column.dataset.width = state.width = widths.value;
    // A frame that is as tall in this column says nothing new.
    const key = state.width + " " + state.node?.getAttribute("src");
    if (state.answered && !state.tall.has(key)) state.tall.set(key, state.told);
    rewrite(menu, FITTED);
    measured(menu);
  });
  fold.addEventListener("toggle", () => refresh(menu, 0));
  // What a card in the preview tells is none of the page's choices.
  for (const type of ["hechos:ready", "hechos:change", "hechos:error"])
    column.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === "hechos:error") said.textContent = NOT_LOADED;
    });
  state.sizes = new ResizeObserver(() => measured(menu));
  addEventListener("message", ({ source, data }) => {
    const frame = state.node;
    if (frame?.localName !== "iframe" || source !== frame.contentWindow || data?.type !== "hechos:height") return;
    clearTimeout(state.late);
    state.answered = true;
    state.told = data.height;
    state.tall.set(state.width + " " + frame.getAttribute("src"), data.height);
    rewrite(menu, FITTED);
    measured(menu);
  });
  menu.querySelector(".hechos-menu__said").after(fold);
  return fold;
};

// How wide and how tall it is, once it is there.
const measured = (menu) => {
  const { node, said, answered } = stateOf(menu);
  if (!node?.isConnected) return;
  const { width, height } = node.getBoundingClientRect();
  const there = { iframe: answered, img: node.complete && node.naturalWidth, "hechos-card": height > 1 }[node.localName];
  if (there) said.textContent = SIZE.replace("{width}", Math.round(width)).replace("{height}", Math.round(height));
};

// Shows what the code gives, once the fold is open. What is the same element has other attributes, so that no
// step of the page's history is made; a frame of another address is another frame.
const refresh = (menu, pause = PAUSE) => {
  const state = stateOf(menu);
  if (!state.fold) return;
  clearTimeout(state.due);
  state.due = setTimeout(() => {
    if (!state.fold.open || !state.which) return void drop(state);
    const parts = codeFor(menu);
    const part = parts.find(({ tag }) => tag !== "script");
    const script = parts.find(({ tag }) => tag === "script");
    const same = state.node?.localName === part.tag && (part.tag === "hechos-card" || state.node.getAttribute("src") === part.is.src);
    if (!same) {
      drop(state);
      state.said.textContent = LOADING;
      if (script) import(script.is.src).catch(() => (state.said.textContent = NOT_LOADED));
    }
    const node = same ? state.node : document.createElement(part.tag);
    for (const { name } of [...node.attributes]) if (!(name in part.is)) node.removeAttribute(name);
    for (const [name, value] of Object.entries(part.is)) if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
    if (same) return;
    state.node = node;
    node.addEventListener("error", () => (state.said.textContent = NOT_LOADED));
    node.addEventListener("load", () => {
      measured(menu);
      if (part.tag === "iframe" && !state.answered) state.late = setTimeout(() => (state.said.textContent = NOT_LOADED), PATIENCE);
    });
    state.column.append(node);
    state.sizes.observe(node);
  }, pause);
};
const drop = (state) => {
  clearTimeout(state.late);
  state.sizes.disconnect();
  state.node?.remove();
  state.node = undefined;
  state.answered = false;
};
