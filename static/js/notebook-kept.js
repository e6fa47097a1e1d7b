// What a reader keeps on this device, as a part of the script of `notebook.js`. It is read anew before each
// change, so that what another tab has kept stays; and what is read may be anything: what is no answer of
// the notebook stays where it is, and is told.
const KEY = "hechos:notebook:1";
// No notebook holds more answers, and no text of one is longer.
const MOST = 200;
const LONGEST = 20000;
const FIELDS = ["id", "title", "answer", "sources", "cite", "address", "lang", "version", "day", "note"];

const isText = (text) => typeof text === "string" && text.length <= LONGEST;
const isEntry = (of) =>
  of !== null && typeof of === "object" && FIELDS.every((name) => isText(of[name])) &&
  of.id !== "" && of.title !== "" && /^(en|es)$/.test(of.lang) && /^\d{4}-\d\d-\d\d$/.test(of.day);

// All that is stored, the answers among it, and how much else there is. Throws where storage is denied.
const read = () => {
  const raw = localStorage.getItem(KEY);
  if (!raw) return { raw, items: [], entries: [], strange: 0, broken: false };
  let items;
  try {
    items = JSON.parse(raw);
  } catch {
    // It is told as broken.
  }
  if (!Array.isArray(items)) return { raw, items: [], entries: [], strange: 0, broken: true };
  const ids = new Set();
  const entries = items.filter((of) => isEntry(of) && !ids.has(of.id) && ids.add(of.id)).slice(0, MOST);
  return { raw, items, entries, strange: items.length - entries.length, broken: false };
};

const write = (items) => {
  if (items.length) localStorage.setItem(KEY, JSON.stringify(items));
  else localStorage.removeItem(KEY);
};

// Why the browser stores nothing, and what to do.
const failure = ({ name }) => (/quota/i.test(name) ? WORDS.no_room : WORDS.denied);

// The day apart, on which nothing depends, two answers are one.
const same = (one, other) =>
  ["lang", "version", "address", "answer", "sources"].every((name) => one[name] === other[name]);

// Adds an answer, and returns what is told of it.
const added = (entry) => {
  const { items, entries, broken } = read();
  if (broken) return WORDS.broken;
  if (entries.some((of) => same(of, entry))) return WORDS.already;
  if (items.length >= MOST) return WORDS.full.replace("{most}", MOST);
  write([...items, { ...entry, id: Date.now().toString(36) + Math.random().toString(36).slice(2) }]);
  return WORDS.added.replace("{count}", entries.length + 1);
};

// Changes places with the answer before (-1) or after (1), and returns whether nothing stood in the way.
const moved = (id, by) => {
  const { items, entries } = read();
  const at = entries.findIndex((of) => of.id === id);
  const [one, other] = [entries[at], entries[at + by]];
  if (one && other) write(items.map((of) => (of === one ? other : of === other ? one : of)));
  return true;
};

const noted = (id, note) => {
  const { items, entries, broken } = read();
  const entry = entries.find((of) => of.id === id);
  if (!broken && entry) write(items.map((of) => (of === entry ? { ...of, note } : of)));
};

const hasId = (items, id) => items.some((of) => of?.id === id);

// Takes an answer away, and returns what brings it back, and says whether it could.
const removed = (id) => {
  const { items, entries } = read();
  const entry = entries.find((of) => of.id === id);
  const at = items.indexOf(entry);
  if (!entry) return () => true;
  write(items.filter((of) => of !== entry));
  return () => {
    const now = read();
    if (now.broken) return false;
    if (!hasId(now.items, id)) write([...now.items.slice(0, at), entry, ...now.items.slice(at)]);
    return true;
  };
};

// Takes everything away, what cannot be read too, and returns what brings it back.
const emptied = () => {
  const before = read();
  localStorage.removeItem(KEY);
  return () => {
    const now = read();
    if (before.broken || now.broken) {
      // Two that cannot be read are not put together.
      if (now.raw) return false;
      localStorage.setItem(KEY, before.raw);
      return true;
    }
    const gone = before.items.filter((of) => of?.id === undefined || !hasId(now.items, of.id));
    write([...gone, ...now.items]);
    return true;
  };
};
