// Writes the page of each peer: node build.mjs PACKAGES DATASET OUT. Each script is one minified bundle.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { svg } from "./charts/svg.js";
import { charts as read } from "./figures.mjs";
import { page } from "./page.mjs";

const [packages, dataset, out] = process.argv.slice(2).map((path) => resolve(path));
const modules = join(packages, "node_modules");
const { resolve: found } = createRequire(join(packages, "package.json"));
const load = (name) => import(pathToFileURL(found(name)));
const { build } = (await load("esbuild")).default;
const { csvParse } = await load("d3-dsv");

const HERE = dirname(fileURLToPath(import.meta.url));
// The folder of each page, its title, and the module that draws its charts.
const PEERS = [
  ["static", "Static SVG", null],
  ["hand", "SVG by hand", "svg"],
  ["chartjs", "Chart.js", "chartjs"],
  ["plot", "Observable Plot", "plot"],
  ["echarts", "ECharts", "echarts"],
  ["vega", "vega-embed", "vega"],
];

const charts = read(dataset, csvParse);

/** Bundles an entry into the folder of a page, under a name that holds its hash; returns the name. */
async function bundled(folder, entry) {
  const { metafile } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: folder,
    entryNames: "page-[hash]",
    nodePaths: [modules],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    plugins: [
      {
        name: "figures",
        setup(building) {
          building.onResolve({ filter: /^figures$/ }, () => ({ path: "figures", namespace: "figures" }));
          building.onLoad({ filter: /.*/, namespace: "figures" }, () => ({ contents: JSON.stringify(charts), loader: "json" }));
        },
      },
    ],
  });
  return basename(Object.keys(metafile.outputs)[0]);
}

rmSync(out, { recursive: true, force: true });
for (const [name, title, drawer] of PEERS) {
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  const style = await bundled(folder, { entryPoints: [join(HERE, "style.css")] });
  const contents = `import { start } from "./start.js"; import { draw } from "./charts/${drawer}.js"; start(draw);`;
  const script = drawer && (await bundled(folder, { stdin: { contents, resolveDir: HERE, sourcefile: "page.js" } }));
  const drawn = drawer ? undefined : svg;
  writeFileSync(join(folder, "index.html"), page({ title, charts, style, script, drawn }));
}
