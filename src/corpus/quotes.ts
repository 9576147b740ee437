/**
 * Text → quotes: direct speech, and who says it where the text tells.
 *
 * The speaker is the person named beside the verb of saying; "he said" is the last one named, where
 * only one can be meant. Wherever that is not certain the speech is nobody's. Scare quotes
 * (“mysterious”) and names in quotation marks are no speech.
 */
import { findQuotations, type Quotation } from "./quotes/marks.ts";
import { findOfficeHolder } from "./quotes/office.ts";
import { firstAfter, type Attribution, type Cast, readLead, readTail } from "./quotes/speaker.ts";
import { findUnmarkedSpeech } from "./quotes/unmarked.ts";
import { anySaying } from "./quotes/saying.ts";
import type { Block, Mention, Quote, Span } from "./record.ts";
import { findSentences } from "./sentences.ts";

/** In: the source text, its blocks and its settled mentions. Out: quotes in order; `speaker` is a person's id. */
export function findQuotes(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Quote[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const cast: Cast = {
    text,
    persons: ordered.filter(({ kind }) => kind === "person"),
    places: ordered.filter(({ kind }) => kind === "place"),
  };
  const spoken: Spoken[] = [];
  let scene: Scene = { start: 0, speaker: undefined, announced: false };
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "standfirst") continue;
    const paragraph = readParagraph(cast, block, scene);
    spoken.push(...paragraph.spoken);
    scene = paragraph.scene;
  }
  return nameOpenSpeech(spoken);
}

/** A quote on its way to the record. */
interface Spoken extends Quote {
  /** Its paragraph does not close it: the next one goes on with it. */
  open: boolean;
}

/** Speech over several paragraphs has one speaker, often named in the last. */
function nameOpenSpeech(spoken: readonly Spoken[]): Quote[] {
  const quotes: Quote[] = [];
  let following: Quote | undefined;
  for (const { start, end, speaker, open } of spoken.toReversed()) {
    const named = speaker ?? (open ? following?.speaker : undefined);
    following = { start, end, ...(named && { speaker: named }) };
    quotes.push(following);
  }
  return quotes.reverse();
}

/** What a paragraph leaves to the next. */
interface Scene {
  /** Where the paragraph before begins. */
  start: number;
  /** Who spoke last in it. */
  speaker: string | undefined;
  /** It ends with "He said:". */
  announced: boolean;
}

function readParagraph(cast: Cast, block: Block, scene: Scene): { spoken: Spoken[]; scene: Scene } {
  const passage = cast.text.slice(block.start, block.end);
  const spoken = findSpeech(cast, block, { passage, scene });
  const announcing = announcement.test(passage.slice(-120));
  const announcer = announcing
    ? readLead(cast, lastSentence(cast.text, block), block.end)
    : undefined;
  const speaker = announcer ? settle(announcer, { cast, block, scene }) : spoken.at(-1)?.speaker;
  return { spoken, scene: { start: block.start, speaker, announced: announcing } };
}

/** "He said:", "An anonymous individual said:" */
const announcement = /(?:said|says|wrote|added|stated|explained|told\s[^.,:]{2,40}):$/;

function lastSentence(text: string, block: Block): number {
  return findSentences(text, block).at(-1)?.start ?? block.start;
}

interface Setting {
  passage: string;
  scene: Scene;
}

function findSpeech(cast: Cast, block: Block, { passage, scene }: Setting): Spoken[] {
  const unmarked = findUnmarkedSpeech(passage, scene.announced);
  if (unmarked) {
    const attribution = readTail(cast, block.start + unmarked.attribution, block.end);
    const fallback = scene.announced ? scene.speaker : undefined;
    const speaker =
      unmarked.attribution === passage.length
        ? fallback
        : settle(attribution, { cast, block, scene });
    return [toSpoken(block, { ...unmarked, open: false }, speaker)];
  }
  const quotations = findQuotations(passage).filter((quotation) => isSpeech(passage, quotation));
  if (quotations.length === 0) return [];
  return attribute(cast, block, { quotations, scene });
}

/** Four words or more that are no name, or fewer that end a sentence or follow "said". */
function isSpeech(passage: string, { start, words, open }: Quotation): boolean {
  const count = words.split(/\s+/).length;
  if (open && count < 4) return false;
  const lead = passage.slice(Math.max(0, start - 24), start);
  const announced = saidBefore.test(lead);
  const closed = /[.!?,…]$/.test(words) && /^\p{Lu}/u.test(words);
  if (announced && (closed || count >= 2)) return true;
  return (closed ? count >= 2 : count >= 4) && !isName(words);
}

const saidBefore = new RegExp(`${anySaying.source}[,:]\\s$`, "u");

/** “The Fisherman’s Diary of a Nation”: most of its words are capitalised. */
function isName(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word));
  return all.length > 0 && all.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

interface Quotations {
  quotations: readonly Quotation[];
  scene: Scene;
}

function attribute(cast: Cast, block: Block, { quotations, scene }: Quotations): Spoken[] {
  const sentences = findSentences(cast.text, block);
  let speaker: string | undefined;
  let known = false;
  return quotations.map((quotation, index) => {
    const start = block.start + quotation.start;
    const end = block.start + quotation.end;
    const previous = quotations[index - 1];
    const next = quotations[index + 1];
    const opens = sentences.findLast((sentence) => sentence.start <= start)?.start ?? block.start;
    const floor = previous ? Math.max(opens, block.start + previous.end) : opens;
    const ceiling = findTailEnd(sentences, {
      end,
      limit: next ? block.start + next.start : block.end,
    });
    const attribution = choose(readTail(cast, end, ceiling), readLead(cast, floor, start));
    const settled = settle(attribution, { cast, block, scene });
    if (attribution.by !== "silent") speaker = settled;
    if (attribution.by === "silent" && !known && continuesSpeech(cast, block, quotation)) {
      speaker = scene.speaker;
    }
    known ||= attribution.by !== "silent";
    return toSpoken(block, quotation, speaker);
  });
}

/** The end of the sentence a quotation stands in; of the next, when the quotation ends its own: `… to live.” He said, “…`. */
function findTailEnd(
  sentences: readonly { start: number; end: number }[],
  { end, limit }: { end: number; limit: number },
): number {
  const own = sentences.find((sentence) => sentence.end > end);
  return Math.min(own?.end ?? end, limit);
}

/** What stands after a quotation counts before what leads to it, if it names anyone. */
function choose(tail: Attribution, lead: Attribution): Attribution {
  if (lead.by === "person" && tail.by !== "person") return lead;
  return tail.by === "silent" ? lead : tail;
}

/** A paragraph that is nothing but a quotation goes on with what the paragraph before quoted. */
function continuesSpeech(cast: Cast, block: Block, quotation: Quotation): boolean {
  const rest = cast.text.slice(block.start + quotation.end, block.end);
  return quotation.start === 0 && !/\p{L}{3}/u.test(rest);
}

interface Place {
  cast: Cast;
  block: Block;
  scene: Scene;
}

/** In: an attribution. Out: the person's id, if one is meant for certain. */
function settle(attribution: Attribution, { cast, block, scene }: Place): string | undefined {
  if (attribution.by === "person") return attribution.id;
  if (attribution.by === "same") return onlyPerson(cast, block.start, block.end);
  if (attribution.by === "office") return findOfficeHolder(cast, attribution);
  if (attribution.by !== "pronoun") return undefined;
  const here = personsBetween(cast, block.start, attribution.position);
  if (here.size > 0) return here.size === 1 ? [...here][0] : undefined;
  return scene.speaker ?? onlyPerson(cast, scene.start, block.start);
}

function onlyPerson(cast: Cast, start: number, end: number): string | undefined {
  const persons = personsBetween(cast, start, end);
  return persons.size === 1 ? [...persons][0] : undefined;
}

function personsBetween({ persons }: Cast, start: number, end: number): Set<string> {
  const ids = new Set<string>();
  for (let i = firstAfter(persons, start); i < persons.length; i += 1) {
    const person = persons[i];
    if (!person || person.end > end) break;
    ids.add(person.id);
  }
  return ids;
}

function toSpoken(
  block: Block,
  { start, end, open }: Span & { open: boolean },
  speaker: string | undefined,
): Spoken {
  return { start: block.start + start, end: block.start + end, open, ...(speaker && { speaker }) };
}
