/** A line word by word: is it made of nothing but dates, times, labels and names? */
import type { Span } from "../../record/record.ts";
import { fold } from "../../text/fold.ts";
import { isWeekdayName, readMonthName, readWeekdayName } from "../dates/calendar-names.ts";
import type { FullDate } from "../dates/full-dates.ts";
import { findStampDates } from "./stamp-dates.ts";
import { capital, countNameWords, type Word } from "./stamp-names.ts";
import { findStampWord, type StampWord } from "./stamp-words.ts";

/** What a date stamp calls itself; `page` is a bare date, which may be that of the visit. */
export type StampLabel = "published" | "updated" | "page";

export interface StampDate extends FullDate {
  label: StampLabel;
  /** 0 for Sunday, if the stamp names one. */
  weekday?: number;
}

export interface StampName extends Span {
  /** "by" stands before it. */
  by: boolean;
}

export interface Scan {
  dates: StampDate[];
  names: StampName[];
  /** How often a word says what the date is. */
  labels: number;
  /** Numbers, months, weekdays, zones. */
  tokens: number;
  /** One of them is no mere number. */
  timely: boolean;
  /** A preposition leads from a name to a date, as in a sentence: "Rally in Leeds on May 23, 2022". */
  prose: boolean;
}

type Last = StampWord | "calendar" | "name";

interface State extends Scan {
  line: string;
  at: number;
  found: readonly FullDate[];
  label?: StampLabel;
  isLabelUsed?: boolean;
  weekday?: number | undefined;
  /** What the word before was, and where it began; a sign between makes it forgotten. */
  last?: Last | undefined;
  lastStart: number;
}

/** Scans a line; nothing if something in it is no part of a stamp. */
export function scanStamp(line: string): Scan | undefined {
  const found = findStampDates(line);
  if (found.some(({ to }) => to !== undefined)) return undefined;
  const state: State = {
    ...{ line, found, at: 0, lastStart: 0 },
    ...{ dates: [], names: [], labels: 0, tokens: 0, timely: false, prose: false },
  };
  while (state.at < line.length) {
    if (!takePart(state)) return undefined;
  }
  const { dates, weekday } = state;
  const last = dates.at(-1);
  // "04/12/2019 (Wednesday)"
  if (last && weekday !== undefined) last.weekday ??= weekday;
  return state.names.length <= mostNames ? state : undefined;
}

const mostNames = 5;

function takePart(state: State): boolean {
  return takeSigns(state) || takeDate(state) || takeNumber(state) || takeWords(state);
}

function take(state: State, pattern: RegExp): string | undefined {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.line)?.[0];
  if (found !== undefined) state.at += found.length;
  return found;
}

/** Whatever sets apart; not the signs of money, of code and of a copyright, and no "(@name)" of a post. */
function takeSigns(state: State): boolean {
  const signs = take(state, /(?:[^\p{L}\p{M}\p{N}©#$€£%&=<>{}?@(]|@(?!\w*\p{L})|\((?!@))+/uy);
  if (signs !== undefined && !(state.last === "by" ? /^[\s:.]*$/ : /^[\s.]*$/).test(signs)) {
    state.last = undefined;
  }
  return signs !== undefined;
}

/** A label holds for the dates after it, up to the next one: "Published 23 May 2022, 14:20". */
function takeDate(state: State): boolean {
  const date = state.found.find(({ start }) => start === state.at);
  if (!date) return false;
  const { label = "page", weekday } = state;
  state.dates.push({ ...date, label, ...(weekday !== undefined && { weekday }) });
  state.prose ||= state.last === "filler" && state.names.length > 0;
  state.at = date.end;
  state.isLabelUsed = true;
  state.weekday = undefined;
  state.last = undefined;
  return true;
}

/** `14:20:00.000`, `14h20`, `23rd`, `5pm` */
function takeNumber(state: State): boolean {
  const number = take(state, clockOrNumber);
  if (number === undefined) return false;
  state.tokens += 1;
  state.timely ||= /\d:\d/.test(number);
  state.last = undefined;
  return true;
}

const clockOrNumber =
  /t?\d{1,2}(?:[:.h]\d\d){1,2}(?:\.\d{1,6})?(?:[ap]m|h|z)?(?![\p{L}\p{N}])|t?\d{1,6}(?:st|nd|rd|th|h|hrs?|[ap]m|z)?(?![\p{L}\p{N}])|\d{1,2}(?=[时時點点分시])/iuy;

/** A label, a word that belongs to a date, or the words of a name. */
function takeWords(state: State): boolean {
  const words = wordsFrom(state);
  const [first] = words;
  if (!first) return takeAccount(state);
  const known = findStampWord(
    words.map(({ key }) => key),
    0,
  );
  if (known) return takeKnown(state, known.is, words[known.count - 1] ?? first);
  if (isWeekdayName(first.word) || readMonthName(first.word) !== undefined) {
    state.weekday = readWeekdayName(first.word) ?? state.weekday;
    state.tokens += 1;
    // "to" is Thursday in Finnish.
    state.timely ||= first.word.length > 2;
    return step(state, "calendar", first);
  }
  const count = countNameWords(words, state.last === "by" ? afterBy(state) : capital);
  const end = words[count - 1]?.end;
  return end !== undefined && takeName(state, end);
}

/** The words from here to the next sign, number or date. */
function wordsFrom({ line, at, found }: State): Word[] {
  const end = found.find(({ start }) => start > at)?.start ?? line.length;
  const run = /[\p{L}\p{M}][\p{L}\p{M}'’.]*(?:[ \u00a0-][\p{L}\p{M}][\p{L}\p{M}'’.]*){0,8}/uy;
  run.lastIndex = at;
  const text = run.exec(line.slice(0, end))?.[0] ?? "";
  return [...text.matchAll(/[^ \u00a0-]+/g)].map(({ 0: word, index }) => ({
    word,
    key: fold(word),
    start: at + index,
    end: at + index + word.length,
  }));
}

function step(state: State, last: Last, { start, end }: Span): true {
  state.at = end;
  state.last = last;
  state.lastStart = start;
  return true;
}

function takeKnown(state: State, is: StampWord, { end }: Span): boolean {
  if (is === "published" || is === "updated") {
    state.label = is;
    state.isLabelUsed = false;
    state.labels += 1;
  }
  if (is === "zone" || is === "ago") {
    state.tokens += 1;
    state.timely = true;
  }
  return step(state, is, { start: state.at, end });
}

/** "Posted: 23 May 2022 by nora" */
function afterBy({ labels }: State): RegExp {
  return labels > 0 ? /^\p{L}/u : /^[\p{Lu}\p{Lo}]/u;
}

/** `Lena Marsh`, `SCOTLAND`; `Jan Kowalski`, whose first name is a month; `Released Prisoners`. */
function takeName(state: State, end: number): boolean {
  const { at, last, lastStart } = state;
  if (last === "name") return false;
  const goesOn = last === "calendar" || last === "published" || last === "updated";
  if (last === "calendar") state.tokens -= 1;
  // "Data: Losses of May, 23 May 2022": a label stands right before its date, but for "by" and a name.
  const isBy = last === "by" || state.names.some(({ by }) => by);
  if (state.label && !state.isLabelUsed && !isBy) {
    state.labels -= 1;
    delete state.label;
  }
  const start = goesOn ? lastStart : at;
  state.names.push({ start, end, by: last === "by" });
  return step(state, "name", { start, end });
}

/** `cdelman@vale.example`, `@cgartenberg` */
function takeAccount(state: State): boolean {
  const { at, line } = state;
  const account = /[\w.-]{0,30}@[\w.-]{2,40}/y;
  account.lastIndex = at;
  const words = account.exec(line)?.[0];
  const end = state.found.find(({ start }) => start > at)?.start ?? line.length;
  if (words === undefined || at + words.length > end) return false;
  return step(state, "name", { start: at, end: at + words.length });
}
