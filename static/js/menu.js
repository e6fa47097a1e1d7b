// The menu of a card or an answer, loaded when one is opened first: copies, cites and saves the card as the
// reader sees it. What it writes was written when the site was built; a press adds address and day.
const CARDS = __CARDS__;
// What the page's address says of each part in which a reader works, and what stands below an answer.
const KEYS = {
  compare: ["compare"],
  share: __SHARE__,
  audit: ["audit"],
  figures: __TABLE__,
};
const CITE = __CITE__;
// Of each figure itself with its value, who said it and where, the paragraph, and its range in both readings;
// the words around them.
const FIGURES = __FIGURES__;
const [COMPUTED, GIVEN, SOURCE, SOURCES, NOTHING, RANGE] = __QUOTE__;
// A picture on light or on dark ground.
const GROUNDS = __GROUND__;
// The name of a code on paper; what to do where a browser does not print, or make a file.
const [CODE, NOT_PRINTED, NOT_SAVED] = __PAPER_SAYS__;
// What keeps an answer in the notebook, and that this could not be loaded.
const [NOTEBOOK, KEEP, LOST] = __KEEP__;

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
const UNSAID = ".hechos-mark, .hechos-hidden, .hechos-verdict, [aria-hidden=true]:not(.hechos-interval > *)";
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

// One sentence of an answer; of a refusal the verdict is all that is said.
const sentenceOf = (said) => {
  const refused = said.querySelector(".hechos-verdict");
  return said.dataset.quote || words(said) || (refused && refused.textContent.trim() + ".");
};

// The answer that stands in a card or a calculator: its sentence or sentences, and what calls for care.
// None: nothing was asked, or it is still being worked out.
const answerOf = (card) => {
  const answer = card.querySelector(".hechos-ask, .hechos-work__result");
  const sentences = [...answer.querySelectorAll(".hechos-ask__answer, [data-quote]")];
  const text = sentences.map(sentenceOf).filter(Boolean).join(" ");
  const busy = answer.matches("[aria-busy=true]") || answer.querySelector("[aria-busy=true]");
  // A link asked for what the card has not: nothing is picked, and the reader is told so.
  if (!text || busy || answer.querySelector(".hechos-ask__row select")?.selectedIndex === -1) return;
  const care = [...answer.querySelectorAll(".hechos-ask__reasons li, .hechos-flag__list li")];
  return { answer, sentences, text, care: care.filter((why) => !why.hidden).map(words), all: care.map(words) };
};

// What a card says of itself. A card that has nothing to compare opens with a refusal, which nobody asked for:
// the reader who copies it wants its figures.
const stated = (card) => {
  const strict = card.closest("[data-reading=strict]");
  const sentence = [...card.querySelectorAll(".hechos-card__sentence")].at(strict ? -1 : 0);
  const ids = [...new Set([...sentence.querySelectorAll("[data-figure]")].map((mark) => mark.dataset.figure))];
  const ranged = (id) => {
    const range = FIGURES[id][strict ? 4 : 3];
    return FIGURES[id][0] + (range && " (" + RANGE + ": " + range + ")");
  };
  const figures = GIVEN + ids.map(ranged).join("; ") + ".";
  const origins = [figures, sources(ids)].join(" ");
  return { title: CARDS[card.id].title, answer: words(sentence), sources: origins, cite: filled(CITE, card) };
};

// An answer to be printed elsewhere as it is: what it says, what calls for care, the figures with their
// values, who printed them, and the address, in parts.
const cited = (card) => {
  const said = answerOf(card);
  if (!said) return;
  if (!choice(card) && said.sentences.every((sentence) => sentence.querySelector(".hechos-verdict--refused"))) return stated(card);
  const ids = figuresOf(card, said.answer);
  const figures = ids.map((id) => FIGURES[id][0]).join("; ");
  const computed = said.sentences.some((sentence) => sentence.querySelector(".hechos-computed")) ? COMPUTED : GIVEN;
  const origins = [figures && computed + figures + ".", sources(ids)].filter(Boolean).join(" ");
  return { title: CARDS[card.id]?.title ?? said.text, answer: [said.text, ...new Set(said.all)].join(" "), sources: origins, cite: filled(CITE, card) };
};

// The same in one piece.
const quote = (card) => {
  const { answer, sources, cite } = cited(card) ?? {};
  return answer && [answer, sources, cite].filter(Boolean).join(" ");
};

// Hands the answer to the notebook of the sheet, which tells what became of it.
const keep = (menu, card) => {
  const parts = cited(card);
  if (!parts) return say(menu, NOTHING);
  const detail = { ...parts, address: source(card), say: (text) => say(menu, text), lost: () => say(menu, LOST) };
  document.dispatchEvent(new CustomEvent("hechos:keep", { detail }));
};

// An answer can be kept on the sheet itself: the storage of another site is no place for it. A browser
// without boxes could not show what it keeps.
const offerToKeep = (menu) => {
  const cite = menu.querySelector("[value=quote]")?.closest("div");
  if (!cite || PLACES.has(cardOf(menu)) || document.documentElement.dataset.card || !menu.showPopover) return;
  const [group, term, offer] = ["div", "dt", "dd"].map((name) => document.createElement(name));
  const button = document.createElement("button");
  Object.assign(button, { className: "hechos-actions__item", type: "button", value: "keep", textContent: KEEP });
  term.textContent = NOTEBOOK;
  offer.append(button);
  group.append(term, offer);
  cite.after(group);
};

const save = (name, parts, type) => {
  const file = URL.createObjectURL(parts instanceof Blob ? parts : new Blob([parts], { type }));
  const link = document.createElement("a");
  link.href = file;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10000);
};

const press = async (menu, button) => {
  const card = cardOf(menu);
  const { cite, csv } = CARDS[card.id] ?? {};
  const [does, which] = button.value.split(" ");
  const shape = does === "png" && which ? "-" + which : "";
  const name = "hechos-" + card.id + "-" + card.closest("[lang]").lang + shape + "." + does;
  if (["link", "quote", "cite"].includes(does)) leaveCode(menu);
  if (does === "link") await copy(menu, button, source(card));
  else if (does === "share") {
    // A reader who thinks better of it is no failure.
    await navigator.share({ title: CARDS[card.id]?.title ?? document.title, url: address(card) }).catch(() => {});
  } else if (does === "copy") await copy(menu, button, fieldOf(menu).value);
  else if (does === "quote") {
    const text = quote(card);
    if (text) await copy(menu, button, text);
    else say(menu, NOTHING);
  } else if (does === "keep") keep(menu, card);
  else if (does === "cite") await copy(menu, button, filled(cite[which], card));
  else if (does === "embed") await giveCode(menu, which);
  else if (does === "csv") save(name, filled(csv[card.closest("[data-reading=strict]") ? 1 : 0], card), "text/csv;charset=utf-8");
  else if (does === "svg") save(name, picture(card, 1, "", chosen(card, "paper") || "light"), "image/svg+xml");
  else if (does === "png") save(name, await dots(picture(card, 2, which, chosen(card, "paper") || "light")), "image/png");
  else if (does === "print") await onPaper(card);
};

// A press that the browser did not let come to anything says what else can be done.
const pressed = (menu, button) => {
  say(menu, "");
  press(menu, button).catch((error) => {
    console.error(error);
    say(menu, button.value === "print" ? NOT_PRINTED : NOT_SAVED);
  });
};

// Prints the card or the answer alone, with its address as a reader of paper can use it.
const onPaper = async (card) => {
  const { print } = await __PAPER__;
  print(card, { address: address(card), text: filled(CITE, card), name: CODE });
};

// Where the card's current question is asked.
const aim = (menu) => {
  const card = cardOf(menu);
  if (KEYS[card.id]) return;
  menu.querySelector("a").href = "#" + CARDS[card.id].ask[choiceOf(card)];
};

// Copies the answer of a card from beside its menu, which shows the text where the browser lets no page copy.
const answer = async (button, where) => {
  const card = cardOf(button);
  if (where) PLACES.set(card, where);
  const menu = card.querySelector(".hechos-menu");
  const said = button.nextElementSibling;
  const text = quote(card);
  said.textContent = "";
  if (!text) return void (said.textContent = NOTHING);
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = menu.querySelector("[role=status]").dataset.copied;
  } catch {
    menu.open = true;
    open(menu, where);
    await copy(menu, button, text);
  }
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
  const codes = menu.querySelector(CODES);
  if (codes && place(cardOf(menu)).alone) codes.parentElement.textContent = ELSEWHERE;
  offerToKeep(menu);
  // In which a reader works is shown as a whole.
  if (!KEYS[cardOf(menu).id]) offerTwo(menu, CODES, "view", ["compact", ""], VIEW);
  // Whether what a site embeds follows updates in silence.
  offerTwo(menu, CODES, "pin", ["", VERSION], PIN);
  fitView(menu);
  offerLook(menu);
  // On which ground a picture stands.
  offerTwo(menu, "[value=svg]", "paper", ["light", "dark"], GROUNDS);
  // A file on the disk is no address to share.
  if (!navigator.share || place(cardOf(menu)).alone) menu.querySelector("[value=share]").remove();
  // What is printed is a page: not that around a card, and not where nothing can be printed.
  if (!window.print || PLACES.has(cardOf(menu)) || document.documentElement.dataset.card) menu.querySelector("[value=print]")?.closest("dl > div").remove();
  menu.addEventListener("click", (event) => {
    aim(menu);
    const button = event.target.closest("button");
    if (button) pressed(menu, button);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  // What is chosen for a code changes the one that stands there, and so does what the card is asked.
  for (const type of ["input", "change"])
    menu.addEventListener(type, ({ target }) => {
      if (!target.matches("[data-of], .hechos-look *")) return;
      remarks(cardOf(menu));
      rewrite(menu);
    });
  const around = menu.closest(".hechos-inline") ?? document;
  const changed = ({ target }) => target.localName === "hechos-card" || (fitView(menu), rewrite(menu));
  around.addEventListener("hechos:change", changed, true);
  cardOf(menu).querySelector(".hechos-ask select")?.addEventListener("change", () => aim(menu));
};

export { answer, figure, open };
