/** An article as its file gives it → its reading text, and what the format says of it in terms of that text. */
import type { ArticleSource, StatedBlock, StatedFields } from "../formats/article-source.ts";
import { mend } from "../text/mend/mend.ts";
import type { ReadingText } from "../text/mend/reading-text.ts";
import type { Vocabulary } from "../text/mend/vocabulary.ts";
import { standsAlone } from "./structure/find-blocks.ts";

export interface MendedArticle {
  reading: ReadingText;
  /** Spans count in the reading text. */
  structure: StatedBlock[];
  /** Values are mended; spans count in the reading text. */
  stated: StatedFields;
}

/** What of an article is mended. */
type Mendable = Pick<ArticleSource, "text" | "markup" | "structure" | "stated">;

/** Mends the text of an article, and the values that its file states. */
export function mendArticle(
  { text, markup = [], structure = [], stated = {} }: Mendable,
  vocabulary: Vocabulary,
): MendedArticle {
  const reading = mend(text, { markup, asMeant: structure, vocabulary, standsAlone });
  const fields = Object.entries(stated).map(([name, field]) => {
    const { start, end } = field;
    const place = start === undefined || end === undefined ? {} : reading.toReading({ start, end });
    return [name, { ...field, ...place, value: mend(field.value, { vocabulary }).text.trim() }];
  });
  return {
    reading,
    structure: structure.map((block) => ({ ...block, ...reading.toReading(block) })),
    stated: Object.fromEntries(fields),
  };
}
