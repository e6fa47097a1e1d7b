// Finds figures, cards and checks by their words: loaded when a reader looks first. It finds a figure where
// the table of all figures does, for both look into the same text.
// Of each its kind, what stands out, the rest, a word on it, where it stands, and what is looked into.
const PLACES = __PLACES__;
const [FOUND, FOUND_MORE, KEY, NOTHING, ALL, ...KINDS] = __TEXTS__;
// Where a reader has said that the key "/" is to open nothing: who speaks to a page, types it by chance.
const OFF = "hechos:no-key";
const HERE = __HERE__;
// In one file every place is on the same page.
const FILE = __FILE__;
// How many are shown of each kind: figures, cards, checks.
const MOST = [6, 4, 4];
const FIGURE = 0;

const MARKS = /[\u0300-\u036f,]/g;
const folded = (text) =>
  text.normalize("NFD").replace(MARKS, "").toLowerCase().replace(/[“”«»]/g, '"').replace(/[‘’]/g, "'").replace(/\s/g, " ");

const made = (name, className, ...parts) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...parts);
  return element;
};

// A place of the sheet, or of a page beside it: "figures/#…". From the sheet its own are on the same page.
const addressOf = (place) => {
  const [page, hash] = place.split("#");
  const beside = !FILE && (page || document.getElementById("hechos").dataset.page);
  return (beside ? new URL(page, HERE).href : "") + "#" + hash;
};

const item = ([kind, strong, rest, sign, place, , aside]) => {
  const text = made("span", "hechos-seek__text", strong && made("b", "", strong), strong && " ", rest);
  if (sign) text.append(" ", made("b", "hechos-seek__sign", sign));
  const link = made("a", "hechos-seek__link", text, made("span", "hechos-seek__kind", KINDS[kind] + aside));
  link.href = addressOf(place);
  return made("li", "hechos-seek__item", link);
};

const search = (box) => {
  const typed = box.querySelector("input").value;
  const words = folded(typed).split(" ").filter(Boolean);
  const found = words.length ? PLACES.filter((place) => words.every((word) => place[5].includes(word))) : [];
  const shown = KINDS.flatMap((_, kind) => found.filter((place) => place[0] === kind).slice(0, MOST[kind]));
  const items = shown.map(item);
  const figures = found.filter(([kind]) => kind === FIGURE).length;
  if (figures > MOST[FIGURE]) {
    const all = made("a", "hechos-seek__link", ALL.replace("{count}", figures));
    all.href = addressOf("figures/#v=1&q=" + encodeURIComponent(typed.trim()));
    items.push(made("li", "hechos-seek__item", all));
  }
  box.querySelector("ul").replaceChildren(...items);
  // What is said already is not said again at each letter.
  const status = box.querySelector("[role=status]");
  const template = !found.length ? NOTHING : shown.length < found.length ? FOUND_MORE : FOUND;
  const told = words.length ? template.replace("{count}", found.length).replace("{shown}", shown.length) : "";
  if (status.textContent !== told) status.textContent = told;
};

// Whether the key "/" opens the box. Where nothing can be stored the choice holds for this page alone.
const keyChoice = () => {
  const input = made("input", "");
  Object.assign(input, { type: "checkbox", checked: !document.documentElement.hasAttribute("data-no-key") });
  input.addEventListener("change", () => {
    document.documentElement.toggleAttribute("data-no-key", !input.checked);
    try {
      if (input.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "1");
    } catch {
      // It holds until the page is left.
    }
  });
  return made("label", "hechos-actions__choice", input, " " + KEY);
};

// Makes the box work, which is open.
const look = (box) => {
  if ("works" in box.dataset) return;
  box.dataset.works = "";
  const field = box.querySelector("input");
  field.addEventListener("input", () => search(box));
  // Enter goes to the first, the arrows through all of them.
  box.addEventListener("keydown", (event) => {
    const links = [...box.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: links[at + 1], ArrowUp: links[at - 1] ?? field }[event.key];
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key === "Enter" && document.activeElement === field) links[0]?.click();
    // A field for a search would take it to be emptied.
    else if (event.key === "Escape") box.hidePopover();
  });
  box.addEventListener("click", (event) => event.target.closest("a") && box.hidePopover());
  box.append(keyChoice());
  search(box);
};

export { look };
