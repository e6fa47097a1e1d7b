// A card in a frame: takes its colours from the fragment, keeps nothing, leaves the page around it in
// peace, and tells it no more than its height and what the reader has chosen.
(() => {
  const root = document.documentElement;
  const { card, version } = root.dataset;
  root.dataset.scripts = "";

  __COLOURS__
  // What the page around the card may ask for besides choices.
  const ASKED = { theme: /^(light|dark)$/, ground: /^transparent$/, accent: /^$/, view: /^compact$/, pinned: /^.{1,120}$/, asked: /^\d+$/ };
  const { replaceState } = history;
  let choices = location.hash.slice(1);
  let wanted;

  const rewrite = (state, fragment) => {
    try {
      replaceState.call(history, state, "", location.href.split("#")[0] + "#" + fragment);
    } catch {
      // WebKit refuses more than a hundred in half a minute: the address is behind for a while.
    }
  };
  // A frame is no place of its own: a step of its history would be one of the page around it.
  history.pushState = history.replaceState = (state, _, address) => {
    if (address) choices = address.split("#")[1] || "";
    rewrite(state, choices);
  };
  // The colours of the page around, over those of the sheet.
  let paint;
  const wear = ({ accent, ground }) => {
    if (!paint && !accent && !ground) return;
    try {
      paint ??= new CSSStyleSheet();
      document.adoptedStyleSheets = [paint];
      paint.replaceSync(painted(":root", accent, ground));
    } catch {
      // A browser without such sheets shows the colours of the sheet.
    }
  };
  const take = (address) => {
    const asked = {};
    const colours = {};
    const rest = [];
    for (const pair of (address.split("#")[1] || "").split("&")) {
      const [key, value] = pair.split("=");
      if (!Object.hasOwn(ASKED, key)) rest.push(pair);
      else if (ASKED[key].test(value)) asked[key] = value;
      else if (key === "accent" || key === "ground") {
        colours[key] = colour(value);
        if (!colours[key]) console.info("hechos: " + key + "=" + String(value).slice(0, 40) + " is no colour such as 7a1f5c");
      }
    }
    // Its own theme would not be read on every ground.
    if (colours.ground) asked.theme ??= themeOn(colours.ground);
    for (const key in ASKED) {
      if (asked[key]) root.dataset[key] = asked[key];
      else delete root.dataset[key];
    }
    wear(colours);
    const now = rest.join("&");
    // Other colours alone leave the reader's choices as they are.
    if (now !== wanted) choices = now;
    wanted = now;
    if (location.hash.slice(1) !== choices) rewrite(history.state, choices);
  };
  // What has changed since the version that the page around was made with.
  const compare = async () => {
    const place = document.querySelector("[data-changes]");
    const { pinned } = root.dataset;
    // Nothing was said, and there is nothing to say.
    if (!place || (!pinned && !place.dataset.asked)) return;
    const { tell } = await import(document.baseURI + place.dataset.changes);
    tell(place, { versions: document.baseURI + place.dataset.versions, card, lang: root.lang, pinned: root.dataset.pinned, link: choices });
  };
  take(location.href);
  // By now the address may be a later one, or as it was rewritten: it would ask for no colours.
  addEventListener("hashchange", (event) => (take(event.newURL), compare().catch(() => {})));

  // Nothing is kept, and nothing that is kept is read: colours are the matter of the page around.
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("A card keeps nothing.", "SecurityError");
    },
  });
  // The page around must not jump to the card.
  Element.prototype.scrollIntoView = () => {};

  const tell = (message) => parent !== window && parent.postMessage({ ...message, version: 1 }, "*");
  let told = 0;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A frame that is not displayed has no height.
    if (!height || height === told) return;
    told = height;
    tell({ type: "hechos:height", height });
  };
  const watch = () => {
    if (watch.on) return;
    watch.on = true;
    measure();
    new ResizeObserver(measure).observe(root);
  };

  // Where the sheet shows what the reader sees here.
  const sheet = () => {
    const link = /(^|&)card=/.test(choices) ? choices : choices && choices + "&card=" + card;
    return "#" + (link || card);
  };
  const heard = ({ type, detail }) => {
    document.querySelector("[data-sheet]").href = sheet();
    tell({ type, detail });
    compare().catch(() => {});
    // The choices of a link are shown after the first event: once they are, the height holds.
    setTimeout(() => (watch(), measure()));
  };
  for (const type of ["hechos:ready", "hechos:change", "hechos:error"]) document.addEventListener(type, heard);

  // A link that asks a calculator of the sheet is not followed here, where there is none.
  addEventListener(
    "click",
    (event) => event.target.closest("a[href^='#v=']") && event.stopImmediatePropagation(),
    true,
  );
  addEventListener("click", (event) => {
    const offer = event.target.closest("a.hechos-offers__link");
    if (!offer) return;
    event.preventDefault();
    const asks = offer.hash.slice(1);
    if (asks === card) return;
    // Another calculator is on the sheet. The program takes the question, unless it had it already.
    const go = () => {
      clearTimeout(late);
      document.removeEventListener("hechos:change", go);
      open(document.baseURI + "#" + choices + "&card=" + asks, "_blank", "noopener");
    };
    const late = setTimeout(go, 1000);
    document.addEventListener("hechos:change", go);
  });

  addEventListener("DOMContentLoaded", () => {
    const styles = document.querySelector("link[rel=stylesheet]");
    // Without choices the page is as it will stay; with them, it waits for the program, not for ever.
    const settle = () => (/[&]vs=|reading=|compare=|task=|[&]q=/.test(choices) ? setTimeout(watch, 5000) : watch());
    compare().catch(() => {});
    if (styles.sheet) settle();
    else styles.addEventListener("load", settle);
  });
})();
