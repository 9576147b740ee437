/** Text → dates: every date or relative date the article prints, and what it says. `published.ts` resolves them. */
import { type Candidate, findCandidates } from "./finders.ts";
import type { DateMeaning, FoundDate } from "./meaning.ts";
import { findDayTense } from "./day-tense.ts";
import { shareYears } from "./share-years.ts";
import { findTense, isHabit, isOfOccasion, isWeekdayRange } from "./tense.ts";
import type { Block, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";

/**
 * Finds the date expressions of an article, in order and without overlaps, none of them in boilerplate.
 *
 * @param language - tag of that of the article, `de-AT`, where it is known.
 */
export function findDates(text: string, blocks: readonly Block[], language?: string): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const block of blocks) {
    if (block.kind === "boilerplate" || block.kind === "credit") continue;
    const passage = text.slice(block.start, block.end);
    const candidates = shareYears(passage, dropOverlaps(findCandidates(passage, language)));
    if (candidates.length === 0) continue;
    const sentences = findSentences(passage, { start: 0, end: passage.length });
    const quoted = findQuoted(passage);
    let sentence = 0;
    for (const candidate of candidates) {
      while ((sentences[sentence]?.end ?? Infinity) <= candidate.start) sentence += 1;
      const date = toFoundDate(candidate, {
        passage,
        block,
        sentence: sentences[sentence] ?? { start: 0, end: passage.length },
        quoted: quoted(candidate.start),
      });
      if (fitsTense(date)) dates.push(date);
    }
  }
  return dates;
}

/** "in three days" is a date in "will open in three days", in "walked it in three days" none. */
function fitsTense({ meaning, tense }: FoundDate): boolean {
  return meaning.says !== "offset" || meaning.tense === undefined || meaning.tense === tense;
}

/** The one that starts first counts, then the longer. */
function dropOverlaps(candidates: Candidate[]): Candidate[] {
  const sorted = candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let position = 0;
  for (const candidate of sorted) {
    if (candidate.start < position) continue;
    kept.push(candidate);
    position = candidate.end;
  }
  return kept;
}

interface Context {
  passage: string;
  block: Block;
  sentence: Span;
  quoted: boolean;
}

function toFoundDate(
  candidate: Candidate,
  { passage, block, sentence, quoted }: Context,
): FoundDate {
  const { start, end, meaning, weekday, order } = candidate;
  const before = passage.slice(sentence.start, start);
  const after = passage.slice(end, sentence.end);
  // Captions tell in the present what has happened: "Ghana plays Peru on Friday".
  const isTold = yearless.has(meaning.says) && block.kind !== "caption";
  const reading = isTold ? findDayTense(before, after) : findTense(before, after);
  const range = meaning.says === "weekday" && isWeekdayRange(meaning.weekday, { before, after });
  const habit = meaning.says !== "interval" && isHabit(before, after);
  const recurs = habit || (range && reading?.tense !== "future");
  const dateline = isDateline(passage, candidate, block);
  const tense = dateline ? "past" : reading?.tense;
  return {
    start: block.start + start,
    end: block.start + end,
    meaning: recurs ? { says: "nothing more", why: "it may recur" } : meaning,
    ...(weekday !== undefined && { weekday }),
    ...(order && { order }),
    ...(tense && { tense }),
    sure: dateline || reading?.sure === true,
    bound:
      reading?.bound === true ||
      isOfOccasion(after) ||
      partOfDay.test(passage.slice(start, end)) ||
      awaited.test(before) ||
      awaitedAfter.test(after) ||
      (reading?.tense === "past" && occasion.test(before.slice(-80)) && endsThere.test(after)),
    dateline,
    quoted,
    caption: block.kind === "caption",
  };
}

/** Words for this very day: they never mean nowadays. */
const partOfDay = /^(?:tonight|this\s(?:morning|afternoon|evening))$/i;
/** "results are expected early", "the ship is due" */
const awaited = /\b(?:due|expected|scheduled|set|planned)\s(?:(?:early|late|later)\s)?$/;
/** "is today set to discuss" */
const awaitedAfter = /^\s(?:due|expected|scheduled|set)\sto\s/;

/** "broke down in Geneva", "denied it in a joint statement": told of once */
const occasion =
  /(?<!\p{L})(?:(?:at|in|from|into|near|on|outside|to)\s(?:the\s)?\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,2}|(?:at|in)\s(?:an?|the|its|his|her|their)\s(?:\p{Ll}{1,20}\s)?(?:address|briefing|broadcast|ceremony|conference|hearing|interview|letter|meeting|report|session|speech|statement|vote))\s$/u;
const endsThere = /^(?:[,.;:]|$|\s(?:after|as|by|during|for|over|when|with)\s)/;

/** Meanings whose day hangs on the tense. */
const yearless: ReadonlySet<DateMeaning["says"]> = new Set([
  "weekday",
  "day of a year",
  "month of a year",
  "weekend",
]);

/** `KINSHASA, Jul 26 2022 (IPS) - From the …`, `afrol News, 24 March - After …`, `YANGON, July 25 (Reuters): Myanmar’s …`, `Dec 30 (Reuters) - At least …` */
function isDateline(passage: string, { start, end, meaning }: Candidate, { kind }: Block): boolean {
  if (kind !== "paragraph" || start > 70) return false;
  if (!isOneDay(meaning)) return false;
  const after = passage.slice(end, end + 50);
  if (start === 0) return agencyEnd.test(after);
  if (capitalsLead.test(passage.slice(0, start)) && colonEnd.test(after)) return true;
  return datelineLead.test(passage.slice(0, start)) && datelineEnd.test(after);
}

function isOneDay(meaning: DateMeaning): boolean {
  if (meaning.says === "interval") return meaning.from === meaning.to;
  return meaning.says === "day of a year" && meaning.day === meaning.toDay;
}

const datelineLead = /^\p{Lu}[^.!?()"“”:;]{1,66}[,\s]\s?$/u;
const datelineEnd = /^,?\s?(?:\([^()]{2,30}\)\s?[-–—:]|[-–—]{1,2}\s)/;
/** `CAIRO - 13 July 2022: The ministry …`; the lines of a chronology have no place in capitals. */
const capitalsLead = /^\p{Lu}[\p{Lu} .'’-]{2,40}\s[-–—]\s$/u;
const colonEnd = /^:\s/;
/** Where no place leads the date, an agency follows: "June 9 – West Palm Beach" is a line of a programme. */
const agencyEnd = /^,?\s?\([^()]{2,30}\)\s?[-–—:]/;

/**
 * Makes a function that tells whether a position lies inside double quotation marks.
 *
 * It must be asked for ascending positions.
 */
function findQuoted(passage: string): (position: number) => boolean {
  let at = 0;
  let opener: string | undefined;
  return (position) => {
    for (; at < position; at += 1) {
      const character = passage[at] ?? "";
      if (opener === undefined) opener = character in closers ? character : undefined;
      else if (character === "”" || closers[opener] === character) opener = undefined;
    }
    return opener !== undefined;
  };
}

/** “…”, „…“, «…», »…« and "…" */
const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  "»": "«",
  '"': '"',
};
