// A typed use of every function, checked by `tsc --strict`: what must compile, and what must not.

import * as hechos from "hechos";
import {
  HechosError, audit, chain, compare, figure, figures, parse, share, version,
  type Answer, type Both, type Check, type Comparison, type Doubt, type ErrorCode, type Figure,
  type Indicator, type Interval, type Lang, type Operand, type Options, type OtherPrint, type Others,
  type Qualifier, type Reading, type Reason,
  type Source, type Subject, type Unit, type Verdict,
} from "hechos";

const options: Options = { reading: "strict", lang: "es" };
const operands: Operand[] = [
  "mexico-total-exports-2024",
  { text: "85%" },
  { value: 6.6e12, unit: "USD", halfWidth: 5e10, qualifier: "nearly" },
];
const [id, typed, own] = operands as [Operand, Operand, Operand];

const all: Figure[] = figures();
const one: Figure = figure("mexico-total-exports-2024");
const subject: Subject = one.subject;
const indicator: Indicator = one.indicator;
const source: Source = one.source;
const name: Both = subject.name;
const doubts: Doubt[] = one.doubts;
const against: Both | undefined = doubts[0]?.text;
const others: Others = one.others;
const prints: OtherPrint[] = one.readings;
const differing: number = others.differs;
const agreement: "same" | "refines" | "rounds" | "differs" | undefined = prints[0]?.agreement;
const partner: string | undefined = one.partner?.name.en;
const answers: Answer[] = [
  share({ part: id, whole: own }),
  share({ share: typed, whole: own }, options),
  share({ part: own, share: typed }, { lang: "en" }),
  chain([typed, typed], own),
  chain([typed], undefined, options),
];
const compared: Comparison = compare(id, own, options);
const ratio: Interval | undefined = compared.ratio;
const years: number | undefined = compared.years;
const certain: boolean | undefined = compared.orderCertain;
const checks: Check[] = audit(options);
const read: Interval = parse("28,900 millones", { lang: "es" });
const unit: Unit = read.unit;
const back: Answer = share({ part: { value: read.value, unit }, whole: own });
const reasons: Reason[] = back.reasons;
const verdict: Verdict = back.verdict;
const word: string = version();
const lang: Lang = source.language;
const reading: Reading = "plausible";
const qualifier: Qualifier = one.qualifier;
const bound: "at-most" | undefined = one.bound;

try {
  figure("nothing");
} catch (error) {
  if (error instanceof HechosError) {
    const code: ErrorCode = error.code;
    const expected: string = error.expected;
    const message: string = error.message;
    console.log(code, expected, message);
  }
}

// @ts-expect-error: there is no such reading.
share({ part: id, whole: own }, { reading: "loose" });
// @ts-expect-error: a unit is named, of the engine or of the sheet.
share({ part: { value: 1, unit: 3 }, whole: own });
// @ts-expect-error: a mistyped key.
share({ part: { value: 1, unit: "USD", halfwidth: 1 }, whole: own });
// @ts-expect-error: a bare number has no unit.
compare(1, own);
// @ts-expect-error: the whole of a chain is named, or undefined.
chain([typed]);
// @ts-expect-error: only the module makes its errors.
new HechosError();
// @ts-expect-error: a refused answer has no result.
const sure: Interval = back.result;

console.log(
  all, indicator, name, partner, answers, ratio, years, certain, checks, reasons, verdict, word, lang,
  reading, qualifier, bound, sure, against, differing, agreement, hechos,
);
