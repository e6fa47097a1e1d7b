// ECharts with only what bars need.
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { colour } from "../colours.js";

use([BarChart, GridComponent, CanvasRenderer]);

export function draw(box, { bars }) {
  const data = bars.map((bar) => ({ value: bar.value, itemStyle: { color: colour(bar) } }));
  init(box).setOption({
    animation: false,
    grid: { left: 170, top: 5, bottom: 25 },
    xAxis: { type: "value" },
    yAxis: { type: "category", inverse: true, data: bars.map(({ name }) => name) },
    series: [{ type: "bar", label: { show: true, position: "right" }, data }],
  });
}
