// The functions figures and figure: hand out what the build wrote down. A file of its own, so that a
// bundler leaves the list out where nobody asks for it.

import { figure_place } from "./hechos_bg.js";
import { FIGURES } from "./hechos_figures.js";

// A copy for each caller, who may change it.
export const figures = () => structuredClone(FIGURES);
export const figure = (id) => structuredClone(FIGURES[figure_place(id)]);
