// The module in browsers and bundlers. Importing it loads the wasm, so that every function can be
// called at once: no init() that a caller may forget, or await in the wrong place.
//
// `new URL("…", import.meta.url)` is the one way to name the wasm that browsers run as it stands and
// that bundlers know: they put the file beside their output. Node has no fetch for files, and takes
// hechos.node.js, by the "node" condition in package.json.

import * as glue from "./hechos_bg.js";
import { opened } from "./hechos_sheet.js";

const url = new URL("hechos_bg.wasm", import.meta.url);
const response = await fetch(url);
const type = response.headers.get("Content-Type") ?? "";
// A development server may answer with a page where it lost the file.
if (!response.ok || type.startsWith("text/html")) {
    throw new Error(
        `hechos: there is no wasm at ${url} (${response.status}). In Vite's development server, ` +
            'write optimizeDeps: { exclude: ["hechos"] }.',
    );
}
const imports = { "./hechos_bg.js": glue };
// A host that does not know the MIME type of wasm costs a moment, and not the module.
const { instance, module } = type.startsWith("application/wasm")
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
opened(module);

export { audit } from "./hechos_audit.js";
export { chain, compare, parse, share, version } from "./hechos_bg.js";
export { HechosError } from "./hechos_error.js";
export { figure, figures } from "./hechos_list.js";
