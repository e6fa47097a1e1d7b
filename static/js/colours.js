// The colours that another site may ask for, as a part of the scripts that take, offer or show them: what is a
// colour, what belongs to it, and how far it stands out from another.

// A colour is three or six digits, and is kept as six: nothing else that a link or an attribute holds can reach
// a style sheet.
const colour = (text) => {
  const [, digits = ""] = /^(?:#|%23)?([\da-f]{6}|[\da-f]{3})$/i.exec(text ?? "") ?? [];
  return (digits.length === 3 ? digits.replace(/./g, "$&$&") : digits).toLowerCase();
};

// As WCAG 2 measures it.
const light = (of) => {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(of.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};
// Which theme reads on a ground.
const themeOn = (ground) => (contrast(ground, "1a1c19") >= contrast(ground, "eceae3") ? "light" : "dark");

// What belongs to a token, and follows one that is set alone. A browser that mixes no colours keeps its own.
const mix = (one, share, other) => `color-mix(in oklab, var(--hechos-${one}) ${share}%, var(--hechos-${other}))`;
const MIXES = CSS.supports("color", "color-mix(in oklab, red, red)");
const DARKER = "clamp(0, (0.18 - y) * 999, 1)";
const ON = `color(from var(--hechos-accent) xyz-d65 calc(${DARKER} * 0.95) ${DARKER} calc(${DARKER} * 1.089))`;
const FOLLOWS = {
  accent: {
    "accent-fill": "var(--hechos-accent)",
    ...(MIXES && { "accent-band": mix("accent", 28, "paper") }),
    ...(CSS.supports("color", ON.replace("var(--hechos-accent)", "red")) && { "on-accent": ON }),
  },
  paper: MIXES
    ? { panel: mix("paper", 95, "ink"), rule: mix("paper", 85, "ink"), "grey-band": mix("grey", 26, "paper"), "warm-panel": mix("warm", 8, "paper") }
    : { panel: "var(--hechos-paper)" },
};

// A style sheet in which an element has these colours and what belongs to them. Paper and a reader's own
// colours go before.
const painted = (element, accent, ground) => {
  const tokens = {};
  if (accent)
    Object.assign(tokens, { accent: "#" + accent, "accent-band": `#${accent}55` }, FOLLOWS.accent, {
      "on-accent": contrast(accent, "ffffff") >= contrast(accent, "0b1510") ? "#ffffff" : "#0b1510",
    });
  if (ground) Object.assign(tokens, { paper: "#" + ground }, FOLLOWS.paper);
  const rules = Object.entries(tokens).map(([name, value]) => `--hechos-${name}: ${value};`);
  return `@media screen and (forced-colors: none) { ${element} { ${rules.join(" ")} } }`;
};
