// Hands the program its figures, which the build has packed into a section of the wasm.

import { open } from "./hechos_bg.js";

export const opened = (module) => {
    const [sheet] = WebAssembly.Module.customSections(module, "hechos");
    if (!sheet || !open(new Uint8Array(sheet))) {
        throw new Error("hechos: hechos_bg.wasm does not hold the figures of this program; install the package again.");
    }
};
