/**
 * Text → quotes: direct speech, and who says it where the text tells.
 *
 * The speaker is the person named beside the verb of saying; "he said" is the last one named, where
 * only one can be meant; a paragraph that is nothing but speech goes on with who spoke right before
 * it. A name inside the marks is never the one who speaks. Wherever that is not certain the speech is
 * nobody's. Scare quotes (“mysterious”) and names in quotation marks are no speech.
 */
import { attribute, type Read, type Spoken, toSpoken } from "./attribute.ts";
import { findPassages, type Passage, spansOfSpeech } from "./passages.ts";
import { emptyScene, quoteSpeaker, type Scene, settle } from "./discourse-state.ts";
import { type Cast, firstAfter, readLead, readTail } from "./speaker.ts";
import type { Block, Mention, Quote, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";

/** In: the source text, its blocks and its settled mentions. Out: quotes in order; `speaker` is a person's id. */
export function findQuotes(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Quote[] {
  const passages = findPassages(text, blocks);
  const cast = gatherCast(text, mentions, passages.flatMap(spansOfSpeech));
  const runs: Spoken[][] = [];
  let scene = emptyScene;
  let before: Spoken | undefined;
  for (const passage of passages) {
    const read = readPassage(cast, passage, scene);
    joinRuns(runs, read.spoken, before);
    before = read.spoken.at(-1);
    const paragraphs = [...scene.paragraphs, passage.block.start].slice(-3);
    scene = { ...read.scene, paragraphs };
  }
  return runs.flatMap(nameRun);
}

/** The names outside quotations: “I am grateful to Roe,” she said is not Roe's. */
function gatherCast(text: string, mentions: readonly Mention[], quoted: readonly Span[]): Cast {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const outside = ordered.filter(({ start, end }) => {
    const around = quoted[firstAfter(quoted, start + 1) - 1];
    return !around || end > around.end;
  });
  return {
    text,
    persons: outside.filter(({ kind }) => kind === "person"),
    places: ordered.filter(({ kind }) => kind === "place"),
  };
}

/** Speech that its paragraph leaves open runs on in the next, which opens with it. */
function joinRuns(runs: Spoken[][], spoken: readonly Spoken[], before: Spoken | undefined): void {
  for (const [index, quote] of spoken.entries()) {
    const run = runs.at(-1);
    if (run && index === 0 && quote.first && before?.open) run.push(quote);
    else runs.push([quote]);
  }
}

/** Speech over several paragraphs has one speaker, often named in the last. */
function nameRun(run: readonly Spoken[]): Quote[] {
  const teller = run.find(({ told, speaker }) => told && speaker) ?? run.find(({ told }) => told);
  const fallback = teller ?? run.find(({ speaker }) => speaker);
  return run.map(({ start, end, speaker, told, open }) => {
    const named = told && (speaker || !open) ? speaker : fallback?.speaker;
    return { start, end, ...(named && { speaker: named }) };
  });
}

function readPassage(cast: Cast, passage: Passage, scene: Scene): Read {
  const { block } = passage;
  const read = passage.unmarked
    ? readUnmarked(cast, { ...passage, unmarked: passage.unmarked }, scene)
    : attribute(cast, passage, scene);
  if (!passage.announces) return read;
  const attribution = readLead(cast, lastSentence(cast.text, block), block.end);
  const speaker = settle(attribution, { cast, block, scene });
  return { spoken: read.spoken, scene: { ...quoteSpeaker(scene, speaker), announced: true } };
}

function lastSentence(text: string, block: Block): number {
  return findSentences(text, block).at(-1)?.start ?? block.start;
}

function readUnmarked(
  cast: Cast,
  { block, words, unmarked }: Passage & Required<Pick<Passage, "unmarked">>,
  scene: Scene,
): Read {
  const told = unmarked.attribution < words.length;
  const attribution = readTail(cast, block.start + unmarked.attribution, block.end);
  const fallback = scene.announced ? scene.speaker : undefined;
  const speaker = told ? settle(attribution, { cast, block, scene }) : fallback;
  const spoken = [toSpoken(block, { ...unmarked, open: false }, { speaker, told })];
  return { spoken, scene: quoteSpeaker(scene, speaker) };
}
