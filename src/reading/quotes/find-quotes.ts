/**
 * Text → quotes: direct speech, and who says it, if the text says so.
 *
 * The speaker is the person named beside the verb of saying; "he said" is the last one named, where
 * only one can be meant; a paragraph that is nothing but speech goes on with who spoke right before
 * it. A name inside the marks is never the one who speaks. Wherever that is not certain the speech is
 * nobody's. Scare quotes (“mysterious”) and names in quotation marks are no speech.
 */
import {
  attribute,
  type ParagraphReading,
  type AttributedQuote,
  toAttributedQuote,
} from "./attribute.ts";
import { findPassages, type Passage, spansOfSpeech } from "./passages.ts";
import {
  initialState,
  afterQuotation,
  type DiscourseState,
  resolveSpeaker,
} from "./discourse-state.ts";
import { type NamedPeople, type PronounOf, readLead, readTail } from "./speaker.ts";
import type { Block, Mention, Quote, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/**
 * Finds the quotations of an article in order; `speaker` is the id of a person.
 *
 * @param pronounOf - tells whom "he" and "she" cannot mean.
 */
export function findQuotes(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  pronounOf: PronounOf = () => undefined,
): Quote[] {
  const passages = findPassages(text, blocks);
  const quoted = passages.flatMap(spansOfSpeech);
  const people = { ...collectNamedPeople(text, mentions, quoted), pronounOf };
  const runs: AttributedQuote[][] = [];
  let state = initialState;
  let before: AttributedQuote | undefined;
  for (const passage of passages) {
    const read = readPassage(people, passage, state);
    joinRuns(runs, read.quotes, before);
    before = read.quotes.at(-1);
    const paragraphs = [...state.paragraphs, passage.block.start].slice(-3);
    state = { ...read.state, paragraphs };
  }
  return runs.flatMap(nameRun);
}

/** The names outside quotations: “I am grateful to Roe,” she said is not Roe's. */
function collectNamedPeople(
  text: string,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Omit<NamedPeople, "pronounOf"> {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const outside = ordered.filter(({ start, end }) => {
    const around = quoted[countStartingBefore(quoted, start + 1) - 1];
    return !around || end > around.end;
  });
  return {
    text,
    persons: outside.filter(({ kind }) => kind === "person"),
    places: ordered.filter(({ kind }) => kind === "place"),
  };
}

/** Speech that its paragraph leaves open runs on in the next, which opens with it. */
function joinRuns(
  runs: AttributedQuote[][],
  quotes: readonly AttributedQuote[],
  before: AttributedQuote | undefined,
): void {
  for (const [index, quote] of quotes.entries()) {
    const run = runs.at(-1);
    if (run && index === 0 && quote.first && before?.open) run.push(quote);
    else runs.push([quote]);
  }
}

/** Speech over several paragraphs has one speaker, often named in the last. */
function nameRun(run: readonly AttributedQuote[]): Quote[] {
  const attributedQuote =
    run.find(({ attributed, speaker }) => attributed && speaker) ??
    run.find(({ attributed }) => attributed);
  const fallback = attributedQuote ?? run.find(({ speaker }) => speaker);
  return run.map(({ start, end, speaker, attributed, open }) => {
    const named = attributed && (speaker || !open) ? speaker : fallback?.speaker;
    return { start, end, ...(named && { speaker: named }) };
  });
}

function readPassage(
  people: NamedPeople,
  passage: Passage,
  state: DiscourseState,
): ParagraphReading {
  const { block } = passage;
  const read = passage.unmarked
    ? readUnmarked(people, { ...passage, unmarked: passage.unmarked }, state)
    : attribute(people, passage, state);
  if (!passage.announces) return read;
  const attribution = readLead(people, lastSentence(people.text, block), block.end);
  const speaker = resolveSpeaker(attribution, { people, block, state });
  return { quotes: read.quotes, state: { ...afterQuotation(state, speaker), announced: true } };
}

function lastSentence(text: string, block: Block): number {
  return findSentences(text, block).at(-1)?.start ?? block.start;
}

function readUnmarked(
  people: NamedPeople,
  { block, words, unmarked }: Passage & Required<Pick<Passage, "unmarked">>,
  state: DiscourseState,
): ParagraphReading {
  const attributed = unmarked.attribution < words.length;
  const attribution = readTail(people, block.start + unmarked.attribution, block.end);
  const fallback = state.announced ? state.speaker : undefined;
  const speaker = attributed ? resolveSpeaker(attribution, { people, block, state }) : fallback;
  const quotes = [toAttributedQuote(block, { ...unmarked, open: false }, { speaker, attributed })];
  return { quotes, state: afterQuotation(state, speaker) };
}
