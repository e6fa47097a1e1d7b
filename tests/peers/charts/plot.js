// Observable Plot: marks imported by name, the rest is shaken off.
import { barX, plot, text } from "@observablehq/plot";
import { colour } from "../colours.js";

export function draw(box, { title, bars, unit }) {
  const along = { x: "value", y: "name", sort: { y: "x", reverse: true } };
  const marks = [barX(bars, { ...along, fill: colour }), text(bars, { ...along, text: "value", dx: 4, textAnchor: "start" })];
  const size = { width: box.clientWidth, height: box.clientHeight, marginLeft: 160, marginRight: 40 };
  box.append(plot({ ...size, ariaLabel: title, x: { label: unit }, y: { label: null }, marks }));
}
