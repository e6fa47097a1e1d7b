/**
 * Hechos: the figures of a fact sheet, and what may be asked of each figure.
 *
 * Every number comes with the range that it holds in, every answer with a verdict, and what does not
 * belong together is refused with the reason. Importing the module loads it; each function can be
 * called at once, is synchronous, changes nothing, and gives the same answer to the same call.
 *
 * @packageDocumentation
 */

/**
 * How a printed figure is read. `plausible`: as exact as its last significant place, so that
 * "US$500 billion" in a list of round hundreds is 450 to 550. `strict`: as exact as its last printed
 * place.
 */
export type Reading = "plausible" | "strict";

/** Language of texts and of typed numbers: en-US or es-MX. */
export type Lang = "en" | "es";

/** How to answer. */
export interface Options {
  /** @defaultValue `"plausible"` */
  reading?: Reading;
  /** @defaultValue `"en"` */
  lang?: Lang;
}

/**
 * Units are plain: dollars and not billions. Those of the sheet are named by their ids, as `USD`;
 * `units.csv` of the dataset lists them. `percent`: 18.9 is 18.9 %. `percentage-point`: the
 * difference of two percentages. `ratio`: a pure number, 2 is twice as much. `rank`: 1 is first.
 */
export type Unit =
  | (string & {})
  | "percent"
  | "percentage-point"
  | "ratio"
  | "count"
  | "rank"
  | "year"
  | "month";

/** The word that stands before a figure. `nearly` and `less-than` end at the value, and `more-than` begins there. */
export type Qualifier = "plain" | "about" | "nearly" | "more-than" | "less-than";

/** A text in both languages. */
export interface Both {
  en: string;
  es: string;
}

/** A number with the range that it holds in. */
export interface Interval {
  /** In `unit`, from the printed figures themselves; not rounded. Not always the middle: "nearly" ends at it. */
  value: number;
  /** The lowest, in `unit`; not rounded. At most `value`. */
  low: number;
  /** The highest, in `unit`; not rounded. At least `value`. Without spread all three are the same. */
  high: number;
  unit: Unit;
  /** In words, rounded to as many digits as the range supports: "18.94% [18.89, 18.98]". */
  text: string;
}

/**
 * A number of a question: the id of a figure; or a number as a person types it, in `options.lang`; or
 * a number with its unit. Of the last, `halfWidth` is its precision in the same unit, 0 or more, in
 * both readings; without it the number is exact, and `qualifier` must be left out or `plain`.
 * `plain` and `about` stand for value ± halfWidth, `nearly` for value − halfWidth to value, and
 * `more-than` for value to value + 2 × halfWidth.
 */
export type Operand =
  | string
  | { text: string }
  | { value: number; unit: Unit; halfWidth?: number; qualifier?: Qualifier };

/**
 * How far an answer can be trusted. `noted`: valid, with a period that was read from the sentences
 * around a figure. `caution`: the number could mislead, and the reasons say how. `refused`: the
 * reasons stand instead of a number.
 */
export type Verdict = "valid" | "noted" | "caution" | "refused";

/** Why an answer is refused, needs care or carries a note. */
export interface Reason {
  /** A name in kebab case that stays when the text is worded anew: `different-units`, `period-from-context`, `disputed`. */
  code: string;
  /** A sentence or two, in the language asked for. */
  text: string;
}

/** The answer to a question about shares. A refused question is an answer, and no error. */
export interface Answer {
  verdict: Verdict;
  /** Refusals first. Empty where the verdict is `valid`. */
  reasons: Reason[];
  /** Left out where the question is refused. */
  result?: Interval;
  /** The derivation, line by line, in the language asked for. Empty where the question is refused. */
  steps: string[];
}

/** Two quantities side by side; what has no answer is left out. */
export interface Comparison {
  verdict: Verdict;
  /** Refusals first. Empty where the verdict is `valid`. */
  reasons: Reason[];
  /**
   * First less second, in their unit; of two ranks, a count of places, and none
   * where one is printed as a band ("among the ten"). Percentages have `points` instead.
   */
  difference?: Interval;
  /** First over second, a pure number. Not of ranks, nor where the second may be 0. */
  ratio?: Interval;
  /** First less second of two percentages, in percentage points. */
  points?: Interval;
  /** From the earlier to the later, in per cent of the earlier; of two shares too, where it is not `points`. */
  change?: Interval;
  /** Compound rate from the earlier to the later, in per cent a year. Not of percentages, nor within a year. */
  annualRate?: Interval;
  /** Years from the earlier to the later; a quarter is 0.25. */
  years?: number;
  /** Whether it is certain which of the two is larger, or that both are the same. False where their ranges overlap. */
  orderCertain?: boolean;
}

/** A check of the articles against themselves. */
export interface Check {
  /** Stable: the kind, and the figure or the relation that it is about. */
  id: string;
  /** What is checked, in kebab case: `growth-rate`, `share-of-levels`. */
  kind: string;
  /** `contradicts`, `loose-word`, `agrees`, `cannot-be-compared`, `cannot-be-tested` or `derived`. */
  verdict: string;
  /** The ids of the figures that it rests on. */
  figures: string[];
  /** What follows from the other figures. */
  computed?: Interval;
  /** What an article states. */
  stated?: Interval;
  /** Question and answer, in the language asked for. */
  text: string;
}

/** Who or what a figure is about. */
export interface Subject {
  id: string;
  kind: "region" | "economy" | "group" | "state" | "city" | "sector" | "product-group" | "world";
  name: Both;
  /** ISO 3166, where there is one. */
  code?: string;
  /** The id of the subject that contains this one. */
  within?: string;
}

/** What a figure measures. */
export interface Indicator {
  id: string;
  name: Both;
  definition: Both;
  /** What its figures say: how much there is, what part of a whole, by how much it grew, and so on. */
  measures: "level" | "share" | "growth" | "change" | "balance" | "factor" | "rank" | "span" | "count";
  /** The id of the indicator that they say it of, as growth of exports. */
  of?: string;
  flow: "exports" | "imports" | "trade" | "none";
  /** The id of the product group that it counts. */
  products: string;
  /** The id of the indicator whose products contain this one's. */
  within?: string;
}

/** The article that states a figure. What it does not print is left out. */
export interface Source {
  id: string;
  publisher?: string;
  title?: string;
  author?: string;
  /** ISO 8601. */
  published?: string;
  url?: string;
  language: Lang;
}

/**
 * What is known against a figure: who prints what, and never who is right. A `note` is good to know, a `doubt`
 * whoever uses the figure should know, and on a `dispute` publications contradict each other: every answer that
 * uses the figure then has the verdict `caution` and the reason `disputed`.
 */
export interface Doubt {
  id: string;
  /** What is doubted. */
  kind: "value" | "definition" | "attribution" | "scope" | "comparability" | "rounding";
  weight: "note" | "doubt" | "dispute";
  /** In one or two sentences. */
  text: Both;
  /** The ids of the readings of this figure that show it, all of them in `readings`. */
  readings: string[];
}

/**
 * How many independent publications print a figure, in the plausible reading of both prints. A reprint, a
 * text of one agency and a second text of one publisher count once, what repeats an article of the sheet or is
 * by its publisher counts as none, and so does what is about something else.
 */
export interface Others {
  /** The same value, as exactly. */
  same: number;
  /** More exactly, within what the figure leaves open. */
  refines: number;
  /** Less exactly, around what the figure says. */
  rounds: number;
  /** Another value. */
  differs: number;
}

/** A place where another publication prints a figure, or what is easily taken for it. What is not printed there is left out. */
export interface OtherPrint {
  id: string;
  publisher: string;
  title?: string;
  url: string;
  /** ISO 8601; a year or a month alone, where no more is printed. */
  published?: string;
  /** As it stands there, without its qualifier; brackets hold what is printed elsewhere on the page. */
  asPrinted: string;
  qualifier: Qualifier;
  /** In `unit`; of a range its lower end. A printed fall or deficit is negative. */
  value: number;
  /** The upper end of a printed range, in `unit`. */
  valueTo?: number;
  unit: Unit;
  /** How it stands to the figure, in the plausible reading. Left out where it is about something else. */
  agreement?: "same" | "refines" | "rounds" | "differs";
  /** Whether it is one of those that `others` counts. */
  independent: boolean;
  /** In what it is about something else than the figure. */
  scope?: "period" | "place" | "definition" | "measure";
}

/** A figure as an article prints it. What the article does not print is left out. */
export interface Figure {
  id: string;
  subject: Subject;
  indicator: Indicator;
  /** The other side of a flow; left out where it is all. */
  partner?: Subject;
  /** After ISO 8601: `2024`, `2005/2024`, `2025-Q3`, `2022-08` or `2022-01/2022-08`. */
  period?: string;
  /** In `unit`, as printed; of a range its lower end. A printed fall or deficit is negative. */
  value: number;
  /** The upper end of a printed range, in `unit`. */
  valueTo?: number;
  unit: Unit;
  /** The figure alone as it stands in the text. */
  asPrinted: string;
  qualifier: Qualifier;
  /** Half of the last significant printed place, in `unit`: the precision in the plausible reading. */
  halfWidth: number;
  /** Half of the last printed place, in `unit`: the precision in the strict reading. */
  halfWidthStrict: number;
  /** For a band such as "Top 10": everything from 1 to `value`. */
  bound?: "at-most";
  /** The id of the whole that a share refers to, where the article states it. */
  shareOf?: string;
  /** The id of the amount that holds this one, where the article says so. */
  partOf?: string;
  /** For growth: the period that it is measured from. */
  basePeriod?: string;
  /** Whether `period` is printed with the figure or was read from the sentences around it. */
  periodFrom?: "text" | "context";
  /** Who said it, as the text says. */
  attributedTo?: string;
  /** Whether who said it is printed in the paragraph (`"text"`) or read from the sentences around it (`"context"`). */
  attributedFrom?: "text" | "context";
  /** How settled it is, where the article says so; else `"printed"`. */
  status: "printed" | "preliminary" | "forecast" | "revised";
  /** The id of the earlier print that it stands in the place of. */
  revises?: string;
  source: Source;
  /** The 1-based number among the article's non-blank lines. */
  paragraph: number;
  /** What to know about the figure. */
  note?: Both;
  /** What is known against it, the heaviest first; mostly empty. */
  doubts: Doubt[];
  others: Others;
  /** What others print of it, where that is another value or a doubt names it. `readings.csv` has all. */
  readings: OtherPrint[];
}

/** What is wrong with a call, whatever the language. */
export type ErrorCode =
  | "wrong-type"
  | "unknown-key"
  | "unknown-value"
  | "unknown-figure"
  | "not-finite"
  | "negative-half-width"
  | "no-half-width"
  | "not-two"
  | "unreadable-text"
  | "no-quantity";

/** What every function throws for wrong types, unknown ids and unreadable text, and for nothing else. */
export class HechosError extends Error {
  private constructor();
  readonly name: "HechosError";
  readonly code: ErrorCode;
  /** A type as in TypeScript, or an example, in the language asked for. */
  readonly expected: string;
}

/** Every figure, in the order of the dataset. */
export function figures(): Figure[];

/**
 * One figure.
 * @throws {@link HechosError} where no figure has this id.
 */
export function figure(id: string): Figure;

/**
 * Works out the one of part, whole and share that is left out. `part` and `whole` are in one unit, and
 * `share` is in per cent: a typed fraction or a bare number between 0 and 1 is that share of a whole,
 * any other bare number is in per cent.
 *
 * The result spans all that the ranges of both allow. Nothing is rounded but its text.
 * @throws {@link HechosError} unless exactly one is left out, and as said there.
 */
export function share(
  question: { part?: Operand; whole?: Operand; share?: Operand },
  options?: Options,
): Answer;

/**
 * A share of a share of …: `chain(["85%", "4%"].map((text) => ({ text })), { text: "US$6.6 trillion" })`
 * is 85 % of 4 % of 6.6 trillion. With `undefined` for the whole the result is a share. One to eight
 * shares; another number of them is refused.
 * @throws {@link HechosError} as said there.
 */
export function chain(shares: Operand[], whole: Operand | undefined, options?: Options): Answer;

/**
 * Sets two quantities side by side. Two figures compare where indicator, partner and period are the
 * same, or one of them at two times; another number compares, with caution, where the units are the same.
 * @throws {@link HechosError} as said there.
 */
export function compare(a: Operand, b: Operand, options?: Options): Comparison;

/**
 * Every check of the articles against themselves, contradictions first.
 * @throws {@link HechosError} where the options are wrong.
 */
export function audit(options?: Options): Check[];

/**
 * What a number stands for that a person typed, in `options.lang`. It is as exact as it is written:
 * half of the last significant place (strict: of the last place). A bare number, a fraction, a count
 * such as "18 of 20" and what is "exactly" are exact, and ± sets the precision. `text` says how it
 * was read.
 * @throws {@link HechosError} where it is no number, or stands for an amount below 0.
 */
export function parse(text: string, options?: Options): Interval;

/** The version of the dataset, as `1.2.0`. */
export function version(): string;
