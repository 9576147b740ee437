/** One seed → the draft of its record: everything that can be known before the other articles are read. */
import { findBlocks } from "./blocks.ts";
import { findDates } from "./dates.ts";
import type { FoundDate } from "./dates/meaning.ts";
import { decodeSeed } from "./decode.ts";
import { findNames, type Name } from "./names.ts";
import { type PlaceReading, readPlaces } from "./places.ts";
import type { ArticleRecord, Problem } from "./record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { findRepairs } from "./repairs.ts";
import type { Seed } from "./seed.ts";
import { findTitle } from "./title.ts";

/** A record before names have ids, dates are resolved and speakers are known. */
export interface Draft extends Pick<
  ArticleRecord,
  "file" | "sha256" | "bytes" | "encoding" | "title" | "blocks" | "repairs" | "problems"
> {
  text: string;
  names: Name[];
  /** Dates as printed; when the article was published decides what they mean. */
  dates: FoundDate[];
  /** One reading for each name of kind place, in the same order. */
  placeReadings: PlaceReading[];
}

/** In: a seed and the tables. Out: its draft, or the problem that kept it from becoming one. */
export function readArticle(seed: Seed, tables: ReferenceTables): Draft | { problem: Problem } {
  const decoded = decodeSeed(seed.bytes);
  if ("problem" in decoded) return decoded;
  const { text } = decoded;
  const blocks = findBlocks(text);
  const repairs = findRepairs(text, blocks);
  const { title, problem } = findTitle(text, blocks, repairs);
  const names = findNames(text, blocks, tables);
  return {
    file: seed.file,
    sha256: seed.sha256,
    bytes: seed.bytes.length,
    encoding: decoded.encoding,
    text,
    title,
    blocks,
    repairs,
    names,
    placeReadings: readPlaces(text, names, tables.gazetteer),
    dates: findDates(text, blocks),
    problems: [...decoded.problems, ...(problem ? [problem] : [])],
  };
}
