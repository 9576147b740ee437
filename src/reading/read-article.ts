/** One article → the draft of its record: everything that can be known before the other articles are read. */
import { findBlocks } from "./structure/find-blocks.ts";
import { findDates } from "./dates/find-dates.ts";
import type { FoundDate } from "./dates/meaning.ts";
import { findLanguage } from "./language.ts";
import { findNames, type Name } from "./entities/find-names.ts";
import { type PlaceReading, readPlaces } from "./entities/read-places.ts";
import type { ArticleRecord, Block, Problem, Repair } from "../record/record.ts";
import type { ReadingTables } from "./reading-tables.ts";
import { findRepairs } from "../text/mend/repairs.ts";
import type { ArticleSource } from "../formats/article-source.ts";
import { findStated } from "./structure/stated.ts";
import { findTitle } from "./structure/title.ts";

/** A record before names have ids, dates are resolved and speakers are known. */
export interface Draft extends Pick<
  ArticleRecord,
  | "file"
  | "sha256"
  | "bytes"
  | "encoding"
  | "title"
  | "publisher"
  | "url"
  | "language"
  | "blocks"
  | "repairs"
  | "withheld"
  | "problems"
> {
  text: string;
  names: Name[];
  /** Dates as printed; when the article was published decides what they mean. */
  dates: FoundDate[];
  /** One reading for each name of kind place, in the same order. */
  placeReadings: PlaceReading[];
}

/** Reads one article: everything that can be known of it before the other articles are read. */
export function readArticle(source: ArticleSource, tables: ReadingTables): Draft {
  const { text } = source;
  const blocks = findBlocks(text);
  const repairs = findRepairs(text, blocks);
  const stated = findStated(text, blocks);
  const { title, problems } = findTitle(text, { blocks, repairs, stated: stated.title });
  const language = findLanguage(text, blocks);
  const names = findNames(text, blocks, tables);
  return {
    file: source.file,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    text,
    title,
    ...(stated.publisher && { publisher: stated.publisher }),
    ...(stated.url && { url: stated.url }),
    ...(language && { language }),
    blocks,
    repairs,
    names,
    placeReadings: readPlaces(text, names, tables.gazetteer),
    dates: findDates(text, blocks),
    ...(source.withheld && { withheld: source.withheld }),
    problems: [...source.problems, ...problems, ...findOddities(text, blocks, repairs)],
  };
}

/** What was read but is odd: a number that no one writes so, a page without a paragraph. */
function findOddities(
  text: string,
  blocks: readonly Block[],
  repairs: readonly Repair[],
): Problem[] {
  const problems = repairs
    .filter(({ kind }) => kind === "suspect number")
    .map(({ start, end }): Problem => {
      const block = blocks.findLast((candidate) => candidate.start <= start);
      return {
        kind: "suspect-number",
        found: text.slice(start, end),
        ...(block && { line: block.line }),
      };
    });
  const hasText = blocks.some(({ kind }) => kind === "paragraph");
  return hasText ? problems : [...problems, { kind: "no-text" }];
}
