// Loads the program and says in one line what failed, if it fails. The page is readable without it.
const say = (index) => {
  translated.disconnect();
  const line = document.getElementById("failure");
  line.textContent = line.dataset["failure" + index];
  line.hidden = false;
  document.dispatchEvent(new CustomEvent("hechos:error", { detail: { message: line.textContent } }));
};
// Translators put elements of their own in the place of texts, and the program would go on to write
// into texts that nobody sees. Before it has taken over the page, they come back at once; later each
// comes back when the program changes it, so that no answer to an earlier question stays.
const sheet = document.getElementById("hechos");
const stead = new Map();
const regain = (text) => {
  stead.get(text)?.replaceWith(text);
  stead.delete(text);
};
// The program knows its texts, and not what stands in their place: so the ways in which it changes a
// page lead by here, on a page that is translated.
const outlastTranslation = () => {
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.insertBefore = function (node, next) {
    regain(node);
    regain(next);
    return insertBefore.call(this, node, next);
  };
  Node.prototype.removeChild = function (node) {
    regain(node);
    return removeChild.call(this, node);
  };
  const value = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
  Object.defineProperty(Node.prototype, "nodeValue", {
    ...value,
    set(text) {
      regain(this);
      value.set.call(this, text);
    },
  });
};
let outlasts = false;
const translated = new MutationObserver((records) => {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
    for (const text of removedNodes)
      for (const other of [nextSibling, previousSibling, ...addedNodes])
        if (text.nodeType === 3 && other?.nodeName === "FONT") stead.set(text, other);
  if (document.documentElement.dataset.ready === undefined) [...stead.keys()].forEach(regain);
  else if (stead.size && !outlasts) {
    outlasts = true;
    outlastTranslation();
  }
});
const start = async () => {
  if (__TOO_OLD__) return say(0);
  if (sheet.querySelector("font")) return say(5);
  translated.observe(sheet, { childList: true, subtree: true });
  // A panic is a trap, wherever the program was.
  const trapped = (event) => {
    if ((event.error || event.reason) instanceof WebAssembly.RuntimeError) say(4);
  };
  addEventListener("error", trapped);
  addEventListener("unhandledrejection", trapped);
  let blocked = false;
  addEventListener("securitypolicyviolation", () => (blocked = true));
  try {
    const program = await __GLUE__;
    const response = await __WASM__;
    if (!response.ok) return say(1);
    const type = response.headers.get("content-type") || "";
    if (!type.startsWith("application/wasm")) return say(2);
    const module = await WebAssembly.compileStreaming(response);
    await program.default({ module_or_path: module });
    const [sheet] = WebAssembly.Module.customSections(module, "hechos");
    if (!sheet || !program.open(new Uint8Array(sheet))) return say(6);
    program.start();
  } catch (error) {
    console.error(error);
    // Half a file is no script and no program.
    const lost = [TypeError, SyntaxError, WebAssembly.CompileError].some((kind) => error instanceof kind);
    const forbidden = error instanceof EvalError || /content security policy/i.test(error);
    // What a policy forbids is told of a little after it fails, but in WebKit.
    setTimeout(() => say(blocked || forbidden ? 3 : lost ? 1 : 4), 99);
  }
};
// While a page opens, what is out of sight is not laid out; then it is, a section a frame, so that none
// takes long.
const lay = () => {
  const next = document.querySelector("[data-opening] .hechos-main > .hechos-section:not([data-laid])");
  if (!next) return void delete document.documentElement.dataset.opening;
  next.dataset.laid = "";
  requestAnimationFrame(lay);
};
document.addEventListener("hechos:ready", lay, { once: true });
document.addEventListener("hechos:error", lay, { once: true });
start();
// What a card's menu does is loaded when a menu is opened.
addEventListener(
  "toggle",
  ({ target }) => {
    if (target.open && target.matches(".hechos-menu")) __MENU__.then(({ open }) => open(target), console.error);
  },
  true,
);
// So is what copies a figure of the table.
addEventListener("click", ({ target }) => {
  if (target.matches?.("[value=figure]")) __MENU__.then(({ figure }) => figure(target), console.error);
});
// A mark or a computed number says in place what it stands for; without that, a mark leads to its article.
addEventListener("click", (event) => {
  const by = event.target.closest?.("a[data-figure], button.hechos-computed");
  if (!by || event.ctrlKey || event.metaKey || event.shiftKey || !by.showPopover) return;
  event.preventDefault();
  __POP__.then(({ show }) => show(by), () => by.hash && (location.hash = by.hash));
});
// Opened on a narrow screen the contents lie over the page: they close behind a reader who goes on.
const contents = document.querySelector(".hechos-contents details");
if (contents) {
  addEventListener("focusin", (event) => contents.contains(event.target) || (contents.open = false));
  contents.addEventListener("click", (event) => event.target.closest("a") && (contents.open = false));
  // Where the reader is: the section that holds the line below the bar.
  const links = new Map([...contents.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        if (isIntersecting) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-20% 0% -80%" },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) seen.observe(section);
  }
}
// The tabs of the tool: a click or the arrow keys turn one over, and so does a link to its panel.
const turn = (tab, focus) => {
  for (const other of tab.parentElement.children) {
    const on = other === tab;
    other.ariaSelected = String(on);
    other.tabIndex = on ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !on;
  }
  if (focus) tab.focus();
};
const led = (id) => {
  const tab = document.querySelector(`[role=tab][aria-controls="${CSS.escape(id)}"]`);
  if (tab) turn(tab);
  for (let fold = document.getElementById(id)?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
};
const STRICT = "&reading=strict";
addEventListener("click", ({ target }) => {
  const tab = target.closest?.("[role=tab]");
  if (tab) turn(tab);
  const link = target.closest?.("a[href^='#']");
  if (link) led(link.hash.slice(1));
  // What the reader has chosen goes along by a way to a page beside the sheet, as it does to the other
  // language; and the reading with what is asked from there.
  const way = target.closest?.(".hechos-way, .hechos-counts a, a[href^='../#v='], a[href^='../#ask=']");
  const chosen = document.querySelector("a[hreflang]:not([aria-current])")?.hash ?? "";
  if (way?.matches(".hechos-way")) way.hash = chosen;
  else if (way) way.hash = way.hash.replace(STRICT, "") + (chosen.includes(STRICT) ? STRICT : "");
}, true);
addEventListener("keydown", (event) => {
  const tab = event.target.closest?.("[role=tab]");
  const step = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[event.key];
  if (tab && step && tab[step]) turn(tab[step], true);
});
document.addEventListener("hechos:led", ({ detail }) => led(detail));
led(location.hash.slice(1));
addEventListener("hashchange", () => led(location.hash.slice(1)));
