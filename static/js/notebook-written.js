// The answers that a reader keeps, written out as text, Markdown and CSV, as a part of the script of
// `notebook.js`.

// What was stored may hold any letters: each part is one line. A space that keeps words together stays.
const line = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

// The answer as it is copied, and without its title, where that is how it begins.
const wholeOf = ({ answer, sources, cite }) => line([answer, sources, cite].filter(Boolean).join(" "));
const restOf = (entry, whole = wholeOf(entry)) =>
  whole.startsWith(line(entry.title)) ? whole.slice(line(entry.title).length).trim() : whole;

const isLink = (address) => /^https?:\/\//i.test(address) && !/[\s<>"]/.test(address);

const text = (entries) => {
  const one = (entry, at) =>
    [`${at + 1}. ${line(entry.title)}`, restOf(entry), entry.note.trim() && WORDS.note + ": " + entry.note.trim()]
      .filter(Boolean)
      .join("\n");
  return [WORDS.title, ...entries.map(one)].join("\n\n") + "\n";
};

// What would be markup is none.
const plain = (text) => text.replace(/[\\`*_{}[\]<>#|~$&]/g, "\\$&").replace(/^(\d+)(?=[.)]\s)|^(?=[-+=])/, "$1\\");

const markdown = (entries) => {
  const one = (entry, at) => {
    const address = isLink(entry.address) ? "<" + entry.address + ">" : "`" + entry.address.replace(/`/g, "") + "`";
    const rest = restOf(entry).split(entry.address || "\0").map((part) => (part.trim() ? plain(part) : part));
    const note = entry.note.trim().split(/\r?\n/).map((of) => "> " + plain(of.trim()));
    return [`## ${at + 1}. ${plain(line(entry.title))}`, rest.join(address), entry.note.trim() && note.join("\n")]
      .filter(Boolean)
      .join("\n\n");
  };
  return ["# " + plain(WORDS.title), ...entries.map(one)].join("\n\n") + "\n";
};

// After RFC 4180, always in quotes. A spreadsheet takes a text that begins with a sign for a formula, so an
// apostrophe goes before it.
const cell = (text) => '"' + (/^[=+\-@\t\r]/.test(text) ? "'" : "") + text.replace(/"/g, '""') + '"';

const csv = (entries) => {
  const rows = entries.map(({ title, answer, sources, address, version, day, lang, note }) => [
    title, answer, sources, address, version, day, lang, note,
  ]);
  return [WORDS.columns, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
};

const WRITTEN = {
  txt: [text, "text/plain;charset=utf-8"],
  md: [markdown, "text/markdown;charset=utf-8"],
  csv: [csv, "text/csv;charset=utf-8"],
};

const save = (entries, ending) => {
  const [written, type] = WRITTEN[ending];
  const file = URL.createObjectURL(new Blob([written(entries)], { type }));
  const link = document.createElement("a");
  link.href = file;
  link.download = "hechos-" + WORDS.file + "-" + LANG + "." + ending;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10000);
};
