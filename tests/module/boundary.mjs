// What only JavaScript can give: the names of the package, hostile arguments, answers that callers change.

import assert from "node:assert/strict";
import test from "node:test";

import * as hechos from "hechos";

const { HechosError, audit, chain, compare, figure, figures, parse, share } = hechos;
const id = "mexico-total-exports-2024";

const throws = (call, code) =>
  assert.throws(call, (error) => {
    assert(error instanceof HechosError && error instanceof Error, String(error));
    assert.equal(error.name, "HechosError");
    assert.equal(error.code, code);
    assert(error.message.length > 10 && error.expected.length > 0);
    return true;
  });

test("the package exports its functions, its error, and nothing else", () => {
  const names = ["HechosError", "audit", "chain", "compare", "figure", "figures", "parse", "share", "version"];
  assert.deepEqual(Object.keys(hechos).sort(), names);
});

test("every other type is refused by name", () => {
  const others = [
    [null, "null"], [true, "boolean"], [1, "number"], [1n, "bigint"], [Symbol("x"), "symbol"],
    [() => id, "function"], [undefined, "undefined"], [[id], "array"],
  ];
  for (const [given, kind] of others) {
    throws(() => compare(id, given), "wrong-type");
    assert.throws(() => compare(id, given), { message: new RegExp(`^b: the type is ${kind};`) });
    if (kind !== "undefined") throws(() => audit(given), "wrong-type");
    throws(() => parse(given), "wrong-type");
    throws(() => figure(given), "wrong-type");
  }
  throws(() => compare(id, new Map([["text", "5"]])), "wrong-type");
  throws(() => compare(id, new Date()), "wrong-type");
  throws(() => compare(id, { text: "5", [Symbol("x")]: 1, more: 2 }), "unknown-key");
});

test("an object may inherit its keys, and symbols are its own matter", () => {
  class Own {
    get text() {
      return "US$600 billion";
    }
  }
  assert.equal(compare(id, new Own()).difference.value, 17e9);
  assert.equal(compare(id, { text: "US$600 billion", [Symbol("x")]: 1 }).difference.value, 17e9);
  assert.equal(compare(id, Object.assign(Object.create(null), { text: "5%" })).verdict, "refused");
});

test("what a getter throws is thrown on, and the module goes on", () => {
  const own = new RangeError("own");
  const trap = () => {
    throw own;
  };
  const hostile = [
    { get text() { throw own; } },
    new Proxy({}, { get: trap }),
    new Proxy({}, { ownKeys: trap }),
  ];
  for (const given of hostile) {
    for (let times = 0; times < 100; times += 1) {
      assert.throws(() => share({ part: given, whole: id }), own);
    }
  }
  assert.equal(share({ part: id, whole: id }).verdict, "refused");
});

test("no argument is too deep, too long or too many", () => {
  const round = { text: {} };
  round.text.text = round;
  round.part = round;
  throws(() => share({ part: round, whole: id }), "unknown-key");
  throws(() => compare(id, { text: round }), "wrong-type");
  throws(() => share(round), "unknown-key");
  throws(() => parse("9".repeat(2 ** 27)), "unreadable-text");
  throws(() => figure("x".repeat(2 ** 27)), "unknown-figure");
  throws(() => parse("\ud800".repeat(500)), "unreadable-text");
  const many = chain(new Array(1_000_000).fill({ text: "5%" }), undefined);
  assert.equal(many.verdict, "refused");
  assert.equal(many.reasons[0].code, "chain-length");
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, at]));
  throws(() => share(keys), "unknown-key");
});

test("an answer is the caller's own", () => {
  for (const call of [figures, () => audit(), () => [figure(id)]]) {
    const before = JSON.stringify(call());
    const mine = call();
    mine[0].id = "changed";
    (mine[0].figures ?? []).length = 0;
    mine.length = 0;
    assert.equal(JSON.stringify(call()), before);
  }
});

test("a long day leaves no memory behind", () => {
  const ask = () => {
    share({ part: { text: "US$5 billion" }, whole: id }, { lang: "es" });
    try {
      parse("12 apples");
    } catch {
      // That is what is tried.
    }
  };
  for (let times = 0; times < 2_000; times += 1) ask();
  const before = process.memoryUsage().rss;
  for (let times = 0; times < 20_000; times += 1) ask();
  const grown = process.memoryUsage().rss - before;
  assert(grown < 40e6, `${grown} bytes more after 20,000 calls`);
});

test("whatever is given, there is an answer or a HechosError", () => {
  // A generator of our own, so that each run tries the same.
  let state = 20_241;
  const below = (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const one = (list) => list[below(list.length)];
  const ids = figures().map((row) => row.id);
  const texts = ["85%", "18 of 20", "casi 300 mil millones", "", "1e308", "\u202e5", "strict", "es", "USD", "{0}"];
  const numbers = [0, -0, 1, 100, 5e9, 1e308, -1, NaN, Infinity, 5e-324];
  const keys = ["part", "whole", "share", "text", "value", "unit", "halfWidth", "qualifier", "reading", "lang", "x"];
  const make = (depth) => {
    const kind = below(depth > 3 ? 4 : 8);
    if (kind < 2) return one(ids);
    if (kind === 2) return one(texts);
    if (kind === 3) return one([...numbers, null, undefined, true, 1n, Symbol("x"), () => 1]);
    if (kind === 4) return Array.from({ length: below(11) }, () => make(depth + 1));
    if (kind === 5) return { value: one(numbers), unit: one(["USD", "percent", "ratio", "rank", "count"]), halfWidth: one(numbers) };
    return Object.fromEntries(Array.from({ length: below(4) }, () => [one(keys), make(depth + 1)]));
  };
  let answered = 0;
  for (let times = 0; times < 20_000; times += 1) {
    const name = one(["share", "chain", "compare", "parse", "figure", "audit"]);
    const given = [make(0), make(0), make(0)].slice(0, below(4));
    try {
      hechos[name](...given);
      answered += 1;
    } catch (error) {
      if (!(error instanceof HechosError)) throw error;
    }
  }
  assert(answered > 300, `${answered} of 20,000 had an answer`);
});
