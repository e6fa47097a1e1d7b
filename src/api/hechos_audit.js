// The function audit: hands out the checks that the build worked out. A file of its own, so that a
// bundler leaves them out where nobody asks for them.

import { checks_place } from "./hechos_bg.js";
import { CHECKS } from "./hechos_checks.js";

// A copy for each caller, who may change it.
export const audit = (options) => structuredClone(CHECKS[checks_place(options)]);
