// Runs before a page's own scripts, and notes what a reader would see and when: in every page in the same way.
// `__ASKED__` names what is looked for; the notes are in `noted`, in milliseconds since the visit began.
(() => {
  if (top !== window) return;
  const { charts, count, answers, cards } = __ASKED__;
  const noted = (globalThis.noted = { paint: 0, charts: 0, answer: 0, cards: 0, shift: 0, tasks: [], bytes: 0, files: 0, done: 0 });
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => name === "first-contentful-paint" && (noted.paint = startTime));
  watch("longtask", ({ startTime, duration }) => noted.tasks.push([startTime, duration]));
  watch("layout-shift", ({ value, hadRecentInput }) => hadRecentInput || (noted.shift += value));

  const turn = (next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(0);
  };
  // A task that follows a frame runs once the frame was handed to the screen.
  const painted = (mark) => requestAnimationFrame(() => turn(() => (noted[mark] = performance.now())));

  // All charts stand in the page with shapes, and a frame was made in which those in sight have a box. It is
  // told by what Chromium says after a frame: to ask an element for its box is to lay out what the page skips.
  const seen = new Map();
  const frames = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: { width, height } } of entries)
      seen.set(target, !isIntersecting || width * height > 0);
    if (!shown && drawn()) {
      shown = true;
      noted.charts = performance.now();
    }
  });
  const drawn = () => {
    const found = [...document.querySelectorAll(charts)];
    return found.length >= count && found.every((chart) => seen.get(chart) && (chart.localName === "canvas" || chart.childElementCount > 0));
  };
  // What is watched anew is told of after the next frame, so each is until it is drawn.
  const watchCharts = () => {
    for (const chart of document.querySelectorAll(charts)) {
      if (seen.get(chart)) continue;
      frames.unobserve(chart);
      frames.observe(chart);
    }
  };

  // A reader who types a part into the calculator at every frame, until the answer is another one than that
  // of the parsed page: half of a text is none.
  const said = () => document.querySelector("#share [role=status]:has(p), #share output")?.textContent;
  let first, tries = 0;
  const type = () => {
    const field = document.querySelector("#share-part");
    if (!field) return;
    field.value = tries++ % 2 ? "US$20 billion" : "US$30 billion";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Where a number is taken with a key rather than with each letter.
    turn(() => field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })));
  };
  let ready = 0;
  addEventListener("hechos:ready", () => ++ready === cards && painted("cards"));

  let shown = !count, typed = !answers;
  const look = () => {
    if (!shown) watchCharts();
    if (!typed) {
      if (document.readyState !== "loading") first ??= said();
      if (first !== undefined && said() !== first && said().includes("%")) {
        typed = true;
        noted.answer = performance.now();
      } else {
        type();
      }
    }
    const all = noted.paint && (!count || noted.charts) && typed && (!cards || noted.cards) && document.readyState === "complete";
    if (!all) return requestAnimationFrame(look);
    const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    // Chromium counts 300 bytes for the head of each answer, whatever it weighs, and none for a file that it kept.
    noted.bytes = loaded.reduce((sum, { transferSize }) => sum + Math.max(0, transferSize - 300), 0);
    noted.files = loaded.length;
    // The task after a frame may run before the frame is on the screen.
    if (count) noted.charts = Math.max(noted.charts, noted.paint);
    noted.done = performance.now();
  };
  requestAnimationFrame(look);
})();
