// Chart.js with only what bars need.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { colour } from "../colours.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export function draw(box, { title, bars }) {
  const canvas = document.createElement("canvas");
  canvas.role = "img";
  canvas.ariaLabel = title;
  box.append(canvas);
  const labels = bars.map(({ name }) => name);
  const dataset = { data: bars.map(({ value }) => value), backgroundColor: bars.map(colour) };
  const options = { indexAxis: "y", animation: false, maintainAspectRatio: false };
  new Chart(canvas, { type: "bar", data: { labels, datasets: [dataset] }, options });
}
