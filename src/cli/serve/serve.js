// Added by `hechos serve` to the pages that it serves, and to no site that is built: loads the page again when
// another one was built, and lists what is wrong with the sheet.
{
  const EVERY = 300;
  const AWAY = 2000;
  const shown = Number(document.currentScript.dataset.build);
  let listed = "";
  let list;

  const element = (name, text, parts = []) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...parts);
    return made;
  };

  // A style sheet that a script makes needs no permission of the policy.
  const styled = (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { all: initial; }
      section {
        position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
        padding: 1rem 1.5rem; background: #2b0d0d; color: #fff; font: 15px/1.45 system-ui, sans-serif;
        border-top: 4px solid #ff8a80;
      }
      h2 { margin: 0 0 .5rem; font-size: 1rem; }
      ol { margin: 0; padding-left: 1.5rem; }
      li { margin: .35rem 0; }
      code { font: 13px/1.4 ui-monospace, monospace; color: #ffd0cc; }
      p { margin: 0; }
    `);
    root.adoptedStyleSheets = [sheet];
  };

  const say = (problems) => {
    list?.remove();
    list = undefined;
    if (problems.length === 0) return;
    list = element("div");
    const root = list.attachShadow({ mode: "open" });
    styled(root);
    const lines = problems.map(({ file, line, column, what, mend }) =>
      element("li", "", [
        element("code", `${file}:${line}:${column}`),
        element("p", what),
        element("p", `mend: ${mend}`),
      ]),
    );
    const head = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const section = element("section", "", [
      element("h2", `${head}; the page is as it was before`),
      element("ol", "", lines),
    ]);
    section.setAttribute("role", "alert");
    root.append(section);
    document.documentElement.append(list);
  };

  const look = async () => {
    let pause = EVERY;
    try {
      const answer = await fetch("/~hechos/state", { cache: "no-store" });
      const { build, problems } = await answer.json();
      if (build !== shown) {
        location.reload();
        return;
      }
      const now = JSON.stringify(problems);
      if (now !== listed) {
        listed = now;
        say(problems);
      }
    } catch {
      // `hechos serve` was ended; it may be started again.
      pause = AWAY;
    }
    setTimeout(look, pause);
  };
  look();
}
