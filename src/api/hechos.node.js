// The module in Node: the same functions as in hechos.js. The wasm is read at once and without a
// top-level await, so that CommonJS can `require` the module too, where its Node can.

import { readFileSync } from "node:fs";

import * as glue from "./hechos_bg.js";
import { opened } from "./hechos_sheet.js";

const wasm = new WebAssembly.Module(readFileSync(new URL("hechos_bg.wasm", import.meta.url)));
const instance = new WebAssembly.Instance(wasm, { "./hechos_bg.js": glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
opened(wasm);

export { audit } from "./hechos_audit.js";
export { chain, compare, parse, share, version } from "./hechos_bg.js";
export { HechosError } from "./hechos_error.js";
export { figure, figures } from "./hechos_list.js";
