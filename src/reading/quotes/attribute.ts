/** The speech of a paragraph → its speakers: from the words around it, and from who spoke before. */
import type { Block, Quote, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";
import type { Quotation } from "./marks.ts";
import type { Passage } from "./passages.ts";
import { passSentences, quoteSpeaker, type Scene, settle } from "./discourse-state.ts";
import { type Attribution, type Cast, firstAfter, readLead, readTail } from "./speaker.ts";

/** A quote on its way to the record. */
export interface Spoken extends Quote {
  /** Its paragraph does not close it: the next one goes on with it. */
  open: boolean;
  /** It opens its paragraph. */
  first: boolean;
  /** The words around it say who speaks, by name or not. */
  told: boolean;
}

export interface Read {
  spoken: Spoken[];
  scene: Scene;
}

/** In: a paragraph and the scene before it. Out: its speech with the speakers, and the scene after it. */
export function attribute(cast: Cast, { block, speech }: Passage, before: Scene): Read {
  const sentences = findSentences(cast.text, block);
  const spoken: Spoken[] = [];
  let scene = before;
  let read = block.start;
  for (const [index, quotation] of speech.entries()) {
    const start = block.start + quotation.start;
    scene = passSentences(sentencesWithin(sentences, read, start), { cast, block, scene });
    const attribution = readAround({ cast, block, speech, sentences }, index);
    const told = attribution.by !== "silent";
    const handed = index > 0 || standsAlone({ cast, block, speech, sentences }, quotation);
    const goesOn = (!told && handed) || (attribution.by === "same" && index > 0);
    const heir = goesOn && scene.floor !== "none" ? scene.speaker : undefined;
    const speaker = goesOn || !told ? heir : settle(attribution, { cast, block, scene });
    spoken.push(toSpoken(block, quotation, { speaker, told }));
    scene = quoteSpeaker(scene, speaker);
    read = block.start + quotation.end;
  }
  const rest = sentencesWithin(sentences, read, block.end);
  return { spoken, scene: passSentences(rest, { cast, block, scene }) };
}

/** Whole sentences between two positions. */
function sentencesWithin(sentences: readonly Span[], start: number, end: number): Span[] {
  return sentences
    .slice(firstAfter(sentences, start), firstAfter(sentences, end))
    .filter((sentence) => sentence.end <= end);
}

interface Paragraph {
  cast: Cast;
  block: Block;
  speech: readonly Quotation[];
  sentences: readonly Span[];
}

/** The words of its sentence before and after a quotation, up to the quotations beside it. */
function readAround({ cast, block, speech, sentences }: Paragraph, index: number): Attribution {
  const [previous, quotation, next] = [speech[index - 1], speech[index], speech[index + 1]];
  if (!quotation) return { by: "silent" };
  const start = block.start + quotation.start;
  const end = block.start + quotation.end;
  const opens = sentences[firstAfter(sentences, start + 1) - 1]?.start ?? block.start;
  const floor = previous ? Math.max(opens, block.start + previous.end) : opens;
  const limit = next ? block.start + next.start : block.end;
  const ceiling = findTailEnd(sentences, { end, limit });
  return choose(readTail(cast, end, ceiling), readLead(cast, floor, start));
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

/** A paragraph that is nothing but speech goes on with who spoke right before it; so do sentences that are nothing but a quotation after `Roe said the dam had held.` */
function standsAlone({ cast, block, sentences }: Paragraph, { start, end }: Quotation): boolean {
  const own = sentences[firstAfter(sentences, block.start + start)];
  if (start > 0 && own?.start !== block.start + start) return false;
  const last = start === 0 ? block.end : sentenceEnd(sentences, block.start + end);
  return !/\p{L}{3}/u.test(cast.text.slice(block.start + end, last));
}

/** The end of the sentence in which a position lies. */
function sentenceEnd(sentences: readonly Span[], position: number): number {
  return Math.max(position, sentences[firstAfter(sentences, position) - 1]?.end ?? position);
}

export function toSpoken(
  block: Block,
  { start, end, open }: Span & { open: boolean },
  { speaker, told }: { speaker: string | undefined; told: boolean },
): Spoken {
  return {
    start: block.start + start,
    end: block.start + end,
    open,
    first: start === 0,
    told,
    ...(speaker && { speaker }),
  };
}
