// What html-validate asks of the prerendered pages, and of the page after hydration.
export default {
    root: true,
    extends: ["html-validate:recommended"],
    elements: [
        "html5",
        {
            // The HTML standard has `details` as flow content and forbids only sectioning and
            // headings in a `th`; html-validate still counts it as sectioning. Nu agrees with the
            // standard.
            details: { inherit: "details", sectioning: false },
        },
    ],
    rules: {
        // Ways to write the same: yew writes `selected="selected"`, a browser's serialisation
        // `selected=""`, the head `crossorigin`. A parser sees no difference.
        "doctype-style": ["error", { style: "lowercase" }],
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
    },
};
