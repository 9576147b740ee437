/** Texts of tests as the reading has them: mended, with what Markdown says of them. */
import { toSourceBlocks } from "../../src/corpus/source-blocks.ts";
import { readText } from "../../src/formats/text-file.ts";
import { mendArticle, type MendedArticle } from "../../src/reading/mend-article.ts";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import type { Block } from "../../src/record/record.ts";
import type { Vocabulary } from "../../src/text/mend/vocabulary.ts";

/** For tests in which no word is torn. */
const noWords: Vocabulary = { isWord: () => false, isName: () => false };

/** Mends a text that needs no tables. */
export function mendText(text: string, vocabulary = noWords): MendedArticle {
  return mendArticle({ text, ...readText({ file: "a.txt", text }) }, vocabulary);
}

/** A text with its blocks, as the rest of the reading gets them: offsets count in the reading text. */
export function readBlocks(source: string): { text: string; blocks: Block[] } {
  const { reading, structure } = mendText(source);
  return { text: reading.text, blocks: findBlocks(reading.text, { structure }) };
}

/** The blocks of a text as its record has them: offsets count in the source. */
export function readSourceBlocks(source: string): Block[] {
  const { reading, structure } = mendText(source);
  return toSourceBlocks(reading, findBlocks(reading.text, { structure })).blocks;
}
