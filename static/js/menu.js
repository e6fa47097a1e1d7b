// The menu of a card or an answer, loaded when one is opened first: copies, cites and saves the card as the
// reader sees it. What it writes was written when the site was built; a press adds address and day.
const CARDS = __CARDS__;
// What the page's address says of each part in which a reader works, and what stands below an answer.
const KEYS = {
  compare: ["compare"],
  share: __SHARE__,
  audit: ["audit"],
  figures: ["q", "source", "subject", "indicator", "period", "kind", "sort", "order", "open"],
};
const CITE = __CITE__;
// Of each figure itself with its value, who said it and where, and the paragraph; the words around them.
const FIGURES = __FIGURES__;
const [COMPUTED, GIVEN, SOURCE, SOURCES, NOTHING] = __QUOTE__;
// A code follows updates, or names the version of the data that it was made with.
const PIN = __PIN__;
const VERSION = __VERSION__;
// Where codes for other sites are; what the element leaves out.
const [ELSEWHERE, LEFT_OUT] = __SAYS__;

// What a sheet may set of a shape or a text.
const LOOKS = ["display", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "text-anchor"];
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 768;
const MARGIN = 24;
// Below the card in a frame stand its sources.
const FOOT = 120;

// A card, the panel of a calculator, or the section of a list.
const cardOf = (menu) => menu.closest("article, [role=tabpanel], section");
const choiceOf = (card) => card.querySelector(".hechos-ask").dataset.choice ?? "";

// Where a card is read: the sheet's address, and the choices of the moment. Within the page of another
// site that page's own address says neither. A sheet alone is one that has no files beside it.
const PLACES = new WeakMap();
const HOME = { here: __HERE__, alone: __ALONE__, link: () => location.hash.slice(1) };
const place = (card) => PLACES.get(card) || HOME;

// The page that holds a card, from the sheet.
const PAGES = __PAGES__;
const pageOf = (id, { here, alone }) => (alone || !PAGES[id] ? here : new URL(PAGES[id], here).href);

// What the reader chose in a card or typed into a calculator.
const choice = (card) => {
  const keys = KEYS[card.id];
  if (keys) {
    const pairs = place(card).link().split("&");
    return pairs.filter((pair) => keys.includes(pair.split("=")[0])).map((pair) => "&" + pair).join("");
  }
  const compared = comparison(card);
  return compared && "&vs=" + encodeURIComponent(compared);
};

// What the element's attribute asks for: the option of a card, or two figures.
const comparison = (card) => {
  if (card.id === "compare") return /^&compare=([\w,-]+)$/.exec(choice(card))?.[1] ?? "";
  if (KEYS[card.id]) return "";
  const chosen = choiceOf(card);
  return chosen === CARDS[card.id].first ? "" : chosen;
};

// What the reader chose, and the reading.
const settings = (card) => choice(card) + (card.closest("[data-reading=strict]") ? "&reading=strict" : "");

// The address of the card with its choice.
const address = (card) => pageOf(card.id, place(card)) + "#v=1&card=" + card.id + settings(card);

// A file on the reader's disk is named, for others have no use for its place.
const DISK = /^file:[^?#]*/;
const source = (card) => address(card).replace(DISK, "hechos.html");

const written = (day, lang) => {
  try {
    return new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(day);
  } catch {
    // A browser without names of months.
  }
};

const filled = (text, card) => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
  const words = {
    address: source(card),
    day: written(now, card.closest("[lang]").lang === "es" ? "es-MX" : "en-GB") ?? day.join("-"),
    iso: day.join("-"),
    parts: day.join('","'),
    // Two entries of one bibliography need two keys.
    choice: settings(card).replace(/\W+/g, "-").replace(/-$/, ""),
  };
  // Where nothing but an address may stand there is none.
  const cited = DISK.test(address(card)) ? text.replace(/"URL":"%address%",|\n {2}url = \{%address%\},/g, "") : text;
  return cited.replace(/%(address|day|iso|parts|choice)%/g, (_, name) => words[name]);
};

const say = (menu, text) => {
  menu.querySelector("[role=status]").textContent = text;
};

// Made when it is first needed: Chromium lays out every field of a page when that opens, to fill it in.
const fieldOf = (menu) => {
  const box = menu.querySelector(".hechos-menu__text");
  const known = box.querySelector("textarea");
  if (known) return known;
  const field = document.createElement("textarea");
  Object.assign(field, { className: "hechos-menu__field", readOnly: true, rows: 5, ariaLabel: box.dataset.field });
  box.prepend(field);
  return field;
};

const show = (menu, text) => {
  const field = fieldOf(menu);
  field.value = text;
  field.parentElement.hidden = false;
  say(menu, "");
  return field;
};

const copy = async (menu, button, text) => {
  const field = show(menu, text);
  const { copied, denied } = menu.querySelector("[role=status]").dataset;
  try {
    await navigator.clipboard.writeText(text);
    say(menu, copied);
  } catch {
    // No secure origin, a frame without leave, or a reader who said no.
    field.focus();
    field.select();
    say(menu, denied);
  }
};

// What an element says to a reader who sees it.
const UNSAID = ".hechos-mark, .hechos-hidden, .hechos-verdict, [aria-hidden=true]";
const words = (node) => {
  const copy = node.cloneNode(true);
  for (const part of copy.querySelectorAll(UNSAID)) part.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

// The figures of an answer: those in the fields of a calculator, or of the question of a card.
const figuresOf = (card, answer) => {
  const ids = answer.dataset.figures ?? CARDS[card.id].of[choiceOf(card)] ?? "";
  return [...new Set(ids.split(" "))].filter((id) => Object.hasOwn(FIGURES, id));
};

// Who printed some figures, each article once with all paragraphs.
const sources = (ids) => {
  const places = new Map();
  for (const id of ids) {
    const [, origin, paragraph] = FIGURES[id];
    places.set(origin, (places.get(origin) ?? new Set()).add("\u00b6" + paragraph));
  }
  const all = [...places].map(([origin, paragraphs]) => origin + ", " + [...paragraphs].join(", "));
  return all.length ? (all.length > 1 ? SOURCES : SOURCE) + all.join("; ") + "." : "";
};

// The answer that stands in a card or a calculator, to be printed as it is: the sentence, what calls for
// care, the figures with their values, who printed them, and the address. None: there is no answer.
const quote = (card) => {
  const answer = card.querySelector(".hechos-ask, .hechos-work__result");
  const sentence = answer.querySelector(".hechos-ask__answer, [data-quote]");
  // Of a refusal the verdict is all that is said.
  const refused = sentence?.querySelector(".hechos-verdict");
  const said = sentence && (sentence.dataset.quote || words(sentence) || (refused && refused.textContent.trim() + "."));
  if (!said || answer.ariaBusy === "true") return;
  const care = [...answer.querySelectorAll(".hechos-ask__reasons li, .hechos-flag__list li")].map(words);
  const ids = figuresOf(card, answer);
  const figures = ids.map((id) => FIGURES[id][0]).join("; ");
  const computed = sentence.querySelector(".hechos-computed") ? COMPUTED : GIVEN;
  return filled([said, ...new Set(care), figures && computed + figures + ".", sources(ids), CITE].filter(Boolean).join(" "), card);
};

const save = (name, parts, type) => {
  const file = URL.createObjectURL(parts instanceof Blob ? parts : new Blob([parts], { type }));
  const link = document.createElement("a");
  link.href = file;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10000);
};

const looks = (from, to, within) => {
  const own = getComputedStyle(from);
  const around = within && getComputedStyle(within);
  for (const name of LOOKS) {
    const value = own.getPropertyValue(name);
    // Not every program knows a colour with transparency.
    if (!around || around.getPropertyValue(name) !== value) to.setAttribute(name, value.endsWith(", 0)") ? "none" : value);
  }
  for (const { name } of [...to.attributes]) {
    if (/^(class|style|tabindex|role|aria-.*|data-.*)$/.test(name)) to.removeAttribute(name);
  }
};

const element = (name, attributes, text) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
};

// A chart that carries its looks in itself.
const shapes = (chart) => {
  const made = chart.cloneNode(true);
  const copies = made.querySelectorAll("*");
  chart.querySelectorAll("*").forEach((shape, at) => looks(shape, copies[at], shape.parentElement));
  looks(chart, made);
  // The halo is a text of its own below: not every program knows the order in which one is painted.
  for (const text of made.querySelectorAll("text[paint-order^=stroke]")) {
    const halo = text.cloneNode(true);
    for (const name of LOOKS.filter((name) => /^(stroke|paint)/.test(name))) text.removeAttribute(name);
    const colour = halo.getAttribute("stroke");
    if (!colour || colour === "none") continue;
    halo.removeAttribute("paint-order");
    halo.setAttribute("fill", colour);
    halo.setAttribute("aria-hidden", "true");
    text.before(halo);
  }
  made.setAttribute("overflow", "visible");
  return made;
};

// Lines of text no wider than the picture, also in the widest font that a program may put in place:
// DejaVu Sans, against the narrowest of the sheet.
const WIDEST = 1.2;
const wrap = (text, font) => {
  const context = document.createElement("canvas").getContext("2d");
  context.font = font;
  const fits = (line) => context.measureText(line).width * WIDEST <= WIDTH - 2 * MARGIN;
  const lines = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    if (line && !fits(line + " " + word)) {
      lines.push(line);
      line = "";
    } else if (line) line += " ";
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line];
};

// The charts of a card between its finding and its sources, on white, at one width.
const draw = (card, scale) => {
  const { title, about } = CARDS[card.id];
  const figure = card.querySelector("figure");
  const svg = element("svg", { xmlns: SVG });
  const desc = filled(about + " %address%", card);
  svg.append(element("title", {}, title), element("desc", {}, desc), element("rect", { width: "100%", height: "100%", fill: "#fff" }));
  const base = getComputedStyle(figure);
  let y = MARGIN;
  const write = (text, size, weight, fill) => {
    const font = { "font-family": base.fontFamily, "font-size": size, "font-weight": weight };
    for (const line of wrap(text, weight + " " + size + "px " + base.fontFamily)) {
      y += size * 1.35;
      svg.append(element("text", { x: MARGIN, y, fill, ...font }, line));
    }
  };
  const ink = base.color;
  write(title, 20, 700, ink);
  y += 16;
  const frame = figure.getBoundingClientRect();
  const top = y;
  for (const piece of figure.querySelectorAll("svg, .hechos-key-line li, .hechos-apart p")) {
    const place = piece.getBoundingClientRect();
    if (!place.height) continue;
    const x = place.left - frame.left + MARGIN;
    const at = place.top - frame.top + top;
    if (piece.localName === "svg") {
      const made = shapes(piece);
      for (const [key, value] of Object.entries({ x, y: at, width: place.width, height: place.height })) made.setAttribute(key, value);
      svg.append(made);
    } else {
      const style = getComputedStyle(piece);
      const symbol = piece.querySelector("svg");
      const start = symbol ? symbol.getBoundingClientRect().right - frame.left + MARGIN + 6 : x;
      const size = parseFloat(style.fontSize);
      const font = { "font-family": style.fontFamily, "font-size": size, "font-weight": style.fontWeight };
      const line = element("text", { x: start, y: at + place.height / 2 + size * 0.35, fill: style.color, ...font });
      for (const part of piece.childNodes) {
        // Without the mark that leads to the article.
        if (["a", "svg"].includes(part.localName)) continue;
        const small = part.localName ? { "font-size": parseFloat(getComputedStyle(part).fontSize) } : {};
        line.append(element("tspan", small, part.textContent.replace(/\s+/g, " ")));
      }
      svg.append(line);
    }
    y = Math.max(y, at + place.height);
  }
  y += 12;
  const caption = figure.querySelector("figcaption");
  if (caption) write(caption.innerText, 13, 400, ink);
  y += 4;
  write(about, 12, 400, ink);
  write(source(card), 12, 400, ink);
  y = Math.ceil(y + MARGIN);
  svg.setAttribute("viewBox", "0 0 " + WIDTH + " " + y);
  svg.setAttribute("width", WIDTH * scale);
  svg.setAttribute("height", y * scale);
  return new XMLSerializer().serializeToString(svg);
};

// In light colours, whatever the reader's theme: the sheet lays out a marked card so, and the mark is
// gone before anything is painted.
const picture = (card, scale) => {
  card.dataset.theme = "light";
  try {
    return draw(card, scale);
  } finally {
    delete card.dataset.theme;
  }
};

const dots = async (svg) => {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d").drawImage(image, 0, 0);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
};

const attribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

// Two choices above the codes: whether what a site embeds follows updates in silence.
const offerPin = (menu) => {
  const group = menu.querySelector("button[value^=embed]")?.parentElement;
  if (!group) return;
  const name = "hechos-pin-" + cardOf(menu).id;
  for (const [at, text] of PIN.entries()) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    label.className = "hechos-actions__choice";
    Object.assign(input, { type: "radio", name, value: at ? VERSION : "", checked: !at });
    label.append(input, " " + text);
    group.insertBefore(label, group.querySelector("button"));
  }
};
const pinOf = (card) => card.querySelector(".hechos-actions__choice :checked")?.value ?? "";

// The card as the reader sees it, for the page of another site: as an element, as a plain frame of the
// height that it has here, or as a picture, which shows no choice and leads to it. A ratio would cut
// the frame where its card is tallest, on a narrow page, and would take a style attribute, which the
// policies of many sites refuse.
const code = (card, which) => {
  const { lang } = card.closest("[lang]");
  const top = new URL(lang === "es" ? "../" : "./", place(card).here).href;
  const title = attribute(CARDS[card.id]?.title ?? words(card.querySelector("h2")));
  const pin = pinOf(card);
  // What is left where a site takes frames, pictures and unknown elements out.
  const link = `<a href="${attribute(address(card))}">${title}</a>`;
  if (which === "frame") {
    const fragment = address(card).replace(/^[^#]*/, "") + (pin && "&pinned=" + pin);
    const page = top + (lang === "es" ? "es/" : "") + "embed/" + card.id + "/" + fragment;
    // All checks or figures at once are too tall for most pages: there the frame scrolls.
    const height = Math.min(Math.ceil(card.getBoundingClientRect().height) + FOOT, KEYS[card.id] ? 1200 : Infinity);
    return `<iframe src="${attribute(page)}" title="${title}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write"></iframe>\n${link}`;
  }
  if (which === "picture") {
    const file = top + (lang === "es" ? "es/" : "") + "cards/" + card.id + ".png";
    return `<img src="${attribute(file)}" alt="" width="1200" height="630" loading="lazy">\n${link}`;
  }
  const compared = comparison(card);
  const compare = compared && ` compare="${attribute(compared)}"`;
  const reading = card.closest("[data-reading=strict]") ? ' reading="strict"' : "";
  const version = pin && ` data-version="${pin}"`;
  return `<script type="module" src="${attribute(top)}embed.js"></script>
<hechos-card card="${card.id}" lang="${lang}"${compare}${reading}${version}>${link}</hechos-card>`;
};

const press = async (menu, button) => {
  const card = cardOf(menu);
  const { cite, csv } = CARDS[card.id] ?? {};
  const [does, which] = button.value.split(" ");
  const name = "hechos-" + card.id + "-" + card.closest("[lang]").lang + "." + does;
  if (does === "link") await copy(menu, button, source(card));
  else if (does === "copy") await copy(menu, button, fieldOf(menu).value);
  else if (does === "quote") {
    const text = quote(card);
    if (text) await copy(menu, button, text);
    else say(menu, NOTHING);
  } else if (does === "cite") await copy(menu, button, filled(cite[which], card));
  else if (does === "embed") {
    show(menu, code(card, which));
    if (which === "element" && choice(card) && !comparison(card)) say(menu, LEFT_OUT);
  }
  else if (does === "csv") save(name, filled(csv[card.closest("[data-reading=strict]") ? 1 : 0], card), "text/csv;charset=utf-8");
  else if (does === "svg") save(name, picture(card, 1), "image/svg+xml");
  else if (does === "png") save(name, await dots(picture(card, 2)), "image/png");
};

// Where the card's current question is asked.
const aim = (menu) => {
  const card = cardOf(menu);
  if (KEYS[card.id]) return;
  menu.querySelector("a").href = "#" + CARDS[card.id].ask[choiceOf(card)];
};

// Copies what stands beside a figure: its sentence, source and address.
const figure = async (button, where) => {
  const said = button.nextElementSibling ?? button.parentElement.appendChild(Object.assign(document.createElement("span"), { className: "hechos-menu__said", role: "status" }));
  const cited = button.parentElement.querySelector(".hechos-provenance__citation");
  const page = pageOf("figures", where || HOME);
  const { hash } = button.parentElement.querySelector("a");
  const section = button.closest("section");
  const { copied, denied } = section.querySelector(".hechos-menu [role=status]").dataset;
  try {
    await navigator.clipboard.writeText(words(cited) + " " + (page + hash).replace(DISK, "hechos.html"));
    said.textContent = copied;
  } catch {
    getSelection().selectAllChildren(cited);
    said.textContent = denied;
  }
};

// Makes a menu work that has been opened.
const open = (menu, where) => {
  if (where) PLACES.set(cardOf(menu), where);
  aim(menu);
  if ("works" in menu.dataset) return;
  menu.dataset.works = "";
  const codes = menu.querySelector("[value^=embed]");
  if (codes && place(cardOf(menu)).alone) codes.parentElement.textContent = ELSEWHERE;
  offerPin(menu);
  menu.addEventListener("click", (event) => {
    aim(menu);
    const button = event.target.closest("button");
    if (button) press(menu, button);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  cardOf(menu).querySelector(".hechos-ask select")?.addEventListener("change", () => aim(menu));
};

export { figure, open };
