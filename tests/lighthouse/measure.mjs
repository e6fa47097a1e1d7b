// Judges pages of the site by Lighthouse for mobile, beside an empty page of the same run:
// node measure.mjs PACKAGES SITE CHROMIUM ROUNDS. It prints a row of a table for each page, of medians.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const [packages, site, chromium, rounds] = process.argv.slice(2);
const found = createRequire(join(resolve(packages), "package.json"));
const load = (name) => import(pathToFileURL(found.resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".json": "application/json", ".webmanifest": "application/manifest+json" };
const EMPTY = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Empty.</p>';

// The site as a host serves it that packs what it sends.
const packed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://site");
  if (pathname === "/empty") return response.setHeader("content-type", TYPES[".html"]).end(EMPTY);
  const file = join(site, pathname.endsWith("/") ? pathname + "index.html" : pathname);
  if (!file.startsWith(resolve(site)) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.setHeader("content-type", type);
  if (type === "image/png") return createReadStream(file).pipe(response);
  if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  response.setHeader("content-encoding", "br").end(packed.get(file));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}/`;

const PAGES = [
  ["an empty page", "empty"],
  ["the sheet", ""],
  ["the sheet in Spanish", "es/"],
  ["the checks", "checks/"],
  ["all figures", "figures/"],
];
const VALUES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

const judged = async (path) => {
  const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], logLevel: "silent" });
  try {
    const { lhr } = await lighthouse(base + path, { port: chrome.port, onlyCategories: ["performance"], logLevel: "silent" });
    if (lhr.runtimeError) throw new Error(path + ": " + lhr.runtimeError.message);
    return [lhr.categories.performance.score * 100, ...VALUES.map((name) => lhr.audits[name].numericValue)];
  } finally {
    await chrome.kill();
  }
};

// The rounds of all pages are taken in turn, so that a busy minute is everyone's.
const all = PAGES.map(() => []);
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [at, [, path]] of PAGES.entries()) all[at].push(await judged(path));
}
server.close();
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
for (const [at, [name]] of PAGES.entries()) {
  const [score, first, largest, blocked, shift] = all[at][0].map((_, value) => median(all[at].map((row) => row[value])));
  const scores = all[at].map(([score]) => Math.round(score)).toSorted((a, b) => a - b);
  console.log(`report: | ${name} | ${Math.round(score)} | ${scores[0]} to ${scores.at(-1)} | ${Math.round(blocked)} ms | ${Math.round(first)} ms | ${Math.round(largest)} ms | ${shift.toFixed(3)} |`);
}
