// Vega-Lite through vega-embed, as its documentation shows it.
import embed from "vega-embed";
import { colour } from "../colours.js";

export function draw(box, { title, bars, unit }) {
  const values = bars.map((bar) => ({ ...bar, colour: colour(bar) }));
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: title,
    width: box.clientWidth - 220,
    height: 180,
    data: { values },
    encoding: {
      x: { field: "value", type: "quantitative", title: unit },
      y: { field: "name", type: "nominal", sort: "-x", title: null },
    },
    layer: [
      { mark: "bar", encoding: { color: { field: "colour", type: "nominal", scale: null } } },
      { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "value" } } },
    ],
  };
  embed(box, spec, { actions: false });
}
