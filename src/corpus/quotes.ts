/**
 * Text → quotes: direct speech, and who says it where the text tells.
 *
 * The speaker is the person named beside the verb of saying; "he said" is the last one named, where
 * only one can be meant. Wherever that is not certain the speech is nobody's. Scare quotes
 * (“mysterious”) and names in quotation marks are no speech.
 */
import { findQuotations, type Quotation } from "./quotes/marks.ts";
import {
  attribute,
  leaveParagraph,
  type Scene,
  settle,
  type Spoken,
  toSpoken,
} from "./quotes/attribute.ts";
import { type Cast, readLead, readTail } from "./quotes/speaker.ts";
import { findUnmarkedSpeech } from "./quotes/unmarked.ts";
import { anySaying } from "./quotes/saying.ts";
import type { Block, Mention, Quote } from "./record.ts";
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
  let scene: Scene = { paragraphs: [], anonymous: false, announced: false };
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "standfirst") continue;
    const paragraph = readParagraph(cast, block, scene);
    for (const quote of paragraph.spoken) spoken.push(quote);
    scene = paragraph.scene;
  }
  return nameOpenSpeech(spoken);
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

function readParagraph(cast: Cast, block: Block, scene: Scene): { spoken: Spoken[]; scene: Scene } {
  const passage = cast.text.slice(block.start, block.end);
  const spoken = findSpeech(cast, block, { passage, scene });
  if (!announcement.test(passage.slice(-120))) {
    return { spoken, scene: leaveParagraph(cast, block, { scene, spoken }) };
  }
  const attribution = readLead(cast, lastSentence(cast.text, block), block.end);
  const speaker = settle(attribution, { cast, block, scene });
  return { spoken, scene: leaveParagraph(cast, block, { scene, announcer: { speaker } }) };
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
