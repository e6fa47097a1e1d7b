// A million questions, of figures and typed amounts, sound and broken, and the memory of the module
// stays as it was after the first of them. Called with how many questions to ask.

// The memory of the wasm, as it is seen from outside.
const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...given) {
  const made = new Instance(...given);
  memories.push(made.exports.memory);
  return made;
};
const { HechosError, audit, chain, compare, figures, parse, share } = await import("hechos");

const QUESTIONS = Number(process.argv[2] ?? 1_000_000);
// Until here tables, caches and buffers grow.
const SETTLED = QUESTIONS / 10;

// Lehmer's generator: the same questions in each run.
let seed = 20_261_122;
const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
const one = (list) => list[random(list.length)];

const IDS = figures().map(({ id }) => id);
const TYPED = ["85 %", "US$20.55 billion", "casi 300 mil millones", "18 of 20", "1.234,5", "", "x".repeat(10_000), "9".repeat(5_000), "> 700 bn"];
const operand = () =>
  [() => one(IDS), () => ({ text: one(TYPED) }), () => ({ value: random(1e9) - 10, unit: one(["USD", "percent", "count"]) }), () => one([null, "no such id", { value: NaN, unit: "USD" }, [], 7])][random(8) % 5 % 4]();
const options = () => ({ lang: one(["en", "es"]), reading: one(["plausible", "strict"]) });
const ask = [
  () => share({ part: operand(), whole: operand() }, options()),
  () => share({ share: operand(), whole: operand() }, options()),
  () => share({ part: operand(), share: operand() }, options()),
  () => chain([operand(), operand(), operand()], operand(), options()),
  () => compare(operand(), operand(), options()),
  () => parse(one(TYPED), options()),
  () => audit(options()).length,
];

const used = () => [memories.map((memory) => memory.buffer.byteLength), process.memoryUsage().heapUsed];

let answers = 0;
let errors = 0;
let settled;
for (let at = 0; at < QUESTIONS; at += 1) {
  try {
    one(ask)();
    answers += 1;
  } catch (error) {
    if (!(error instanceof HechosError)) throw error;
    errors += 1;
  }
  if (at + 1 === SETTLED) {
    gc();
    settled = used();
  }
}
gc();
const [wasm, heap] = used();
if (!memories.length) throw new Error("the memory of the module was not seen");
if (answers < QUESTIONS / 10 || errors < QUESTIONS / 100) throw new Error(answers + " answers, " + errors + " errors");
if (String(wasm) !== String(settled[0])) throw new Error("the wasm has grown from " + settled[0] + " to " + wasm + " bytes");
if (heap > settled[1] + 2 ** 20) throw new Error("the heap has grown from " + settled[1] + " to " + heap + " bytes");
console.log(QUESTIONS + " questions: " + answers + " answers, " + errors + " errors; wasm " + wasm + " bytes, as after " + SETTLED);
