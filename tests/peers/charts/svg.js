// A bar chart as SVG by hand: for the page without scripts when it is built, for the other in the browser.
const LEFT = 190;
const WIDE = 900;
const HIGH = 240;

export function svg({ title, bars }) {
  const most = Math.max(...bars.map(({ value }) => value));
  const step = HIGH / bars.length;
  const rows = bars.map(({ name, value, focus }, at) => {
    const wide = (value / most) * (WIDE - LEFT - 80);
    const middle = at * step + step / 2 + 5;
    return (
      `<text x="${LEFT - 8}" y="${middle.toFixed(1)}" text-anchor="end">${name}</text>` +
      `<rect class="bar${focus ? " focus" : ""}" x="${LEFT}" y="${(at * step + 3).toFixed(1)}" width="${wide.toFixed(1)}" height="${(step - 6).toFixed(1)}"/>` +
      `<text x="${(LEFT + wide + 6).toFixed(1)}" y="${middle.toFixed(1)}">${value}</text>`
    );
  });
  return `<svg class="drawn" viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label="${title}">${rows.join("")}</svg>`;
}

export const draw = (box, chart) => {
  box.innerHTML = svg(chart);
};
