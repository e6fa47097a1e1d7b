// What has changed since the version of the data that another site has pinned: said below the card,
// and loaded only there.
const TEXTS = __TEXTS__;

// Every card of figures is told of its own; a comparison of those that it compares, and the table of all.
const concerns = (card, link) => {
  const asked = new URLSearchParams(link);
  const ids = ["vs", "compare"].flatMap((key) => (asked.get(key) ?? "").split(",")).filter(Boolean);
  const all = !ids.length && ["compare", "share", "audit", "figures"].includes(card);
  return ({ figure, cards }) => all || cards.includes(card) || ids.includes(figure);
};

// As the element writes it into the address. What is none of a version is shown as it was written.
const named = (pinned) => {
  try {
    return decodeURIComponent(pinned ?? "").slice(0, 40);
  } catch {
    return pinned.slice(0, 40);
  }
};

const line = (place, name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  place.append(made);
  return made;
};

// Says it in `place`, which names the version that it stands for. Another question may come meanwhile:
// the last one asked is answered.
export const tell = async (place, { versions, card, lang, pinned: wanted, link }) => {
  const { version } = place.dataset;
  const pinned = named(wanted);
  const asked = !pinned || pinned === version ? "" : pinned + " " + link;
  if ((place.dataset.asked ?? "") === asked) return;
  place.dataset.asked = asked;
  place.replaceChildren();
  if (!asked) return;
  const [changed, same, unknown, unread] = TEXTS[lang];
  let found = /^\d[\w.+-]*$/.test(pinned);
  let answer;
  try {
    const response = found && (await fetch(versions + pinned + ".json", { credentials: "omit", referrerPolicy: "no-referrer" }));
    found = found && response.status !== 404;
    answer = found && (await response.json());
  } catch {
    // No connection.
  }
  if (place.dataset.asked !== asked) return;
  const fill = (text) => {
    const words = { pinned, version: answer?.current ?? version, day: answer?.days?.[lang] };
    return text.replace(/\{(pinned|version|day)\}/g, (_, name) => words[name]);
  };
  const text = line(place, "p", "");
  if (!found) text.textContent = fill(unknown);
  else if (!answer) text.textContent = fill(unread);
  else {
    const mine = answer.changes.filter(concerns(card, link));
    text.textContent = fill(mine.length ? changed : same);
    if (!mine.length) return;
    const list = line(place, "ul", "");
    for (const change of mine) line(list, "li", change[lang]);
  }
};
