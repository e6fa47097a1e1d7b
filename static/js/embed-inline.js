// Cards in the page itself, each in a shadow root: loaded by embed.js when the first is wanted there.
// The prerendered card is fetched and taken over, so that no text of it is in the program; and the card
// itself names its program, styles and menus, so that no two builds are mixed.

__COLOURS__

// What is made for the first card that needs it, and again if that failed.
const once = (make) => {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key).catch((error) => (made.delete(key), Promise.reject(error))));
    return made.get(key);
  };
};

const loaded = async (address) => {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(address + " answers " + response.status);
  return response;
};

const pages = once(async (address) => new DOMParser().parseFromString(await (await loaded(address)).text(), "text/html"));

// The text size of the page may be any; that of a card is the reader's own.
const size = () => {
  const probe = document.createElement("iframe");
  document.documentElement.append(probe);
  const pixels = parseFloat(probe.contentWindow.getComputedStyle(probe.contentDocument.documentElement).fontSize);
  probe.remove();
  return pixels || 16;
};

// A site that sets one token recolours what belongs to it; one that sets none has the colours of the sheet, tone
// by tone. So the host has no values of its own for these: what the site has not set is none, and follows nothing.
const following = (css) => {
  const follows = { accent: "", paper: "", ...FOLLOWS.paper };
  // An accent is mixed into the paper that there is, whoever set it.
  const [, paper] = /--hechos-paper: (light-dark\([^;]+);/.exec(css);
  for (const name in FOLLOWS.accent) follows[name] = FOLLOWS.accent[name].replace("hechos-paper", "$&, " + paper);
  let own = "";
  const host = css.replace(/--hechos-([\w-]+): (light-dark\([^;]+);/g, (whole, name, value) => {
    if (!Object.hasOwn(follows, name)) return whole;
    own += `--hechos-${name}: var(--_${name}, ${value});`;
    return `--hechos-${name}: initial; --_${name}: var(--hechos-${name}${follows[name] && ", " + follows[name]});`;
  });
  return host + "@layer tokens { .hechos-inline { " + own + " } }";
};

const styles = once(async (address) => {
  const css = following(await (await loaded(address)).text());
  const rem = size();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/(\d*\.?\d+)rem\b/g, (_, number) => number * rem + "px"));
  return sheet;
});

const programs = once(async (addresses) => {
  const [glue, wasm] = addresses.split(" ");
  const [program, response] = await Promise.all([import(glue), loaded(wasm)]);
  const module = await WebAssembly.compileStreaming(response);
  await program.default({ module_or_path: module });
  const [sheet] = WebAssembly.Module.customSections(module, "hechos");
  if (!sheet || !program.open(new Uint8Array(sheet))) throw new Error(wasm + " holds no sheet of this program");
  return program;
});

const near = (element, act) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: "600px" },
  );
  observer.observe(element);
  return observer;
};

// yew never lets go of the listeners of a place that it has taken over. So a card that is taken away is
// kept for the next of its kind, and a page holds no more of them than it has shown at once.
const parked = new Map();

// The prerendered card of a page, taken over. `on` hears its events while it is shown.
const make = async (asked) => {
  const home = new URL("../../", asked).href;
  const at = (file) => new URL(file, home).href;
  const page = await pages(asked);
  const { card, program, wasm, styles: sheet, menu, pop, inline } = page.querySelector("#hechos").dataset;
  const [css, code] = await Promise.all([styles(at(sheet)), programs(at(program) + " " + at(wasm))]);
  const box = document.createElement("div");
  const root = document.importNode(page.querySelector("#hechos"), true);
  const foot = document.importNode(page.querySelector("footer"), true);
  const { lang } = page.documentElement;
  Object.assign(box, { className: inline, lang, dir: "ltr" });
  box.append(root, foot);
  const kept = { asked, box, css, on: () => {}, told: {}, source: foot.querySelector("[data-sheet]") };

  // A link that leads to another part of the sheet leads there from any page.
  const lead = () => {
    for (const link of box.querySelectorAll("a[href^='#'], a[href^='checks/'], a[href^='figures/']")) {
      link.href = home + link.getAttribute("href");
      link.target = "_blank";
      link.rel = "noopener";
    }
  };
  const heard = ({ type, detail }) => {
    kept.told = detail;
    kept.on(type);
    kept.compare(kept.pinned).catch(() => {});
  };
  for (const type of ["hechos:ready", "hechos:change"]) box.addEventListener(type, heard, true);
  box.addEventListener("click", (event) => {
    const offer = event.target.closest("a.hechos-offers__link");
    if (!offer) return;
    event.preventDefault();
    const asks = offer.hash.slice(1);
    if (asks === card) return;
    // Another calculator is on the sheet. The program takes the question, unless it had it already.
    const go = () => {
      clearTimeout(late);
      box.removeEventListener("hechos:change", go, true);
      open(home + "#" + kept.told.link + "&card=" + asks, "_blank", "noopener");
    };
    const late = setTimeout(go, 1000);
    box.addEventListener("hechos:change", go, true);
  });
  box.addEventListener(
    "toggle",
    ({ target }) => {
      if (!target.open || !target.matches(".hechos-menu")) return;
      import(at(menu)).then((module) => module.open(target, { here: home, link: () => kept.told.link }), console.error);
    },
    true,
  );
  box.addEventListener("click", ({ target }) => {
    if (target.matches("[value=figure]")) import(at(menu)).then((module) => module.figure(target, { here: home }), console.error);
    if (target.matches(".hechos-card__copy > [value=quote]")) import(at(menu)).then((module) => module.answer(target, { here: home, link: () => kept.told.link }), console.error);
  });
  box.addEventListener("click", (event) => {
    const by = event.target.closest("a[data-figure], button.hechos-computed");
    if (!by || !by.showPopover) return;
    event.preventDefault();
    import(at(pop)).then(({ show }) => show(by, { here: home, within: true, box }), console.error);
  });
  const place = foot.querySelector("[data-changes]");
  // What has changed since the version that the page has pinned.
  kept.compare = async (pinned) => {
    kept.pinned = pinned;
    if (!pinned && !place.dataset.asked) return;
    const { tell } = await import(at(place.dataset.changes));
    tell(place, { versions: at(place.dataset.versions), card, lang, pinned, link: kept.told.link ?? "" });
  };
  kept.show = (choices) => {
    if (kept.mounted) return kept.mounted.load(choices);
    kept.mounted = code.mount(root, lang, card, choices);
    if (!kept.mounted) throw new Error("the program knows no card " + card);
    lead();
    new MutationObserver(lead).observe(box, { subtree: true, childList: true, attributes: true, attributeFilter: ["href"] });
  };
  return kept;
};

const park = (kept) => {
  kept.on = () => {};
  kept.box.remove();
  // The next reader finds it as the first did.
  kept.mounted.load("v=1");
  kept.compare().catch(() => {});
  for (const fold of kept.box.querySelectorAll("details[open]")) fold.open = false;
  for (const text of kept.box.querySelectorAll(".hechos-menu__text")) text.hidden = true;
  const idle = parked.get(kept.asked) || [];
  parked.set(kept.asked, [...idle, kept]);
};

// Puts a card into the shadow root of its element once the reader nears it. `wanted` is `{ address }`.
export const mount = (host, place, wanted, { shown, tell, fail }) => {
  let gone = false;
  let kept;
  const page = () => wanted.address.split("#")[0];
  let shows = page();
  // The colours that the element asks for.
  const paint = new CSSStyleSheet();

  // Colours, and the rest of the fragment, which the program reads.
  const dress = (made) => {
    const { box } = made;
    const pairs = wanted.address.split("#")[1].split("&");
    const known = { theme: ["light", "dark"], ground: ["transparent"], view: ["compact"] };
    const valueOf = (key) => pairs.find((pair) => pair.startsWith(key + "="))?.slice(key.length + 1);
    const [accent, ground] = ["accent", "ground"].map((key) => colour(valueOf(key)));
    paint.replaceSync(painted(".hechos-inline", accent, ground));
    for (const key in known) {
      // Its own theme would not be read on every ground.
      const value = valueOf(key) ?? (key === "theme" && ground ? themeOn(ground) : undefined);
      if (known[key].includes(value)) box.dataset[key] = value;
      else delete box.dataset[key];
    }
    made.compare(valueOf("pinned")).catch(() => {});
    return pairs.filter((pair) => !/^(theme|ground|accent|view|pinned)=/.test(pair)).join("&");
  };

  const build = async () => {
    const asked = page();
    const made = parked.get(asked)?.pop() || (await make(asked));
    // Meanwhile it may have been taken away, or become another card.
    if (gone || asked !== page()) {
      if (made.mounted) park(made);
      return gone ? undefined : build();
    }
    kept = made;
    const { box } = kept;
    const again = Boolean(kept.mounted);
    box.hidden = true;
    host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, kept.css, paint];
    place.append(box);
    const say = (type) => {
      tell(type, kept.told);
      kept.source.href = host.link;
    };
    // The choices of a link are shown after the first event.
    const reveal = () =>
      setTimeout(() => {
        if (kept !== made) return;
        box.hidden = false;
        shown();
        if (again) say("hechos:ready");
        kept.on = say;
      });
    kept.on = again ? () => {} : (type) => (say(type), type === "hechos:ready" && reveal());
    kept.show(dress(kept));
    if (again) reveal();
  };

  const clear = () => {
    const { shadowRoot } = host;
    if (!kept) return;
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== kept.css && sheet !== paint);
    if (kept.mounted) park(kept);
    else kept.box.remove();
    kept = undefined;
  };

  const start = () => {
    build().catch((error) => {
      if (gone) return;
      clear();
      fail(String(error));
    });
  };
  const waiting = near(host, start);

  return {
    update() {
      if (page() !== shows) {
        shows = page();
        // Before it is there it becomes the other one by itself.
        if (kept) {
          clear();
          start();
        }
      } else if (kept) kept.show(dress(kept));
    },
    dispose() {
      gone = true;
      waiting.disconnect();
      clear();
    },
  };
};
