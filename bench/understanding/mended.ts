/** Labelled texts as Dateline reads them: mended first, and what is found led back to the text that was labelled. */
import { toSourceBlocks } from "../../src/corpus/source-blocks.ts";
import { readTaggerTables } from "../../src/corpus/read-tables.ts";
import { readText } from "../../src/formats/text-file.ts";
import { mendArticle } from "../../src/reading/mend-article.ts";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { toVocabulary } from "../../src/reading/vocabulary.ts";
import type { Block } from "../../src/record/record.ts";
import type { ReadingText } from "../../src/text/mend/reading-text.ts";
import type { Vocabulary } from "../../src/text/mend/vocabulary.ts";

let vocabulary: Vocabulary | undefined;

/** A text as it is read, with its blocks; all spans count in `reading.text`. */
export function mendLabelled(text: string): { reading: ReadingText; blocks: Block[] } {
  vocabulary ??= toVocabulary(readTaggerTables(), new Set());
  const { reading, structure } = mendArticle(
    { text, ...readText({ file: "labelled.txt", text }) },
    vocabulary,
  );
  return { reading, blocks: findBlocks(reading.text, { structure }) };
}

/** The blocks of a labelled text; their spans and lines count in it. */
export function readLabelledBlocks(text: string): Block[] {
  const { reading, blocks } = mendLabelled(text);
  return toSourceBlocks(reading, blocks).blocks;
}
