// Loads the program and says in one line what failed, if it fails. The page is readable without it.
const say = (index) => {
  const line = document.getElementById("failure");
  line.textContent = line.dataset["failure" + index];
  line.hidden = false;
  document.dispatchEvent(new CustomEvent("hechos:error", { detail: { message: line.textContent } }));
};
const start = async () => {
  if (__TOO_OLD__) return say(0);
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
    await program.default({ module_or_path: response });
  } catch (error) {
    console.error(error);
    say(blocked || error instanceof EvalError ? 3 : error instanceof TypeError ? 1 : 4);
  }
};
start();
// What a card's menu does is loaded when a menu is opened.
addEventListener(
  "toggle",
  ({ target }) => {
    if (target.open && target.matches(".hechos-menu")) __MENU__.then(({ open }) => open(target), console.error);
  },
  true,
);
// Opened on a narrow screen the contents lie over the page: they close behind a reader who goes on.
const contents = document.querySelector(".hechos-contents details");
if (contents) {
  addEventListener("focusin", (event) => contents.contains(event.target) || (contents.open = false));
  contents.addEventListener("click", (event) => event.target.closest("a") && (contents.open = false));
}
