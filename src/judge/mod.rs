//! What may be computed: containment, verdicts with reasons, answers, and the checks of the articles against themselves. It knows no language.
