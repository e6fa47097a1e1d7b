// Times each export of the benchmark module: rounds of about 20 ms, taken in turn; the median of a call.
import init, * as bench from "./hechos-bench.js";

const NAMES = ["share", "refused_share", "chain", "compare", "parse", "questions", "audit"];
const ROUNDS = 25;

function time(work, times) {
  const start = performance.now();
  work(times);
  return performance.now() - start;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}

const module = await WebAssembly.compileStreaming(fetch("./hechos-bench_bg.wasm"));
await init({ module_or_path: module });
bench.open(new Uint8Array(WebAssembly.Module.customSections(module, "hechos")[0]));
const jobs = NAMES.map((name) => {
  // The first calls compile; then as many as take 20 ms.
  let times = 1;
  while (time(bench[name], times) < 20) times *= 2;
  return { name, times, took: [] };
});
for (let round = 0; round < ROUNDS; round++) {
  for (const job of jobs) job.took.push(time(bench[job.name], job.times) / job.times);
}
globalThis.measured = jobs.map(({ name, took }) => ({
  name,
  median: median(took),
  best: Math.min(...took),
  worst: Math.max(...took),
}));
