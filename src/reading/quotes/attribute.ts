/** Finds the speakers in a paragraph, from the words around its quotations and from who spoke before. */
import type { Block, Quote, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";
import type { Quotation } from "./marks.ts";
import type { Passage } from "./passages.ts";
import {
  afterSentences,
  afterQuotation,
  type DiscourseState,
  resolveSpeaker,
} from "./discourse-state.ts";
import { type Attribution, type NamedPeople, readLead, readTail } from "./speaker.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** A quote on its way to the record. */
export interface AttributedQuote extends Quote {
  /** Its paragraph does not close it: the next one goes on with it. */
  open: boolean;
  /** It opens its paragraph. */
  first: boolean;
  /** The words around it attribute it to someone, by name or not. */
  attributed: boolean;
}

export interface ParagraphReading {
  quotes: AttributedQuote[];
  state: DiscourseState;
}

/** Attributes the quotations of a paragraph, and gives the state of the discourse after it. */
export function attribute(
  people: NamedPeople,
  { block, speech }: Passage,
  before: DiscourseState,
): ParagraphReading {
  const sentences = findSentences(people.text, block);
  const quotes: AttributedQuote[] = [];
  let state = before;
  let read = block.start;
  for (const [index, quotation] of speech.entries()) {
    const start = block.start + quotation.start;
    state = afterSentences(sentencesWithin(sentences, read, start), { people, block, state });
    const attribution = readAround({ people, block, speech, sentences }, index);
    const attributed = attribution.by !== "silent";
    const mayInherit = index > 0 || standsAlone({ people, block, speech, sentences }, quotation);
    const continuesSpeech = (!attributed && mayInherit) || (attribution.by === "same" && index > 0);
    const inherited =
      continuesSpeech && state.lastSpeechMode !== "none" ? state.speaker : undefined;
    const speaker =
      continuesSpeech || !attributed
        ? inherited
        : resolveSpeaker(attribution, { people, block, state });
    quotes.push(toAttributedQuote(block, quotation, { speaker, attributed }));
    state = afterQuotation(state, speaker);
    read = block.start + quotation.end;
  }
  const rest = sentencesWithin(sentences, read, block.end);
  return { quotes, state: afterSentences(rest, { people, block, state }) };
}

/** Whole sentences between two positions. */
function sentencesWithin(sentences: readonly Span[], start: number, end: number): Span[] {
  return sentences
    .slice(countStartingBefore(sentences, start), countStartingBefore(sentences, end))
    .filter((sentence) => sentence.end <= end);
}

interface Paragraph {
  people: NamedPeople;
  block: Block;
  speech: readonly Quotation[];
  sentences: readonly Span[];
}

/** The words of its sentence before and after a quotation, up to the quotations beside it. */
function readAround({ people, block, speech, sentences }: Paragraph, index: number): Attribution {
  const [previous, quotation, next] = [speech[index - 1], speech[index], speech[index + 1]];
  if (!quotation) return { by: "silent" };
  const start = block.start + quotation.start;
  const end = block.start + quotation.end;
  const opens = sentences[countStartingBefore(sentences, start + 1) - 1]?.start ?? block.start;
  const from = previous ? Math.max(opens, block.start + previous.end) : opens;
  const limit = next ? block.start + next.start : block.end;
  const to = findTailEnd(sentences, { end, limit });
  return choose(readTail(people, end, to), readLead(people, from, start));
}

/** The end of the sentence that goes on after a quotation; where the quotation ends its own, that of the next: `… to live.” He said, “…`. */
function findTailEnd(
  sentences: readonly Span[],
  { end, limit }: { end: number; limit: number },
): number {
  const next = countStartingBefore(sentences, end);
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
function standsAlone({ people, block, sentences }: Paragraph, { start, end }: Quotation): boolean {
  const own = sentences[countStartingBefore(sentences, block.start + start)];
  if (start > 0 && own?.start !== block.start + start) return false;
  const last = start === 0 ? block.end : sentenceEnd(sentences, block.start + end);
  return !/\p{L}{3}/u.test(people.text.slice(block.start + end, last));
}

/** The end of the sentence in which a position lies. */
function sentenceEnd(sentences: readonly Span[], position: number): number {
  return Math.max(
    position,
    sentences[countStartingBefore(sentences, position) - 1]?.end ?? position,
  );
}

export function toAttributedQuote(
  block: Block,
  { start, end, open }: Span & { open: boolean },
  { speaker, attributed }: { speaker: string | undefined; attributed: boolean },
): AttributedQuote {
  return {
    start: block.start + start,
    end: block.start + end,
    open,
    first: start === 0,
    attributed,
    ...(speaker && { speaker }),
  };
}
