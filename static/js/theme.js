// Before the first paint: the theme that the reader chose on an earlier visit.
try {
  const theme = localStorage.getItem("hechos:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is denied: the system's theme holds.
}
// What is out of sight is laid out once the program runs, or when it keeps the reader waiting.
document.documentElement.dataset.opening = "";
setTimeout(() => delete document.documentElement.dataset.opening, 4000);
// Paper says where it came from, with the choices that stand in the address.
addEventListener("beforeprint", () => {
  // Of a file on a disk its name is enough: its place is no one's business.
  document.body.dataset.address = location.href.replace(/^file:[^?#]*/, "hechos.html");
});
