// A text as a QR code, written from ISO/IEC 18004 for what is printed here: bytes, versions 1 to 20, and the
// correction M, which reads a code of which a seventh is stained. As a part of the script of `paper.js`.
// Ready-made ones are kept well on npm, but would stand here as a copy of their code, since the site asks
// no other site for anything and is built without npm; and they bring kanji, canvas and forty versions
// along. One from crates.io would be a second wasm. A reader who never prints a card loads none of it.

// Of each version the check bytes of a block, and how many blocks there are.
const BLOCKS = [
  [10, 1], [16, 1], [26, 1], [18, 2], [24, 2], [16, 4], [18, 4], [22, 4], [22, 5], [26, 5],
  [30, 5], [22, 8], [22, 9], [24, 9], [24, 10], [28, 10], [28, 11], [26, 13], [26, 14], [26, 16],
];
// The light margin that a reader needs around a code, in modules.
const QUIET = 4;

// The field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1: its powers of 2, and what power a number is.
const POWER = [1];
while (POWER.length < 255) {
  const next = POWER.at(-1) * 2;
  POWER.push(next > 255 ? next ^ 0x11d : next);
}
const EXPONENT = new Map(POWER.map((number, at) => [number, at]));
const times = (one, other) => (one && other ? POWER[(EXPONENT.get(one) + EXPONENT.get(other)) % 255] : 0);

// The check bytes of some bytes: what is left of them after division by the product of (x - 2^i).
const checksOf = (bytes, count) => {
  let divisor = [1];
  for (let at = 0; at < count; at++)
    divisor = [...divisor, 0].map((number, place) => number ^ times(divisor[place - 1] ?? 0, POWER[at]));
  const rest = [...bytes, ...Array(count).fill(0)];
  bytes.forEach((_, at) => {
    const lead = rest[at];
    divisor.forEach((number, place) => (rest[at + place] ^= times(number, lead)));
  });
  return rest.slice(bytes.length);
};

// What is left of a number of `bits` after division by a polynomial over two elements, behind the number.
const guarded = (number, bits, divisor) => {
  const degree = divisor.toString(2).length - 1;
  let rest = number << degree;
  for (let at = bits - 1; at >= 0; at--) if (rest >> (at + degree)) rest ^= divisor << at;
  return (number << degree) | rest;
};

// Rows of modules, 1 is dark, with all that does not depend on the text; what is undefined is for it.
const patterns = (version) => {
  const size = 17 + 4 * version;
  const rows = Array.from({ length: size }, () => Array(size));
  // A square of rings around its middle.
  const square = (row, column, reach, light) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++) {
        if (rows[row + y] && column + x >= 0 && column + x < size)
          rows[row + y][column + x] = Number(!light.includes(Math.max(Math.abs(x), Math.abs(y))));
      }
  };
  for (let at = 8; at < size - 8; at++) rows[6][at] = rows[at][6] = (at + 1) % 2;
  // Those that align stand on a grid of even steps, counted from the far end.
  const gaps = version > 1 ? Math.floor(version / 7) + 1 : 0;
  const step = 2 * Math.ceil((size - 13) / (2 * gaps));
  const places = Array.from({ length: gaps + 1 }, (_, at) => (at ? size - 7 - step * (gaps - at) : 6));
  for (const row of places)
    for (const column of places) {
      // Three corners of the grid hold larger squares.
      const corner = [6, size - 7].includes(row) && [6, size - 7].includes(column) && row + column < size;
      if (gaps && !corner) square(row, column, 2, [1]);
    }
  for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]]) square(row, column, 4, [2, 4]);
  if (version > 6) {
    const bits = guarded(version, 6, 0x1f25);
    for (let at = 0; at < 18; at++) {
      const [along, across] = [size - 11 + (at % 3), Math.floor(at / 3)];
      rows[along][across] = rows[across][along] = (bits >> at) & 1;
    }
  }
  format(rows, 0);
  return rows;
};

// Which mask is laid over the text, twice; of M the two bits before it are 0.
const format = (rows, mask) => {
  const size = rows.length;
  const bits = guarded(mask, 5, 0x537) ^ 0x5412;
  for (let at = 0; at < 15; at++) {
    const bit = (bits >> at) & 1;
    const near = at < 6 ? at : at < 8 ? at + 1 : 14 - at;
    if (at < 8) rows[near][8] = rows[8][size - 1 - at] = bit;
    else rows[8][at === 8 ? 7 : near] = rows[size - 15 + at][8] = bit;
  }
  rows[size - 8][8] = 1;
};

// Where the text goes: columns in pairs from the right, up and down, past the line that keeps time.
const wayThrough = (rows) => {
  const size = rows.length;
  const way = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let at = 0; at < size; at++)
      for (const column of [right, right - 1]) {
        const row = up ? size - 1 - at : at;
        if (rows[row][column] === undefined) way.push([row, column]);
      }
  }
  return way;
};

// The bytes of a code that holds so many of them: text, filling and checks, in turns of all blocks.
const filledBytes = (bytes, version, room) => {
  const [checks, blocks] = BLOCKS[version - 1];
  const held = room - checks * blocks;
  const bits = [];
  const put = (number, count) => {
    for (let at = count - 1; at >= 0; at--) bits.push((number >> at) & 1);
  };
  // Without a word readers take bytes for Latin: that beyond ASCII is UTF-8 is said.
  if (bytes.some((byte) => byte > 127)) put(0x71a, 12);
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  if (bits.length > held * 8) return;
  put(0, Math.min(4, held * 8 - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let at = 0; bits.length < held * 8; at++) put(at % 2 ? 0x11 : 0xec, 8);
  const whole = Array.from({ length: held }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8).join(""), 2));
  // The last blocks are a byte longer where they do not come out even.
  const short = Math.floor(held / blocks);
  const parts = Array.from({ length: blocks }, (_, at) => whole.splice(0, short + (at >= blocks - (held % blocks))));
  const inTurns = (lists) => lists.at(-1).flatMap((_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...inTurns(parts), ...inTurns(parts.map((part) => checksOf(part, checks)))];
};

// The eight masks: where a module of the text is turned over.
const MASKS = [
  (row, column) => (row + column) % 2,
  (row) => row % 2,
  (_, column) => column % 3,
  (row, column) => (row + column) % 3,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2,
  (row, column) => ((row * column) % 2) + ((row * column) % 3),
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2,
];

// What disturbs a reader: long runs, full squares, what looks like a corner, and more of one than the other.
const penalty = (rows) => {
  const lines = [...rows, ...rows.map((_, at) => rows.map((row) => row[at]))].map((line) => line.join(""));
  let sum = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    sum += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  rows.slice(1).forEach((row, at) => {
    for (let column = 1; column < row.length; column++) {
      const four = row[column] + row[column - 1] + rows[at][column] + rows[at][column - 1];
      if (four % 4 === 0) sum += 3;
    }
  });
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
  return sum + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
};

// The rows of modules of a text, 1 is dark; nothing where it is longer than a code holds.
const modules = (text) => {
  const bytes = [...new TextEncoder().encode(text)];
  for (let version = 1; version <= BLOCKS.length; version++) {
    const empty = patterns(version);
    const way = wayThrough(empty);
    const held = filledBytes(bytes, version, Math.floor(way.length / 8));
    if (!held) continue;
    const masked = MASKS.map((mask, which) => {
      const rows = empty.map((row) => [...row]);
      way.forEach(([row, column], at) => {
        // The few modules that are left over are light before they are masked.
        const bit = ((held[at >> 3] ?? 0) >> (7 - (at % 8))) & 1;
        rows[row][column] = bit ^ Number(!mask(row, column));
      });
      format(rows, which);
      return rows;
    });
    const marks = masked.map(penalty);
    return masked[marks.indexOf(Math.min(...marks))];
  }
};

// The code drawn with its margin, a run of modules after the other; nothing where the text is too long.
const qr = (text, name) => {
  const rows = modules(text);
  if (!rows) return;
  const made = (element, attributes) => {
    const one = document.createElementNS("http://www.w3.org/2000/svg", element);
    for (const key in attributes) one.setAttribute(key, attributes[key]);
    return one;
  };
  const wide = rows.length + 2 * QUIET;
  const runs = rows.flatMap((row, y) =>
    [...row.join("").matchAll(/1+/g)].map(({ 0: { length }, index }) => `M${index + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  );
  const svg = made("svg", { viewBox: `0 0 ${wide} ${wide}`, role: "img", "aria-label": name, "shape-rendering": "crispEdges" });
  svg.append(made("rect", { width: wide, height: wide, fill: "#fff" }), made("path", { d: runs.join(""), fill: "#000" }));
  return svg;
};
