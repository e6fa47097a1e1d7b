// How a card looks on the page of another site, as a part of the script of `menu.js`: language, theme and two
// colours, chosen above the codes, and how far what is chosen can be read.

// The languages of the sheet, each in its own; what the fields are called, the themes, and what is said of colours.
const LANGUAGES = __LANGUAGES__;
const [LANGUAGE, THEME, ACCENT, GROUND, PICK] = __LOOK__;
const THEMES = __THEMES__;
const [NO_COLOUR, LINKS, MARKS, TEXTS, GREYS, ...ON_GROUNDS] = __CONTRAST__;
// The colours of the sheet in the light theme and in the dark.
const TOKENS = __TOKENS__;
// What text needs, and what a shape.
const TEXT = 4.5;
const SHAPE = 3;

const make = (tag, is, ...within) => {
  const node = Object.assign(document.createElement(tag), is);
  node.append(...within);
  return node;
};
const select = (of, options) => {
  const list = options.map(([value, text, lang = ""]) => make("option", { value, ...(lang && { lang }) }, text));
  const control = make("select", { className: "hechos-select" }, ...list);
  control.dataset.of = of;
  return control;
};
const labelled = (text, ...controls) => make("label", { className: "hechos-field" }, make("span", { className: "hechos-field__label" }, text), ...controls);

// A colour is typed or picked; none is that of the sheet.
const colourField = (card, of, text, token) => {
  const id = "hechos-" + of + "-" + card.id;
  const typed = make("input", { className: "hechos-input", id, placeholder: "#" + token[0], spellcheck: false, autocomplete: "off" });
  const picked = make("input", { className: "hechos-look__pick", type: "color", value: "#" + token[0], ariaLabel: text + ": " + PICK });
  const note = make("p", { className: "hechos-field__error", id: id + "-note", ariaLive: "polite" });
  typed.dataset.of = of;
  typed.setAttribute("aria-describedby", note.id);
  picked.addEventListener("input", () => {
    typed.value = picked.value;
  });
  typed.addEventListener("input", () => {
    picked.value = "#" + (colour(typed.value) || token[0]);
  });
  const label = make("label", { className: "hechos-field__label", htmlFor: id }, text);
  return make("div", { className: "hechos-field" }, label, make("span", { className: "hechos-look__pair" }, typed, picked), note);
};

// The fields of the look, above the codes of a card.
const offerLook = (menu) => {
  const codes = menu.querySelector("button[value^=embed]");
  if (!codes) return;
  const card = cardOf(menu);
  const language = select("lang", LANGUAGES.map(([tag, name]) => [tag, name, tag]));
  language.value = card.closest("[lang]").lang;
  const fields = [
    labelled(LANGUAGE, language),
    labelled(THEME, select("theme", THEMES)),
    colourField(card, "accent", ACCENT, TOKENS.accent),
    colourField(card, "ground", GROUND, TOKENS.paper),
  ];
  codes.before(make("div", { className: "hechos-look" }, ...fields));
};

// What is chosen; without a menu that works, what a code would be without choices.
const lookOf = (card) => ({
  lang: chosen(card, "lang") || card.closest("[lang]").lang,
  theme: chosen(card, "theme"),
  accent: colour(chosen(card, "accent")),
  ground: colour(chosen(card, "ground")),
});

// Rounded down: what falls short must not look as if it did not.
const ratio = (number) => (Math.floor(number * 10) / 10).toFixed(1);

// What cannot be read well of what is chosen, or is no colour, beside the field that it is of.
const remarks = (card) => {
  const { theme, accent, ground } = lookOf(card);
  const said = { accent: [], ground: [] };
  const themes = ["light", "dark"].filter((one) => one === (theme || (ground ? themeOn(ground) : one)));
  for (const one of themes) {
    const at = one === "dark" ? 1 : 0;
    const on = ground || TOKENS.paper[at];
    const where = ON_GROUNDS[ground ? 2 : at];
    const tell = (of, text, token, least) => {
      const found = contrast(token, on);
      if (found < least) said[of].push(text.replace("{ratio}", ratio(found)).replace("{ground}", where));
    };
    const of = accent ? "accent" : "ground";
    if (!accent && !ground) continue;
    tell(of, LINKS, accent || TOKENS.accent[at], TEXT);
    tell(of, MARKS, accent || TOKENS.accent[at], SHAPE);
    if (!ground) continue;
    tell("ground", TEXTS, TOKENS["ink-2"][at], TEXT);
    tell("ground", GREYS, TOKENS.grey[at], SHAPE);
  }
  for (const of in said) {
    const field = card.querySelector("[data-of=" + of + "]");
    const wrong = field.value.trim() && !colour(field.value.trim());
    field.setAttribute("aria-invalid", Boolean(wrong));
    const note = field.closest(".hechos-field").lastElementChild;
    const text = wrong ? NO_COLOUR : said[of].join(" ");
    if (note.textContent !== text) note.textContent = text;
  }
};
