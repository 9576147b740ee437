/** One article → the draft of its record: everything that can be known before the other articles are read. */
import { lineEnd } from "../text/lines.ts";
import { smallestOf } from "../text/long-lists.ts";
import { findBlocks } from "./structure/find-blocks.ts";
import { findDates } from "./dates/find-dates.ts";
import type { FoundDate } from "./dates/meaning.ts";
import type { Gazetteer } from "./entities/gazetteer/gazetteer.ts";
import { findLanguage } from "./language.ts";
import { findNames, type Name } from "./entities/find-names.ts";
import { type IsWord, type PlaceReading, readPlaces } from "./entities/read-places.ts";
import { wordClass } from "./entities/tagger/lexicon.ts";
import type { ArticleRecord, Block, Problem, Span } from "../record/record.ts";
import type { ReadingTables } from "./reading-tables.ts";
import type { ArticleSource, StatedFields } from "../formats/article-source.ts";
import type { ReadingText } from "../text/mend/reading-text.ts";
import { suspectNumber } from "../text/mend/suspect-numbers.ts";
import { mendArticle } from "./mend-article.ts";
import { findStated } from "./structure/stated.ts";
import { findTitle } from "./structure/title.ts";
import { toVocabulary } from "./vocabulary.ts";

/**
 * A record before names have ids, dates are resolved and speakers are known.
 *
 * All spans and line numbers count in `text`, the reading text; `toSourceRecord` leads them back.
 */
export interface Draft
  extends Pick<
    ArticleRecord,
    "file" | "title" | "publisher" | "url" | "language" | "blocks" | "problems"
  > {
  source: ArticleSource;
  /** The text as mended, with the way back to the source. */
  reading: ReadingText;
  /** The same text, for those who need no way back. */
  text: string;
  names: Name[];
  /** Dates as printed; when the article was published decides what they mean. */
  dates: FoundDate[];
  /** What the file states of the article, mended; spans count in the reading text. */
  stated: StatedFields;
  /** One reading for each name of kind place, in the same order. */
  placeReadings: PlaceReading[];
  /** Numbers that no one writes so. */
  suspects: Span[];
}

/** What the other files tell of an article. */
export interface OtherFiles {
  /** What they print whole, in lower case, of the words it may have torn. */
  words: Pick<ReadonlySet<string>, "has">;
  /** In which share of the files of its folder a line of the source stands, rounded; 0 where in too few to tell. */
  shareOfFiles: (line: string) => number;
}

/** Reads one article: everything that can be known before it is compared with others. */
export function readArticle(
  source: ArticleSource,
  tables: ReadingTables,
  { words, shareOfFiles }: OtherFiles = { words: new Set(), shareOfFiles: () => 0 },
): Draft {
  const { reading, structure, stated: fields } = mendArticle(source, toVocabulary(tables, words));
  const { text } = reading;
  const blocks = findBlocks(text, {
    structure,
    title: fields.title?.value,
    summary: fields.description?.value,
    author: fields.author?.value,
    shareOfFiles: (span) => {
      const { start, end } = reading.toSource(span);
      const lines = source.text.slice(start, end).split(lineEnd);
      return smallestOf(lines.map(shareOfFiles));
    },
  });
  const stated = findStated(text, blocks, fields);
  const { title, problems } = findTitle(text, {
    blocks,
    stated: stated.title,
    publisher: stated.publisher,
  });
  const language = findLanguage(text, blocks, fields.language?.value);
  const names = findNames(text, blocks, tables, language?.tag);
  const suspects = findSuspects(reading, blocks);
  return {
    file: source.file,
    source,
    reading,
    text,
    title,
    ...(stated.publisher && { publisher: stated.publisher }),
    ...(stated.url && { url: stated.url }),
    ...(language && { language }),
    blocks,
    names,
    placeReadings: readPlaces(text, names, placeTablesOf(tables, language?.tag)),
    dates: findDates(text, blocks, language?.tag).filter((date) => !isInPerson(date, names)),
    stated: fields,
    suspects,
    problems: [...problems, ...findOddities(text, blocks, suspects)],
  };
}

/** "June" of "June Havers" is no month. */
function isInPerson({ start, end }: Span, names: readonly Name[]): boolean {
  return names.some((name) => name.kind === "person" && name.start <= start && end <= name.end);
}

/** What places are looked up in, and words that are seldom places. */
export function placeTablesOf(
  tables: ReadingTables,
  tag: string | undefined,
): { gazetteer: Gazetteer; isWord: IsWord } {
  const seldom = wordClass.common | wordClass.family;
  return {
    gazetteer: tables.gazetteerIn(tag),
    isWord: (name) => (tables.lexicon.classesOfWord(name.toLowerCase()) & seldom) !== 0,
  };
}

/** Numbers that no one writes so, where they are part of the article. */
function findSuspects({ repairs, toReading }: ReadingText, blocks: readonly Block[]): Span[] {
  return repairs
    .filter(({ kind }) => kind === suspectNumber)
    .map(toReading)
    .filter(({ start }) => blockAt(blocks, start)?.kind !== "boilerplate");
}

/** What was read but is odd: a number that no one writes so, a page without a paragraph. */
function findOddities(
  text: string,
  blocks: readonly Block[],
  suspects: readonly Span[],
): Problem[] {
  const problems = suspects.map(({ start, end }): Problem => {
    const line = blockAt(blocks, start)?.line;
    return { kind: "suspect-number", found: text.slice(start, end), ...(line && { line }) };
  });
  const hasText = blocks.some(({ kind }) => kind === "paragraph");
  return hasText ? problems : [...problems, { kind: "no-text" }];
}

function blockAt(blocks: readonly Block[], position: number): Block | undefined {
  return blocks.findLast(({ start }) => start <= position);
}
