// The picture of a card as the reader sees it, as a part of the script of `menu.js`, which offers it.

// The colours for the dark, as a style sheet.
const DARK = __DARK__;
// What a sheet may set of a shape or a text.
const LOOKS = ["display", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "text-anchor"];
const SVG = "http://www.w3.org/2000/svg";

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

// Lines of text no wider than their column, also in the widest font that a program may put in place:
// DejaVu Sans, against the narrowest of the sheet.
const WIDEST = 1.2;
const wrap = (text, font, width) => {
  const context = document.createElement("canvas").getContext("2d");
  context.font = font;
  const fits = (line) => context.measureText(line).width * WIDEST <= width;
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

// The texts of a card in lines, below each other: [text, size, weight, colour, space above]. What is made,
// and how tall it is.
const linesOf = (texts, x, width, family) => {
  const made = element("g", {});
  let y = 0;
  for (const [text, size, weight, fill, space] of texts) {
    y += space;
    for (const line of wrap(text, weight + " " + size + "px " + family, width)) {
      y += size * 1.35;
      made.append(element("text", { x, y, fill, "font-family": family, "font-size": size, "font-weight": weight }, line));
    }
  }
  return { made, height: y };
};

// The charts of a card with what stands beside them, as they are laid out in the page.
const charts = (figure) => {
  const made = element("g", {});
  const frame = figure.getBoundingClientRect();
  let height = 0;
  for (const piece of figure.querySelectorAll("svg, .hechos-key-line li, .hechos-apart p")) {
    const place = piece.getBoundingClientRect();
    if (!place.height) continue;
    const x = place.left - frame.left;
    const y = place.top - frame.top;
    if (piece.localName === "svg") {
      const copy = shapes(piece);
      for (const [key, value] of Object.entries({ x, y, width: place.width, height: place.height })) copy.setAttribute(key, value);
      made.append(copy);
    } else {
      const style = getComputedStyle(piece);
      const symbol = piece.querySelector("svg");
      const start = symbol ? symbol.getBoundingClientRect().right - frame.left + 6 : x;
      const size = parseFloat(style.fontSize);
      const font = { "font-family": style.fontFamily, "font-size": size, "font-weight": style.fontWeight };
      const line = element("text", { x: start, y: y + place.height / 2 + size * 0.35, fill: style.color, ...font });
      for (const part of piece.childNodes) {
        // Without the mark that leads to the article.
        if (["a", "svg"].includes(part.localName)) continue;
        const small = part.localName ? { "font-size": parseFloat(getComputedStyle(part).fontSize) } : {};
        line.append(element("tspan", small, part.textContent.replace(/\s+/g, " ")));
      }
      made.append(line);
    }
    height = Math.max(height, y + place.height);
  }
  return { made, height };
};

// What the reader asked the card and what it answers, with what calls for care; of a refusal its reasons.
// Not an answer that is still being worked out.
const answered = (card, ink, muted) => {
  const { text, care, answer } = answerOf(card) ?? {};
  if (!text) return [];
  const row = answer.querySelector(".hechos-ask__row");
  const [option] = row.querySelector("select")?.selectedOptions ?? [];
  const question = option ? words(row.querySelector("label")) + ": " + option.text : words(row);
  // The asterisk of the answer is explained below the card.
  const star = answer.querySelector(".hechos-ask__answer > [aria-hidden]") && card.querySelector(".hechos-card__star");
  const verdict = care.length && answer.querySelector(".hechos-care .hechos-verdict")?.textContent;
  return [
    [question, 13, 400, muted, 14],
    [text + (star ? " *" : ""), 16, 600, ink, 2],
    ...care.map((why, at) => [!at && verdict ? verdict + ": " + why : why, 13, 400, ink, at ? 2 : 4]),
    ...(star ? [[words(star), 12, 400, muted, 2]] : []),
  ];
};

// The shapes that people post, in px; of any other shape a picture is as tall as what it holds.
const POSTED = { "16x9": [2400, 1350], "1x1": [2160, 2160] };
const WIDTH = 768;
const MARGIN = 24;
const CHART = WIDTH - 2 * MARGIN;
const BETWEEN = 32;
// How wide the texts are, beside the charts; nothing is below them.
const BESIDE = [0, 320, 380, 440, 500];

// The charts of a card between its finding and its answer and sources, on one ground. Where a shape is
// asked for, in that order of parts which can be shown largest, in the middle of it.
const draw = (card, scale, shape) => {
  const { title, about } = CARDS[card.id];
  const figure = card.querySelector("figure");
  const { color: ink, fontFamily: family } = getComputedStyle(figure);
  const { color: muted } = getComputedStyle(card.querySelector(".hechos-card__source"));
  const caption = figure.querySelector("figcaption");
  const dispute = [...card.querySelectorAll(".hechos-flag > summary + p")].map((text) => text.parentNode.querySelector(".hechos-verdict").textContent + ": " + words(text));
  const head = [[title, 20, 700, ink, 0]];
  const below = [
    ...(caption ? [[caption.innerText, 13, 400, ink, 12]] : []),
    ...answered(card, ink, muted),
    ...dispute.map((text) => [text, 13, 400, ink, 8]),
    [about, 12, 400, muted, 14],
    [source(card), 12, 400, muted, 2],
  ];
  const [across, down] = POSTED[shape] ?? [WIDTH * scale, 0];
  const drawn = charts(figure);
  const placed = (beside) => {
    const x = beside ? MARGIN + CHART + BETWEEN : MARGIN;
    const above = linesOf(beside ? [] : head, x, CHART, family);
    const rest = linesOf(beside ? [...head, ...below] : below, x, beside || CHART, family);
    const chart = beside ? 0 : above.height + 16;
    const under = beside ? 0 : chart + drawn.height;
    const tall = Math.max(chart + drawn.height, under + rest.height);
    const content = [WIDTH + (beside ? BETWEEN + beside : 0), Math.ceil(tall + 2 * MARGIN)];
    const width = down ? Math.max(content[0], (content[1] * across) / down) : content[0];
    return { parts: [[above, 0, 0], [drawn, MARGIN, chart], [rest, 0, under]], content, width };
  };
  const tried = (shape === "16x9" ? BESIDE : [0]).map(placed);
  const { parts, content, width } = tried.reduce((best, other) => (other.width < best.width ? other : best));
  const height = down ? (width * down) / across : content[1];
  const [left, top] = [(content[0] - width) / 2, (content[1] - height) / 2];
  const svg = element("svg", { xmlns: SVG, viewBox: [left, top, width, height].join(" "), width: across, height: down || height * scale });
  const ground = getComputedStyle(card).getPropertyValue("--hechos-paper");
  svg.append(element("title", {}, title), element("desc", {}, filled(about + " %address%", card)));
  svg.append(element("rect", { x: left, y: top, width, height, fill: ground }));
  for (const [{ made }, x, y] of parts) {
    made.setAttribute("transform", `translate(${x} ${MARGIN + y})`);
    svg.append(made);
  }
  return new XMLSerializer().serializeToString(svg);
};

// In the colours of the sheet, whatever the reader's theme: the sheet lays out a marked card so, and the
// mark is gone before anything is painted. Those for the dark are here, where a reader asks for them.
const picture = (card, scale, shape, theme) => {
  const place = card.getRootNode();
  const styles = theme === "dark" && new CSSStyleSheet();
  if (styles) {
    styles.replaceSync(DARK);
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, styles];
  }
  card.dataset.theme = theme;
  try {
    return draw(card, scale, shape);
  } finally {
    delete card.dataset.theme;
    if (styles) place.adoptedStyleSheets = place.adoptedStyleSheets.filter((sheet) => sheet !== styles);
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
  return new Promise((done, fail) => {
    canvas.toBlob((file) => (file ? done(file) : fail(new Error("the browser draws no picture"))), "image/png");
  });
};
