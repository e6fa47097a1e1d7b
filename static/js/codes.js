// The codes of a card for the pages of other sites, as a part of the script of `menu.js`, which offers them.

// A code follows updates, or names the version of the data that it was made with.
const PIN = __PIN__;
// It is as tall as an article takes, or whole, and why only whole; what of a card such a one shows.
const [ONLY_WHOLE, ...VIEW] = __VIEW__;
const SHOWN = ":scope > header, :scope > .hechos-card__chart, :scope > .hechos-card__source";
const VERSION = __VERSION__;
// The buttons of these codes.
const CODES = "[value^=embed]";
// Where codes for other sites are; what the element leaves out, and what the picture.
const [ELSEWHERE, LEFT_OUT, OWN_COLOURS] = __SAYS__;
// The titles of the cards in the other language.
const TITLES = __TITLES__;
// Below the card in a frame stand its sources.
const FOOT = 120;

const attribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

// Two choices above some buttons, the first of which holds, under one name to those who hear them. `of` is
// what is chosen between.
const offerTwo = (menu, button, of, values, [name, ...texts]) => {
  const group = menu.querySelector(button)?.parentElement;
  if (!group) return;
  const choices = document.createElement("span");
  Object.assign(choices, { className: "hechos-actions__choices", role: "radiogroup", ariaLabel: name });
  for (const [at, text] of texts.entries()) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    label.className = "hechos-actions__choice";
    Object.assign(input, { type: "radio", name: "hechos-" + of + "-" + cardOf(menu).id, value: values[at], checked: !at });
    input.dataset.of = of;
    label.append(input, " " + text);
    choices.append(label);
  }
  group.insertBefore(choices, group.querySelector("button"));
};
const chosen = (card, of) => {
  const fields = [...card.querySelectorAll("[data-of=" + of + "]")];
  return (fields.find((field) => field.type !== "radio" || field.checked)?.value ?? "").trim();
};

// What the reader has asked a card is answered in the whole card alone: as long as something is asked, the
// choice says so, and the code follows it.
const fitView = (menu) => {
  const [compact, whole] = menu.querySelectorAll("[data-of=view]");
  if (!whole) return;
  const asked = Boolean(comparison(cardOf(menu)));
  if (asked === compact.disabled) return;
  if (asked) compact.dataset.was = compact.checked ? "on" : "";
  compact.disabled = asked;
  (asked || !compact.dataset.was ? whole : compact).checked = true;
  const why = compact.parentElement.querySelector(".hechos-field__hint");
  if (!asked) return why.remove();
  compact.parentElement.append(make("span", { className: "hechos-field__hint" }, "(" + ONLY_WHOLE + ")"));
};

// What names a part in which a reader works: its heading, or its tab.
const named = (part) => part.querySelector("h2") ?? part.getRootNode().getElementById(part.getAttribute("aria-labelledby"));

// A code is a list of elements, `{ tag, is, within }`, with their attributes and what stands within: what is
// copied is written of it, and the preview is made of it.
const asText = ({ tag, is, within = [] }) => {
  const attributes = Object.entries(is).map(([name, value]) => ` ${name}="${attribute(String(value))}"`);
  const inner = within.map((part) => (part.tag ? asText(part) : attribute(part)));
  return `<${tag}${attributes.join("")}>` + (tag === "img" ? "" : inner.join("") + `</${tag}>`);
};

// The top of the site, the folder of a language below it, and what leads to the card in that language.
const ways = (card, lang) => {
  const own = card.closest("[lang]").lang;
  const top = new URL(own === "es" ? "../" : "./", place(card).here).href;
  const folder = lang === "es" ? "es/" : "";
  if (lang === own) return { top, folder, way: address(card), title: CARDS[card.id]?.title ?? words(named(card)) };
  const way = pageOf(card.id, { here: top + folder }) + address(card).replace(/^[^#]*/, "");
  return { top, folder, way, title: TITLES[card.id] };
};

// The card as the reader sees it and has chosen its look, for the page of another site: as an element, as a
// plain frame of the height that it has here, or as a picture, which shows no choice and leads to it. A
// ratio would cut the frame where its card is tallest, on a narrow page, and would take a style attribute,
// which the policies of many sites refuse; so would the usual way to take off its border. `tall` says how tall a frame has turned out to be.
const code = (card, which, tall) => {
  const { lang, theme, accent, ground } = lookOf(card);
  const { top, folder, way, title } = ways(card, lang);
  const pin = chosen(card, "pin");
  const view = chosen(card, "view");
  // What is left where a site takes frames, pictures and unknown elements out.
  const link = { tag: "a", is: { href: way }, within: [title] };
  if (which === "frame") {
    const asked = { view, pinned: pin, theme, accent, ground };
    const pairs = Object.entries(asked).map(([key, value]) => value && "&" + key + "=" + value);
    const src = top + folder + "embed/" + card.id + "/" + way.replace(/^[^#]*/, "") + pairs.join("");
    // All checks or figures at once are too tall for most pages: there the frame scrolls.
    const height = Math.min(tall?.(src) ?? heightOf(card, view), KEYS[card.id] ? 1200 : Infinity);
    const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
    return [{ tag: "iframe", is: { src, title, width: "100%", height, frameborder: 0, loading: "lazy", sandbox, allow: "clipboard-write" } }, link];
  }
  if (which === "picture") {
    return [{ tag: "img", is: { src: top + folder + "cards/" + card.id + ".png", alt: "", width: 1200, height: 630, loading: "lazy" } }, link];
  }
  const asked = {
    compare: comparison(card),
    reading: card.closest("[data-reading=strict]") ? "strict" : "",
    theme,
    accent: accent && "#" + accent,
    ground: ground && "#" + ground,
    view,
    "data-version": pin,
  };
  const is = Object.entries(asked).filter(([, value]) => value);
  return [
    { tag: "script", is: { type: "module", src: top + "embed.js" } },
    { tag: "hechos-card", is: { card: card.id, lang, ...Object.fromEntries(is) }, within: [link] },
  ];
};

// As tall as the card is here, without what stands open in its menu: for a place where no frame can tell.
const heightOf = (card, view) => {
  const parts = view ? card.querySelectorAll(SHOWN) : [card];
  const menu = card.querySelector(".hechos-menu");
  const tall = (part) => part.getBoundingClientRect().height;
  const open = view ? 0 : tall(menu) - tall(menu.querySelector("summary"));
  return Math.ceil([...parts].reduce((sum, part) => sum + tall(part), view ? FOOT / 2 : FOOT) - open);
};
