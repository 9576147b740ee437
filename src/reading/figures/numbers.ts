/** A sentence → the numbers in it: "at least 24", "nearly 4 million", "two dozen", "hundreds", "20 to 30". */
import type { FigureLimit, Span } from "../../record/record.ts";

/** A number as printed, with the word that limits it; offsets within the sentence. */
export interface PrintedNumber extends Span {
  /** Absent for "dozens", "hundreds": the words stand for themselves. */
  value?: number;
  /** The upper end of a range. */
  to?: number;
  limit?: FigureLimit;
  /** Where the bare number starts: after "at least". */
  core: number;
}

/** Finds the numbers of a sentence in order, whatever they count. */
export function findNumbers(sentence: string): PrintedNumber[] {
  return [...sentence.matchAll(printedNumber)].flatMap((match) => {
    const number = toNumber(match);
    const isChange = match.groups?.["joint"] && changeLead.test(sentence.slice(0, number.start));
    return isChange ? splitChange(match, number) : [number];
  });
}

/** `from 20 to 24` is two numbers, `20 to 24` a range. */
const changeLead = /(?<!\p{L})from\s$/iu;

function toNumber({ 0: found, index: start, groups = {} }: RegExpExecArray): PrintedNumber {
  const { limit: before, core = "", last, after, plus } = groups;
  const limit = readLimit(before?.toLowerCase() ?? (after && "about") ?? (plus && "at least"));
  const value = readValue(core);
  const to = last === undefined ? undefined : readValue(last);
  return {
    start,
    end: start + found.length,
    core: start + found.indexOf(core, before?.length ?? 0),
    ...(value !== undefined && { value: scaleAlike(value, to, core) }),
    ...(to !== undefined && { to }),
    ...(limit && { limit }),
  };
}

function splitChange(
  { 0: found, index, groups = {} }: RegExpExecArray,
  { to, ...first }: PrintedNumber,
): PrintedNumber[] {
  const { core = "", last = "" } = groups;
  const start = index + found.lastIndexOf(last);
  return [
    { ...first, end: first.core + core.length },
    { start, end: start + last.length, core: start, ...(to !== undefined && { value: to }) },
  ];
}

/** Finds every "no" and "nobody" as the number 0; it is a count only when an outcome follows: "no deaths". */
export function findZeros(sentence: string): PrintedNumber[] {
  return [...sentence.matchAll(none)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    core: start,
    value: 0,
  }));
}

const none = /(?<![\p{L}\p{N}-])(?:no\sone|nobody|no)(?=\s)/giu;

const ones: Record<string, number> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Record<string, number> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index]),
);
const scales: Record<string, number> = {
  k: 1e3,
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** `at least`, `more than`: the reading of each is beside it. */
const limits: Record<string, FigureLimit> = {
  "at least": "at least",
  "no fewer than": "at least",
  "no less than": "at least",
  "not less than": "at least",
  "more than": "more than",
  over: "more than",
  "upwards of": "more than",
  "fewer than": "fewer than",
  "less than": "fewer than",
  under: "fewer than",
  "at most": "up to",
  "up to": "up to",
  "as many as": "up to",
  "no more than": "up to",
  nearly: "nearly",
  almost: "nearly",
  "close to": "nearly",
  about: "about",
  around: "about",
  approximately: "about",
  roughly: "about",
  some: "about",
  estimated: "about",
};

function readLimit(words: string | undefined): FigureLimit | undefined {
  return words === undefined ? undefined : limits[words.replaceAll(/\s+/g, " ")];
}

const one = `(?:${Object.keys(ones).join("|")})`;
const ten = `(?:${Object.keys(tens).join("|")})`;
const scale = "(?:dozen|hundred|thousand|million|billion|trillion)";
/** `twenty-one`, `seven`, `two hundred and fifty`, `half a million`, `a dozen` */
const inWords = `(?:half\\sa\\s${scale}|(?:${ten}(?:[-\\s]${one})?|${one}|an?(?=\\s${scale}))(?:\\s${scale}(?!s)){0,2}(?:\\sand\\s${ten}(?:-${one})?)?)`;
/** `3,330`, `3 000`, `1.65 million`, `20k` */
const inDigits = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}(?!\\d))+|\\d{1,12}(?:\\.\\d{1,3}(?=\\s(?:million|billion|trillion)))?)(?:k|\\s${scale}(?!s))?`;
/** `hundreds of thousands`, `several hundred`, `dozens` */
const openEnded = `(?:(?:(?:tens|dozens|scores|hundreds)\\sof\\s)?(?:thousands|millions|hundreds)|dozens|scores(?=\\sof\\s)|(?:several|a\\sfew|many)\\s(?:dozen|hundred|thousand|million)(?!s))`;
/** A number without the word that limits it, as a part of an expression. */
export const bareNumber = `(?:${inDigits}|${inWords})`;

const printedNumber = new RegExp(
  `(?<![\\p{L}\\p{N}_$€£¥₹/#&+@-]|\\d[.,:])(?:(?<limit>${Object.keys(limits)
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(
      " ",
      "\\s",
    )})\\s)?(?<core>${openEnded}|${bareNumber})(?:(?:\\s?[-–]\\s?|(?<joint>\\sto\\s)|\\sor\\s|(?<=[Bb]etween\\s\\S{1,15})\\sand\\s)(?<last>${bareNumber}))?(?:(?<after>\\sor\\sso)|(?<plus>\\+))?(?![\\p{L}\\p{N}_%‰°/]|[.,:]\\d|[-‐‑–]\\p{L})`,
  "giu",
);

/** "24" → 24, "3,000" → 3000, "two dozen" → 24, "1.2 million" → 1,200,000; "hundreds" → nothing. */
function readValue(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (openWord.test(lower)) return undefined;
  const parts = lower.match(/\d(?:[\d.,]|[ \u00A0\u202F](?=\d))*|\p{L}+/gu) ?? [];
  let total = 0;
  let current: number | undefined;
  for (const part of parts) {
    const factor = scales[part];
    if (factor !== undefined) {
      total = current === undefined ? (total || 1) * factor : total + Math.round(current * factor);
      current = undefined;
    } else if (/^\d/.test(part)) current = Number(part.replaceAll(/[, \u00A0\u202F]/g, ""));
    else if (/^an?$/.test(part)) current ??= 1;
    else if (part === "half") current = 0.5;
    else current = (current ?? 0) + (ones[part] ?? tens[part] ?? 0);
  }
  return total + (current ?? 0);
}

const openWord = /(?:tens|dozens|scores|hundreds|thousands|millions)$|^(?:several|a\sfew|many)\s/;

/** "2 to 3 million": both are millions. */
function scaleAlike(value: number, to: number | undefined, core: string): number {
  if (to === undefined || to < 1e3 || value >= 1e3 || /\p{L}/u.test(core)) return value;
  return value * 10 ** (3 * Math.floor(Math.log10(to) / 3));
}
