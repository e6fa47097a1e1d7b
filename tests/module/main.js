// A site with a bundler: what it asks of the module is left where a browser test finds it.

import { HechosError, figures, share } from "hechos";

const asked = { part: "chihuahua-exports-2025q3", whole: "mexico-state-exports-2025q3" };
let thrown;
try {
  share({ part: "nothing", whole: "nothing" });
} catch (error) {
  thrown = error instanceof HechosError && error.code;
}
globalThis.asked = { figures: figures().length, share: share(asked), thrown };
