/**
 * Where a marked passage is in a text that may have changed since: at its old position, where its words stand with
 * what stood around them, or where similar words do.
 *
 * @see https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts, which weighs quotation,
 * context and position in the same way, over the same search for similar words.
 */
import search from "approx-string-match";
import type { Mark, Position, Quote } from "./mark.ts";

/** In UTF-16 code units, as the rest of the code counts. */
export interface Passage {
  start: number;
  end: number;
  how: "position" | "quote" | "similar";
}

/** Letters of context that a mark remembers on each side. */
const contextLength = 32;
/** The part of a quotation that may be other letters now. */
const tolerance = 0.4;
/** The part of quotation and context in its own paragraph that must have stayed, or the passage is gone. */
const enough = 0.7;
/** As many letters, all as they were, are not there by chance. */
const distinctive = 20;

/** What a mark remembers of a passage. */
export function describePassage(
  text: string,
  start: number,
  end: number,
): Required<Pick<Mark, "quote" | "position">> {
  const [before, after] = [Math.max(0, start - contextLength), end + contextLength];
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeLetter(text, before), start),
      suffix: text.slice(end, wholeLetter(text, after)),
    },
    position: { start: countPoints(text, start), end: countPoints(text, end) },
  };
}

/** @returns undefined if the passage is gone */
export function findPassage(
  text: string,
  { quote, position }: Pick<Mark, "quote" | "position">,
): Passage | undefined {
  if (quote.exact.trim() === "") return undefined;
  const atPosition = position && passageAt(text, position);
  if (atPosition && isUnchanged(text, quote, atPosition)) return { ...atPosition, how: "position" };
  const same = best(text, quote, listSame(text, quote.exact), atPosition?.start);
  if (same) return { ...same, how: "quote" };
  const similar = best(text, quote, listSimilar(text, quote.exact), atPosition?.start);
  return similar && { ...toWords(text, similar), how: "similar" };
}

interface Range {
  start: number;
  end: number;
}

/** Code points → code units. */
function passageAt(text: string, { start, end }: Position): Range {
  const first = skipPoints(text, 0, start);
  return { start: first, end: skipPoints(text, first, end - start) };
}

function isUnchanged(text: string, { exact, prefix, suffix }: Quote, { start, end }: Range) {
  const context = text.slice(Math.max(0, start - prefix.length), end + suffix.length);
  return context === prefix + exact + suffix;
}

interface Candidate extends Range {
  errors: number;
}

function listSame(text: string, exact: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found;
}

/** Of a long quotation more letters may differ, but the search takes longer for each. */
function listSimilar(text: string, exact: string): Candidate[] {
  const most = Math.min(256, Math.floor(exact.length * tolerance));
  return most === 0 ? [] : search(text, exact, most);
}

/** The candidate of which most has stayed, then that with most of all that stood around it, then the nearest. */
function best(
  text: string,
  quote: Quote,
  candidates: readonly Candidate[],
  hint: number | undefined,
): Candidate | undefined {
  const own = ownContext(quote);
  const rated = candidates
    .map((candidate) => ({
      candidate,
      kept: countKept(text, own, candidate),
      around: countKept(text, quote, candidate),
      distance: hint === undefined ? candidate.start : Math.abs(candidate.start - hint),
    }))
    .filter(({ candidate, kept }) => isEnough(kept, own, candidate))
    .filter(({ candidate }) => own.prefix + own.suffix !== "" || isAlone(text, candidate))
    .sort((a, b) => b.kept - a.kept || b.around - a.around || a.distance - b.distance);
  return rated[0]?.candidate;
}

/** Paragraphs may move: what tells a passage from others is what stands around it in its own. */
function ownContext({ exact, prefix, suffix }: Quote): Quote {
  const afterLineEnd = prefix.slice(prefix.lastIndexOf("\n") + 1);
  return { exact, prefix: afterLineEnd, suffix: suffix.split("\n", 1)[0] ?? "" };
}

function isEnough(kept: number, { exact, prefix, suffix }: Quote, { errors }: Candidate): boolean {
  if (errors === 0 && exact.length >= distinctive) return true;
  return kept >= enough * (prefix.length + exact.length + suffix.length);
}

/** Whether a candidate for a whole paragraph is one, or so long that it is no chance. */
function isAlone(text: string, { start, end }: Candidate): boolean {
  if (end - start >= distinctive) return true;
  return /^\n?$/.test(text.charAt(start - 1)) && /^\n?$/.test(text.charAt(end));
}

/** How many letters of quotation and context have stayed. */
function countKept(text: string, { exact, prefix, suffix }: Quote, candidate: Candidate): number {
  const { start, end, errors } = candidate;
  const before = text.slice(Math.max(0, start - 2 * contextLength), start);
  const after = text.slice(end, end + 2 * contextLength);
  const keptBefore = countContext(reverse(before), reverse(prefix));
  return exact.length - errors + keptBefore + countContext(after, suffix);
}

/** Letters of a context that stand next to the passage, perhaps with other letters among them. */
function countContext(text: string, context: string): number {
  if (context === "" || text.startsWith(context)) return context.length;
  const most = Math.floor(context.length / 2);
  const matches = search(text, context, most).filter(({ start }) => start <= most);
  return Math.max(0, ...matches.map(({ errors }) => context.length - errors));
}

function reverse(text: string): string {
  return text.split("").reverse().join("");
}

/** The search may begin or end within a word. */
function toWords(text: string, { start, end }: Range): Range {
  const isInWord = (at: number) =>
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
  let [first, last] = [start, end];
  while (first > 0 && isInWord(first)) first -= 1;
  while (last < text.length && isInWord(last)) last += 1;
  return { start: first, end: last };
}

function wholeLetter(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function countPoints(text: string, end: number): number {
  let points = 0;
  for (let at = 0; at < end; points += 1) at += unitsAt(text, at);
  return points;
}

function skipPoints(text: string, from: number, points: number): number {
  let at = from;
  for (let left = points; left > 0 && at < text.length; left -= 1) at += unitsAt(text, at);
  return at;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
