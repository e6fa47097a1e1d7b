// The parts of the one-file edition: each stands in the file as compressed text, and is unpacked when
// it is needed first. Nothing is fetched; the policy of the file forbids it.
const packed = (name, type) => {
  const bytes = Uint8Array.from(atob(document.getElementById(name).textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": type } });
};
// Trusted Types want to know who makes markup and scripts of text.
const same = (text) => text;
const trusted = window.trustedTypes?.createPolicy("hechos", { createHTML: same, createScript: same }) ?? { createHTML: same, createScript: same };
// A script of the file, which leaves what it offers in `offers`; the policy knows it by its hash.
const offers = {};
const run = async (name) => {
  if (!offers[name]) {
    const script = document.createElement("script");
    script.textContent = trusted.createScript(await packed(name, "text/javascript").text());
    addEventListener("hechos:part", ({ detail }) => (offers[name] = detail), { once: true });
    document.head.append(script);
  }
  return offers[name];
};
// The other language, where the address asks for it.
const tag = new URLSearchParams(location.search).get("lang");
if (tag !== document.documentElement.lang && document.getElementById(tag + "-page")) {
  try {
    const page = new DOMParser().parseFromString(trusted.createHTML(await packed(tag + "-page", "text/html").text()), "text/html");
    for (const part of ["failure", "hechos"]) document.getElementById(part).replaceWith(document.adoptNode(page.getElementById(part)));
    document.documentElement.lang = tag;
    document.title = page.title;
  } catch (error) {
    // The language of the file stays.
    console.error(error);
  }
}
document.documentElement.hidden = false;
const { lang } = document.documentElement;
