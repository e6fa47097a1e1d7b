// <hechos-card>: a card of the fact sheet in any page. docs/embedding.md describes what may be relied on.

// The names of the cards in each language, written when the site was built.
const NAMES = __NAMES__;
const SHEET = __SHEET__;
const HOME = new URL("./", import.meta.url);
// A card is no taller; a message that says so is forged or mistaken.
const TALLEST = 100_000;
// How long a page that has loaded may take to tell its height.
const PATIENCE = 10_000;

const STYLE = `
  :host { display: block; inline-size: 100%; max-inline-size: 960px; min-inline-size: 0; }
  :host([hidden]), slot[hidden] { display: none; }
  .box { display: block; position: relative; }
  /* A layout that fits its content asks how wide the card would like to be: its own content cannot say. */
  .box::before { block-size: 0; content: ""; display: block; inline-size: min(45rem, 100vw); max-inline-size: 100%; }
  iframe { border: 0; display: block; inline-size: 100%; }
  .waiting { block-size: 1px; inset: 0 auto auto 0; position: absolute; visibility: hidden; }
`;
// A style sheet belongs to one document.
const SHEETS = new WeakMap();
const sheetOf = (page) => {
  const known = SHEETS.get(page);
  if (known) return known;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  SHEETS.set(page, sheet);
  return sheet;
};

// A colour, without its sign, which would end a fragment.
const COLOUR = /^#?((?:[\da-f]{3}){1,2})$/i;

const short = (text) => (typeof text === "string" && text.length <= 50_000 ? text : "");

class HechosCard extends HTMLElement {
  static version = 1;
  static observedAttributes = ["card", "lang", "theme", "compare", "reading", "accent", "ground", "view", "mode", "data-version"];

  #root = this.attachShadow({ mode: "open" });
  #box = document.createElement("div");
  // The partner's own content: it stays until the card is there, and where it never will be.
  #fallback = document.createElement("slot");
  #frame = null;
  #inline = null;
  #link = "";
  #due = false;
  #asked = 0;
  #timer = 0;
  #window = null;

  constructor() {
    super();
    this.#root.append(this.#box);
    this.#box.className = "box";
    this.#box.append(this.#fallback);
  }

  // The address of the sheet with what the reader sees here.
  get link() {
    return new URL(this.#folder() + "#" + (this.#link || this.card), HOME).href;
  }

  get card() {
    return this.getAttribute("card") ?? "";
  }

  set card(card) {
    this.setAttribute("card", card);
  }

  // Starts anew, as after an error.
  reload() {
    this.#dispose();
    this.#plan();
  }

  connectedCallback() {
    // Of the document where it is by now, which another page may have given it to.
    const page = this.ownerDocument;
    this.#window = page.defaultView;
    this.#root.adoptedStyleSheets = this.#window ? [sheetOf(page)] : [];
    this.#window?.addEventListener("message", this.#hear);
    this.#plan();
  }

  disconnectedCallback() {
    this.#window?.removeEventListener("message", this.#hear);
    this.#dispose();
  }

  attributeChangedCallback(_, before, now) {
    if (before !== now) this.#plan();
  }

  // Several changes at once are one.
  #plan() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) this.#update();
    });
  }

  #update() {
    const lang = this.#lang();
    const name = Object.hasOwn(NAMES[lang], this.card) && NAMES[lang][this.card];
    if (!name) {
      this.#dispose();
      return this.#fail("there is no card " + this.card.slice(0, 40));
    }
    const title = name + " · " + SHEET[lang];
    const inline = this.getAttribute("mode") === "inline";
    if (inline ? this.#frame : this.#inline) this.#dispose();
    const address = new URL(this.#folder() + "embed/" + this.card + "/#" + this.#fragment(), HOME).href;
    if (inline) return this.#mount(address);
    const frame = this.#frame;
    if (frame) {
      frame.title = title;
      // Not a new address of the element: that would be a step of the page's history. It is another one each
      // time, for the frame takes out what it has heard: what is left out by now would be no change.
      if ("loaded" in frame.dataset) frame.contentWindow.location.replace(address + "&asked=" + ++this.#asked);
      else frame.src = address;
      return;
    }
    this.#open(title, address);
  }

  #open(title, address) {
    const frame = (this.#frame = document.createElement("iframe"));
    const attributes = {
      class: "waiting",
      title,
      loading: "lazy",
      scrolling: "no",
      allow: "clipboard-write",
      referrerpolicy: "no-referrer",
      // Its own origin is that of the sheet, which is another one than the page's.
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
      src: address,
    };
    for (const key in attributes) frame.setAttribute(key, attributes[key]);
    frame.addEventListener("load", () => {
      frame.dataset.loaded = "";
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => frame.className && this.#fail("the card did not answer"), PATIENCE);
    });
    this.#box.append(frame);
  }

  async #mount(address) {
    const wanted = (this.#inline ??= {});
    wanted.address = address;
    if (wanted.asked) return wanted.card?.update(wanted);
    wanted.asked = true;
    try {
      const { mount } = await import(new URL("embed-inline.js", HOME).href);
      // Meanwhile it may have been taken away.
      if (this.#inline !== wanted) return;
      wanted.card = mount(this, this.#box, wanted, {
        shown: () => (this.#fallback.hidden = true),
        tell: (type, detail) => this.#tell(type, detail),
        fail: (message) => this.#fail(message),
      });
    } catch (error) {
      if (this.#inline === wanted) this.#fail(String(error));
    }
  }

  #hear = ({ source, data }) => {
    const frame = this.#frame;
    if (!frame || !source || source !== frame.contentWindow || data?.version !== 1) return;
    if (data.type === "hechos:height") {
      const { height } = data;
      if (typeof height !== "number" || !(height >= 1 && height <= TALLEST)) return;
      frame.height = Math.ceil(height);
      frame.className = "";
      this.#fallback.hidden = true;
    } else if (data.type === "hechos:error") this.#fail(short(data.detail?.message));
    else if (data.type === "hechos:ready" || data.type === "hechos:change") this.#tell(data.type, data.detail);
  };

  #tell(type, detail) {
    this.#link = short(detail?.link);
    const [version, lang, reading] = ["version", "lang", "reading"].map((key) => short(detail?.[key]));
    this.#send(type, { card: this.card, version, lang, reading, link: this.#link });
  }

  #fail(message) {
    this.#send("hechos:error", { card: this.card, message });
  }

  #send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  // The language of the nearest element that names one, through the shadow roots around the card.
  #lang() {
    let near = this;
    let lang;
    while (near && !(lang = near.closest("[lang]")?.lang)) near = near.getRootNode().host;
    return /^es([-_]|$)/i.test((lang ?? "").trim()) ? "es" : "en";
  }

  #folder() {
    return this.#lang() === "es" ? "es/" : "";
  }

  #fragment() {
    const pairs = [["v", "1"], ["card", this.card]];
    const add = (key, name) => this.hasAttribute(name) && pairs.push([key, this.getAttribute(name)]);
    // Of the other cards nothing is compared.
    if (!["share", "audit", "figures"].includes(this.card)) add(this.card === "compare" ? "compare" : "vs", "compare");
    add("reading", "reading");
    add("theme", "theme");
    for (const name of ["accent", "ground"]) {
      const value = this.getAttribute(name);
      const [, digits] = COLOUR.exec(value) ?? [];
      if (digits) pairs.push([name, digits]);
      else if (name === "ground" && value === "transparent") add(name, name);
      else if (value) console.info("hechos-card: " + name + "=" + value.slice(0, 40) + " is no colour such as #7a1f5c");
    }
    add("view", "view");
    add("pinned", "data-version");
    return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  }

  #dispose() {
    clearTimeout(this.#timer);
    this.#frame?.remove();
    this.#inline?.card?.dispose();
    this.#frame = this.#inline = null;
    this.#link = "";
    this.#fallback.hidden = false;
  }
}

// A page may load this twice, or another version of it: the first holds.
if (!customElements.get("hechos-card")) customElements.define("hechos-card", HechosCard);
