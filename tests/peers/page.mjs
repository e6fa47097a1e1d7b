// The page of a peer: the same headings, boxes and forms for all; `drawn` fills the boxes of the one without scripts.
import { PART, WHOLE, compare, share } from "./sentences.js";

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const figure = (chart, drawn) =>
  `<figure><figcaption>${escaped(chart.title)}</figcaption><div class="chart" id="${chart.id}">${drawn(chart)}</div></figure>`;

const select = (id, label, bars, at) =>
  `<label for="${id}">${label}</label><select id="${id}">` +
  bars.map((bar, index) => `<option value="${index}"${index === at ? " selected" : ""}>${escaped(bar.name)}</option>`).join("") +
  `</select>`;

const field = (id, label, value) => `<label for="${id}">${label}</label><input id="${id}" value="${value}" autocomplete="off">`;

export function page({ title, charts, style, script, drawn = () => "" }) {
  const { bars } = charts[0];
  const last = bars.length - 1;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${script ? `<script type="module" src="${script}"></script>\n` : ""}</head>
<body>
<main>
<h1>What Mexico exports</h1>
${charts.map((chart) => figure(chart, drawn)).join("\n")}
<section id="share"><h2>Share calculator</h2>
${field("share-part", "Part", PART)}${field("share-whole", "Whole", WHOLE)}
<output role="status">${share(PART, WHOLE)}</output></section>
<section id="compare"><h2>Compare two exporters</h2>
${select("compare-first", "First", bars, 0)}${select("compare-second", "Second", bars, last)}
<output>${compare(bars[0], bars[last])}</output></section>
</main>
</body>
</html>
`;
}
