// Links that were made when checks and figures stood on the sheet lead to the pages that hold them now.
const moved = () => {
  const link = location.hash.slice(1);
  const pairs = link.split("&").map((pair) => pair.split("="));
  const cards = pairs.filter(([key]) => key === "card").map(([, id]) => id);
  const says = (keys) => pairs.some(([key]) => keys.includes(key));
  const leads = (card, place, keys) =>
    place.test(link) || (cards.length ? cards.every((id) => id === card) : says(keys) && !says(__SHEET__));
  if (leads("figures", /^(figures|(figure|provenance)-[\w-]+)$/, __TABLE__)) location.replace("figures/#" + link);
  else if (leads("audit", /^(audit|check-[\w-]+)$/, ["audit"])) location.replace("checks/#" + link);
};
addEventListener("hashchange", moved);
moved();
