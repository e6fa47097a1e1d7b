// What every peer with a script does: draws the three charts with what it was given, and has the forms answer.
import charts from "figures";
import { compare, share } from "./sentences.js";

const find = (selector) => document.querySelector(selector);

function answer(section, fields, sentence) {
  const inputs = fields.map((id) => find(id));
  const output = find(`${section} output`);
  for (const input of inputs)
    input.addEventListener("input", () => (output.textContent = sentence(...inputs.map(({ value }) => value))));
}

export function start(draw) {
  for (const chart of charts) draw(find(`#${chart.id}`), chart);
  answer("#share", ["#share-part", "#share-whole"], share);
  const { bars } = charts[0];
  answer("#compare", ["#compare-first", "#compare-second"], (first, second) => compare(bars[first], bars[second]));
}
