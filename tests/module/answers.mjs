// Asks the installed package what the native functions were asked, and compares each answer.
// The first argument is the file that tests/native/api/answers.rs wrote.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

import * as hechos from "hechos";

let count = 0;
let wrong = 0;
const asked = new Set();
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const [name, given, expected] = JSON.parse(line);
  // In JSON, a whole that is left out is null.
  const call = given.map((value) => value ?? undefined);
  let answer;
  try {
    answer = hechos[name](...call);
  } catch (error) {
    if (!(error instanceof hechos.HechosError)) throw error;
    answer = { thrown: error.code, message: error.message };
    if (!("message" in expected)) delete answer.message;
  }
  count += 1;
  asked.add(name);
  try {
    assert.deepStrictEqual(answer, expected);
  } catch (error) {
    wrong += 1;
    if (wrong <= 3) console.error(JSON.stringify([name, ...given]), error.message);
  }
}
assert.deepEqual([...asked].sort(), ["audit", "chain", "compare", "parse", "share"]);
const pairs = hechos.figures().length ** 2;
assert(count > 4 * pairs, `${count} answers are fewer than the pairs of figures need`);
if (wrong > 0) throw new Error(`${wrong} of ${count} answers differ from the native ones`);
console.log(`${count} answers are those of the native functions`);
