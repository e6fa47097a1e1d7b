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
// A part of the page answers once the reader comes near it, points at it or reaches it by keyboard; and the
// rest of them, one at a time, once the reader does anything at all. What was chosen meanwhile is kept.
const idle = globalThis.requestIdleCallback ?? setTimeout;
const rouse = ({ wake }) => {
  const PART = ".hechos-main > .hechos-section, [role=tabpanel]";
  const waiting = new Set(document.querySelectorAll(PART));
  const rest = new AbortController();
  const queue = [];
  const take = (part) => {
    if (!waiting.delete(part)) return;
    near.unobserve(part);
    wake(part.id);
    told();
  };
  const told = () => {
    if (waiting.size) return;
    rest.abort();
    document.documentElement.dataset.awake = "";
  };
  const next = () => {
    take(queue.shift());
    if (queue.length) idle(next);
  };
  const line = (parts) => {
    if (!queue.length && parts.length) idle(next);
    queue.push(...parts);
  };
  const near = new IntersectionObserver(
    (seen) => line(seen.filter((part) => part.isIntersecting).map((part) => part.target)),
    { rootMargin: "50% 0%" },
  );
  for (const part of waiting) near.observe(part);
  for (const type of ["pointerover", "pointerdown", "focusin", "keydown"])
    addEventListener(type, ({ target }) => take(target.closest?.(PART)), { capture: true, passive: true, signal: rest.signal });
  const acted = new AbortController();
  const all = () => {
    acted.abort();
    line([...waiting]);
  };
  for (const type of ["pointermove", "pointerdown", "touchstart", "keydown", "scroll", "wheel"])
    addEventListener(type, all, { capture: true, passive: true, signal: acted.signal });
  // Where a link leads, or what goes on paper, is there at once.
  for (const type of ["hashchange", "beforeprint"]) addEventListener(type, () => [...waiting].forEach(take));
  if (location.hash) [...waiting].forEach(take);
  // Where a reader is already.
  take(document.activeElement?.closest(PART));
  told();
};
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
    rouse(program);
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
// So is what copies a figure of the table, or the answer of a card.
addEventListener("click", ({ target }) => {
  if (target.matches?.("[value=figure]")) __MENU__.then(({ figure }) => figure(target), console.error);
  if (target.matches?.(".hechos-card__copy > [value=quote]")) __MENU__.then(({ answer }) => answer(target), console.error);
});
// A filter of the checks says what it shows: only the page knows the words and the number.
addEventListener("click", ({ target }) => {
  const group = target.closest?.(".hechos-filters");
  const told = group?.nextElementSibling;
  if (told) setTimeout(() => (told.textContent = told.dataset.shown + group.querySelector("[aria-pressed=true]").innerText), 99);
});
// A reading changes every answer at once: its switch alone is heard, and answers again from the next choice on.
const hush = ({ target }) => {
  const live = target.matches?.("[name=reading], .hechos-work__other *") ? "off" : null;
  for (const answer of document.querySelectorAll("main :is(output, .hechos-work__result [role=status])")) answer.ariaLive = live;
};
for (const type of ["click", "input", "change"]) addEventListener(type, hush, true);
// What a reader keeps on this device: loaded to keep an answer, or where some are kept, in this tab or another.
const notebook = () => __NOTEBOOK__;
const KEPT = "hechos:notebook:1";
const kept = ({ key }) => {
  if (key === KEPT) notebook().then(({ show }) => show(), console.error);
};
document.addEventListener("hechos:keep", ({ detail }) => notebook().then(({ keep }) => keep(detail), detail.lost));
addEventListener("storage", kept);
try {
  if (localStorage.getItem(KEPT)) kept({ key: KEPT });
} catch {
  // Storage is denied: nothing is kept.
}
// A mark or a computed number says in place what it stands for; without that, a mark leads to its article.
addEventListener("click", (event) => {
  const by = event.target.closest?.("a[data-figure], button.hechos-computed");
  if (!by || event.ctrlKey || event.metaKey || event.shiftKey || !by.showPopover) return;
  event.preventDefault();
  __POP__.then(({ show }) => show(by), () => by.hash && (location.hash = by.hash));
});
// A box of the bar opens below it: at the top of the page it stands lower.
addEventListener(
  "beforetoggle",
  ({ target }) => {
    if (target.matches(".hechos-pop--end")) target.toggleAttribute("data-low", document.querySelector(".hechos-bar").getBoundingClientRect().top > 8);
  },
  true,
);
// A reader looks for something: by the button, or by a key where nothing is typed.
const find = document.getElementById("find");
find?.addEventListener("toggle", ({ newState }) => {
  if (newState !== "open") return;
  find.querySelector("input").focus();
  __FIND__.then(({ look }) => look(find), console.error);
});
try {
  document.documentElement.toggleAttribute("data-no-key", localStorage.getItem("hechos:no-key") !== null);
} catch {
  // What is not stored is not switched off.
}
addEventListener("keydown", (event) => {
  const typed = event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, select, textarea");
  if (event.key !== "/" || typed || !find?.showPopover || document.documentElement.hasAttribute("data-no-key")) return;
  event.preventDefault();
  find.showPopover({ source: document.querySelector("[popovertarget=find]") });
});
// Opened on a narrow screen the contents lie over the page: they close behind a reader who goes on.
const contents = document.querySelector(".hechos-contents details");
if (contents) {
  for (const type of ["focusin", "pointerdown"]) addEventListener(type, (event) => event.composedPath().includes(contents) || (contents.open = false));
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !contents.open) return;
    contents.open = false;
    contents.firstElementChild.focus();
  });
  contents.addEventListener("click", (event) => event.target.closest("a") && (contents.open = false));
  // Where the reader is: the section that holds the line below the bar.
  const links = new Map([...contents.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        const { dataset } = contents.firstElementChild;
        if (isIntersecting) {
          link.setAttribute("aria-current", "true");
          dataset.at = link.textContent;
        } else {
          link.removeAttribute("aria-current");
          if (dataset.at === link.textContent) delete dataset.at;
        }
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
