/** Documents with marked names → examples: the chunks of their text with the labels each token may have. */
import { findChunks } from "../../src/reading/entities/tagger/chunks.ts";
import {
  featuresOfChunk,
  type TaggedDocument,
} from "../../src/reading/entities/tagger/features.ts";
import { beginLabel } from "../../src/reading/entities/tagger/labels.ts";
import { openDocument, type TaggerTables } from "../../src/reading/entities/tagger/tag.ts";
import type { LabelledDocument } from "./corpora.ts";

/** A chunk to learn from: the features of each token, and for each token the labels it may have (bits). */
export interface Example {
  features: Int32Array[];
  allowed: Uint8Array;
}

/** One example for each chunk of the documents. */
export function toExamples(
  documents: readonly LabelledDocument[],
  tables: TaggerTables,
): Example[] {
  return documents.flatMap((labelled) => {
    const document = openDocument(labelled.text, linesOf(labelled.text), tables);
    const allowed = allowedLabels(document, labelled);
    return findChunks(document.tokens, document.evidence.kind).map((chunk) => ({
      features: featuresOfChunk(document, chunk),
      allowed: startNames(allowed.slice(chunk.start, chunk.end)),
    }));
  });
}

/** "northern Pakistan" marked as one name: its chunk has only "Pakistan", which then begins the name. */
function startNames(allowed: Uint8Array): Uint8Array {
  return allowed.map((labels, i) => {
    const continues = labels === 4 || labels === 16 || labels === 64;
    const continued = i > 0 && ((allowed[i - 1] as number) & (labels | (labels >> 1))) !== 0;
    return continues && !continued ? labels >> 1 : labels;
  });
}

/** Every non-blank line of a text. */
export function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function allowedLabels({ tokens }: TaggedDocument, labelled: LabelledDocument): Uint8Array {
  const allowed = new Uint8Array(tokens.count).fill(1);
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.start[i] as number;
    while (next < labelled.names.length && (labelled.names[next]?.end ?? 0) <= start) next += 1;
    const name = labelled.names[next];
    if (!name || name.start >= (tokens.end[i] as number)) continue;
    const begins = i === 0 || (tokens.end[i - 1] as number) <= name.start;
    allowed[i] = 1 << (beginLabel(name.kind) + (begins ? 0 : 1));
  }
  return allowed;
}
