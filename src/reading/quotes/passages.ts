/** Blocks → the paragraphs that may hold speech, and where it stands in each. */
import type { Block, Span } from "../../record/record.ts";
import { findQuotations, type Quotation, readMark } from "./marks.ts";
import { anySaying, answer, sayingVerb } from "./saying.ts";
import { isTitle } from "./titles.ts";
import { findUnmarkedSpeech, type UnmarkedSpeech } from "./unmarked.ts";

/** A paragraph; its spans count from its start. */
export interface Passage {
  block: Block;
  words: string;
  /** All that stands between marks, names and scare quotes too. */
  quotations: readonly Quotation[];
  /** Those that are speech. */
  speech: readonly Quotation[];
  unmarked?: UnmarkedSpeech;
  /** It ends with "He said:". */
  announces: boolean;
}

/** Lists the paragraphs of an article in order. */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph" || kind === "standfirst");
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const passages: Passage[] = [];
  for (const [index, block] of paragraphs.entries()) {
    const before = passages.at(-1);
    passages.push(readPassage(block, { words, index, before }));
  }
  return passages;
}

interface ParagraphContext {
  words: readonly string[];
  index: number;
  before: Passage | undefined;
}

function readPassage(block: Block, { words, index, before }: ParagraphContext): Passage {
  const own = words[index] ?? "";
  const last = before?.quotations.at(-1);
  const entered = last?.runsOn ? last.mark : undefined;
  const quotations = findQuotations(own, {
    ...(entered && { entered }),
    findNext: remember((mark) => findNextMark(words, { index, mark })),
  });
  const unmarked = entered ? undefined : findUnmarkedSpeech(own, before?.announces ?? false);
  return {
    block,
    words: own,
    quotations,
    speech: quotations.filter((quotation) => isSpeech(own, quotation)),
    ...(unmarked && { unmarked }),
    announces: announcement.test(own.slice(-120)),
  };
}

/** The paragraphs after one are looked through once for each kind of mark. */
function remember<Result>(find: (mark: string) => Result): (mark: string) => Result {
  const known = new Map<string, { found: Result }>();
  return (mark) => {
    const { found } = known.get(mark) ?? { found: find(mark) };
    known.set(mark, { found });
    return found;
  };
}

/** What becomes of speech that its paragraph leaves open: the next mark of its kind closes it, or opens it anew at the start of the next paragraph. */
function findNextMark(
  words: readonly string[],
  { index, mark }: { index: number; mark: string },
): "closes" | "opens" | undefined {
  const next = words[index + 1];
  if (next?.startsWith(mark)) return "opens";
  for (const later of words.slice(index + 1, index + 1 + maxParagraphs)) {
    const found = readMark(later, mark);
    if (found) return found === "closes" ? "closes" : undefined;
  }
  return undefined;
}

/** Speech that runs on without a mark at all for longer than this has lost its closing one. */
const maxParagraphs = 5;

/** "He said:", "An anonymous individual said:" */
const announcement = /(?:said|says|wrote|added|stated|explained|told\s[^.,:]{2,40}):$/;

/** Four words or more that are no name, or fewer that end a sentence or follow "said". */
function isSpeech(passage: string, { start, end, words, open, runsOn }: Quotation): boolean {
  const count = words.split(/\s+/).length;
  if (open && start > 0 && !isLedUp(passage.slice(0, start))) return false;
  if (runsOn) return true;
  if (open && count < 4) return false;
  const lead = passage.slice(Math.max(0, start - 24), start);
  const announced = saidBefore.test(lead);
  const closed = /[.!?,…]$/.test(words) && /^\p{Lu}/u.test(words);
  if (announced && (closed || count >= 2)) return true;
  if (closed && answerBefore.test(lead)) return true;
  // “Never,” said Roe; “Terrible!” she said; “We stay”, said Roe.
  const tail = passage.slice(end, end + longestSubject);
  const goesOn = closed || (tail.startsWith(",") && /^\p{Lu}/u.test(words));
  if (goesOn && count < 4 && saidAfter.test(tail) && !(count === 3 && isTitle(words))) return true;
  return (closed ? count >= 2 : count >= 4) && !isTitle(words);
}

/** `said Roe`, `she said`, `Anna Kovalenko said` */
const saidAfter = new RegExp(
  `^,?\\s(?:${sayingVerb}(?:\\s\\p{Lu}|\\s(?:he|she|the)\\s)|(?:[Hh]e|[Ss]he|(?:\\p{Lu}[\\p{L}’'.-]{0,20}\\s){0,4}\\p{Lu}[\\p{L}’'-]{1,20})\\s${sayingVerb}(?!\\p{L}))`,
  "u",
);
const longestSubject = 100;

/** Speech in mid-paragraph that stays open begins a sentence or follows a verb of saying; else its closing mark is lost: `The “Canal’ is owned by …` */
function isLedUp(lead: string): boolean {
  return startsAnew.test(lead) || lead.slice(-longestLead).search(anySaying) >= 0;
}

/** `saying that “`, `the council. “` */
const startsAnew = /(?:[.,:;!?…”"’]|\bthat|\bsaying)\s$/;
const longestLead = 110;

/** `Mr Vane’s view: “No.”` */
const answerBefore = new RegExp(`(?<!\\p{L})${answer}:\\s$`, "u");

const saidBefore = new RegExp(`${anySaying.source}[,:]\\s$`, "u");

/** The spans of a passage that are speech: a name inside them is not the speaker. */
export function spansOfSpeech({ block, quotations, unmarked }: Passage): Span[] {
  const spans = unmarked ? [unmarked] : quotations;
  return spans.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}
