/**
 * UTF-8 that was read in another code page → what was meant: `â€™` is ’, `KrakÃ³w` is Kraków.
 *
 * Characters that are the bytes of one character in UTF-8 are rarely anything else. Where they may
 * be what the writer meant (`CAFÉ”`), they count only in a text that holds other mojibake.
 */
import { mark } from "../interface-language.ts";
import type { Repair, Span } from "../../record/record.ts";
import { decodeAs } from "../encodings.ts";
import { type CodePage, codePages } from "./code-pages.ts";
import { replaceAll } from "./replace-all.ts";
import { scriptOf } from "./scripts.ts";

/** A repair for each character that was written as two to four others. */
export function findMojibake(text: string): Repair[] {
  if (!beyondAscii.test(text)) return [];
  const found = codePages.map((page) => findInPage(text, page));
  return found.reduce((most, repairs) =>
    countDamaged(repairs) > countDamaged(most) ? repairs : most,
  );
}

/** A repair for each sign of windows-1252 that was read as Latin-1, where its byte is a control: U+0092 is ’. */
export function findLatinControls(text: string): Repair[] {
  const by = ([control]: RegExpExecArray) =>
    decodeAs(Uint8Array.of(control.charCodeAt(0)), "windows-1252");
  return replaceAll(text, latinControl, { kind: mark("mojibake"), by });
}

/** Without U+0085, which ends a line, and the five that are controls in windows-1252, too. */
const latinControl = /[\u0080\u0082-\u0084\u0086-\u008C\u008E\u0091-\u009C\u009E\u009F]/g;

const beyondAscii = /[\u0080-\uffff]/;

/** How many characters a page explains: `‚Ä¶` is three bytes of one page, and two of another. */
function countDamaged(repairs: readonly Repair[]): number {
  return repairs.reduce((sum, { start, end }) => sum + end - start, 0);
}

function findInPage(text: string, page: CodePage): Repair[] {
  const candidates = findCandidates(text, page);
  const likelihoods = candidates.map((candidate) => judge(candidate, page.name));
  const sure = candidates.filter((_, index) => likelihoods[index] === "sure");
  const scripts = new Set(sure.map(({ script }) => script));
  const believed = candidates.filter(
    ({ script }, index) => likelihoods[index] !== "none" && scripts.has(script),
  );
  return [...believed, ...findTruncated(text, page, sure.length > 0)]
    .map(({ start, end, meant }) => ({ start, end, kind: mark("mojibake"), text: meant }))
    .sort((a, b) => a.start - b.start);
}

/** Characters that may be the bytes of one. */
interface Candidate extends Span {
  found: string;
  meant: string;
  script: string;
  /** Those of one script that follow one another without a gap. */
  run: { length: number };
  /** Up to two characters before it, and one after it. */
  before: string;
  after: string;
}

function findCandidates(text: string, page: CodePage): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: found, index: start } of text.matchAll(page.sequence)) {
    const meant = page.decode(found);
    const script = meant && scriptOf(meant);
    if (!meant || !script) continue;
    const end = start + found.length;
    const last = candidates.at(-1);
    const run = last?.end === start && last.script === script ? last.run : { length: 0 };
    run.length += 1;
    const before = text.slice(Math.max(0, start - 2), start);
    candidates.push({ start, end, found, meant, script, run, before, after: text.charAt(end) });
  }
  return candidates;
}

type Likelihood = "sure" | "possible" | "none";

function judge(candidate: Candidate, page: string): Likelihood {
  const { script, run, meant } = candidate;
  if (script !== "Latin")
    return run.length >= (page === "windows-1251" ? 3 : 2) ? "sure" : "possible";
  if (meant.length > 1 || meant > "\u07ff") return "sure";
  if (isShouted(candidate)) return "none";
  if (!startsWithLetter.has(page)) return besideLatin(candidate) ? "sure" : "possible";
  return mayBeMeant(candidate) ? "possible" : "sure";
}

/** Pages in which the first of the characters is an accented Latin letter: two such are no accident. */
const startsWithLetter: ReadonlySet<string> = new Set(["windows-1252", "windows-1250"]);

/** A small letter among capitals: `CAFÉ”` is not CAFɔ. */
function isShouted({ meant, before, after }: Candidate): boolean {
  return /\p{Ll}/u.test(meant) && (/^\p{Lu}\p{Lu}$/u.test(before) || /\p{Lu}/u.test(after));
}

function besideLatin({ before, after }: Candidate): boolean {
  return /[A-Za-z]$/.test(before) || /[A-Za-z]/.test(after);
}

/** A capital and the mark that closes, follows or joins its word: `“Ã”`, `IRMÃ’S`, `AMANHÃ–`. */
function mayBeMeant({ found, before, after }: Candidate): boolean {
  if (!/[‘’“”«»–—…•·\u00A0™®°ºª]$/.test(found)) return false;
  if (/\p{Ll}$/u.test(before)) return false;
  return !/\p{L}/u.test(after) || (/’$/.test(found) && /s/i.test(after));
}

/** What is left where the last of the characters was lost, or its space became a plain one: `â€`, `Ã `, `Â `. */
function findTruncated(text: string, page: CodePage, hasOthers: boolean) {
  if (page.name !== "windows-1252") return [];
  const truncated = hasOthers ? anyTruncated : truncatedQuote;
  return Array.from(text.matchAll(truncated), ({ 0: found, index: start }) => {
    const end = start + found.length;
    return { start, end, meant: found.startsWith("â€") ? "”" : found.startsWith("Ã") ? "à" : "" };
  });
}

const truncatedQuote = /â€(?:\uFFFD|(?=[\s\w.,;:!?)]|$))/g;
const anyTruncated =
  /â€(?:\uFFFD|(?=[\s\w.,;:!?)]|$))|(?<!\p{Lu})Ã(?: (?= )|(?= ))|(?<=[\p{Ll}\p{N}\p{P}])Â(?= )/gu;
