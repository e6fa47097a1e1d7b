// Loaded when the sheet works: has a worker keep it for later visits, and says in one line that a newer
// version is ready. Whoever saves data, and a page framed by others, downloads nothing for later.
const [TEXT, BUTTON] = __TEXTS__;

// The line's place is there before its text, so that it is announced.
const line = document.createElement("div");
line.setAttribute("role", "status");
document.getElementById("hechos").before(line);

const reload = () => location.reload();

const replace = (registration) => {
  const { waiting } = registration;
  // In another tab the reader has asked for it already.
  if (!waiting) return reload();
  waiting.addEventListener("statechange", () => /^(activated|redundant)$/.test(waiting.state) && reload());
  waiting.postMessage("replace");
};

const tell = (registration) => {
  // A page that no worker answers is as new as the server's.
  if (!navigator.serviceWorker.controller || line.firstChild) return;
  const notice = document.createElement("div");
  notice.className = "hechos-notice";
  const text = document.createElement("p");
  text.textContent = TEXT;
  const button = document.createElement("button");
  button.className = "hechos-notice__close";
  button.type = "button";
  button.id = "hechos-newer";
  button.textContent = BUTTON;
  button.addEventListener("click", () => replace(registration));
  notice.append(text, button);
  line.append(notice);
};

const watch = async () => {
  // Trusted Types want to know who names a script.
  const trusted = window.trustedTypes?.createPolicy("hechos", { createScriptURL: (address) => address });
  const worker = new URL("sw.js", import.meta.url).href;
  const registration = await navigator.serviceWorker.register(trusted?.createScriptURL(worker) ?? worker, { updateViaCache: "none" });
  // The first worker is no newer version, and Firefox may tell of it when it answers for the page already.
  const follow = () => {
    const { active, installing } = registration;
    if (active) installing?.addEventListener("statechange", () => installing.state === "installed" && tell(registration));
  };
  if (registration.waiting) tell(registration);
  follow();
  registration.addEventListener("updatefound", follow);
};

// No storage, no secure origin, a broken connection: the page works without.
if (navigator.serviceWorker && window === top && !navigator.connection?.saveData) watch().catch(() => {});
