// Before the first paint: that scripts run here, which a browser that knows them cannot say for a host
// that blocks them.
document.documentElement.dataset.scripts = "";
// And the theme that the reader chose on an earlier visit.
try {
  const theme = localStorage.getItem("hechos:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is denied: the system's theme holds.
}
// What is out of sight is laid out once the program runs, when it keeps the reader waiting, or when the
// reader does anything: a page glides to where a place is by then. Whoever comes to a place in the page,
// or back to one, finds all of it laid out. (The address of an entry holds texts to scroll to as well.)
const [visit] = performance.getEntriesByType("navigation");
if (visit?.type === "navigate" && !visit.name.includes("#")) {
  const root = document.documentElement;
  root.dataset.opening = "";
  const opening = new AbortController();
  const laid = () => {
    delete root.dataset.opening;
    opening.abort();
  };
  setTimeout(laid, 4000);
  // What is typed into a field moves no page.
  const act = ({ type, target }) => (type === "keydown" && target.matches?.("input")) || laid();
  for (const type of ["click", "keydown", "pointerdown", "scroll", "touchstart", "wheel"])
    addEventListener(type, act, { capture: true, passive: true, signal: opening.signal });
}
// Paper says where it came from, with the choices that stand in the address.
addEventListener("beforeprint", () => {
  // Of a file on a disk its name is enough: its place is no one's business.
  (document.querySelector(".hechos-page") ?? document.body).dataset.address = location.href.replace(/^file:[^?#]*/, "hechos.html");
});
