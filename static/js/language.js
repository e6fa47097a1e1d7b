// Before the first paint of the one-file edition: nothing is shown in a language that was not asked for.
{
  const tag = new URLSearchParams(location.search).get("lang");
  const root = document.documentElement;
  root.hidden = typeof DecompressionStream === "function" && ["en", "es"].includes(tag) && tag !== root.lang;
}
