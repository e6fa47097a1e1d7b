// The three charts of every peer, out of the tables of the dataset: nothing is typed a second time.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const BILLION = 1e9;

export function charts(dataset, csvParse) {
  const table = (name) => csvParse(readFileSync(join(dataset, name), "utf8"));
  const names = new Map(table("subjects.csv").map((subject) => [subject.id, subject.name_en]));
  const figures = table("figures.csv");
  const bars = (indicator, period, { by = 1, dated = false } = {}) =>
    figures
      .filter((figure) => figure.indicator === indicator && figure.period.startsWith(period))
      .filter((figure) => !figure.subject.startsWith("six-"))
      .map((figure) => ({
        name: names.get(figure.subject) + (dated ? " " + figure.period : ""),
        value: Number(figure.value) / by,
        focus: figure.subject === "mexico",
      }))
      .sort((a, b) => b.value - a.value);
  return [
    { id: "exporters", title: "Exports of AI-enabling goods, 2022", unit: "billion US dollars", bars: bars("ai-exports", "2022", { by: BILLION }) },
    { id: "states", title: "Share of exports by state, third quarter of 2025", unit: "%", bars: bars("state-exports-share", "2025") },
    { id: "region", title: "Share of the region’s high-technology exports", unit: "%", bars: bars("high-tech-regional-share", "20", { dated: true }) },
  ];
}
