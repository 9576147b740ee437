/** Quotations → their speakers: from the words around them, and from who spoke before. */
import type { Block, Quote, Span } from "../record.ts";
import { findSentences } from "../sentences.ts";
import type { Quotation } from "./marks.ts";
import { findOfficeHolder } from "./office.ts";
import { type Attribution, type Cast, firstAfter, readLead, readTail } from "./speaker.ts";

/** A quote on its way to the record. */
export interface Spoken extends Quote {
  /** Its paragraph does not close it: the next one goes on with it. */
  open: boolean;
}

/** What the paragraphs before leave to the next. */
export interface Scene {
  /** Where up to three of them begin. */
  paragraphs: readonly number[];
  /** Who spoke last, and nobody else was named since. */
  speaker?: string;
  /** The one who spoke last was not named. */
  anonymous: boolean;
  /** The last of them ends with "He said:". */
  announced: boolean;
}

export interface Quotations {
  quotations: readonly Quotation[];
  scene: Scene;
}

/** In: the quotations of a paragraph that are speech. Out: the same with their speakers. */
export function attribute(cast: Cast, block: Block, { quotations, scene }: Quotations): Spoken[] {
  const sentences = findSentences(cast.text, block);
  let speaker: string | undefined;
  let known = false;
  return quotations.map((quotation, index) => {
    const start = block.start + quotation.start;
    const end = block.start + quotation.end;
    const previous = quotations[index - 1];
    const next = quotations[index + 1];
    const opens = sentences[firstAfter(sentences, start + 1) - 1]?.start ?? block.start;
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

/** The end of the sentence that goes on after a quotation; where the quotation ends its own, that of the next: `… to live.” He said, “…`. */
function findTailEnd(
  sentences: readonly Span[],
  { end, limit }: { end: number; limit: number },
): number {
  const next = firstAfter(sentences, end);
  const own = sentences[next - 1];
  const going = own && own.end > end ? own : sentences[next];
  return Math.min(going?.end ?? end, limit);
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
export function settle(
  attribution: Attribution,
  { cast, block, scene }: Place,
): string | undefined {
  if (attribution.by === "person") return attribution.id;
  if (attribution.by === "same") return onlyPerson(cast, block.start, block.end);
  if (attribution.by === "office") return findOfficeHolder(cast, attribution);
  if (attribution.by !== "pronoun") return undefined;
  const near = Math.max(block.start, attribution.position - furthestAntecedent);
  const here = personsBetween(cast, near, attribution.position);
  if (here.size > 0) return here.size === 1 ? [...here][0] : undefined;
  return findAntecedent(cast, block, scene);
}

/** In characters; a paragraph longer than this is no paragraph. */
const furthestAntecedent = 4000;

/** "he" in a paragraph that names nobody before: who spoke last, or the only person of the paragraphs before. */
function findAntecedent(cast: Cast, block: Block, scene: Scene): string | undefined {
  if (scene.speaker || scene.anonymous) return scene.speaker;
  for (const start of scene.paragraphs.toReversed()) {
    const persons = personsBetween(cast, start, block.start);
    if (persons.size > 0) return persons.size === 1 ? [...persons][0] : undefined;
  }
  return undefined;
}

interface Leaving {
  scene: Scene;
  spoken?: readonly Spoken[];
  /** The paragraph ends with "X said:". */
  announcer?: { speaker: string | undefined };
}

/** In: a paragraph and the scene before it. Out: the scene for the next. */
export function leaveParagraph(
  cast: Cast,
  block: Block,
  { scene, spoken = [], announcer }: Leaving,
): Scene {
  const paragraphs = [...scene.paragraphs, block.start].slice(-3);
  const last = announcer ?? spoken.at(-1);
  if (last) return toScene(last.speaker, { paragraphs, announced: announcer !== undefined });
  const named = personsBetween(cast, block.start, block.end);
  if (named.size === 0) return { ...scene, paragraphs, announced: false };
  const same = scene.speaker !== undefined && named.size === 1 && named.has(scene.speaker);
  return same
    ? { ...scene, paragraphs, announced: false }
    : { paragraphs, anonymous: false, announced: false };
}

function toScene(
  speaker: string | undefined,
  { paragraphs, announced }: { paragraphs: readonly number[]; announced: boolean },
): Scene {
  return speaker
    ? { paragraphs, speaker, anonymous: false, announced }
    : { paragraphs, anonymous: true, announced };
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

export function toSpoken(
  block: Block,
  { start, end, open }: Span & { open: boolean },
  speaker: string | undefined,
): Spoken {
  return { start: block.start + start, end: block.start + end, open, ...(speaker && { speaker }) };
}
