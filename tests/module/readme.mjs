// Runs each example of the package's README, and compares what it prints with the comments below it.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const text = readFileSync("node_modules/hechos/README.md", "utf8");
const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => match[1]);
let wrong = 0;
for (const [at, block] of blocks.entries()) {
  const lines = block.trimEnd().split("\n");
  const code = lines.filter((line) => !line.startsWith("// "));
  const expected = lines.filter((line) => line.startsWith("// ")).map((line) => line.slice(3));
  const file = `example-${at}.mjs`;
  writeFileSync(file, code.join("\n"));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  // A space that does not break looks like any other on the page.
  const printed = stdout.trimEnd().replaceAll("\u00a0", " ");
  if (expected.length === 0 || printed !== expected.join("\n") || stderr !== "") {
    wrong += 1;
    console.error(`Example ${at + 1} of docs/module.md prints:\n${printed}\n${stderr}`);
    console.error(`and not:\n${expected.join("\n")}\n`);
  }
}
if (blocks.length < 8) throw new Error("the README has lost its examples");
if (wrong > 0) process.exit(1);
console.log(`${blocks.length} examples print what they say`);
